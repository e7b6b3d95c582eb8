#include "query/ConditionSql.h"

#include "query/AggregateSql.h"
#include "query/ComparisonSql.h"
#include "query/DeepParts.h"
#include "query/Statistics.h"

#include <algorithm>

namespace clientela::query {

using fields::Aggregate;
using fields::Computed;
using fields::Field;

namespace {

/// What stands before a parenthesis waits on SQLite's stack until it closes (DeepParts.h). So of a deep tree the
/// deepest branch is written first. Elsewhere the order is that of the list.
std::vector<BoundPtr> deepestFirst(std::vector<BoundPtr> children) {
    constexpr int kDeep = DeepParts::kLevels - 2;
    std::vector<int> depths;
    for (const BoundPtr& child : children) depths.push_back(DeepParts::depthOf(child));
    const auto deepest = std::max_element(depths.begin(), depths.end());
    if (deepest != depths.end() && *deepest >= kDeep)
        std::rotate(children.begin(), children.begin() + (deepest - depths.begin()),
                    children.begin() + (deepest - depths.begin()) + 1);
    return children;
}

} // namespace

Sql ConditionSql::write(const BoundPtr& node) {
    if (!node) return "1 = 1";
    return context_.deep && DeepParts::isPart(node) ? apart(node) : inPlace(node);
}

Sql ConditionSql::inPlace(const BoundPtr& node) {
    switch (node->kind) {
    case BoundNode::Kind::Condition: return write(node->condition, false);
    case BoundNode::Kind::Not: {
        const BoundPtr& child = node->children.front();
        if (child->kind == BoundNode::Kind::Condition) return write(child->condition, true);
        return "(" + write(child) + ") IS NOT TRUE";
    }
    case BoundNode::Kind::And: return all(node->children);
    case BoundNode::Kind::Or: {
        std::vector<Sql> parts;
        for (const BoundPtr& child : deepestFirst(node->children)) {
            const bool binds = child->kind == BoundNode::Kind::And; // tighter than or: needs no parentheses
            parts.push_back(binds ? write(child) : "(" + write(child) + ")");
        }
        return parts.empty() ? "1 = 0" : chained(parts, " OR ");
    }
    }
    return {};
}

Sql ConditionSql::all(const std::vector<BoundPtr>& nodes) {
    std::vector<Sql> parts;
    const auto each = [&](const std::vector<BoundPtr>& some) {
        for (const BoundPtr& node : some) parts.push_back("(" + write(node) + ")");
    };
    if (candidates_ <= 0) {
        each(deepestFirst(nodes));
    } else {
        for (const std::vector<BoundPtr>& mates : onTheSameRows(deepestFirst(nodes)))
            if (const auto set = cheaperTogether(mates))
                parts.push_back(inMembership(*set));
            else
                each(mates);
    }
    return parts.empty() ? "1 = 1" : chained(parts, " AND ");
}

Sql ConditionSql::write(const BoundCondition& condition, bool negated) {
    const double single = microsecondsPerRecord(condition);
    if (single < 0 || candidates_ > 0) {
        const auto set = membership(condition, negated);
        if (set && (single < 0 || set->microseconds + candidates_ * 0.1 < candidates_ * single))
            return inMembership(*set);
    }
    const Sql sql = perRecord(condition);
    return negated ? "(" + sql + ") IS NOT TRUE" : sql;
}

Sql ConditionSql::perRecord(const BoundCondition& condition) {
    if (condition.other) return againstOther(condition);
    if (const auto plain = plainColumn(condition.operand))
        return isSmallTable(*plain) && condition.test != Test::IsEmpty ? ofSmallTable(condition, *plain)
                                                                       : ofColumn(condition, *plain);
    const Field& field = *condition.operand.field;
    if (const auto* computed = std::get_if<Computed>(&field.source)) return ofComputed(condition, *computed);
    if (const auto rows = manyRows(field)) return ofMany(condition, *rows);
    return ofAggregate(condition);
}

// ------------------------------------------------------------------ columns

Sql ConditionSql::ofColumn(const BoundCondition& condition, const PlainColumn& plain) {
    const Field& field = *condition.operand.field;
    const QString column = scope_.column(plain.column);
    if (condition.test == Test::IsEmpty) return plain.zero ? "1 = 0" : Sql(column + QStringLiteral(" IS NULL"));
    if (condition.test == Test::Within) return inDays(column, field, condition.days);
    Sides sides = sidesOf(field, column, {});
    if (plain.zero) sides.raw = sides.folded = QStringLiteral("coalesce(%1, 0)").arg(column);
    if (!plain.folded.isNull() && comparesFolded(field)) {
        // Reading the folded column alone leaves the other table out of the statement where it can.
        const bool rawAsked = std::any_of(condition.values.begin(), condition.values.end(),
                                          [](const BoundValue& value) { return value.folded.isEmpty(); });
        sides.folded = scope_.column(plain.folded);
        sides.column = !rawAsked;
    }
    return tested(condition, sides);
}

/// A column of a table that many records share (a line's product): the few rows that fit are found first.
bool ConditionSql::isSmallTable(const PlainColumn& plain) const {
    const fields::Table& table = scope_.catalogue().table(plain.column.alias);
    if (scope_.depth() == 0 || table.inner || table.on.isEmpty() || plain.zero) return false;
    const QString key = table.alias + QStringLiteral(".id = ");
    if (!table.on.startsWith(key) || table.on.indexOf(QLatin1Char(' '), key.size()) >= 0) return false;
    return !context_.statistics || context_.statistics->rows(table.name) * 10 <
                                       context_.statistics->rows(scope_.catalogue().tables().first().name);
}

Sql ConditionSql::ofSmallTable(const BoundCondition& condition, const PlainColumn& plain) {
    const fields::Table& table = scope_.catalogue().table(plain.column.alias);
    const QString foreign = scope_.fragment(table.on.section(QStringLiteral(" = "), 1));
    const fields::Catalogue alone(scope_.catalogue().kind(), {{table.alias, table.name, {}, false, {}}});
    Scope few(alone, scope_.depth() + 1);
    const Sql where = ConditionSql(context_, few).ofColumn(condition, plain);
    return foreign + QStringLiteral(" IN (SELECT ") + few.id() + " FROM " + few.from() + " WHERE " + where + ")";
}

// ------------------------------------------------------------------ computed

Sql ConditionSql::ofAge(const BoundCondition& condition, const QString& birth) {
    const auto atLeast = [&](qint64 years) -> Sql {
        if (years > 9000) return "1 = 0";
        const QDate last = bornAfterForYounger(static_cast<int>(std::max<qint64>(years, 0)), context_.today);
        if (!last.isValid() || last.year() < 1) return "1 = 0";
        return Sql(birth + QStringLiteral(" <= ")) + Sql::value(last.toString(Qt::ISODate));
    };
    const auto younger = [&](qint64 years) { return "(" + atLeast(years) + ") IS NOT TRUE AND " + atLeast(0); };
    const qint64 first = condition.values.empty() ? 0 : numberOf(condition.values[0]);
    switch (condition.test) {
    case Test::GreaterOrEqual: return atLeast(first);
    case Test::Greater: return first < 0 ? atLeast(0) : atLeast(first + 1);
    case Test::Less: return first <= 0 ? "1 = 0" : younger(first);
    case Test::LessOrEqual: return first < 0 ? "1 = 0" : younger(first + 1);
    case Test::Between:
        return numberOf(condition.values[1]) < 0
                   ? "1 = 0"
                   : atLeast(first) + " AND " + younger(numberOf(condition.values[1]) + 1);
    case Test::Equal: return first < 0 ? "1 = 0" : atLeast(first) + " AND " + younger(first + 1);
    default: {
        Sides sides;
        sides.raw = shownSql(context_, scope_, condition.operand);
        return tested(condition, sides);
    }
    }
}

Sql ConditionSql::ofComputed(const BoundCondition& condition, const Computed& computed) {
    if (condition.test == Test::OnBirthday) {
        const QString birth = scope_.column(computed.from);
        const QString monthDay = QStringLiteral("(substr(%1, 6, 2) || substr(%1, 9, 2))").arg(birth);
        std::vector<Sql> spans;
        for (const auto& [first, last] : condition.birthdays)
            spans.push_back(Sql(monthDay) + " BETWEEN " + Sql::value(first) + " AND " + Sql::value(last));
        return spans.empty() ? "1 = 0" : "(" + chained(spans, " OR ") + ")";
    }
    if (condition.test == Test::IsEmpty) return shownSql(context_, scope_, condition.operand) + " IS NULL";
    if (computed.rule == Computed::Rule::Age) return ofAge(condition, scope_.column(computed.from));
    const Sql value = shownSql(context_, scope_, condition.operand);
    if (condition.test == Test::Within) return inDays(value, *condition.operand.field, condition.days);
    Sides sides;
    sides.raw = value;
    sides.folded = comparesFolded(*condition.operand.field) ? "clientela_fold(" + value + ")" : value;
    return tested(condition, sides);
}

// ------------------------------------------------------------------ several values

Sql ConditionSql::ofMany(const BoundCondition& condition, const ManyRows& rows) {
    const QString own = QStringLiteral(" AND %1 = %2").arg(rows.owner, scope_.idOf(*condition.operand.field));
    return (condition.test == Test::IsEmpty ? "NOT EXISTS (" : "EXISTS (") + manyIds(condition, rows) + own + ")";
}

// ------------------------------------------------------------------ aggregates

Sql ConditionSql::ofAggregate(const BoundCondition& condition) {
    const AggregateSql aggregate(context_, condition.operand, scope_.depth() + 1);
    const QString owner = scope_.idOf(*condition.operand.field);
    if (aggregate.isCount() && oneRowDecides(condition)) {
        const Sql any = aggregate.anyForRecord(owner);
        return holdsFor(0, condition) ? "NOT " + any : any;
    }
    const Sql value = aggregate.perRecord(owner);
    if (condition.test == Test::IsEmpty) return value + " IS NULL";
    if (condition.test == Test::Within) return inDays(value, *condition.operand.field, condition.days);
    Sides sides;
    sides.raw = value;
    return tested(condition, sides);
}

// ------------------------------------------------------------------ against another operand

Sql ConditionSql::againstOther(const BoundCondition& condition) {
    const Field& field = *condition.operand.field;
    const auto rows = manyRows(field);
    if (!rows || !std::holds_alternative<fields::Many>(field.source))
        return againstOther(condition, field.type == fields::Type::Choice && condition.test != Test::Equal
                                           ? orderedSql(context_, scope_, condition.operand)
                                           : comparedSql(context_, scope_, condition.operand));
    const QString value = comparesFolded(field) ? folded(rows->value) : rows->value;
    Sql own = Sql(
        QStringLiteral("SELECT %1 AS v FROM %2 WHERE %3 = %4").arg(value, rows->from, rows->owner, scope_.idOf(field)));
    if (!rows->filter.text.isEmpty()) own += " AND (" + rows->filter + ")";
    return "EXISTS (SELECT 1 FROM (" + own + ") one WHERE " + againstOther(condition, "one.v") + ")";
}

Sql ConditionSql::againstOther(const BoundCondition& condition, const Sql& left) {
    const BoundOperand& other = condition.other->operand;
    const Field& field = *other.field;
    const auto rows = manyRows(field);
    if (!rows || !std::holds_alternative<fields::Many>(field.source))
        return tested(condition, left,
                      field.type == fields::Type::Choice && condition.test != Test::Equal
                          ? orderedSql(context_, scope_, other)
                          : comparedSql(context_, scope_, other));
    const QString value = comparesFolded(field) ? folded(rows->value) : rows->value;
    Sql own = Sql(
        QStringLiteral("SELECT %1 AS v FROM %2 WHERE %3 = %4").arg(value, rows->from, rows->owner, scope_.idOf(field)));
    if (!rows->filter.text.isEmpty()) own += " AND (" + rows->filter + ")";
    return "EXISTS (SELECT 1 FROM (" + own + ") another WHERE " + tested(condition, left, "another.v") + ")";
}

} // namespace clientela::query
