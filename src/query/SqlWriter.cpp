#include "query/SqlWriter.h"

#include "query/AggregateSql.h"
#include "query/DeepParts.h"
#include "query/Hints.h"
#include "query/Plan.h"

namespace clientela::query {

namespace {

/// Above this number of records related rows are gathered for all of them at once instead of one by one.
constexpr double kManyRecords = 5'000;

/// The values of operands for the records of a statement. Those that must be gathered from many related rows are
/// joined as sub-queries that are computed once.
class Columns {
public:
    Columns(const WriterContext& context, Scope& scope, double records)
        : context_(context), scope_(scope), records_(records) {}

    Sql shown(const BoundOperand& operand) {
        const Sql gathered = gather(operand);
        return gathered.text.isEmpty() ? shownSql(context_, scope_, operand) : gathered;
    }
    Sql ordered(const BoundOperand& operand) {
        const Sql gathered = gather(operand);
        return gathered.text.isEmpty() ? orderedSql(context_, scope_, operand) : gathered;
    }
    /// What follows the tables in FROM.
    [[nodiscard]] const Sql& joins() const { return joins_; }

private:
    Sql gather(const BoundOperand& operand) {
        if (!std::holds_alternative<fields::Aggregate>(operand.field->source) || plainColumn(operand)) return {};
        if (records_ < kManyRecords) return {};
        const AggregateSql aggregate(context_, operand, 1);
        const auto estimate = aggregate.estimate();
        if (estimate.microseconds + estimate.owners > records_ * aggregate.microsecondsPerRecord()) return {};
        const QString name = QStringLiteral("g%1").arg(++count_);
        joins_ += " LEFT JOIN (" + aggregate.groups(estimate.shape, {}, true) +
                  QStringLiteral(") %1 ON %1.id = %2").arg(name, scope_.idOf(*operand.field));
        return QString(aggregate.isZeroWithoutRows() ? QStringLiteral("coalesce(%1.v, 0)") : QStringLiteral("%1.v"))
            .arg(name);
    }

    WriterContext context_;
    Scope& scope_;
    double records_;
    int count_ = 0;
    Sql joins_;
};

Sql orderBy(Columns& columns, const Scope& scope, const std::vector<BoundKey>& keys) {
    Sql sql(" ORDER BY ");
    for (const BoundKey& key : keys)
        sql += columns.ordered(key.operand) + (key.descending ? " DESC NULLS LAST, " : " NULLS LAST, ");
    return sql + scope.id();
}

Sql sumsOf(Columns& columns, const std::vector<BoundOperand>& operands) {
    Sql sql;
    for (const BoundOperand& operand : operands) {
        const Sql value = columns.shown(operand);
        sql += ", SUM(" + value + "), ";
        sql += neverEmpty(operand) ? Sql("count(*)") : "count(" + value + ")";
    }
    return sql;
}

Sql whereOf(const Sql& where) { return where.text.isEmpty() ? Sql() : " WHERE " + where; }

Sql limited(qint64 limit) { return limit < 0 ? Sql() : " LIMIT " + Sql::value(limit); }

Sql counting(const Plan& plan) {
    if (const Sql count = plan.onlyCount(); !count.text.isEmpty()) return count;
    if (const Sql only = plan.onlySet(); !only.text.isEmpty() && only.text.contains(QLatin1String(" GROUP BY 1")))
        return "SELECT count(*) FROM (" + only + ")";
    Scope scope = plan.scope();
    const Sql where = plan.where(scope);
    return "SELECT count(*) FROM " + Sql(scope.from(plan.hint())) + whereOf(where);
}

Sql rows(const WriterContext& context, const Plan& plan, const std::vector<BoundOperand>& shown,
         const std::vector<BoundKey>& keys, qint64 limit) {
    Scope scope = plan.scope();
    Columns columns(context, scope, limit < 0 || !keys.empty() ? plan.records() : static_cast<double>(limit));
    Sql select = "SELECT " + Sql(scope.id());
    for (const BoundOperand& operand : shown) select += ", " + columns.shown(operand);
    const Sql where = plan.where(scope);
    // Sub-queries of sort keys are joined after those of columns, whose question marks come first.
    const Sql order = orderBy(columns, scope, keys);
    return select + " FROM " + scope.from(plan.hint()) + columns.joins() + whereOf(where) + order + limited(limit);
}

/// Of a field with several values: SELECT the record and each value that it has, once.
std::optional<Sql> severalOf(const BoundOperand& operand) {
    if (!std::holds_alternative<fields::Many>(operand.field->source)) return std::nullopt;
    const ManyRows rows = *manyRows(*operand.field);
    Sql sql = QStringLiteral("SELECT DISTINCT %1 AS id, %2 AS v FROM %3 WHERE %2 IS NOT NULL")
                  .arg(rows.owner, rows.value, rows.from);
    if (!rows.filter.text.isEmpty()) sql += " AND (" + rows.filter + ")";
    return sql;
}

SqlWriter::Asked passing(const Plan& plan) {
    Scope scope = plan.scope();
    const Sql others = plan.besidesDriver(scope);
    SqlWriter::Asked pass;
    pass.isPass = true;
    Sql select = "SELECT " + Sql(scope.id());
    for (size_t i = 0; i < plan.pass()->operands.size(); ++i) {
        const BoundOperand& operand = plan.pass()->operands[i];
        if (!neverEmpty(operand)) continue;
        select += QStringLiteral(", summed.v%1").arg(i + 1);
        pass.values.push_back(operand);
    }
    // Whoever has related records comes in the order of the ids, so that their own rows lie side by side.
    const QString byKey = plan.hint() + QStringLiteral(" ON ") + scope.id() + QStringLiteral(" = summed.id");
    pass.sql = select + " FROM (" + plan.pass()->rows + ") summed" + hints::join() + scope.from(byKey) + " WHERE (" +
               plan.pass()->fitting + ")";
    if (!others.text.isEmpty()) pass.sql += " AND " + others;
    return pass;
}

} // namespace

bool neverEmpty(const BoundOperand& operand) {
    if (const auto plain = plainColumn(operand)) return plain->zero;
    const auto* aggregate = std::get_if<fields::Aggregate>(&operand.field->source);
    return aggregate && (aggregate->function == fields::Aggregate::Function::Count ||
                         aggregate->function == fields::Aggregate::Function::Sum);
}

Sql SqlWriter::writeCount(const BoundList& list) const {
    DeepParts deep;
    const Plan plan({catalogues_, statistics_, list.today, &deep}, list, {}, -1);
    return deep.before(counting(plan));
}

Sql SqlWriter::writeIds(const BoundList& list, const std::vector<BoundKey>& keys, qint64 limit) const {
    return writeRows(list, {}, keys, limit);
}

Sql SqlWriter::writeIdSet(const BoundList& list) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, list.today, &deep};
    const Plan plan(context, list, {}, -1);
    if (const Sql only = plan.onlySet(); !only.text.isEmpty()) return deep.before(only);
    Scope scope = plan.scope();
    const Sql where = plan.where(scope);
    return deep.before("SELECT " + Sql(scope.id()) + " FROM " + scope.from(plan.hint()) + whereOf(where));
}

