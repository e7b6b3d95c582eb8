// Conditions as sets of ids, and what it costs to ask either way: a part of ConditionSql.
#include "query/AggregateSql.h"
#include "query/ComparisonSql.h"
#include "query/ConditionSql.h"
#include "query/DeepParts.h"
#include "query/Hints.h"
#include "query/Statistics.h"

namespace clientela::query {

using fields::Aggregate;
using fields::Field;

namespace {

constexpr double kRowOfMany = 0.6;    // microseconds, read by the way
constexpr double kLookUpOfMany = 1.5; // microseconds, for one record
constexpr double kRankedRecord = 2.5; // microseconds, valued and sorted
constexpr double kUnknownRows = 1'000'000;

bool holdsWithoutRows(const BoundCondition& condition, bool zero) {
    return zero ? holdsFor(0, condition) : condition.test == Test::IsEmpty;
}

} // namespace

/// Rows of the scope's own table.
double ConditionSql::ownRows() const {
    return context_.statistics
               ? static_cast<double>(context_.statistics->rows(scope_.catalogue().tables().first().name))
               : kUnknownRows;
}

/// The records that fit as a set that is found before the statement. It asks nothing but the record itself, so it is a
/// set of its own; it is read once, so that related records are gathered as for a whole list.
Sql ConditionSql::apart(const BoundPtr& node) {
    Scope own(scope_.catalogue());
    const Sql where = ConditionSql(context_, own, ownRows()).inPlace(node);
    const Sql set = "SELECT " + Sql(own.id()) + " FROM " + own.from(hints::notIndexed()) + " WHERE " + where;
    return Sql(hints::checkOnly(scope_.id())) + " IN (SELECT id FROM " + context_.deep->name(set) + ")";
}

Sql ConditionSql::inMembership(const Membership& set, bool driver) {
    const QString id = driver ? scope_.id() : hints::checkOnly(scope_.id());
    return Sql(id) + (set.in ? " IN (" : " NOT IN (") + set.ids + ")";
}

double ConditionSql::microsecondsPerRecord(const BoundCondition& condition) const {
    if (condition.test == Test::Ranked) return -1;
    if (plainColumn(condition.operand)) return 0.1;
    if (std::holds_alternative<Aggregate>(condition.operand.field->source))
        return AggregateSql(context_, condition.operand, scope_.depth() + 1).microsecondsPerRecord();
    return manyRows(*condition.operand.field) ? kLookUpOfMany : 0.3;
}

std::optional<ConditionSql::Membership> ConditionSql::membership(const BoundCondition& condition, bool negated) {
    if (condition.test == Test::Ranked) {
        const double all = ownRows();
        const double count = condition.rank.percent ? all * static_cast<double>(condition.rank.percent) / 10'000
                                                    : static_cast<double>(condition.rank.count);
        return Membership{rankedIds(condition), !negated, all * kRankedRecord, count};
    }
    if (condition.other || plainColumn(condition.operand)) return {};
    if (const auto rows = manyRows(*condition.operand.field)) {
        const bool empty = condition.test == Test::IsEmpty;
        double read = kUnknownRows;
        if (context_.statistics)
            read = static_cast<double>(context_.statistics->rows(rows->from.section(QLatin1Char(' '), 0, 0)));
        return Membership{manyIds(condition, *rows), empty == negated, read * kRowOfMany, 0};
    }
    if (!std::holds_alternative<Aggregate>(condition.operand.field->source)) return {};

    const AggregateSql aggregate(context_, condition.operand, scope_.depth() + 1);
    const auto estimate = aggregate.estimate();
    const bool outside = holdsWithoutRows(condition, aggregate.isZeroWithoutRows());
    Membership set;
    set.in = outside == negated;
    set.microseconds = estimate.microseconds;
    set.count = estimate.owners;
    if (aggregate.isCount() && oneRowDecides(condition)) {
        set.ids = aggregate.owners(estimate.shape);
        return set;
    }
    Sides sides;
    sides.raw = aggregate.value();
    const Sql having = condition.test == Test::IsEmpty  ? sides.raw + " IS NULL"
                       : condition.test == Test::Within ? inDays(sides.raw, *condition.operand.field, condition.days)
                                                        : tested(condition, sides);
    set.ids = aggregate.groups(estimate.shape, outside ? "(" + having + ") IS NOT TRUE" : having, false);
    return set;
}

std::optional<QString> ConditionSql::needsRowIn(const BoundCondition& condition) {
    const auto plain = plainColumn(condition.operand);
    if (!plain || condition.test == Test::IsEmpty || condition.test == Test::Ranked) return {};
    if (plain->zero && (condition.other || holdsFor(0, condition))) return {};
    return plain->column.alias;
}

Sql ConditionSql::manyIds(const BoundCondition& condition, const ManyRows& rows) {
    const Field& field = *condition.operand.field;
    Sql where = Sql(rows.owner + QStringLiteral(" IS NOT NULL"));
    if (!rows.filter.text.isEmpty()) where += " AND (" + rows.filter + ")";
    if (condition.test == Test::IsEmpty)
        where += QStringLiteral(" AND %1 IS NOT NULL").arg(rows.value);
    else if (condition.test == Test::Within)
        where += " AND " + inDays(rows.value, field, condition.days);
    else
        where += " AND " + tested(condition, sidesOf(field, rows.value, rows.normal));
    return Sql(QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(rows.owner, rows.from)) + where;
}

Sql ConditionSql::rankedIds(const BoundCondition& condition) {
    const BoundCondition::Rank& rank = condition.rank;
    const auto valued = [&](Scope& all) {
        const Sql value = orderedSql(context_, all, condition.operand);
        return "SELECT " + Sql(all.id()) + " AS id, " + value + " AS v FROM " + all.from() +
               (all.catalogue().filter().isEmpty() ? Sql() : " WHERE " + Sql(all.fragment(all.catalogue().filter())));
    };
    const auto records = [&] {
        Scope all(scope_.catalogue(), scope_.depth() + 1);
        const auto* aggregate = std::get_if<Aggregate>(&condition.operand.field->source);
        if (!aggregate || plainColumn(condition.operand)) return valued(all);
        const AggregateSql related(context_, condition.operand, scope_.depth() + 2);
        const Sql groups = related.groups(related.estimate().shape, {}, true);
        if (!related.isZeroWithoutRows() && all.catalogue().filter().isEmpty()) return groups;
        // Those without rows are worth 0, or are filtered.
        Sql sql = QStringLiteral("SELECT %1 AS id, ").arg(all.id()) +
                  (related.isZeroWithoutRows() ? Sql("coalesce(g.v, 0)") : Sql("g.v")) + " AS v";
        const QString filter = all.catalogue().filter();
        const QString where = filter.isEmpty() ? QString() : QStringLiteral(" WHERE ") + all.fragment(filter);
        return sql + " FROM " + all.from() + " LEFT JOIN (" + groups + QStringLiteral(") g ON g.id = ") + all.id() +
               where;
    };
    const auto* ranked = std::get_if<Aggregate>(&condition.operand.field->source);
    const bool everybody =
        ranked && (ranked->function == Aggregate::Function::Count || ranked->function == Aggregate::Function::Sum);
    Scope all(scope_.catalogue(), scope_.depth() + 1);
    const QString filter = all.catalogue().filter();
    const Sql filtered = filter.isEmpty() ? Sql() : " WHERE " + Sql(all.fragment(filter));
    const Sql counted = everybody ? "SELECT 1 AS v FROM " + Sql(all.from()) + filtered : records();
    Sql sql = "SELECT id FROM (" + records() + ") WHERE v IS NOT NULL ORDER BY v";
    sql += rank.top ? " DESC, id LIMIT " : ", id LIMIT ";
    if (!rank.percent) return sql + Sql::value(rank.count);
    sql += "(SELECT max(1, (count(v) * " + Sql::value(rank.percent) + " * 2 + 10000) / 20000) FROM (" + counted + "))";
    return sql;
}

} // namespace clientela::query
