#include "app/Listing.h"

#include "app/Cells.h"
#include "app/Letters.h"
#include "exchange/VCardWriter.h"
#include "lists/Grouping.h"
#include "query/RowStream.h"
#include "query/Statistics.h"
#include "query/TreeText.h"
#include "storage/ReadTransaction.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientela::app {

namespace {

constexpr auto kExpression = "EXPRESSION";

QString usualColumns(const fields::Catalogue& catalogue) {
    QStringList keys;
    for (const fields::Field& field : catalogue.fields())
        if (field.defaultColumn) keys += field.key;
    return keys.isEmpty() ? catalogue.fields().front().key : keys.join(QLatin1Char(','));
}

QString usualSort(const QString& kind) {
    return kind == QLatin1String("customer") || kind == QLatin1String("product") ? QStringLiteral("name") : QString();
}

} // namespace

ListingOutcome readListing(std::shared_ptr<const fields::Catalogues> catalogues, const query::Context& context,
                           const ListRequest& request) {
    const fields::Catalogue& catalogue = *catalogues->find(request.kind);
    Listing listing;
    listing.limit = request.limit;
    listing.oneLetterEach = request.oneLetterEach;

    const auto tree = query::parse(request.expression);
    if (!tree) return ListingError{tree.error(), request.expression, QString::fromLatin1(kExpression)};
    const auto list = query::bindList(*tree, *catalogues, request.kind, context);
    if (!list) return ListingError{list.error(), request.expression, QString::fromLatin1(kExpression)};
    listing.list = *list;

    const QString columns = request.columns.isEmpty() ? usualColumns(catalogue) : request.columns;
    const auto columnKeys = query::parseKeys(columns, false);
    if (!columnKeys) return ListingError{columnKeys.error(), columns, QStringLiteral("--columns")};
    const auto boundColumns = query::bindKeys(*columnKeys, *catalogues, request.kind, context);
    if (!boundColumns) return ListingError{boundColumns.error(), columns, QStringLiteral("--columns")};
    for (size_t i = 0; i < boundColumns->size(); ++i) {
        listing.columns.push_back(boundColumns.value()[i].operand);
        listing.columnTexts += query::toText(columnKeys.value()[i].operand);
    }

    const QString sort = request.sort.isEmpty() ? usualSort(request.kind) : request.sort;
    const auto sortKeys = query::parseKeys(sort, true);
    if (!sortKeys) return ListingError{sortKeys.error(), sort, QStringLiteral("--sort")};
    const auto boundSort = query::bindKeys(*sortKeys, *catalogues, request.kind, context);
    if (!boundSort) return ListingError{boundSort.error(), sort, QStringLiteral("--sort")};
    listing.sort = *boundSort;

    if (!request.grouping.isEmpty()) {
        const lists::Grouping grouping = lists::Grouping::of(request.grouping);
        const auto groupKeys = query::parseKeys(grouping.by, false);
        if (!groupKeys) return ListingError{groupKeys.error(), request.grouping, QStringLiteral("--group")};
        const auto boundGroup = query::bindKeys(*groupKeys, *catalogues, request.kind, context);
        if (!boundGroup) return ListingError{boundGroup.error(), request.grouping, QStringLiteral("--group")};
        if (groupKeys->size() > 1)
            return ListingError{{{QCoreApplication::translate("App", "A list is grouped by one field."), {}, {}},
                                 groupKeys->at(1).operand.place.at,
                                 groupKeys->at(1).operand.place.length,
                                 {}},
                                request.grouping,
                                QStringLiteral("--group")};
        const query::BoundOperand& by = boundGroup->front().operand;
        if (grouping.period != CalendarUnit::Day && !query::hasPeriods(*by.field))
            return ListingError{
                {{QCoreApplication::translate("App", "“%1” is no date that has weeks, months, quarters and years.")
                      .arg(by.field->label),
                  {},
                  {}},
                 0,
                 static_cast<int>(grouping.by.size()),
                 {}},
                request.grouping,
                QStringLiteral("--group")};
        listing.grouping = query::GroupKey(by, grouping.period);
        listing.groupingText = lists::Grouping{query::toText(groupKeys->front().operand), {}, grouping.period}.key();
        listing.groupOrder = grouping.order;
    }

    listing.catalogues = std::move(catalogues);
    return listing;
}

std::vector<exchange::TableColumn> tableColumns(const Listing& listing, const Currency& currency) {
    std::vector<exchange::TableColumn> columns;
    for (size_t i = 0; i < listing.columns.size(); ++i) {
        const QString text = listing.columnTexts[static_cast<qsizetype>(i)];
        const fields::Field& field = *listing.columns[i].field;
        const qsizetype arguments = text.indexOf(QLatin1Char('('));
        const QString title = arguments < 0 ? field.label : field.label + QLatin1Char(' ') + text.mid(arguments);
        columns.push_back(tableColumn(field, text, title, currency));
    }
    return columns;
}

