#pragma once

#include "lists/Wording.h"

#include <optional>
#include <span>

/// What is said of customers, in words that follow "who": "spent more than €500.00 in the last 30 days". The parts of
/// lists/Sentence.h.
namespace clientela::lists {

/// Of one row that is a condition, negated or not; nothing where there are no such words for it. `next`: the rows after
/// it that hold as well, the first of which are taken along where they go with it: two bounds of one amount, "bought A
/// but never B", "have said nothing of e-mails, letters or calls"; `took` says how many.
struct Predicate {
    QString text;
    int took = 0;
    /// It ends in what is said of others ("have people on file who ..."): nothing may follow that could be meant of
    /// them.
    bool isLast = false;
};
std::optional<Predicate> predicate(const Wording& wording, const fields::Catalogue& customers,
                                   const query::OutlineRow& row, std::span<const query::OutlineRow> next);

/// Days as an adverb: "in the last 30 days", "this year", "more than 14 days ago".
QString when(const Wording& wording, const query::Window& window);

/// Whether it lies behind us: of what was due, not of what is.
bool isPast(const query::Window& window);

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
