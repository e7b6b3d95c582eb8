#pragma once

#include "query/Tree.h"

#include <vector>

/// A list as a person edits it: rows in groups, each of them on or off. Another shape of the tree (Tree.h), which can
/// hold what is not finished: groups of no rows or one, rows without a field.
namespace clientela::query {

struct OutlineRow {
    enum class Kind {
        Condition,
        All, ///< all of its rows
        Any, ///< at least one of them
        None ///< none of them
    };
    /// How a condition is turned round.
    enum class Negation {
        No,
        Spelled, ///< in the language's own way: `!=`, `not in`
        Plain    ///< by a `not` before it
    };
    Kind kind = Kind::Condition;
    bool on = true;
    Negation negation = Negation::No; ///< of conditions
    Condition condition;
    std::vector<OutlineRow> rows; ///< of groups

    [[nodiscard]] bool isGroup() const { return kind != Kind::Condition; }
    [[nodiscard]] bool isNegated() const { return negation != Negation::No; }
    /// It asks nothing yet: no field is chosen, or no value to compare it with.
    [[nodiscard]] bool isBlank() const { return !isGroup() && (hasNoField() || lacksValue()); }
    [[nodiscard]] bool hasNoField() const;
    /// A field and a comparison are chosen, and no value.
    [[nodiscard]] bool lacksValue() const;
    static OutlineRow group(Kind kind, std::vector<OutlineRow> rows);
    static OutlineRow of(Condition condition, Negation negation = Negation::No);
};

/// The outline of a tree: its root is a group. treeOf() gives exactly that tree again.
OutlineRow outlineOf(const NodePtr& tree);
/// The tree of a row and what is in it; nothing where it asks nothing. outlineOf() of it is the outline in its simplest
/// form: groups of one and blank rows are gone, those among the arguments of an operand as well.
NodePtr treeOf(const OutlineRow& row);
/// Rows that are on and lack a value, arguments included: what treeOf() leaves out of what a person wrote.
int rowsWithoutValue(const OutlineRow& row);
/// Rows are alike: the same groups, conditions and switches; places are left aside.
bool equal(const OutlineRow& a, const OutlineRow& b);

/// Where a row stands: the index in each group on the way down from the root; empty: the root itself.
using OutlinePath = std::vector<int>;

/// The row there; nullptr if there is none.
const OutlineRow* rowAt(const OutlineRow& root, const OutlinePath& path);
OutlineRow* rowAt(OutlineRow& root, const OutlinePath& path);
/// All rows but the root, in reading order.
std::vector<OutlinePath> pathsOf(const OutlineRow& root);

// Editing. Each returns where the row is now, which a person goes on with.

/// Puts rows below the one at `path`: as the first of a group, else beside it. The root takes them at its end. Returns
/// the last of them.
OutlinePath insertBelow(OutlineRow& root, const OutlinePath& path, std::vector<OutlineRow> rows);
/// Takes the row out; returns the one that stands in its place, else the one before, else its group.
OutlinePath removeRow(OutlineRow& root, const OutlinePath& path);
/// One step up (-1) or down (1): past its neighbour, into a group that is its neighbour, or out of its own group.
OutlinePath moveRow(OutlineRow& root, const OutlinePath& path, int by);
/// Out of its group, below that; a row of the root stays.
OutlinePath takeOut(OutlineRow& root, const OutlinePath& path);
/// To another place, as dragging does: before the row that stands at `to` now, or to the end of a group where none does
/// (one past its last). A row does not go into itself.
OutlinePath moveRowTo(OutlineRow& root, const OutlinePath& path, const OutlinePath& to);
/// Makes a group of that kind of the row and `more` of those below it.
OutlinePath groupRows(OutlineRow& root, const OutlinePath& path, OutlineRow::Kind kind, int more = 0);
/// Puts a group's rows in its place.
OutlinePath ungroupRow(OutlineRow& root, const OutlinePath& path);

/// The arguments of an operand as rows that all hold; nothing where they are more involved than that. A row that lacks
/// its value is kept among them until it has one.
std::optional<std::vector<OutlineRow>> argumentRows(const Operand& operand);
void setArgumentRows(Operand& operand, std::vector<OutlineRow> rows);

} // namespace clientela::query