qint64 writeListing(storage::Connection& connection, const Listing& listing, const Currency& currency,
                    Audience audience, exchange::TableWriter& writer, JobControl* control) {
    query::Statistics statistics(connection);
    const query::SqlWriter sqlWriter(*listing.catalogues, &statistics);
    writer.obey(control);
    writer.begin(tableColumns(listing, currency));
    connection.sortOnDisk();
    // Who shares a letter is read before the rows are.
    std::optional<storage::ReadTransaction> oneState;
    if (listing.oneLetterEach) oneState.emplace(connection);
    Letters letters(connection, sqlWriter, listing, control);
    query::RowStream rows(connection, sqlWriter, listing.list, listing.columns, listing.sort, listing.limit);
    CellReader cells(listing.columns, audience == Audience::People);
    std::string names;
    std::vector<exchange::Cell> named;
    qint64 written = 0;
    while (rows.next()) {
        if (!letters.has(rows.id())) continue;
        std::span<const exchange::Cell> row = cells.read(rows);
        if (const std::string others = letters.othersOf(rows.id()); !others.empty()) {
            names = std::string(row[*letters.nameAt()].utf8) + others;
            named.assign(row.begin(), row.end());
            named[*letters.nameAt()] = exchange::Cell::text(names);
            row = named;
        }
        writer.row(row);
        ++written;
        if (control && written % 512 == 0) control->report(QString(), written, 0);
    }
    writer.finish();
    return written;
}

namespace {

/// The number for SMS is one of the phones: where all of them are it would be there twice, and where it alone is wanted
/// the others are not.
bool isPickedPhone(const fields::Field& field) { return field.type == fields::Type::Phone && !field.editable; }

bool holds(lists::Channel channel, const fields::Field& field) {
    const QString& place = field.vcard;
    const auto isOf = [&place](const char* property) { return place.startsWith(QLatin1String(property)); };
    const bool isWho =
        place == QLatin1String("FN") || place == QLatin1String("KIND") || place == QLatin1String("ORG") || isOf("N.");
    switch (channel) {
    case lists::Channel::Post: return isWho || isOf("ADR");
    case lists::Channel::Email: return isWho || isOf("EMAIL");
    case lists::Channel::Sms: return isWho || isPickedPhone(field);
    case lists::Channel::Phone: return isWho || (isOf("TEL") && !isPickedPhone(field));
    case lists::Channel::Export: return !isPickedPhone(field);
    }
    return false;
}

} // namespace

QString vcardColumns(const fields::Catalogue& customers, lists::Channel channel) {
    QStringList keys;
    for (const fields::Field& field : customers.fields())
        if (!field.vcard.isEmpty() && !field.importOnly && holds(channel, field)) keys += field.key;
    return keys.join(QLatin1Char(','));
}

qint64 writeVCards(storage::Connection& connection, const Listing& listing, const Currency& currency,
                   const QString& target, JobControl* control) {
    // A table shows the primary phone; an address book wants them all.
    std::vector<fields::Field> all;
    for (const query::BoundOperand& column : listing.columns) {
        all.push_back(*column.field);
        if (auto* many = std::get_if<fields::Many>(&all.back().source)) many->shown = {};
    }
    std::vector<query::BoundOperand> columns = listing.columns;
    for (size_t i = 0; i < columns.size(); ++i) columns[i].field = &all[i];

    query::Statistics statistics(connection);
    const query::SqlWriter sqlWriter(*listing.catalogues, &statistics);
    // LANGUAGE of a vCard is a language tag; where the system speaks none, texts are English.
    const QLocale spoken;
    const QString language =
        spoken.language() == QLocale::C ? QStringLiteral("en") : spoken.name().section(QLatin1Char('_'), 0, 0);
    exchange::VCardWriter writer(target, all, currency, language);
    connection.sortOnDisk();
    std::optional<storage::ReadTransaction> oneState;
    if (listing.oneLetterEach) oneState.emplace(connection);
    Letters letters(connection, sqlWriter, listing, control);
    query::RowStream rows(connection, sqlWriter, listing.list, columns, listing.sort, listing.limit);
    std::vector<fields::Value> values(columns.size());
    qint64 written = 0;
    while (rows.next()) {
        if (!letters.has(rows.id())) continue;
        for (size_t i = 0; i < values.size(); ++i) values[i] = rows.value(static_cast<int>(i));
        if (const std::string others = letters.othersOf(rows.id()); !others.empty())
            if (auto* name = std::get_if<QString>(&values[*letters.nameAt()])) *name += QString::fromStdString(others);
        writer.card(values);
        ++written;
        if (control && written % 512 == 0) control->report(QString(), written, 0);
    }
    writer.finish();
    return written;
}

} // namespace clientela::app