SqlWriter::Asked SqlWriter::askCount(const BoundList& list) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, list.today, &deep};
    const Plan plan(context, list, {}, -1, Plan::For::StatementOrPass);
    Asked asked = plan.pass() ? passing(plan) : Asked{false, counting(plan), {}};
    asked.sql = deep.before(asked.sql);
    asked.share = plan.share();
    asked.microseconds = plan.microseconds();
    return asked;
}

SqlWriter::Asked SqlWriter::askIds(const BoundList& list, const std::vector<BoundKey>& keys, qint64 limit) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, list.today, &deep};
    const Plan plan(context, list, keys, limit, Plan::For::StatementOrPass);
    Asked asked = plan.pass() ? passing(plan) : Asked{false, rows(context, plan, {}, keys, limit), {}};
    asked.sql = deep.before(asked.sql);
    asked.share = plan.share();
    asked.microseconds = plan.microseconds();
    return asked;
}

Sql SqlWriter::writeOrder(const fields::Catalogue& catalogue, const BoundOperand& key, QDate today) const {
    const WriterContext context{catalogues_, statistics_, today};
    Scope scope(catalogue);
    if (const auto plain = plainColumn(key)) {
        const QString& alias = plain->sort.isNull() ? plain->column.alias : plain->sort.alias;
        if (!scope.keyIn(alias).isEmpty()) scope.setAnchor(alias);
    }
    const Sql value = orderedSql(context, scope, key);
    return "SELECT " + value + " FROM " + scope.from() + QStringLiteral(" WHERE %1 = ?").arg(scope.id());
}

Sql SqlWriter::writeOrders(const fields::Catalogue& catalogue, const BoundOperand& key) const {
    const auto plain = plainColumn(key);
    if (!plain) return {};
    const WriterContext context{catalogues_, statistics_, {}};
    Scope scope(catalogue);
    const QString& alias = plain->sort.isNull() ? plain->column.alias : plain->sort.alias;
    const bool own = alias == catalogue.tables().first().alias;
    if (!own && scope.keyIn(alias).isEmpty()) return {};
    scope.setAnchor(alias);
    const Sql value = orderedSql(context, scope, key);
    if (!(scope.used() - QSet<QString>{alias}).isEmpty()) return {};
    return "SELECT " + Sql(scope.id()) + ", " + value + " FROM " + scope.from(hints::notIndexed()) + " ORDER BY " +
           scope.id();
}

