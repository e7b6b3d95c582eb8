#include "query/Binder.h"

#include "base/Fold.h"
#include "query/ConditionBinder.h"
#include "query/Windows.h"

#include <QCoreApplication>

namespace clientela::query {

using fields::Aggregate;
using fields::Catalogue;
using fields::Field;

namespace {

// Counted as the parentheses that SQL needs: two for not, one for or that is not alone in a not, none for and, which
// binds tighter.
constexpr int kMostDepth = kMostNesting + 4;
int parenthesesOf(const Node& node) {
    if (node.kind == Node::Kind::Or) return 1;
    if (node.kind != Node::Kind::Not) return 0;
    return node.children.front()->kind == Node::Kind::Or ? 1 : 2;
}
constexpr int kMostConditions = 10'000; // and values: SQLite binds 32,766, of which a condition may need three

BoundPtr group(BoundNode::Kind kind, std::vector<BoundPtr> children = {}) {
    auto node = std::make_shared<BoundNode>();
    node->kind = kind;
    node->children = std::move(children);
    return node;
}

bool isConstant(const BoundPtr& node, BoundNode::Kind kind) { return node->kind == kind && node->children.empty(); }

/// `and` or `or` of the children, as simple as it can be said.
BoundPtr joined(BoundNode::Kind kind, const std::vector<BoundPtr>& children) {
    const auto opposite = kind == BoundNode::Kind::And ? BoundNode::Kind::Or : BoundNode::Kind::And;
    std::vector<BoundPtr> flat;
    for (const BoundPtr& child : children) {
        if (isConstant(child, opposite)) return child; // x and nobody; x or everybody
        if (child->kind == kind)
            flat.insert(flat.end(), child->children.begin(), child->children.end());
        else
            flat.push_back(child);
    }
    return flat.size() == 1 ? flat.front() : group(kind, std::move(flat));
}

BoundPtr negated(const BoundPtr& node) {
    if (node->kind == BoundNode::Kind::Not) return node->children.front();
    if (isConstant(node, BoundNode::Kind::And)) return group(BoundNode::Kind::Or);
    if (isConstant(node, BoundNode::Kind::Or)) return group(BoundNode::Kind::And);
    return group(BoundNode::Kind::Not, {node});
}

bool namesDetail(const BoundPtr& node) {
    if (!node) return false;
    if (node->kind != BoundNode::Kind::Condition)
        return std::any_of(node->children.begin(), node->children.end(), namesDetail);
    const BoundCondition& condition = node->condition;
    return condition.operand.field->detail || (condition.other && condition.other->operand.field->detail);
}

/// Fields that go by a name elsewhere: their label, a header of imports. "surname" is family_name.
QStringList fieldsCalled(const QString& word, const Catalogue& catalogue) {
    const QString name = fold(QString(word).replace(u'_', u' '));
    const auto isName = [&](const QString& other) { return fold(other) == name; };
    QStringList keys;
    for (const Field& field : catalogue.fields())
        if (!field.importOnly && (isName(field.label) || std::any_of(field.names.begin(), field.names.end(), isName)))
            keys += field.key;
    return keys.mid(0, 3);
}

} // namespace

BoundPtr boundCondition(BoundCondition condition) {
    auto node = std::make_shared<BoundNode>();
    node->condition = std::move(condition);
    return node;
}

BoundPtr anyOf(const std::vector<BoundPtr>& children) { return joined(BoundNode::Kind::Or, children); }
BoundPtr allOf(const std::vector<BoundPtr>& children) { return joined(BoundNode::Kind::And, children); }

/// One walk over a tree. A function that returns nothing has met a row that is switched off, or left its error.
class Binder : public OperandBinder {
public:
    Binder(const fields::Catalogues& catalogues, const Context& context) : catalogues_(catalogues), context_(context) {}

    BoundPtr list(const NodePtr& tree, const Catalogue& catalogue) { return node(tree, {catalogue}); }

    std::optional<BoundOperand> operand(const Operand& operand, const Around& around) override;
    bool fail(Place place, const QString& what, const QString& todo, const QStringList& suggestions) override;

