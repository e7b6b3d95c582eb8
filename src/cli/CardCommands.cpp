#include "cli/Session.h"
#include "customers/CardJson.h"
#include "customers/CardRepository.h"
#include "customers/FindCards.h"
#include "formats/Amounts.h"
#include "search/CallerLookup.h"
#include "search/SearchBox.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

// A card by its number, else by external id, e-mail or name.
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

int show(Invocation& invocation) {
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const auto id = customerOf(file->connection(), invocation.arguments.positional()[2]);
    if (!id) return failed(invocation, id.problem());
    const customers::CardRepository repository(file->catalogues()->customers(), file->business().country);
    const auto card = repository.load(file->connection(), *id);
    if (!card) return failed(invocation, {tr("There is no customer %1.").arg(id->value), {}, {}});
    invocation.console.out().write(
        QJsonDocument(customers::cardJson(*card, file->catalogues()->customers(), file->business().currency)).toJson());
    return Done;
}

int searchCommand(Invocation& invocation) {
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const search::SearchAnswer answer = search::search(file->connection(), invocation.arguments.positional()[2], 20);
    const formats::Amounts amounts;
    for (const search::CustomerHit& hit : answer.customers) {
        QStringList parts{QString::number(hit.id.value), hit.name, hit.town,
                          hit.matched.isEmpty() ? hit.phone : hit.matched};
        parts.removeAll(QString());
        invocation.console.print(parts.join(QStringLiteral("  ")));
    }
    for (const search::DocumentHit& hit : answer.documents)
        invocation.console.print(QStringLiteral("%1 %2  %3  %4  %5")
                                     .arg(hit.kind, hit.number, hit.customer, hit.date.toString(Qt::ISODate),
                                          amounts.money(hit.charged, file->business().currency)));
    if (answer.customers.empty() && answer.documents.empty()) invocation.console.warn(tr("Nothing was found."));
    return Done;
}

int caller(Invocation& invocation) {
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const QString number = invocation.arguments.positional()[2];
    const std::vector<search::Caller> callers = search::callersOf(file->connection(), number, file->business().country);
    if (callers.empty()) return failed(invocation, {tr("Nobody has the number %1.").arg(number), {}, {}});
    const formats::Amounts amounts;
    for (const search::Caller& who : callers) {
        QStringList parts{QString::number(who.id.value), who.name, who.phone, who.address};
        parts.removeAll(QString());
        invocation.console.print(parts.join(QStringLiteral("  ")));
        if (!who.lastOrder.id.isNull())
            invocation.console.print(tr("    last order: %1 %2, %3, %4")
                                         .arg(who.lastOrder.kind, who.lastOrder.number,
                                              who.lastOrder.date.toString(Qt::ISODate),
                                              amounts.money(who.lastOrder.charged, file->business().currency)));
    }
    return Done;
}

} // namespace

std::vector<Command> cardCommands() {
    return {
        {QStringLiteral("show"), QStringLiteral("FILE CUSTOMER"), 2, 2, {}, show},
        {QStringLiteral("search"), QStringLiteral("FILE TEXT"), 2, 2, {}, searchCommand},
        {QStringLiteral("caller"), QStringLiteral("FILE PHONE"), 2, 2, {}, caller},
    };
}

} // namespace clientela::cli
