#pragma once

#include "query/Parser.h"
#include "query/Tree.h"

/// The list language: tree -> text.
namespace clientela::query {

/// The text of a list: one line, keywords in lower case, no more parentheses than the tree needs. Parsing it gives an
/// equal tree, provided the tree could have come from a text (groups of two or more, spelledNegative only where the
/// language has such a spelling, literals as literal() makes them).
QString toText(const NodePtr& list);
/// The same list on several lines, for a box of text: a line for each part, those of groups indented.
QString toLines(const NodePtr& list);
/// The text of an operand as it stands on the left: "spent(last 30 days)".
QString toText(const Operand& operand);
QString toText(const Window& window);
QString toText(const std::vector<Key>& keys);

/// The comparison has a negative spelling of its own: `!=`, `not between`, `is not empty`.
bool hasNegativeSpelling(Comparison comparison);

/// The literal of a text that a person typed in a field or picked: bare where it can stand bare, else quoted.
Literal literal(const QString& text);
/// The same as it is written: Lucca, "San Marino".
QString literalText(const QString& text);

} // namespace clientela::query
