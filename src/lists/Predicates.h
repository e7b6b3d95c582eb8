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
    /// It ends in what is said of others ("have people on file who ..."): nothing may follow that could be meant of
    /// them.
    bool isLast = false;
};
std::optional<Predicate> predicate(const Wording& wording, const fields::Catalogue& customers,
                                   const query::OutlineRow& row, const query::OutlineRow* next);

/// Days as an adverb: "in the last 30 days", "this year", "more than 14 days ago".
QString when(const Wording& wording, const query::Window& window);

/// Whom somebody is tied to, by what is said of those: "have people on file who spent more than €100.00". Of a
/// condition on `people` or `works_for`; empty where there are no such words for it.
QString tied(const Wording& wording, const fields::Catalogue& customers, const query::Condition& condition);

/// "A, B or C"
QString orOf(const QStringList& all);
/// "A, B and C": what the same ones did.
QString andOf(const QStringList& all);

/// The key of the one choice that a condition compares with, by whichever of its names it is written: `gender = f`.
/// Empty: it is no choice, or not one.
QString choiceIn(const fields::Field& field, const query::Condition& condition);

} // namespace clientela::lists
