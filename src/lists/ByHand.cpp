#include "lists/ByHand.h"

#include "query/TreeText.h"

#include <algorithm>

namespace clientela::lists {

using query::Node;
using query::NodePtr;

namespace {

const QString kId = QStringLiteral("id");

bool isIdSet(const NodePtr& node) {
    return node->kind == Node::Kind::Condition && node->condition.comparison == query::Comparison::In &&
           node->condition.operand.key == kId;
}

bool isNotIdSet(const NodePtr& node) { return node->kind == Node::Kind::Not && isIdSet(node->children.front()); }

NodePtr idSet(const std::vector<qint64>& ids) {
    query::Condition condition;
    condition.operand.key = kId;
    condition.comparison = query::Comparison::In;
    for (const qint64 id : ids) condition.terms.emplace_back(query::literal(QString::number(id)));
    return Node::of(std::move(condition));
}

NodePtr notIn(const std::vector<qint64>& ids) {
    auto node = std::make_shared<Node>();
    node->kind = Node::Kind::Not;
    node->spelledNegative = true;
    node->children.push_back(idSet(ids));
    return node;
}

/// What a chain holds besides its last part.
NodePtr withoutLast(const Node& chain) {
    std::vector<NodePtr> rest(chain.children.begin(), chain.children.end() - 1);
    return rest.size() == 1 ? rest.front() : Node::of(chain.kind, std::move(rest));
}

bool isNobody(const NodePtr& node) { return node && node->kind == Node::Kind::Or && node->children.empty(); }

NodePtr joined(const ByHand& parts) {
    NodePtr list = parts.base;
    if (isNobody(list))
        list = idSet(parts.pinned);
    else if (list && !parts.pinned.empty()) {
        std::vector<NodePtr> any;
        if (list->kind == Node::Kind::Or)
            any = list->children;
        else
            any.push_back(list);
        any.push_back(idSet(parts.pinned));
        list = Node::of(Node::Kind::Or, std::move(any));
    }
    if (parts.leftOut.empty()) return list;
    if (!list) return notIn(parts.leftOut);
    std::vector<NodePtr> all;
    if (list->kind == Node::Kind::And)
        all = list->children;
    else
        all.push_back(list);
    all.push_back(notIn(parts.leftOut));
    return Node::of(Node::Kind::And, std::move(all));
}

} // namespace

std::vector<qint64> idsOf(const query::Condition& condition) {
    std::vector<qint64> ids;
    for (const query::Term& term : condition.terms)
        if (const auto* literal = std::get_if<query::Literal>(&term)) ids.push_back(literal->text.toLongLong());
    return ids;
}

ByHand takenApart(const NodePtr& list) {
    ByHand parts;
    parts.base = list;
    if (list && list->kind == Node::Kind::And && isNotIdSet(list->children.back())) {
        parts.leftOut = idsOf(list->children.back()->children.front()->condition);
        parts.base = withoutLast(*list);
    } else if (list && isNotIdSet(list)) {
        parts.leftOut = idsOf(list->children.front()->condition);
        parts.base = nullptr;
    }
    if (parts.base && parts.base->kind == Node::Kind::Or && isIdSet(parts.base->children.back())) {
        parts.pinned = idsOf(parts.base->children.back()->condition);
        parts.base = withoutLast(*parts.base);
    } else if (parts.base && isIdSet(parts.base)) {
        // A list of picked cards only.
        parts.pinned = idsOf(parts.base->condition);
        parts.base = Node::of(Node::Kind::Or, {});
    }
    return parts;
}

NodePtr byHand(const NodePtr& list, qint64 card, bool on) {
    ByHand parts = takenApart(list);
    auto& into = on ? parts.pinned : parts.leftOut;
    auto& outOf = on ? parts.leftOut : parts.pinned;
    const bool wasThere = std::erase(outOf, card) > 0;
    // A list of picked cards only needs none left out, and cannot lose its last one by forgetting it.
    const bool forgotten = wasThere && !(isNobody(parts.base) && parts.pinned.empty());
    if (wasThere && !forgotten) outOf.push_back(card);
    if (!forgotten && std::find(into.begin(), into.end(), card) == into.end()) into.push_back(card);
    return joined(parts);
}

NodePtr frozen(const std::vector<qint64>& cards) { return idSet(cards); }

namespace {

/// The cards as they were frozen, alone or with those that were added since.
bool isKeptSet(const NodePtr& list) {
    return isIdSet(list) || (list->kind == Node::Kind::Or && list->children.size() == 2 && isIdSet(list->children[0]) &&
                             isIdSet(list->children[1]));
}

} // namespace

bool isFrozen(const NodePtr& list) {
    return list && (isKeptSet(list) || (list->kind == Node::Kind::And && list->children.size() == 2 &&
                                        isKeptSet(list->children[0]) && isNotIdSet(list->children[1])));
}

NodePtr byHandToFrozen(const NodePtr& list, qint64 card, bool on) {
    ByHand parts = takenApart(list);
    if (isNobody(parts.base)) { // so far it is those that it was frozen with
        parts.base = idSet(parts.pinned);
        parts.pinned.clear();
    }
    const std::vector<qint64> kept = idsOf(parts.base->condition);
    std::erase(parts.pinned, card);
    std::erase(parts.leftOut, card);
    const bool was = std::find(kept.begin(), kept.end(), card) != kept.end();
    if (on && !was) parts.pinned.push_back(card);
    if (!on && was) parts.leftOut.push_back(card);
    return joined(parts);
}

NodePtr addedApart(const NodePtr& list, const std::function<bool(qint64)>& was) {
    ByHand parts = frozenParts(list);
    std::vector<qint64> kept = idsOf(parts.base->condition);
    const auto added = std::stable_partition(kept.begin(), kept.end(), was);
    if (added == kept.begin() || added == kept.end()) return list;
    parts.pinned.insert(parts.pinned.begin(), added, kept.end());
    kept.erase(added, kept.end());
    parts.base = idSet(kept);
    return joined(parts);
}

ByHand frozenParts(const NodePtr& list) {
    ByHand parts = takenApart(list);
    if (!isNobody(parts.base)) return parts;
    parts.base = idSet(parts.pinned);
    parts.pinned.clear();
    return parts;
}

} // namespace clientela::lists
