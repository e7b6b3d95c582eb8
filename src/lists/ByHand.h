#pragma once

#include "query/Tree.h"

#include <functional>

/// Cards put on a list, or left out of it, by hand, said in the list language: `(...) or id in (7, 12)` and then
/// `... and id not in (9)`. So whatever reads lists knows of them, and nothing else keeps them.
namespace clientela::lists {

/// The list with the card on it, or not on it, whatever its other rows say. Going back and forth leaves nothing behind.
/// `list` null is everybody: there only leaving out means anything.
query::NodePtr byHand(const query::NodePtr& list, qint64 card, bool on);

/// A list taken apart: (base or id in (pinned)) and id not in (left out). A null base is everybody, an "or" of nothing
/// nobody: a list of picked cards only.
struct ByHand {
    query::NodePtr base;
    std::vector<qint64> pinned;
    std::vector<qint64> leftOut;
};
ByHand takenApart(const query::NodePtr& list);

/// The numbers that a condition on `id` names.
std::vector<qint64> idsOf(const query::Condition& condition);

/// The list of exactly these cards, as they are now: a list that is frozen.
query::NodePtr frozen(const std::vector<qint64>& cards);
/// Whether a list is of that form; some may have been added to it since, or left out.
bool isFrozen(const query::NodePtr& list);
/// As byHand(), of a list that is frozen: who is added stands beside those it was frozen with, `id in (...) or id in
/// (7)`, so that nobody is said to have been on it who was not.
query::NodePtr byHandToFrozen(const query::NodePtr& list, qint64 card, bool on);
/// A frozen list in which cards were put among those that it was frozen with, in a row or as text: they stand apart.
/// `was`: whether it was frozen with a card. As it is where it holds none of those.
query::NodePtr addedApart(const query::NodePtr& list, const std::function<bool(qint64 card)>& was);
/// A frozen list taken apart: whom it was frozen with (a condition on `id`), who was added, and who was left out since.
ByHand frozenParts(const query::NodePtr& list);
/// A frozen list is one text; more cards than that make it unwieldy.
inline constexpr size_t kMostFrozen = 20'000;

} // namespace clientela::lists
