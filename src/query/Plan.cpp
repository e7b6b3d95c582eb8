#include "query/Plan.h"

#include "query/DeepParts.h"
#include "query/Hints.h"
#include "query/Statistics.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace clientela::query {

namespace {

// Microseconds, as measured on a million customers.
constexpr double kScannedRecord = 0.1; ///< in the order of the key
constexpr double kRecordByKey = 0.35;  ///< one of many, by key
constexpr double kWalkedRecord = 2.0;  ///< in the order of an index, its row looked up somewhere on the disk
constexpr double kSortedRecord = 1.0;
constexpr double kUnknownRecords = 100'000;
constexpr double kWorthKeeping = 200'000; ///< what asking again would cost

} // namespace

std::optional<Walk> walkOf(const WriterContext& context, const fields::Catalogue& catalogue, const BoundKey& key,
                           const QStringList& present) {
    const auto plain = plainColumn(key.operand);
    if (!context.statistics || !plain || plain->zero) return {};
    fields::ColumnRef column = plain->column;
    if (!plain->sort.isNull())
        column = plain->sort;
    else if (comparesFolded(*key.operand.field) || key.operand.field->type == fields::Type::Choice)
        return {};
    if (column.isNull()) return {};
    Scope scope(catalogue);
    const fields::Table& table = catalogue.table(column.alias);
    const bool own = table.alias == catalogue.tables().first().alias;
    if (!own && (scope.keyIn(table.alias).isEmpty() || !(table.inner || present.contains(table.alias)))) return {};
    const QString index = context.statistics->indexOf(table.name, column.column);
    return index.isEmpty() ? std::nullopt : std::optional(Walk{table.alias, index});
}

Plan::Plan(const WriterContext& context, const BoundList& list, const std::vector<BoundKey>& keys, qint64 first,
           For purpose)
    : context_(context), list_(list), catalogue_(*list.catalogue) {
    const fields::Table& own = catalogue_.tables().first();
    all_ = context.statistics ? static_cast<double>(context.statistics->rows(own.name)) : kUnknownRecords;
    anchor_ = own.alias;
    takeApart();
    chooseFirstRanked(keys, first);
    chooseDriver();
    chooseTogether();
    const auto walked = walking(keys, first);
    if (purpose == For::StatementOrPass && !(walked && walked->cost < kWorthKeeping)) choosePass();
    if (pass_) return;
    if (!driver_) chooseAnchor(keys);
    chooseWalk(walked);
}

void Plan::takeApart() {
    if (!list_.root) return;
    std::vector<BoundPtr> nodes{list_.root};
    if (list_.root->kind == BoundNode::Kind::And) nodes = list_.root->children;
    for (const BoundPtr& node : nodes) {
        parts_.push_back(partOf({node}));
        const Part& part = parts_.back();
        if (!part.condition || part.negated) continue;
        if (const auto table = ConditionSql::needsRowIn(*part.condition); table && !present_.contains(*table))
            present_ += *table;
    }
}

/// A condition, a group, or several conditions that onTheSameRows() puts together.
Plan::Part Plan::partOf(const std::vector<BoundPtr>& mates) const {
    Part part;
    part.mates = mates;
    part.node = mates.front();
    if (mates.size() > 1) {
        auto all = std::make_shared<BoundNode>();
        all->kind = BoundNode::Kind::And;
        all->children = mates;
        part.node = std::move(all);
    } else {
        part.negated = part.node->kind == BoundNode::Kind::Not;
        const BoundPtr& inner = part.negated ? part.node->children.front() : part.node;
        if (inner->kind == BoundNode::Kind::Condition) part.condition = &inner->condition;
        part.negated = part.negated && part.condition;
    }
    sample(part);
    return part;
}

void Plan::sample(Part& part) const {
    Scope scope(catalogue_);
    ConditionSql conditions(context_, scope);
    if (part.condition) {
        part.set = conditions.membership(*part.condition, part.negated);
        part.single = conditions.microsecondsPerRecord(*part.condition);
    } else if (part.mates.size() > 1) {
        part.set = conditions.membership(part.mates);
        part.single = 0;
        for (const BoundPtr& mate : part.mates) {
            const BoundPtr& inner = mate->kind == BoundNode::Kind::Not ? mate->children.front() : mate;
            part.single += conditions.microsecondsPerRecord(inner->condition);
        }
    }
    part.share = Statistics::kUnknown;
    if (part.condition && part.condition->test == Test::Ranked) {
        const double chosen = std::min(1.0, part.set->count / std::max(1.0, all_));
        part.share = part.negated ? 1 - chosen : chosen;
        return;
    }
    const Sql where = conditions.write(part.node);
    part.tables = QStringList(scope.used().begin(), scope.used().end());
    // What needs all records to be ranked first is not sampled, nor what is found before the statement.
    if (!context_.statistics || DeepParts::isNamedIn(where) || where.text.contains(QLatin1String(" LIMIT "))) return;
    const Sql counting = "SELECT count(*) FROM " + Sql(scope.from(hints::notIndexed())) + " WHERE (" + where +
                         ") AND " + scope.id() + " IN";
    part.share = context_.statistics->share(catalogue_.tables().first().name, counting);
}