SqlWriter::Parts SqlWriter::writeParts(const fields::Catalogue& catalogue, const GroupKey& by,
                                       const std::vector<BoundOperand>& sums, QDate today) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, today, &deep};
    Scope scope(catalogue);
    const auto several = severalOf(by.operand);
    const Sql value = several       ? Sql("m.v")
                      : by.isTime() ? comparedSql(context, scope, by.operand)
                                    : shownSql(context, scope, by.operand);
    Sql select = "SELECT " + firstDaySql(value, by.period);
    for (const BoundOperand& operand : sums) select += ", " + shownSql(context, scope, operand);
    Sql from(scope.from());
    if (several) from += " LEFT JOIN (" + *several + " AND " + manyRows(*by.operand.field)->owner + " = ?) m ON 1 = 1";
    return {deep.before(select + " FROM " + from + " WHERE " + scope.id() + " = ?"), several ? 2 : 1};
}

double SqlWriter::microsecondsPerRecord(const BoundOperand& operand, QDate today) const {
    BoundCondition asked;
    asked.operand = operand;
    Scope scope(*operand.catalogue);
    return ConditionSql({catalogues_, statistics_, today}, scope).microsecondsPerRecord(asked);
}

bool SqlWriter::isSame(const BoundOperand& one, const BoundOperand& other, QDate today) const {
    if (one.field != other.field || one.window != other.window) return false;
    if (!one.arguments && !other.arguments) return true;
    if (!std::holds_alternative<fields::Aggregate>(one.field->source)) return false;
    const WriterContext context{catalogues_, statistics_, today};
    return AggregateSql(context, one, 1).rows() == AggregateSql(context, other, 1).rows();
}

Sql SqlWriter::writeRows(const BoundList& list, const std::vector<BoundOperand>& shown,
                         const std::vector<BoundKey>& keys, qint64 limit) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, list.today, &deep};
    return deep.before(rows(context, Plan(context, list, keys, limit), shown, keys, limit));
}

Sql SqlWriter::writeRecord(const fields::Catalogue& catalogue, const std::vector<BoundOperand>& columns,
                           QDate today) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, today, &deep};
    Scope scope(catalogue);
    Sql select = "SELECT " + Sql(scope.id());
    for (const BoundOperand& operand : columns) select += ", " + shownSql(context, scope, operand);
    return deep.before(select + " FROM " + scope.from() + QStringLiteral(" WHERE %1 = ?").arg(scope.id()));
}

Sql SqlWriter::writeSums(const BoundList& list, const std::vector<BoundOperand>& sums) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, list.today, &deep};
    const Plan plan(context, list, {}, -1);
    Scope scope = plan.scope();
    Columns columns(context, scope, plan.records());
    Sql select("SELECT count(*)");
    select += sumsOf(columns, sums);
    const Sql where = plan.where(scope);
    return deep.before(select + " FROM " + scope.from(plan.hint()) + columns.joins() + whereOf(where));
}

Sql SqlWriter::writeGroups(const BoundList& list, const GroupKey& by, const std::vector<BoundOperand>& sums) const {
    DeepParts deep;
    const WriterContext context{catalogues_, statistics_, list.today, &deep};
    const Plan plan(context, list, {}, -1);
    Scope scope = plan.scope();
    Columns columns(context, scope, plan.records());
    const auto several = severalOf(by.operand);
    const Sql value = several       ? Sql("m.v")
                      : by.isTime() ? comparedSql(context, scope, by.operand) // days, not seconds
                                    : columns.shown(by.operand);
    Sql select = "SELECT " + firstDaySql(value, by.period) + " AS v, count(*)";
    select += sumsOf(columns, sums);
    const Sql where = plan.where(scope);
    const QString idOfGrouped = scope.idOf(*by.operand.field);
    Sql from = Sql(scope.from(plan.hint())) + columns.joins();
    if (several) from += " LEFT JOIN (" + *several + QStringLiteral(") m ON m.id = ") + idOfGrouped;
    return deep.before(select + " FROM " + from + whereOf(where) + " GROUP BY 1 ORDER BY 2 DESC, 1");
}

Sql SqlWriter::writeWalk(const fields::Catalogue& catalogue, const BoundKey& key, QDate today) const {
    const WriterContext context{catalogues_, statistics_, today};
    const auto walk = walkOf(context, catalogue, key, {});
    if (!walk) return {};
    Scope scope(catalogue);
    scope.setAnchor(walk->alias);
    const Sql order = orderedSql(context, scope, key.operand);
    return "SELECT " + Sql(scope.id()) + " FROM " + scope.from(hints::indexedBy(walk->index)) + " ORDER BY " + order +
           (key.descending ? " DESC NULLS LAST, " : " NULLS LAST, ") + scope.id();
}

} // namespace clientela::query
