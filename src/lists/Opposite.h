#pragma once

#include "fields/Field.h"
#include "query/Tree.h"

#include <optional>

/// What is asked by a condition that is turned round, in words of its own.
namespace clientela::lists {

/// The comparison that holds where this one does not, of a figure that is known; nothing where there is none.
std::optional<query::Comparison> opposite(query::Comparison comparison);

/// Counts and sums over nothing are 0: they are never empty, so that not more than 3 is at most 3.
bool isAlwaysKnown(const fields::Field& field);

} // namespace clientela::lists
