#pragma once

#include "lists/Wording.h"

#include <optional>

/// What is said of customers, in words that follow "who": "spent more than €500.00 in the last 30 days". The parts of
/// lists/Sentence.h.
namespace clientela::lists {

/// Of one row that is a condition, negated or not; nothing where there are no such words for it. `next`: the row after
/// it, taken along where both bound one amount ("from ... to ..."); then `took` is set.
struct Predicate {
    QString text;
    bool took = false;
};
std::optional<Predicate> predicate(const Wording& wording, const fields::Catalogue& customers,
                                   const query::OutlineRow& row, const query::OutlineRow* next);

/// Days as an adverb: "in the last 30 days", "this year", "more than 14 days ago".
QString when(const Wording& wording, const query::Window& window);

/// "A, B or C"
QString orOf(const QStringList& all);

} // namespace clientela::lists