double Plan::passing(bool dearToo) const {
    double share = 1;
    for (const Part& part : parts_)
        if (dearToo || !part.isDear()) share *= part.share;
    return share;
}

/// What it costs to check the conditions with sets on that many records, each the cheaper way.
double Plan::checking(double candidates, const Part* driver) const {
    double cost = 0;
    for (const Part& part : parts_) {
        if (!part.isDear() || &part == driver) continue;
        const double set = part.set->microseconds + candidates * 0.1;
        cost += part.single < 0 ? set : std::min(set, candidates * part.single);
    }
    return cost;
}

void Plan::chooseDriver() {
    const double cheap = passing(false);
    driver_ = nullptr;
    candidates_ = all_ * cheap;
    cost_ = all_ * kScannedRecord + checking(candidates_, nullptr);
    for (const Part& part : parts_) {
        if (!part.isDear() || !part.set->in || part.set->of) continue;
        double count = all_ * part.share;
        if (part.set->count > 0) count = std::min(count, part.set->count);
        const double cost = part.set->microseconds + count * kRecordByKey + checking(count * cheap, &part);
        if (cost >= cost_) continue;
        cost_ = cost;
        driver_ = &part;
        candidates_ = count * cheap;
    }
}

/// Conditions on the same related records may cost less in one pass over these than each by itself.
void Plan::chooseTogether() {
    std::vector<BoundPtr> nodes;
    for (const Part& part : parts_) nodes.push_back(part.node);
    Scope scope(catalogue_);
    const auto mates = ConditionSql(context_, scope).onTheSameRows(nodes);
    if (mates.size() == parts_.size()) return;
    std::vector<Part> together;
    for (const std::vector<BoundPtr>& each : mates) {
        const auto known = std::find_if(parts_.begin(), parts_.end(), [&](const Part& part) {
            return each.size() == 1 && part.node == each.front();
        });
        together.push_back(known == parts_.end() ? partOf(each) : *known);
    }
    const auto apart = std::tuple(cost_, driver_, candidates_);
    parts_.swap(together); // what drives is looked at where it lies, which a swap does not change
    chooseDriver();
    if (cost_ < std::get<0>(apart)) return;
    parts_.swap(together);
    std::tie(cost_, driver_, candidates_) = apart;
}

void Plan::choosePass() {
    if (!driver_ || !context_.statistics || cost_ < kWorthKeeping) return;
    Scope scope(catalogue_);
    pass_ = ConditionSql(context_, scope).summed(driver_->mates);
}

const BoundCondition* Plan::onlyRanked() const {
    if (parts_.size() != 1 || !parts_.front().condition || parts_.front().negated) return nullptr;
    if (!parts_.front().condition->operand.field->referred.isNull()) return nullptr;
    return parts_.front().condition->test == Test::Ranked ? parts_.front().condition : nullptr;
}

/// Of a list that is nothing but the highest ones, highest first, the first few are fewer highest ones.
void Plan::chooseFirstRanked(const std::vector<BoundKey>& keys, qint64 first) {
    const BoundCondition* ranked = onlyRanked();
    if (!ranked || first < 0 || keys.size() != 1 || keys.front().descending != ranked->rank.top) return;
    Scope one(catalogue_);
    Scope other(catalogue_);
    if (orderedSql(context_, one, keys.front().operand) != orderedSql(context_, other, ranked->operand)) return;
    Part& part = parts_.front();
    part.set = ConditionSql(context_, one).firstRanked(*ranked, first);
    part.share = std::min(part.share, part.set->count / std::max(1.0, all_));
}

