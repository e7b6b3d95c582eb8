#include "app/GroupOrder.h"

#include "app/AddedUp.h"
#include "base/Alphabet.h"
#include "query/Totals.h"

#include <algorithm>

namespace clientela::app {

namespace {

std::optional<double> figureOf(const query::RecordSet::Group& group, const GroupOrder& order) {
    if (order.by == GroupOrder::By::Count) return static_cast<double>(group.records);
    const auto& sum = group.sums[order.summed];
    if (!sum) return std::nullopt;
    if (order.by == GroupOrder::By::Sum) return static_cast<double>(*sum);
    const qint64 filled = group.filled[order.summed];
    if (filled == 0) return std::nullopt;
    return static_cast<double>(*sum) / static_cast<double>(filled);
}

/// What an address book finds somebody by.
bool namesSomebody(const fields::Field& field) {
    using fields::Type;
    if (field.type == Type::Phone || field.type == Type::Email || field.type == Type::Link ||
        field.type == Type::LongText)
        return true;
    for (const char* place : {"FN", "N.", "NICKNAME", "ORG", "ADR.2"})
        if (field.vcard.startsWith(QLatin1String(place))) return true;
    return false;
}

} // namespace

GroupOrder GroupOrder::usual(const Listing& listing) {
    return listing.grouping->operand.field->isDate() ? GroupOrder{By::Value, 0, false} : GroupOrder();
}

QString GroupOrder::text(const Listing& listing) const { return *this == usual(listing) ? QString() : words(listing); }

QString GroupOrder::words(const Listing& listing) const {
    QString words;
    const auto operand = [&] { return listing.columnTexts[static_cast<qsizetype>(summedColumns(listing)[summed])]; };
    switch (by) {
    case By::Value: words = QStringLiteral("value"); break;
    case By::Count: words = QStringLiteral("count"); break;
    case By::Sum: words = QStringLiteral("sum ") + operand(); break;
    case By::Average: words = QStringLiteral("average ") + operand(); break;
    }
    return descending ? QLatin1Char('-') + words : words;
}

std::optional<GroupOrder> GroupOrder::of(const QString& text, const Listing& listing) {
    if (text.isEmpty()) return usual(listing);
    for (GroupOrder order : groupOrders(listing))
        for (const bool descending : {true, false}) {
            order.descending = descending;
            if (order.text(listing) == text) return order;
        }
    // The usual one has no text of its own, but may be asked for.
    for (const bool descending : {true, false})
        for (const By by : {By::Value, By::Count})
            if (const GroupOrder order{by, 0, descending}; text == order.words(listing)) return order;
    return std::nullopt;
}

std::vector<GroupOrder> groupOrders(const Listing& listing) {
    std::vector<GroupOrder> orders{{GroupOrder::By::Value, 0, false}, {GroupOrder::By::Count, 0, true}};
    const std::vector<size_t> places = summedColumns(listing);
    for (size_t i = 0; i < places.size(); ++i) {
        if (query::addsUp(*listing.columns[places[i]].field)) orders.push_back({GroupOrder::By::Sum, i, true});
        orders.push_back({GroupOrder::By::Average, i, true});
    }
    return orders;
}

void putInOrder(std::vector<query::RecordSet::Group>& groups, const Listing& listing, const GroupOrder& order,
                const fields::Formatter& formatter) {
    using query::RecordSet;
    const fields::Field& by = *listing.grouping->operand.field;
    const auto byValue = [&](const RecordSet::Group& a, const RecordSet::Group& b) {
        if (fields::isEmpty(a.value) || fields::isEmpty(b.value))
            return !fields::isEmpty(a.value) && fields::isEmpty(b.value);
        const bool texts = std::holds_alternative<QString>(a.value) && std::holds_alternative<QString>(b.value);
        const auto key = [&](const fields::Value& value) { return alphabetic(formatter.text(value, by)); };
        if (texts) return order.descending ? key(b.value) < key(a.value) : key(a.value) < key(b.value);
        return order.descending ? b.value < a.value : a.value < b.value;
    };
    const auto byFigure = [&](const RecordSet::Group& a, const RecordSet::Group& b) {
        const auto own = figureOf(a, order);
        const auto other = figureOf(b, order);
        if (!own || !other) return own.has_value() && !other;
        return order.descending ? *other < *own : *own < *other;
    };
    if (order.by == GroupOrder::By::Value)
        std::stable_sort(groups.begin(), groups.end(), byValue);
    else
        std::stable_sort(groups.begin(), groups.end(), byFigure);
}

std::vector<query::RecordSet::Group> groupsOf(query::RecordSet& records, const Listing& listing,
                                              const fields::Formatter& formatter) {
    auto groups = addedUpGroups(records, listing.list, *listing.grouping, columnsAt(listing, summedColumns(listing)));
    putInOrder(groups, listing, GroupOrder::of(listing.groupOrder, listing).value_or(GroupOrder::usual(listing)),
               formatter);
    if (listing.limit >= 0 && static_cast<qint64>(groups.size()) > listing.limit)
        groups.resize(static_cast<size_t>(listing.limit));
    return groups;
}

bool isSummaryOfMany(query::RecordSet& records, const Listing& listing) {
    if (namesSomebody(*listing.grouping->operand.field)) return false;
    const auto groups = static_cast<qint64>(records.groups(listing.list, *listing.grouping, {}).size());
    return groups <= 1 || 2 * groups <= records.count(listing.list);
}

} // namespace clientela::app
