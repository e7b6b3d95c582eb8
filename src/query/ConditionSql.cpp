#include "query/ConditionSql.h"

#include "query/AggregateSql.h"
#include "query/DeepParts.h"
#include "query/Hints.h"
#include "query/Statistics.h"

#include <algorithm>

namespace clientela::query {

using fields::Aggregate;
using fields::Computed;
using fields::Field;

namespace {

constexpr double kRowOfMany = 0.6;    // microseconds, read by the way
constexpr double kLookUpOfMany = 1.5; // microseconds, for one record
constexpr double kRankedRecord = 2.5; // microseconds, valued and sorted
constexpr double kUnknownRows = 1'000'000;

const char* operatorOf(Test test) {
    switch (test) {
    case Test::Less: return " < ";
    case Test::LessOrEqual: return " <= ";
    case Test::Greater: return " > ";
    case Test::GreaterOrEqual: return " >= ";
    default: return " = ";
    }
}

QVariant variantOf(const fields::Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return *number;
    if (const auto* text = std::get_if<QString>(&value)) return text->isNull() ? QString(QLatin1String("")) : *text;
    return {};
}

/// The least text that is greater than all that start with `prefix`; empty if there is none.
QString afterPrefix(const QString& prefix) {
    QList<uint> codes = prefix.toUcs4();
    while (!codes.isEmpty()) {
        const uint last = codes.takeLast();
        if (last >= 0x10ffff) continue;
        codes.append(last == 0xd7ff ? 0xe000 : last + 1);
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(codes.constData()), codes.size());
    }
    return {};
}

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

bool holds(Test test, qint64 left, qint64 right) {
    switch (test) {
    case Test::Less: return left < right;
    case Test::LessOrEqual: return left <= right;
    case Test::Greater: return left > right;
    case Test::GreaterOrEqual: return left >= right;
    default: return left == right;
    }
}

qint64 numberOf(const BoundValue& value) {
    const auto* number = std::get_if<qint64>(&value.value);
    return number ? *number : 0;
}

/// Whether the condition holds for the number.
bool holdsFor(qint64 number, const BoundCondition& condition) {
    const auto& values = condition.values;
    switch (condition.test) {
    case Test::Between: return number >= numberOf(values[0]) && number <= numberOf(values[1]);
    case Test::In:
        return std::any_of(values.begin(), values.end(), [&](const BoundValue& v) { return numberOf(v) == number; });
    case Test::IsEmpty: return false;
    default: return !values.empty() && holds(condition.test, number, numberOf(values[0]));
    }
}

bool holdsWithoutRows(const BoundCondition& condition, bool zero) {
    return zero ? holdsFor(0, condition) : condition.test == Test::IsEmpty;
}

/// Of a count: one row decides, further ones change nothing.
bool oneRowDecides(const BoundCondition& condition) {
    switch (condition.test) {
    case Test::Greater:
    case Test::LessOrEqual: return numberOf(condition.values[0]) == 0;
    case Test::GreaterOrEqual:
    case Test::Less: return numberOf(condition.values[0]) == 1;
    case Test::Equal: return numberOf(condition.values[0]) == 0;
    default: return false;
    }
}

} // namespace

Sql ConditionSql::write(const BoundPtr& node) {
    if (!node) return "1 = 1";
    return context_.deep && DeepParts::isPart(node) ? apart(node) : inPlace(node);
}

/// The records that fit as a set that is found before the statement. It asks nothing but the record itself, so it is a
/// set of its own; it is read once, so that related records are gathered as for a whole list.
Sql ConditionSql::apart(const BoundPtr& node) {
    Scope own(scope_.catalogue());
    const double records =
        context_.statistics ? static_cast<double>(context_.statistics->rows(scope_.catalogue().tables().first().name))
                            : kUnknownRows;
    const Sql where = ConditionSql(context_, own, records).inPlace(node);
    const Sql set = "SELECT " + Sql(own.id()) + " FROM " + own.from(hints::notIndexed()) + " WHERE " + where;
    return Sql(hints::checkOnly(scope_.id())) + " IN (SELECT id FROM " + context_.deep->name(set) + ")";
}

