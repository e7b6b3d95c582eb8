#include "cli/Session.h"
#include "sales/DocumentRepository.h"
#include "sales/Payments.h"
#include "storage/UnitOfWork.h"

#include <QCoreApplication>

// Money that came in for a document, such as a line of a bank's statement.

namespace clientela::cli {

namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("Cli", text, nullptr, n); }

int pay(Invocation& invocation) {
    const Arguments& arguments = invocation.arguments;
    const QStringList& words = arguments.positional();
    const auto file = openFile(invocation, false);
    if (!file) return Failed;
    const std::vector<DocumentId> found = sales::findDocuments(file->connection(), words[2]);
    if (found.empty())
        return failed(invocation, {tr("There is no document with the number %1.").arg(words[2]), {}, {}});
    // Money is not put down by a guess.
    if (found.size() > 1)
        return failed(invocation,
                      {tr("%n documents have the number %1.", static_cast<int>(found.size())).arg(words[2]),
                       tr("Nothing was changed."), tr("Record the payment in the window, on the right one.")});
    const auto document = sales::loadDocument(file->connection(), found.front());
    const qint64 due = sales::stillDue(file->connection(), found.front());
    const Currency currency = file->business().currency;
    sales::Payment payment;
    payment.document = found.front();
    payment.customer = document->customer;
    payment.date = file->today();
    payment.method = arguments.value(QStringLiteral("method"));
    payment.note = arguments.value(QStringLiteral("note"));
    if (arguments.has(QStringLiteral("date"))) {
        payment.date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
        if (!payment.date.isValid()) {
            invocation.console.warn(tr("--date wants a day as 2025-11-22."));
            return WrongUsage;
        }
    }
    payment.amount = due;
    if (words.size() > 3) {
        const auto amount = parsePlainAmount(words[3], currency.decimals());
        if (!amount || *amount == 0) {
            invocation.console.warn(tr("“%1” is no amount. Write it as 1234.50.").arg(words[3]));
            return WrongUsage;
        }
        payment.amount = *amount;
    }
    if (due == 0)
        return failed(invocation, {tr("Nothing is to be paid of %1.").arg(words[2]), tr("Nothing was changed."), {}});
    const auto money = [&](qint64 minor) {
        return plainAmount(minor, currency.decimals()) + QLatin1Char(' ') + currency.code();
    };
    storage::UnitOfWork work(file->file(), file->action(QStringLiteral("payment"),
                                                        tr("Payment of %1: %2").arg(money(payment.amount), words[2])));
    sales::addPayment(work, payment);
    printRevision(invocation, work.commit().revision, work.action().title);
    invocation.console.print(tr("Still due: %1").arg(money(sales::stillDue(file->connection(), found.front()))));
    return Done;
}

} // namespace

std::vector<Command> paymentCommands() {
    return {
        {QStringLiteral("pay"),
         QStringLiteral("FILE NUMBER [AMOUNT] [--date YYYY-MM-DD] [--method TEXT] [--note TEXT]"),
         2,
         3,
         {{QStringLiteral("date"), QStringLiteral("YYYY-MM-DD")},
          {QStringLiteral("method"), QStringLiteral("TEXT")},
          {QStringLiteral("note"), QStringLiteral("TEXT")}},
         pay},
    };
}

} // namespace clientela::cli
