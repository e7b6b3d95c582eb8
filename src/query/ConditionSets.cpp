// Conditions as sets of ids, and what it costs to ask either way: a part of ConditionSql.
#include "query/AggregateSql.h"
#include "query/ComparisonSql.h"
#include "query/ConditionSql.h"
#include "query/DeepParts.h"
#include "query/Hints.h"
#include "query/Statistics.h"

#include <algorithm>

namespace clientela::query {

using fields::Aggregate;
using fields::Field;

namespace {

constexpr double kRowOfMany = 0.6;     // microseconds, read by the way
constexpr double kLookUpOfMany = 1.5;  // microseconds, for one record
constexpr double kRankedRecord = 2.5;  // microseconds, valued and sorted
constexpr double kCheckedRecord = 0.1; // microseconds, looked for in a set
constexpr double kUnknownRows = 1'000'000;

/// What the condition says of a record without any related ones. `zeros`: all that it compares are 0 there, not empty.
bool holdsWithoutRows(const BoundCondition& condition, bool zeros) {
    if (!zeros) return condition.test == Test::IsEmpty;
    return condition.other ? holds(condition.test, 0, 0) : holdsFor(0, condition);
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
    const QString own = set.of ? scope_.idOf(*set.of) : scope_.id();
    const QString id = driver ? own : hints::checkOnly(own);
    return Sql(id) + (set.in ? " IN (" : " NOT IN (") + set.ids + ")";
}

double ConditionSql::microsecondsPerRecord(const BoundCondition& condition) const {
    if (condition.test == Test::Ranked) return -1;
    const auto ofOne = [this](const BoundOperand& operand) {
        if (plainColumn(operand)) return 0.1;
        if (std::holds_alternative<Aggregate>(operand.field->source))
            return AggregateSql(context_, operand, scope_.depth() + 1).microsecondsPerRecord();
        return manyRows(*operand.field) ? kLookUpOfMany : 0.3;
    };
    return ofOne(condition.operand) + (condition.other ? ofOne(condition.other->operand) : 0);
}

double ConditionSql::microseconds(const BoundPtr& node, double records) {
    if (!node) return 0;
    if (node->kind != BoundNode::Kind::Condition) {
        double all = 0;
        for (const BoundPtr& child : node->children) all += microseconds(child, records);
        return all;
    }
    const double single = microsecondsPerRecord(node->condition);
    const auto set = membership(node->condition, false);
    const double together = set ? set->microseconds + records * kCheckedRecord : 0;
    if (single < 0 || !set) return single < 0 ? together : records * single;
    return std::min(together, records * single);
}

std::optional<ConditionSql::Membership> ConditionSql::membership(const BoundCondition& condition, bool negated) {
    if (!condition.operand.field->referred.isNull()) return ofReferred(condition, negated);
    if (condition.test == Test::Ranked) {
        const double all = ownRows();
        const double count = condition.rank.percent ? all * static_cast<double>(condition.rank.percent) / 10'000
                                                    : static_cast<double>(condition.rank.count);
        return Membership{rankedIds(condition), !negated, all * kRankedRecord, count};
    }
    if (!rowsOf(condition).isEmpty()) return gathered({{&condition, negated}});
    if (condition.other || plainColumn(condition.operand)) return {};
    const auto rows = manyRows(*condition.operand.field);
    if (!rows) return {};
    const bool empty = condition.test == Test::IsEmpty;
    double read = kUnknownRows;
    if (context_.statistics)
        read = static_cast<double>(context_.statistics->rows(rows->from.section(QLatin1Char(' '), 0, 0)));
    return Membership{manyIds(condition, *rows), empty == negated, read * kRowOfMany, 0};
}

/// Of a field that speaks of another record: the set of those records, asked as in a list of these.
std::optional<ConditionSql::Membership> ConditionSql::ofReferred(const BoundCondition& condition, bool negated) {
    const Field& field = *condition.operand.field;
    const fields::Catalogue& theirs = *context_.catalogues.find(field.referred.kind);
    BoundCondition asked = condition;
    const auto isTheirs = [&](BoundOperand& operand) {
        const bool same = operand.field->referred == field.referred;
        operand.catalogue = &theirs;
        operand.field = theirs.find(operand.field->key);
        return same;
    };
    if (!isTheirs(asked.operand) || (asked.other && !isTheirs(asked.other->operand))) return {};
    Scope scope(theirs, scope_.depth() + 1);
    auto set = ConditionSql(context_, scope).membership(asked, negated);
    if (set) set->of = &field;
    return set;
}

std::optional<ConditionSql::Membership> ConditionSql::membership(const std::vector<BoundPtr>& mates) {
    std::vector<Wanted> conditions;
    for (const BoundPtr& node : mates) conditions.push_back(wanted(node));
    return gathered(conditions);
}

// ------------------------------------------------------------------ related records, gathered for all at once

ConditionSql::Wanted ConditionSql::wanted(const BoundPtr& node) {
    const bool negated = node->kind == BoundNode::Kind::Not;
    const BoundPtr& inner = negated ? node->children.front() : node;
    return {inner->kind == BoundNode::Kind::Condition ? &inner->condition : nullptr, negated};
}

/// The related records that must be gathered for the condition; empty if there are none, or not one kind of them.
QString ConditionSql::rowsOf(const BoundCondition& condition) const {
    const auto isAggregate = [](const BoundOperand& operand) {
        return std::holds_alternative<Aggregate>(operand.field->source);
    };
    const auto rows = [this](const BoundOperand& operand) {
        return AggregateSql(context_, operand, scope_.depth() + 1).rows();
    };
    if (condition.test == Test::Ranked || !isAggregate(condition.operand)) return {};
    if (!condition.operand.field->referred.isNull()) return {}; // each is a set of its own (ofReferred)
    if (!condition.other) return plainColumn(condition.operand) ? QString() : rows(condition.operand);
    const BoundOperand& other = condition.other->operand;
    if (!isAggregate(other) || (plainColumn(condition.operand) && plainColumn(other))) return {};
    const QString own = rows(condition.operand);
    return rows(other) == own ? own : QString();
}

std::vector<std::vector<BoundPtr>> ConditionSql::onTheSameRows(const std::vector<BoundPtr>& nodes) const {
    std::vector<std::vector<BoundPtr>> all;
    QHash<QString, size_t> places;
    for (const BoundPtr& node : nodes) {
        const BoundCondition* condition = wanted(node).condition;
        const QString rows = condition ? rowsOf(*condition) : QString();
        const auto known = rows.isEmpty() ? places.cend() : places.constFind(rows);
        if (known != places.cend()) {
            all[*known].push_back(node);
            continue;
        }
        if (!rows.isEmpty()) places.insert(rows, all.size());
        all.push_back({node});
    }
    return all;
}

/// What several conditions about the same related records ask of these, put together.
struct ConditionSql::Gathering {
    std::vector<AggregateSql> aggregates; ///< of the conditions in their order, both sides; they are read together
    std::vector<Sql> values;              ///< each once, where they go by names: v1, v2...
    std::vector<BoundOperand> operands;   ///< of `values`
    Sql fitting;                          ///< who is in the set
    bool outside = true; ///< the conditions hold for records without any rows: the set is who does not fit
};

ConditionSql::Gathering ConditionSql::gathering(const std::vector<Wanted>& conditions, bool named) const {
    Gathering all;
    std::vector<const BoundOperand*> operands;
    for (const Wanted& one : conditions) {
        operands.push_back(&one.condition->operand);
        if (one.condition->other) operands.push_back(&one.condition->other->operand);
    }
    for (const BoundOperand* operand : operands) all.aggregates.emplace_back(context_, *operand, scope_.depth() + 1);
    AggregateSql::readTogether(all.aggregates);
    size_t next = 0;
    const auto value = [&]() -> Sql {
        const Sql sql = all.aggregates[next].value();
        const BoundOperand& operand = *operands[next++];
        if (!named) return sql;
        const auto known = std::find(all.values.begin(), all.values.end(), sql);
        const auto place = known - all.values.begin() + 1;
        if (known == all.values.end()) {
            all.values.push_back(sql);
            all.operands.push_back(operand);
        }
        return QStringLiteral("v%1").arg(place);
    };
    const bool single = conditions.size() == 1;
    std::vector<Sql> tests;
    for (const auto& [asked, negated] : conditions) {
        const BoundCondition& condition = *asked;
        const Field& field = *condition.operand.field;
        bool zeros = all.aggregates[next].isZeroWithoutRows();
        Sides sides;
        sides.raw = value();
        Sql test;
        if (condition.other) {
            zeros = zeros && all.aggregates[next].isZeroWithoutRows();
            const Sql right = comparedSql(*condition.other->operand.field, value());
            test = tested(condition, comparedSql(field, sides.raw), right);
        } else {
            test = condition.test == Test::IsEmpty  ? sides.raw + " IS NULL"
                   : condition.test == Test::Within ? inDays(sides.raw, field, condition.days)
                                                    : tested(condition, sides);
        }
        // The negation of a single one stands outside of the set.
        const bool turned = negated && !single;
        all.outside = all.outside && holdsWithoutRows(condition, zeros) != turned;
        tests.push_back(turned ? "(" + test + ") IS NOT TRUE" : single ? test : "(" + test + ")");
    }
    const Sql fit = chained(tests, " AND ");
    all.fitting = all.outside ? "(" + fit + ") IS NOT TRUE" : fit;
    return all;
}

/// The records for which all of the conditions hold, all of them about the same related records: one pass over these.
std::optional<ConditionSql::Membership> ConditionSql::gathered(const std::vector<Wanted>& conditions) {
    const bool single = conditions.size() == 1;
    const BoundCondition& first = *conditions.front().condition;
    const bool named = !single || first.other;
    const Gathering all = gathering(conditions, named);
    const AggregateSql& rows = all.aggregates.front();
    const auto estimate = rows.estimate(std::max<size_t>(1, all.values.size()));
    Membership set;
    set.in = single ? all.outside == conditions.front().negated : !all.outside;
    set.microseconds = estimate.microseconds;
    set.count = estimate.owners;
    if (!named && rows.isCount() && oneRowDecides(first)) {
        set.ids = rows.owners(estimate.shape);
        return set;
    }
    set.ids = named ? "SELECT id FROM (" + rows.groups(estimate.shape, all.values) + ") WHERE " + all.fitting
                    : rows.groups(estimate.shape, all.fitting, false);
    return set;
}

std::optional<ConditionSql::Summed> ConditionSql::summed(const std::vector<BoundPtr>& mates) const {
    std::vector<Wanted> conditions;
    for (const BoundPtr& node : mates) {
        conditions.push_back(wanted(node));
        if (!conditions.back().condition || rowsOf(*conditions.back().condition).isEmpty()) return {};
    }
    Gathering all = gathering(conditions, true);
    const AggregateSql& rows = all.aggregates.front();
    return Summed{rows.groups(rows.estimate(all.values.size()).shape, all.values), std::move(all.fitting),
                  std::move(all.operands)};
}

/// The set of several conditions on the same related records, where that costs less than each by itself.
std::optional<ConditionSql::Membership> ConditionSql::cheaperTogether(const std::vector<BoundPtr>& mates) {
    if (mates.size() < 2) return {};
    double apart = 0;
    for (const BoundPtr& node : mates) {
        const auto [condition, negated] = wanted(node);
        const auto set = membership(*condition, negated);
        apart +=
            std::min(set->microseconds + candidates_ * kCheckedRecord, candidates_ * microsecondsPerRecord(*condition));
    }
    auto set = membership(mates);
    return set->microseconds + candidates_ * kCheckedRecord < apart ? set : std::nullopt;
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

// ------------------------------------------------------------------ the highest and the lowest

/// The records with what they are ranked by, as id and v. `most` (a number): of those that are worth 0 because they
/// have no related rows, more than this need not be looked for, as they are equals, which come by id.
Sql ConditionSql::rankedRecords(const BoundCondition& condition, const Sql& most) {
    Scope all(scope_.catalogue(), scope_.depth() + 1);
    const QString filter = all.catalogue().filter();
    const auto* aggregate = std::get_if<Aggregate>(&condition.operand.field->source);
    if (!aggregate || plainColumn(condition.operand)) {
        const Sql value = orderedSql(context_, all, condition.operand);
        const QString where = filter.isEmpty() ? QString() : QStringLiteral(" WHERE ") + all.fragment(filter);
        return "SELECT " + Sql(all.id()) + " AS id, " + value + " AS v FROM " + all.from() + where;
    }
    const AggregateSql related(context_, condition.operand, scope_.depth() + 2);
    Sql groups = related.groups(related.estimate().shape, {}, true);
    if (!filter.isEmpty()) {
        const QString where = all.fragment(filter);
        groups = "SELECT g.id AS id, g.v AS v FROM (" + groups + ") g" + hints::join() +
                 all.from(hints::notIndexed() + QStringLiteral(" ON ") + all.id() + QStringLiteral(" = g.id")) +
                 " WHERE " + where;
    }
    if (!related.isZeroWithoutRows()) return groups;
    Scope others(scope_.catalogue(), scope_.depth() + 1);
    Sql without = "NOT " + related.anyForRecord(others.id());
    if (!filter.isEmpty()) without += " AND (" + others.fragment(filter) + ")";
    return groups + " UNION ALL SELECT id, v FROM (SELECT " + others.id() + " AS id, 0 AS v FROM " +
           others.from(hints::notIndexed()) + " WHERE " + without + " ORDER BY " + others.id() + " LIMIT " + most + ")";
}

Sql ConditionSql::rankedCount(const BoundCondition& condition, qint64 most) {
    const auto* aggregate = std::get_if<Aggregate>(&condition.operand.field->source);
    const bool everybody = aggregate && (aggregate->function == Aggregate::Function::Count ||
                                         aggregate->function == Aggregate::Function::Sum);
    Sql valued;
    if (everybody) {
        Scope all(scope_.catalogue(), scope_.depth() + 1);
        const QString filter = all.catalogue().filter();
        const QString where = filter.isEmpty() ? QString() : QStringLiteral(" WHERE ") + all.fragment(filter);
        valued = "SELECT 1 AS v FROM " + Sql(all.from()) + where;
    } else {
        valued = rankedRecords(condition, {});
    }
    const BoundCondition::Rank& rank = condition.rank;
    if (most >= 0 && rank.percent) {
        // Of so many records the share is that many already: rounded, n percent / 10000 >= most.
        const qint64 enough = (20'000 * most - 10'000 + 2 * rank.percent - 1) / (2 * rank.percent);
        valued = "SELECT v FROM (" + valued + ") WHERE v IS NOT NULL LIMIT " + Sql::value(std::max<qint64>(1, enough));
        return "min(" + Sql::value(most) + ", (SELECT min(count(v), max(1, (count(v) * " + Sql::value(rank.percent) +
               " * 2 + 10000) / 20000)) FROM (" + valued + ")))";
    }
    const Sql number = rank.percent ? "max(1, (count(v) * " + Sql::value(rank.percent) + " * 2 + 10000) / 20000)"
                                    : Sql::value(rank.count);
    return "SELECT min(count(v), " + number + ") FROM (" + valued + ")";
}

Sql ConditionSql::rankedIds(const BoundCondition& condition, qint64 most) {
    const BoundCondition::Rank& rank = condition.rank;
    Sql number;
    if (!rank.percent)
        number = Sql::value(most < 0 ? rank.count : std::min(most, rank.count));
    else
        number = most < 0 ? "(" + rankedCount(condition) + ")" : rankedCount(condition, most);
    const Sql enough = most < 0 || !rank.percent ? number : Sql::value(most);
    return "SELECT id FROM (" + rankedRecords(condition, enough) + ") WHERE v IS NOT NULL ORDER BY v" +
           (rank.top ? " DESC, id LIMIT " : ", id LIMIT ") + number;
}

ConditionSql::Membership ConditionSql::firstRanked(const BoundCondition& condition, qint64 most) {
    Membership set = *membership(condition, false);
    set.ids = rankedIds(condition, most);
    set.count = std::min(set.count, static_cast<double>(most));
    return set;
}

} // namespace clientela::query
