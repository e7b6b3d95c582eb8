#include "query/AggregateSql.h"

#include "query/ConditionSql.h"
#include "query/Hints.h"
#include "query/Statistics.h"

#include <algorithm>

namespace clientela::query {

using fields::Aggregate;
using Function = Aggregate::Function;

namespace {

// What a row costs, in microseconds, as measured on a million customers with three million documents.
constexpr double kWindowRow = 0.7;     ///< of a window, from a covering index, grouped through a sorter
constexpr double kScannedRow = 0.1;    ///< of a covering index in the order of its owners
constexpr double kOneOfSeveral = 0.08; ///< of a row, for each value where several are taken from it
constexpr double kLookUp = 0.9;        ///< of a row of a table, by key, or of an index, by its first column
constexpr double kUnknownRows = 100'000;

/// All days of both and those between them; nothing: every day, and rows without one.
std::optional<Days> hull(const std::optional<Days>& one, const std::optional<Days>& other) {
    if (!one || !other) return {};
    if (one->isEmpty()) return other;
    if (other->isEmpty()) return one;
    Days both;
    if (one->from.isValid() && other->from.isValid()) both.from = std::min(one->from, other->from);
    if (one->before.isValid() && other->before.isValid()) both.before = std::max(one->before, other->before);
    return both;
}

/// A date of related records, whose times are local.
fields::Field dateOfRows() {
    fields::Field date;
    date.type = fields::Type::Date;
    return date;
}

/// The same conditions over the fields of another catalogue; nothing if it lacks one of them.
BoundPtr translated(const BoundPtr& node, const fields::Catalogue& to, bool& complete) {
    if (!node) return node;
    auto copy = std::make_shared<BoundNode>(*node);
    const auto translate = [&](BoundOperand& operand) {
        const fields::Field* field = operand.field ? to.find(operand.field->key) : nullptr;
        if (!field || field->type != operand.field->type) complete = false;
        operand.catalogue = &to;
        if (field) operand.field = field;
    };
    if (copy->kind == BoundNode::Kind::Condition) {
        translate(copy->condition.operand);
        if (copy->condition.other) translate(copy->condition.other->operand);
    }
    for (BoundPtr& child : copy->children) child = translated(child, to, complete);
    return copy;
}

} // namespace

AggregateSql::AggregateSql(const WriterContext& context, const BoundOperand& operand, int depth)
    : context_(context), source_(std::get<Aggregate>(operand.field->source)), of_(context.catalogues.find(source_.of)),
      window_(operand.window), read_(window_), arguments_(operand.arguments), depth_(depth) {
    Q_ASSERT(of_);
    if (operand.catalogue) borrowIndexes(*operand.catalogue);
    if (source_.coarse.of.isEmpty()) {
        finer_ = of_->tables().first().alias != source_.owner.alias;
    } else if (const fields::Catalogue* coarse = context.catalogues.find(source_.coarse.of);
               coarse && !operand.detail) {
        bool complete = true;
        const BoundPtr arguments = translated(arguments_, *coarse, complete);
        if (complete) {
            of_ = coarse;
            arguments_ = arguments;
            source_.owner = source_.coarse.owner;
            source_.measure = source_.coarse.measure;
            source_.date = source_.coarse.date;
            source_.filter = source_.coarse.filter;
        } else {
            finer_ = true;
        }
    } else {
        finer_ = true;
    }
    covered_ = covered_ && !arguments_ && !finer_;
}

/// Indexes on the same rows serve fields that they do not cover as well: revenue reads what spent reads.
void AggregateSql::borrowIndexes(const fields::Catalogue& customers) {
    covered_ = !source_.windowIndex.isEmpty() || !source_.customerIndex.isEmpty();
    const bool dated = !source_.date.isNull();
    for (const fields::Field& field : customers.fields()) {
        if (!source_.windowIndex.isEmpty() && !source_.customerIndex.isEmpty()) return;
        const auto* other = std::get_if<Aggregate>(&field.source);
        if (!other || other->owner != source_.owner || other->date != source_.date || other->filter != source_.filter)
            continue;
        if (source_.windowIndex.isEmpty() && dated) source_.windowIndex = other->windowIndex;
        if (source_.customerIndex.isEmpty()) source_.customerIndex = other->customerIndex;
    }
}

bool AggregateSql::isZeroWithoutRows() const {
    return source_.function == Function::Count || source_.function == Function::Sum;
}

QString AggregateSql::rows() const {
    Scope names(*of_, depth_);
    Sql about(of_->kind() + u' ' + source_.owner.sql() + u' ' + source_.date.sql() + u' ' + source_.filter + u' ');
    if (arguments_) about += ConditionSql(context_, names).write(arguments_);
    for (const QVariant& value : about.values) about.text += QChar(0x1f) + value.toString();
    return about.text;
}

void AggregateSql::readTogether(std::vector<AggregateSql>& aggregates) {
    if (aggregates.size() < 2) return;
    std::optional<Days> read = aggregates.front().window_;
    bool covered = true;
    std::vector<fields::ColumnRef> measures;
    for (const AggregateSql& one : aggregates) {
        read = hull(read, one.window_);
        covered = covered && one.covered_;
        if (!one.source_.measure.isNull()) measures.push_back(one.source_.measure);
        // Its window is asked behind the aggregate, of a table that has to be there.
        if (one.window_ && !one.source_.date.isNull()) measures.push_back(one.source_.date);
    }
    for (AggregateSql& one : aggregates) {
        // The index that serves one of them serves the others, as far as it holds what they ask.
        if (one.source_.windowIndex != aggregates.front().source_.windowIndex) one.source_.windowIndex.clear();
        if (one.source_.customerIndex != aggregates.front().source_.customerIndex) one.source_.customerIndex.clear();
        one.read_ = read;
        one.covered_ = covered;
        one.beside_ = measures;
    }
}

QString AggregateSql::rowTable() const { return of_->table(source_.owner.alias).name; }

Scope AggregateSql::scope(bool fromOwner) const {
    Scope scope(*of_, depth_);
    if (fromOwner && of_->table(source_.owner.alias).inner) scope.setAnchor(source_.owner.alias);
    return scope;
}

/// Behind the aggregate, which rows are its own, where others are read as well. Ends that all rows keep to are not
/// asked again.
Sql AggregateSql::ofOwnRows() const {
    if (window_ == read_) return {};
    Days own = *window_;
    if (read_ && !own.isEmpty()) {
        if (own.from == read_->from) own.from = {};
        if (own.before == read_->before) own.before = {};
    }
    Scope names(*of_, depth_);
    return " FILTER (WHERE " + inDays(names.column(source_.date), dateOfRows(), own) + ")";
}

Sql AggregateSql::value() const {
    Scope names(*of_, depth_);
    const QString measure = source_.measure.isNull() ? QString() : names.column(source_.measure);
    const Sql own = ofOwnRows();
    switch (source_.function) {
    case Function::Count: return "COUNT(*)" + own;
    case Function::Sum: return QStringLiteral("coalesce(SUM(%1)").arg(measure) + own + ", 0)";
    case Function::Average: return QStringLiteral("CAST(ROUND(AVG(%1)").arg(measure) + own + ") AS INTEGER)";
    case Function::First: return QStringLiteral("MIN(%1)").arg(measure) + own;
    case Function::Last: return QStringLiteral("MAX(%1)").arg(measure) + own;
    }
    return {};
}

/// The WHERE of the rows: fixed filter, window, arguments; of one owner only if `owner` is given.
Sql AggregateSql::conditions(Scope& scope, const QString& owner) const {
    std::vector<Sql> all;
    if (!owner.isEmpty()) all.push_back(Sql(scope.column(source_.owner) + QStringLiteral(" = ") + owner));
    if (read_ && !source_.date.isNull()) all.push_back(inDays(scope.column(source_.date), dateOfRows(), *read_));
    if (!source_.filter.isEmpty()) all.push_back("(" + Sql(scope.fragment(source_.filter)) + ")");
    if (!source_.measure.isNull()) scope.column(source_.measure);
    for (const fields::ColumnRef& measure : beside_) scope.column(measure);
    if (arguments_) {
        // Where links are read for everybody, what is asked of those behind them is gathered for all of these.
        const bool gathers = owner.isEmpty() && !of_->refersTo().isEmpty() && context_.statistics;
        const double candidates = gathers ? static_cast<double>(context_.statistics->rows(rowTable())) : 0;
        all.push_back("(" + ConditionSql(context_, scope, candidates).write(arguments_) + ")");
    }
    return chained(all, " AND ");
}

Sql AggregateSql::perRecord(const QString& owner) const {
    Scope rows = scope(true);
    const Sql where = conditions(rows, owner);
    return "(SELECT " + value() + " FROM " + rows.from(hints::indexedBy(source_.customerIndex)) + " WHERE " + where +
           ")";
}

Sql AggregateSql::anyForRecord(const QString& owner) const {
    Scope rows = scope(true);
    const Sql where = conditions(rows, owner);
    return "EXISTS (SELECT 1 FROM " + Sql(rows.from(hints::indexedBy(source_.customerIndex))) + " WHERE " + where + ")";
}

Sql AggregateSql::behindRecord(const QString& owner) const {
    const auto lent = std::find_if(of_->fields().begin(), of_->fields().end(),
                                   [](const fields::Field& field) { return !field.referred.isNull(); });
    if (lent == of_->fields().end()) return {};
    Scope rows = scope(true);
    const QString behind = rows.column(lent->referred.id);
    const Sql where = conditions(rows, owner);
    return "SELECT DISTINCT " + Sql(behind) + " FROM " + rows.from(hints::indexedBy(source_.customerIndex)) +
           " WHERE " + where + " ORDER BY 1";
}

Sql AggregateSql::select(Shape shape, const Sql& what, const Sql& end) const {
    Scope rows = scope(shape == Shape::WindowFirst);
    Sql where = conditions(rows, {});
    QString hint;
    if (shape == Shape::WindowFirst) hint = hints::indexedBy(source_.windowIndex);
    if (shape == Shape::OwnerOrder) hint = hints::indexedBy(source_.customerIndex);
    const QString owner = rows.column(source_.owner);
    const QString present = owner + QStringLiteral(" IS NOT NULL");
    where = where.text.isEmpty() ? Sql(present) : where + " AND " + present;
    return "SELECT " + Sql(owner) + " AS id" + what + " FROM " + rows.from(hint) + " WHERE " + where + end;
}

Sql AggregateSql::groups(Shape shape, const Sql& having, bool withValue) const {
    Sql end(" GROUP BY 1");
    if (!having.text.isEmpty()) end += " HAVING " + having;
    return select(shape, withValue ? ", " + value() + " AS v" : Sql(), end);
}

Sql AggregateSql::groups(Shape shape, const std::vector<Sql>& values) const {
    Sql what;
    for (size_t i = 0; i < values.size(); ++i) what += ", " + values[i] + QStringLiteral(" AS v%1").arg(i + 1);
    return select(shape, what, " GROUP BY 1");
}

Sql AggregateSql::owners(Shape shape) const { return select(shape, {}, {}); }

/// Microseconds, for that many rows; of records behind links, which may have to be summed up themselves.
double AggregateSql::checkingArguments(double rows) const {
    if (!arguments_ || of_->refersTo().isEmpty()) return 0;
    Scope names(*of_, depth_);
    return ConditionSql(context_, names).microseconds(arguments_, rows);
}

AggregateSql::Estimate AggregateSql::estimate(size_t values) const {
    const bool windowed = read_ && !source_.windowIndex.isEmpty();
    if (!context_.statistics) {
        const Shape shape = windowed                                       ? Shape::WindowFirst
                            : covered_ && !source_.customerIndex.isEmpty() ? Shape::OwnerOrder
                                                                           : Shape::Plain;
        return {shape, kUnknownRows * kWindowRow, kUnknownRows};
    }
    const double coarse = static_cast<double>(context_.statistics->rows(rowTable()));
    const double all = finer_ ? static_cast<double>(context_.statistics->rows(of_->tables().first().name)) : coarse;
    const double share =
        read_ ? context_.statistics->share(of_->table(source_.date.alias).name, source_.date.column, *read_) : 1;
    const double further = values > 1 ? static_cast<double>(values) * kOneOfSeveral : 0;

    Estimate best{Shape::Plain,
                  all * (arguments_ || finer_ ? 0.5 : 0.3) + all * share * (kWindowRow + further) +
                      checkingArguments(all * share),
                  coarse * share};
    if (windowed) {
        const double perRow = further + (covered_ ? kWindowRow : kWindowRow + kLookUp);
        const double cost = coarse * share * perRow + (finer_ ? all * share * kLookUp : 0);
        if (cost < best.microseconds) best = {Shape::WindowFirst, cost, coarse * share};
    }
    if (covered_ && !source_.customerIndex.isEmpty()) {
        const double cost = coarse * (kScannedRow + share * further);
        if (cost < best.microseconds) best = {Shape::OwnerOrder, cost, coarse * share};
    }
    return best;
}

double AggregateSql::microsecondsPerRecord() const {
    return kLookUp * (1 + (covered_ ? 0 : 2) + (finer_ ? 6 : 0) + (arguments_ ? 4 : 0)) + checkingArguments(1);
}

} // namespace clientela::query
