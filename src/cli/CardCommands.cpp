#include "app/Listing.h"
#include "cli/Session.h"
#include "customers/CardJson.h"
#include "customers/CardRepository.h"
#include "formats/Amounts.h"
#include "query/RowStream.h"
#include "query/Statistics.h"
#include "search/CallerLookup.h"
#include "search/SearchBox.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

// Adds what a list can show of the card besides: its primary phone, its age, what it spent. Empty ones are left out,
// and a card in the archive, which no list names, has none.
void addShownValues(QJsonObject& json, app::OpenFile& file, CustomerId id) {
    QStringList keys;
    for (const fields::Field& field : file.catalogues()->customers().fields())
        if (!field.importOnly && !json.contains(field.key)) keys += field.key;
    app::ListRequest request;
    request.expression = QStringLiteral("id = %1").arg(id.value);
    request.columns = keys.join(QLatin1Char(','));
    const auto outcome = app::readListing(file.catalogues(), file.context(), request);
    const auto* listing = std::get_if<app::Listing>(&outcome);
    if (!listing) return;
    query::Statistics statistics(file.connection());
    const query::SqlWriter writer(*listing->catalogues, &statistics);
    query::RowStream rows(file.connection(), writer, listing->list, listing->columns);
    if (!rows.next()) return;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const fields::Value value = rows.value(static_cast<int>(i));
        const fields::Field& field = *listing->columns[static_cast<size_t>(i)].field;
        if (!fields::isEmpty(value))
            json.insert(keys.at(i), customers::jsonValue(value, field, file.business().currency));
    }
}

int show(Invocation& invocation) {
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const auto id = customerOf(file->connection(), invocation.arguments.positional()[2]);
    if (!id) return failed(invocation, id.problem());
    const customers::CardRepository repository(file->catalogues()->customers(), file->business().country);
    const auto card = repository.load(file->connection(), *id);
    if (!card) return failed(invocation, {tr("There is no customer %1.").arg(id->value), {}, {}});
    QJsonObject json = customers::cardJson(*card, file->catalogues()->customers(), file->business().currency);
    addShownValues(json, *file, *id);
    invocation.console.out().write(QJsonDocument(json).toJson());
    return Done;
}

QString lineOf(const QStringList& parts) {
    QStringList said;
    for (const QString& part : parts)
        if (const QString text = Console::oneLine(part); !text.isEmpty()) said += text;
    return said.join(QStringLiteral("  "));
}

int searchCommand(Invocation& invocation) {
    const auto file = openFile(invocation, true);
    if (!file) return Failed;
    const search::SearchAnswer answer = search::search(file->connection(), invocation.arguments.positional()[2], 20);
    const formats::Amounts amounts;
    for (const search::CustomerHit& hit : answer.customers) {
        const QStringList parts{QString::number(hit.id.value), hit.name, hit.town,
                                hit.matched.isEmpty() ? hit.phone : hit.matched,
                                hit.archived ? tr("archived") : QString()};
        invocation.console.print(lineOf(parts));
    }
    for (const search::DocumentHit& hit : answer.documents)
        invocation.console.print(
            lineOf({hit.kind + QLatin1Char(' ') + hit.number, hit.customer, hit.date.toString(Qt::ISODate),
                    amounts.money(hit.charged, file->business().currency)}));
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
        const QStringList parts{QString::number(who.id.value), who.name, who.phone, who.address,
                                who.archived ? tr("archived") : QString()};
        invocation.console.print(lineOf(parts));
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
