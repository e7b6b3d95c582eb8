#include "query/Explain.h"

#include "query/AggregateSql.h"
#include "query/ConditionSql.h"
#include "query/DeepParts.h"
#include "query/FieldValues.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"

namespace clientela::query {

namespace {

class Asking {
public:
    Asking(storage::Connection& connection, const fields::Catalogues& catalogues, const QString& kind,
           const Context& context, qint64 id)
        : connection_(connection), statistics_(connection), catalogues_(catalogues), kind_(kind), context_(context),
          id_(id) {}

    Parsed<bool> holds(const NodePtr& tree, Verdict* verdict) {
        const auto bound = bindList(tree, catalogues_, kind_, context_);
        if (!bound) return bound.error();
        const bool fits = fitsRecord(bound->root, *bound->catalogue, false);
        if (verdict) look(*bound, fits, *verdict);
        return fits;
    }

    bool exists(bool inFilter) {
        const fields::Catalogue& catalogue = *catalogues_.find(kind_);
        return fitsRecord(nullptr, catalogue, inFilter);
    }

private:
    bool fitsRecord(const BoundPtr& root, const fields::Catalogue& catalogue, bool inFilter) {
        Scope scope(catalogue);
        DeepParts deep;
        const Sql where = ConditionSql({catalogues_, &statistics_, context_.today, &deep}, scope).write(root);
        const QString filter = inFilter && !catalogue.filter().isEmpty()
                                   ? QStringLiteral(" AND (%1)").arg(scope.fragment(catalogue.filter()))
                                   : QString();
        const QString id = scope.id();
        // The record's own table is there even where a condition needs others only.
        Sql sql = QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ").arg(scope.from(), id) + Sql::value(id_) + filter +
                  " AND (" + where + ")";
        sql = deep.before(sql);
        storage::NativeStatement statement(connection_, sql.text.toUtf8());
        statement.bindAll(sql.values);
        return statement.step();
    }

    void lookBehind(const BoundOperand& operand, Verdict& verdict) {
        if (!std::holds_alternative<fields::Aggregate>(operand.field->source)) return;
        DeepParts deep;
        Sql sql = AggregateSql({catalogues_, &statistics_, context_.today, &deep}, operand, 1)
                      .behindRecord(QString::number(id_));
        if (sql.text.isEmpty()) return;
        sql = deep.before(sql);
        storage::NativeStatement statement(connection_, sql.text.toUtf8());
        statement.bindAll(sql.values);
        while (statement.step())
            if (verdict.behind.size() < Verdict::kMostNamed)
                verdict.behind.push_back(statement.integer(0));
            else
                ++verdict.behindMore;
    }

    /// Of a list that is nothing but a rank: the value of the last one on it.
    std::optional<qint64> borderOf(const BoundList& ranked, const BoundCondition& condition) {
        BoundKey last;
        last.operand = condition.operand;
        last.descending = !condition.rank.top;
        const std::vector<qint64> ids = RecordSet(connection_, catalogues_, statistics_).firstIds(ranked, {last}, 1);
        if (ids.empty()) return std::nullopt;
        const fields::Value value =
            FieldValues(connection_, catalogues_, *ranked.catalogue, {condition.operand}, context_.today)
                .row(ids.front())
                .at(0);
        const auto* number = std::get_if<qint64>(&value);
        return number ? std::optional(*number) : std::nullopt;
    }

    void look(const BoundList& asked, bool fits, Verdict& verdict) {
        const BoundPtr& root = asked.root;
        const fields::Catalogue& catalogue = *asked.catalogue;
        const bool negated = root && root->kind == BoundNode::Kind::Not;
        const BoundPtr& node = negated ? root->children.front() : root;
        if (!node || node->kind != BoundNode::Kind::Condition) return;
        const BoundCondition& condition = node->condition;
        verdict.value =
            FieldValues(connection_, catalogues_, catalogue, {condition.operand}, context_.today).row(id_).at(0);
        lookBehind(condition.operand, verdict);
        if (fits || negated || !condition.operand.field->isNumeric()) return;
        const auto* own = std::get_if<qint64>(&verdict.value);
        if (condition.test == Test::Ranked) {
            verdict.border = borderOf(asked, condition);
            if (own && verdict.border && *verdict.border != *own) verdict.missing = *verdict.border - *own;
            return;
        }
        if (condition.values.size() != 1) return;
        const auto* wanted = std::get_if<qint64>(&condition.values.front().value);
        if (!own || !wanted) return;
        if (condition.test < Test::Less || condition.test > Test::GreaterOrEqual) return;
        // Who has to be counted more than 5 times begins with the sixth; of an amount one says how far off the bound
        // it is, which is nothing to say where it stands on it.
        qint64 missing = *wanted - *own;
        const bool counted = condition.operand.field->type == fields::Type::Integer;
        if (counted && condition.test == Test::Greater) ++missing;
        if (counted && condition.test == Test::Less) --missing;
        if (missing != 0) verdict.missing = missing;
    }

    storage::Connection& connection_;
    Statistics statistics_;
    const fields::Catalogues& catalogues_;
    QString kind_;
    const Context& context_;
    qint64 id_;
};

bool isReallyOn(const OutlineRow& root, const OutlinePath& path) {
    const OutlineRow* row = &root;
    for (const int index : path) {
        row = &row->rows[static_cast<size_t>(index)];
        if (!row->on) return false;
    }
    return true;
}

} // namespace

Parsed<Explanation> explain(storage::Connection& connection, const fields::Catalogues& catalogues, const QString& kind,
                            const OutlineRow& list, const Context& context, qint64 id) {
    Asking asking(connection, catalogues, kind, context, id);
    Explanation answer;
    answer.exists = asking.exists(false);
    if (!answer.exists) return answer;
    answer.archived = !asking.exists(true);
    const auto whole = asking.holds(treeOf(list), nullptr);
    if (!whole) return whole.error();
    answer.isOn = *whole && !answer.archived;
    for (const OutlinePath& path : pathsOf(list)) {
        if (!isReallyOn(list, path)) continue;
        const OutlineRow& row = *rowAt(list, path);
        const NodePtr tree = treeOf(row);
        if (!tree) continue;
        Verdict verdict;
        verdict.path = path;
        const bool hasValue = !row.isGroup() && row.condition.comparison != Comparison::InList;
        const auto holds = asking.holds(tree, hasValue ? &verdict : nullptr);
        if (!holds) return holds.error();
        verdict.holds = *holds;
        answer.verdicts.push_back(std::move(verdict));
    }
    return answer;
}

} // namespace clientela::query