    [[nodiscard]] const std::optional<ParseError>& error() const { return error_; }

private:
    static QString tr(const char* text) { return QCoreApplication::translate("Query", text); }

    BoundPtr node(const NodePtr& tree, const Around& around);
    bool isTooLarge(int more, Place place);
    BoundPtr children(const Node& tree, const Around& around);
    static QString circleText(const QStringList& circle);
    BoundPtr savedList(const Condition& condition, const Around& around);
    BoundPtr inlined(const QString& name, const NodePtr& tree, const Around& around);
    bool arguments(const Operand& written, const Aggregate& aggregate, const Around& around, BoundOperand& bound);
    static void liftWindow(const Aggregate& aggregate, BoundOperand& bound);
    bool unknownField(const Operand& operand, const Around& around);

    struct Inlined {
        BoundPtr root; // nothing: all its rows are switched off
        int conditions = 0;
    };

    const fields::Catalogues& catalogues_;
    const Context& context_;
    int depth_ = 0;
    int conditions_ = 0; // and values bound so far, saved lists counted at each use
    QStringList openLists_;
    std::optional<Place> listPlace_; // of the outermost saved list that is being inlined
    QHash<QString, Inlined> lists_;
    std::optional<ParseError> error_;
};

bool Binder::fail(Place place, const QString& what, const QString& todo, const QStringList& suggestions) {
    if (error_) return false;
    if (!listPlace_) {
        error_ = ParseError{Problem{what, {}, todo}, place.at, place.length, suggestions};
    } else {
        const QString where = tr("In the list “%1”: %2").arg(openLists_.last(), what);
        error_ = ParseError{Problem{where, {}, todo}, listPlace_->at, listPlace_->length, {}};
    }
    return false;
}

BoundPtr Binder::node(const NodePtr& tree, const Around& around) {
    if (depth_ > kMostDepth) {
        fail({}, tr("The list is nested more than %1 levels deep, with the lists in it.").arg(kMostDepth), {}, {});
        return {};
    }
    depth_ += parenthesesOf(*tree);
    BoundPtr bound;
    switch (tree->kind) {
    case Node::Kind::Off: break;
    case Node::Kind::Not:
        bound = node(tree->children.front(), around);
        if (bound) bound = negated(bound);
        break;
    case Node::Kind::And:
    case Node::Kind::Or: bound = children(*tree, around); break;
    case Node::Kind::Condition:
        if (isTooLarge(1 + static_cast<int>(tree->condition.terms.size()), tree->condition.place)) break;
        if (tree->condition.comparison == Comparison::InList)
            bound = savedList(tree->condition, around);
        else
            bound = bindCondition(tree->condition, around, context_, *this);
        break;
    }
    depth_ -= parenthesesOf(*tree);
    return error_ ? nullptr : bound;
}

bool Binder::isTooLarge(int more, Place place) {
    conditions_ += more;
    if (conditions_ <= kMostConditions) return false;
    fail(place, tr("The list has more than %1 conditions and values.").arg(kMostConditions),
         tr("Tag customers in parts, and ask for the tag."), {});
    return true;
}

BoundPtr Binder::children(const Node& tree, const Around& around) {
    std::vector<BoundPtr> bound;
    for (const NodePtr& child : tree.children) {
        BoundPtr one = node(child, around);
        if (error_) return {};
        if (one) bound.push_back(std::move(one));
    }
    if (bound.empty()) return {};
    return joined(tree.kind == Node::Kind::And ? BoundNode::Kind::And : BoundNode::Kind::Or, bound);
}

// ---------------------------------------------------------------- saved lists

/// Each of these lists asks for the next, the last one for the first: the way round, in its order.
QString Binder::circleText(const QStringList& circle) {
    if (circle.size() == 1) return tr("The list “%1” asks for itself.").arg(circle.front());
    QString way;
    for (qsizetype i = 0; i < circle.size(); ++i) {
        const QString step = tr("“%1” asks for “%2”").arg(circle[i], circle[(i + 1) % circle.size()]);
        way = i == 0 ? step : i + 1 < circle.size() ? tr("%1, %2").arg(way, step) : tr("%1, and %2").arg(way, step);
    }
    return tr("A list cannot contain itself: %1.").arg(way);
}

BoundPtr Binder::savedList(const Condition& condition, const Around& around) {
    const auto& literal = std::get<Literal>(condition.terms.front());
    const QString folded = fold(literal.text);
    for (qsizetype i = 0; i < openLists_.size(); ++i) {
        if (fold(openLists_[i]) != folded) continue;
        const QStringList circle = openLists_.mid(i);
        fail(literal.place, circleText(circle),
             circle.size() == 1 ? tr("Take it out of itself.") : tr("Take one of them out."), {});
        return {};
    }
    // Deeper in parentheses a list of the same records may not ask all that it may outside.
    const QString key = around.catalogue.kind() + QString::number(around.inside) + u' ' + folded;
    if (const auto known = lists_.constFind(key); known != lists_.cend()) {
        return isTooLarge(known->conditions, literal.place) ? nullptr : known->root;
    }
    const QString& lent = around.catalogue.refersTo(); // people(in list "Best"): is the person behind the link on it?
    const Result<NodePtr> found =
        context_.savedList ? context_.savedList(literal.text, lent.isEmpty() ? around.catalogue.kind() : lent)
                           : Problem{tr("There is no list “%1”.").arg(literal.text), {}, {}};
    if (!found) {
        fail(literal.place, found.problem().what, found.problem().todo, {});
        return {};
    }
    const bool outermost = !listPlace_;
    if (outermost) listPlace_ = literal.place;
    const int before = conditions_;
    BoundPtr root = inlined(literal.text, *found, around);
    if (outermost) listPlace_.reset();
    if (!error_) lists_.insert(key, {root, conditions_ - before});
    return root;
}

BoundPtr Binder::inlined(const QString& name, const NodePtr& tree, const Around& around) {
    if (!tree) return group(BoundNode::Kind::And);
    openLists_ += name;
    BoundPtr root = node(tree, around);
    openLists_.removeLast();
    // A list whose rows are all switched off is everybody; that it stands here is a condition all the same.
    return root || error_ ? root : group(BoundNode::Kind::And);
}

// ---------------------------------------------------------------- operands

std::optional<BoundOperand> Binder::operand(const Operand& operand, const Around& around) {
    const Field* field = around.catalogue.find(operand.key);
    if (!field || field->importOnly) return unknownField(operand, around), std::nullopt;
    BoundOperand bound;
    bound.catalogue = &around.catalogue;
    bound.field = field;
    const auto* aggregate = std::get_if<Aggregate>(&field->source);
    if (aggregate) {
        if (!arguments(operand, *aggregate, around, bound)) return std::nullopt;
    } else if (!operand.windows.empty() || operand.arguments) {
        fail(operand.place, tr("“%1” takes nothing in parentheses.").arg(operand.key),
             tr("Parentheses belong to counts, sums and dates of what happened, such as spent(last 30 days)."), {});
        return std::nullopt;
    }
    return bound;
}

bool Binder::arguments(const Operand& written, const Aggregate& aggregate, const Around& around, BoundOperand& bound) {
    for (const Window& window : written.windows) {
        if (aggregate.date.isNull())
            return fail(window.place, tr("“%1” cannot be limited to days.").arg(written.key),
                        tr("It counts what has no date."), {});
        const Days days = daysOf(window, context_.today);
        bound.window = bound.window ? intersection(*bound.window, days) : days;
    }
    if (!written.arguments) return true;
    const Catalogue* of = catalogues_.find(aggregate.of);
    if (!of) return fail(written.place, tr("“%1” takes nothing in parentheses.").arg(written.key), {}, {});
    if (around.inside >= kMostInside)
        return fail(written.place, tr("“%1” stands in too many parentheses to ask more of it.").arg(written.key),
                    tr("Conditions on related records stand in each other at most %1 deep.").arg(kMostInside), {});
    bound.arguments = node(written.arguments, {*of, around.inside + 1});
    if (error_) return false;
    liftWindow(aggregate, bound);
    bound.detail = namesDetail(bound.arguments);
    return true;
}

// purchases(date within last 30 days) is purchases(last 30 days): one way to bound the days for whoever writes SQL.
void Binder::liftWindow(const Aggregate& aggregate, BoundOperand& bound) {
    const auto boundsDays = [&](const BoundPtr& node) {
        if (node->kind != BoundNode::Kind::Condition || node->condition.test != Test::Within) return false;
        const auto* stored = std::get_if<fields::Stored>(&node->condition.operand.field->source);
        if (!stored || aggregate.date.isNull() || stored->column != aggregate.date) return false;
        const Days& days = node->condition.days;
        bound.window = bound.window ? intersection(*bound.window, days) : days;
        return true;
    };
    if (!bound.arguments) return;
    std::vector<BoundPtr> rest{bound.arguments};
    if (bound.arguments->kind == BoundNode::Kind::And) rest = bound.arguments->children;
    const size_t before = rest.size();
    rest.erase(std::remove_if(rest.begin(), rest.end(), boundsDays), rest.end());
    if (rest.size() != before) bound.arguments = rest.empty() ? nullptr : allOf(rest);
}

bool Binder::unknownField(const Operand& operand, const Around& around) {
    QStringList near = fieldsCalled(operand.key, around.catalogue);
    for (const QString& key : around.catalogue.nearest(operand.key))
        if (!around.catalogue.find(key)->importOnly && !near.contains(key)) near += key;
    QString todo = near.isEmpty() ? QString() : tr("Did you mean “%1”?").arg(near.first());
    const Catalogue* customers = catalogues_.find(QStringLiteral("customer"));
    if (around.inside > 0 && customers && customers->find(operand.key)) {
        todo = tr("“%1” is asked of customers: put it outside the parentheses.").arg(operand.key);
    } else if (around.inside == 0 || !around.catalogue.refersTo().isEmpty()) {
        for (const Field& field : around.catalogue.fields()) {
            const auto* aggregate = std::get_if<Aggregate>(&field.source);
            const Catalogue* of = aggregate ? catalogues_.find(aggregate->of) : nullptr;
            if (!of || !of->find(operand.key) || of->find(operand.key)->importOnly) continue;
            todo = tr("It is asked inside parentheses, as in %1(%2 = ...).").arg(field.key, operand.key);
            break;
        }
    }
    const QString what = around.inside > 0 ? tr("There is no field “%1” to ask of here.").arg(operand.key)
                                           : tr("There is no field “%1”.").arg(operand.key);
    return fail(operand.place, what, todo, near);
}

// ----------------------------------------------------------------

static ParseError noSuchKind(const QString& kind) {
    return {Problem{QCoreApplication::translate("Query", "There are no records of the kind “%1”.").arg(kind), {}, {}},
            -1,
            0,
            {}};
}

Parsed<BoundList> bindList(const NodePtr& list, const fields::Catalogues& catalogues, const QString& kind,
                           const Context& context) {
    BoundList bound;
    bound.catalogue = catalogues.find(kind);
    bound.today = context.today;
    if (!bound.catalogue) return noSuchKind(kind);
    if (!list) return bound;
    Binder binder(catalogues, context);
    bound.root = binder.list(list, *bound.catalogue);
    if (binder.error()) return *binder.error();
    if (bound.root && isConstant(bound.root, BoundNode::Kind::And)) bound.root = nullptr;
    return bound;
}

Parsed<std::vector<BoundKey>> bindKeys(const std::vector<Key>& keys, const fields::Catalogues& catalogues,
                                       const QString& kind, const Context& context) {
    const Catalogue* catalogue = catalogues.find(kind);
    if (!catalogue) return noSuchKind(kind);
    Binder binder(catalogues, context);
    std::vector<BoundKey> bound;
    for (const Key& key : keys) {
        auto operand = binder.operand(key.operand, {*catalogue});
        if (!operand) return *binder.error();
        bound.push_back({std::move(*operand), key.descending});
    }
    return bound;
}

} // namespace clientela::query
