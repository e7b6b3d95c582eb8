#include "lists/Combine.h"

#include "fields/Formatter.h"
#include "query/TreeText.h"

namespace clientela::lists {

using query::Node;
using query::NodePtr;

namespace {

NodePtr onList(const QString& name) {
    query::Condition condition;
    condition.comparison = query::Comparison::InList;
    condition.terms = {query::Literal{name, true, {}}};
    return Node::of(std::move(condition));
}

NodePtr joined(Node::Kind kind, std::vector<NodePtr> parts) {
    return parts.size() == 1 ? parts.front() : Node::of(kind, std::move(parts));
}

/// A part that is an `and` is taken apart, so that the whole stays one chain.
void append(std::vector<NodePtr>& parts, const NodePtr& part) {
    if (!part) return;
    if (part->kind == Node::Kind::And)
        parts.insert(parts.end(), part->children.begin(), part->children.end());
    else
        parts.push_back(part);
}

} // namespace

NodePtr combined(Combination combination, const QStringList& names) {
    std::vector<NodePtr> parts;
    for (const QString& name : names) parts.push_back(onList(name));
    if (combination == Combination::Difference)
        for (size_t i = 1; i < parts.size(); ++i) parts[i] = Node::of(Node::Kind::Not, {parts[i]});
    return joined(combination == Combination::Union ? Node::Kind::Or : Node::Kind::And, std::move(parts));
}

NodePtr both(const NodePtr& a, const NodePtr& b) {
    std::vector<NodePtr> parts;
    append(parts, a);
    append(parts, b);
    return parts.empty() ? nullptr : joined(Node::Kind::And, std::move(parts));
}

NodePtr withValue(const NodePtr& list, const query::Operand& operand, const query::GroupKey& by,
                  const fields::Value& value, const Currency& currency) {
    query::Condition condition;
    condition.operand = operand;
    if (const auto* first = std::get_if<QDate>(&value); first && by.period != CalendarUnit::Day) {
        const DayRange days = calendarPeriod(*first, 0, by.period);
        condition.comparison = query::Comparison::Within;
        condition.window = query::Window{query::Window::Kind::FromTo, 0, by.period, days.first, days.last};
        return both(list, Node::of(std::move(condition)));
    }
    condition.comparison = fields::isEmpty(value) ? query::Comparison::IsEmpty : query::Comparison::Equal;
    if (const auto* several = std::get_if<QStringList>(&value); several && !several->isEmpty())
        condition.terms = {query::literal(several->first())};
    else if (!fields::isEmpty(value))
        condition.terms = {query::literal(fields::fileText(value, *by.operand.field, currency))};
    return both(list, Node::of(std::move(condition)));
}

} // namespace clientela::lists
