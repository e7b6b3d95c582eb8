#include "cli/Session.h"

#include "customers/FindCards.h"
#include "storage/Connection.h"

#include <QCoreApplication>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

} // namespace

std::unique_ptr<app::OpenFile> openFile(Invocation& invocation, bool readOnly) {
    app::OpenFile::Options options;
    options.readOnly = readOnly;
    options.actor = invocation.actor;
    options.today = invocation.today;
    auto file = app::OpenFile::open(invocation.arguments.positional().value(1), options);
    if (file && !readOnly) invocation.written = invocation.arguments.positional().value(1);
    if (file) return std::move(*file);
    failed(invocation, file.problem());
    return nullptr;
}

Result<CustomerId> customerOf(storage::Connection& connection, const QString& text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number > 0) {
        auto rows = connection.query(QStringLiteral("SELECT id FROM customer WHERE id = ?"), number);
        if (rows.next()) return CustomerId(number);
    }
    const std::vector<CustomerId> found = customers::findByAnything(connection, text);
    if (found.empty())
        return Problem{
            tr("No customer goes by “%1”.").arg(text), {}, tr("Give the card's number, external id, e-mail or name.")};
    if (found.size() > 1) {
        QStringList numbers;
        for (const CustomerId id : found) numbers += QString::number(id.value);
        return Problem{tr("“%1” is more than one customer: %2.").arg(text, numbers.join(QStringLiteral(", "))),
                       {},
                       tr("Give the card's number.")};
    }
    return found.front();
}

int failedText(Invocation& invocation, const query::ParseError& error, const QString& text, const QString& option) {
    invocation.console.warn(QStringLiteral("%1: %2").arg(option, query::errorText(error, text)));
    return Failed;
}

} // namespace clientela::cli