/// Without a driver a table is read from end to end: the one whose own conditions leave least.
void Plan::chooseAnchor(const std::vector<BoundKey>& keys) {
    const QString own = catalogue_.tables().first().alias;
    Scope names(catalogue_);
    const auto shareOn = [&](const QString& alias) {
        double share = 1;
        for (const Part& part : parts_)
            if (!part.isDear() && part.tables == QStringList{alias}) share *= part.share;
        return share;
    };
    const bool ownNeeded =
        !catalogue_.filter().isEmpty() ||
        std::any_of(parts_.begin(), parts_.end(), [&](const Part& part) { return part.tables.contains(own); }) ||
        std::any_of(keys.begin(), keys.end(), [&](const BoundKey& key) {
            const auto plain = plainColumn(key.operand);
            return plain && plain->column.alias == own && plain->column.column != QLatin1String("id");
        });
    double least = ownNeeded ? shareOn(own) : 2;
    for (const fields::Table& table : catalogue_.tables()) {
        if (table.alias == own || names.keyIn(table.alias).isEmpty()) continue;
        if (!table.inner && !present_.contains(table.alias)) continue;
        const bool named = std::any_of(parts_.begin(), parts_.end(),
                                       [&](const Part& part) { return part.tables.contains(table.alias); });
        if (!named || shareOn(table.alias) >= least) continue;
        least = shareOn(table.alias);
        anchor_ = table.alias;
    }
    if (ownNeeded && anchor_ != own) cost_ += all_ * least * kRecordByKey;
}

/// The first few records in the order of an index are found by walking it, unless fewer fit than would be passed by.
std::optional<Plan::Walking> Plan::walking(const std::vector<BoundKey>& keys, qint64 first) const {
    const auto walk = keys.empty() ? std::nullopt : walkOf(context_, catalogue_, keys.front(), present_);
    if (!walk) return {};
    const double fitting = std::max(1.0, records());
    const double wanted = first < 0 ? fitting : std::min(static_cast<double>(first), fitting);
    const double passed = std::min(all_, wanted / fitting * all_);
    return Walking{*walk, passed, passed * kWalkedRecord + 2 * checking(passed * passing(false), nullptr)};
}

void Plan::chooseWalk(const std::optional<Walking>& walking) {
    if (!walking || walking->cost >= cost_ + std::max(1.0, records()) * kSortedRecord) return;
    driver_ = nullptr;
    anchor_ = walking->walk.alias;
    walked_ = walking->walk.index;
    candidates_ = walking->passed * passing(false);
}

Scope Plan::scope() const {
    Scope scope(catalogue_);
    for (const QString& alias : present_) scope.setPresent(alias);
    scope.setAnchor(anchor_);
    return scope;
}

QString Plan::hint() const { return walked_.isEmpty() ? hints::notIndexed() : hints::indexedBy(walked_); }

double Plan::records() const { return all_ * passing(true); }

Sql Plan::where(Scope& scope) const {
    const Sql others = besidesDriver(scope);
    if (!driver_) return others;
    const Sql driven = ConditionSql(context_, scope).inMembership(*driver_->set, true);
    return others.text.isEmpty() ? driven : driven + " AND " + others;
}

/// SQLite checks conditions in the order they are written in: first what costs least for each record that it takes
/// away. Hardly any record fails the filter of the catalogue, which comes after all others that need no look-up.
Sql Plan::besidesDriver(Scope& scope) const {
    ConditionSql conditions(context_, scope, std::max(1.0, candidates_));
    std::vector<const Part*> order;
    for (const Part& part : parts_)
        if (&part != driver_) order.push_back(&part);
    const auto isBefore = [](const Part* a, const Part* b) {
        if (a->isDear() != b->isDear()) return b->isDear();
        return (1 - a->share) / std::abs(a->single) > (1 - b->share) / std::abs(b->single);
    };
    std::stable_sort(order.begin(), order.end(), isBefore);
    std::vector<Sql> checks;
    const auto firstDear = std::find_if(order.begin(), order.end(), [](const Part* part) { return part->isDear(); });
    const auto check = [&](const Part* part) { checks.push_back("(" + conditions.write(part->node) + ")"); };
    std::for_each(order.begin(), firstDear, check);
    if (!catalogue_.filter().isEmpty()) checks.push_back("(" + Sql(scope.fragment(catalogue_.filter())) + ")");
    std::for_each(firstDear, order.end(), check);
    return chained(checks, " AND ");
}

Sql Plan::onlyCount() const {
    const BoundCondition* ranked = onlyRanked();
    if (!ranked) return {};
    Scope scope(catalogue_);
    return ConditionSql(context_, scope).rankedCount(*ranked);
}

Sql Plan::onlySet() const {
    return driver_ && parts_.size() == 1 && catalogue_.filter().isEmpty() ? driver_->set->ids : Sql();
}

} // namespace clientela::query
