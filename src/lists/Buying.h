#pragma once

#include "lists/Predicates.h"

namespace clientela::lists {

/// What customers bought, in words that follow "who": "spent more than €500.00 on Wine this year", "bought Panettone
/// but never Colomba". Of a row that is a condition on purchases or a figure of them; nothing where there are no such
/// words for it. A part of lists/Predicates.h.
std::optional<Predicate> buying(const Wording& wording, const fields::Catalogue& customers,
                                const query::OutlineRow& row, std::span<const query::OutlineRow> next);

} // namespace clientela::lists
