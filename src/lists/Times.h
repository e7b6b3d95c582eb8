#pragma once

#include "query/Tree.h"

#include <optional>

namespace clientela::lists {

/// How often something was done: what a comparison of a count with a number comes to.
struct Times {
    enum class Kind { None, Some, Exactly, AtLeast, AtMost } kind;
    int n = 0;
};
/// Nothing where it is compared with something else than a whole number, or always holds.
std::optional<Times> timesOf(const query::Condition& condition);

} // namespace clientela::lists
