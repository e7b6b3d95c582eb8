#pragma once

#include "query/ParseError.h"
#include "query/Tree.h"

#include <vector>

/// The list language: text -> tree. No catalogue is needed; names are checked by the binder.
namespace clientela::query {

/// The tree of a list's text; nullptr for an empty one (everybody). Chains of `and` and `or` are flat however long they
/// are; nesting deeper than kMostNesting is refused. Time and memory are linear in the text.
Parsed<NodePtr> parse(const QString& text);

/// One column or sort key: "family_name", "spent(last 30 days)".
struct Key {
    Operand operand;
    bool descending = false; ///< written -spent(...)
};

/// Operands separated by commas, as --columns and --sort take them. A leading "-" means descending; it is an error
/// where `descendingAllowed` is not set. An empty text is no keys.
Parsed<std::vector<Key>> parseKeys(const QString& text, bool descendingAllowed);

} // namespace clientela::query