Sql ConditionSql::inPlace(const BoundPtr& node) {
    switch (node->kind) {
    case BoundNode::Kind::Condition: return write(node->condition, false);
    case BoundNode::Kind::Not: {
        const BoundPtr& child = node->children.front();
        if (child->kind == BoundNode::Kind::Condition) return write(child->condition, true);
        return "(" + write(child) + ") IS NOT TRUE";
    }
    case BoundNode::Kind::And:
    case BoundNode::Kind::Or: {
        const bool all = node->kind == BoundNode::Kind::And;
        if (node->children.empty()) return all ? "1 = 1" : "1 = 0";
        std::vector<Sql> parts;
        for (const BoundPtr& child : deepestFirst(node->children)) {
            const bool binds = !all && child->kind == BoundNode::Kind::And; // tighter than or: needs no parentheses
            parts.push_back(binds ? write(child) : "(" + write(child) + ")");
        }
        return chained(parts, all ? " AND " : " OR ");
    }
    }
    return {};
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
        const double records =
            context_.statistics
                ? static_cast<double>(context_.statistics->rows(scope_.catalogue().tables().first().name))
                : kUnknownRows;
        const double count = condition.rank.percent ? records * static_cast<double>(condition.rank.percent) / 10'000
                                                    : static_cast<double>(condition.rank.count);
        return Membership{rankedIds(condition), !negated, records * kRankedRecord, count};
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

// ------------------------------------------------------------------ one expression against typed values

ConditionSql::Sides ConditionSql::sidesOf(const Field& field, const QString& value, const QString& normal) {
    return {Sql(value), Sql(comparesFolded(field) ? folded(value) : value), Sql(normal)};
}

Sql ConditionSql::tested(Test test, const Sql& side, const QVariant& value, bool column) {
    const QString text = value.toString();
    if (test == Test::Contains || test == Test::StartsWith || test == Test::EndsWith) {
        if (text.isEmpty()) return side + " IS NOT NULL";
        const qsizetype length = text.toUcs4().size();
        if (test == Test::Contains) return "instr(" + side + ", " + Sql::value(value) + ") > 0";
        if (test == Test::EndsWith)
            return "substr(" + side + QStringLiteral(", -%1) = ").arg(length) + Sql::value(value);
        if (const QString after = afterPrefix(text); column && !after.isEmpty())
            return side + " >= " + Sql::value(value) + " AND " + side + " < " + Sql::value(after);
        return "substr(" + side + QStringLiteral(", 1, %1) = ").arg(length) + Sql::value(value);
    }
    return side + operatorOf(test) + Sql::value(value);
}

Sql ConditionSql::tested(Test test, const Sides& sides, const BoundValue& value) {
    const Sql main = value.folded.isEmpty() ? tested(test, sides.raw, variantOf(value.value), sides.column)
                                            : tested(test, sides.folded, value.folded, sides.column);
    if (sides.normal.text.isEmpty() || value.normal.isEmpty()) return main;
    return "(" + main + " OR " + tested(test, sides.normal, value.normal, true) + ")";
}

Sql ConditionSql::tested(const BoundCondition& condition, const Sides& sides) {
    const auto& values = condition.values;
    switch (condition.test) {
    case Test::Between:
        if (values[0].folded.isEmpty() == values[1].folded.isEmpty() && sides.normal.text.isEmpty()) {
            // One comparison, for the side may be dear.
            const bool folds = !values[0].folded.isEmpty();
            const auto edge = [&](const BoundValue& v) {
                return Sql::value(folds ? QVariant(v.folded) : variantOf(v.value));
            };
            return (folds ? sides.folded : sides.raw) + " BETWEEN " + edge(values[0]) + " AND " + edge(values[1]);
        }
        return tested(Test::GreaterOrEqual, sides, values[0]) + " AND " + tested(Test::LessOrEqual, sides, values[1]);
    case Test::In: {
        std::vector<Sql> marks;
        const bool folds = !values.front().folded.isEmpty();
        bool plain = true;
        for (const BoundValue& value : values) {
            plain = plain && value.folded.isEmpty() != folds && (sides.normal.text.isEmpty() || value.normal.isEmpty());
            marks.push_back(Sql::value(folds ? QVariant(value.folded) : variantOf(value.value)));
        }
        if (plain) return (folds ? sides.folded : sides.raw) + " IN (" + joined(marks, ", ") + ")";
        std::vector<Sql> each;
        for (const BoundValue& value : values) each.push_back(tested(Test::Equal, sides, value));
        return "(" + chained(each, " OR ") + ")";
    }
    default: return tested(condition.test, sides, values.front());
    }
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

Sql ConditionSql::ofMany(const BoundCondition& condition, const ManyRows& rows) {
    const QString own = QStringLiteral(" AND %1 = %2").arg(rows.owner, scope_.id());
    return (condition.test == Test::IsEmpty ? "NOT EXISTS (" : "EXISTS (") + manyIds(condition, rows) + own + ")";
}

// ------------------------------------------------------------------ aggregates

Sql ConditionSql::ofAggregate(const BoundCondition& condition) {
    const AggregateSql aggregate(context_, condition.operand, scope_.depth() + 1);
    if (aggregate.isCount() && oneRowDecides(condition)) {
        const Sql any = aggregate.anyForRecord(scope_.id());
        return holdsFor(0, condition) ? "NOT " + any : any;
    }
    const Sql value = aggregate.perRecord(scope_.id());
    if (condition.test == Test::IsEmpty) return value + " IS NULL";
    if (condition.test == Test::Within) return inDays(value, *condition.operand.field, condition.days);
    Sides sides;
    sides.raw = value;
    return tested(condition, sides);
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

// ------------------------------------------------------------------ against another operand

Sql ConditionSql::againstOther(const BoundCondition& condition) {
    const Field& field = *condition.operand.field;
    const auto rows = manyRows(field);
    if (!rows || !std::holds_alternative<fields::Many>(field.source))
        return againstOther(condition, field.type == fields::Type::Choice && condition.test != Test::Equal
                                           ? orderedSql(context_, scope_, condition.operand)
                                           : comparedSql(context_, scope_, condition.operand));
    const QString value = comparesFolded(field) ? folded(rows->value) : rows->value;
    Sql own =
        Sql(QStringLiteral("SELECT %1 AS v FROM %2 WHERE %3 = %4").arg(value, rows->from, rows->owner, scope_.id()));
    if (!rows->filter.text.isEmpty()) own += " AND (" + rows->filter + ")";
    return "EXISTS (SELECT 1 FROM (" + own + ") one WHERE " + againstOther(condition, "one.v") + ")";
}

Sql ConditionSql::againstOther(const BoundCondition& condition, const Sql& left) {
    const BoundScaled& other = *condition.other;
    const Field& field = *other.operand.field;
    const auto scaled = [](const Sql& side, qint64 factor) {
        return factor == 1 ? side : "(" + side + ") * " + Sql::value(factor);
    };
    const Sql leftSide = scaled(left, other.denominator) + operatorOf(condition.test);
    const auto rows = manyRows(field);
    if (!rows || !std::holds_alternative<fields::Many>(field.source)) {
        const Sql right = field.type == fields::Type::Choice && condition.test != Test::Equal
                              ? orderedSql(context_, scope_, other.operand)
                              : comparedSql(context_, scope_, other.operand);
        return leftSide + scaled(right, other.numerator);
    }
    const QString value = comparesFolded(field) ? folded(rows->value) : rows->value;
    Sql own =
        Sql(QStringLiteral("SELECT %1 AS v FROM %2 WHERE %3 = %4").arg(value, rows->from, rows->owner, scope_.id()));
    if (!rows->filter.text.isEmpty()) own += " AND (" + rows->filter + ")";
    return "EXISTS (SELECT 1 FROM (" + own + ") another WHERE " + leftSide + scaled("another.v", other.numerator) + ")";
}

} // namespace clientela::query
