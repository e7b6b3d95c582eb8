#include "query/Outline.h"

#include "query/TreeText.h"

#include <algorithm>

namespace clientela::query {

using Kind = OutlineRow::Kind;
using Negation = OutlineRow::Negation;

namespace {

bool isKind(const NodePtr& node, Node::Kind kind) { return node->kind == kind; }

std::vector<OutlineRow> rowsOf(const std::vector<NodePtr>& nodes);

OutlineRow rowOf(const NodePtr& node) {
    switch (node->kind) {
    case Node::Kind::Condition: return OutlineRow::of(node->condition);
    case Node::Kind::And: return OutlineRow::group(Kind::All, rowsOf(node->children));
    case Node::Kind::Or: return OutlineRow::group(Kind::Any, rowsOf(node->children));
    case Node::Kind::Off: {
        const NodePtr& child = node->children.front();
        // Switched off twice is a group that is off around a row that is off.
        OutlineRow row = isKind(child, Node::Kind::Off) ? OutlineRow::group(Kind::All, {rowOf(child)}) : rowOf(child);
        row.on = false;
        return row;
    }
    case Node::Kind::Not: break;
    }
    const NodePtr& child = node->children.front();
    if (isKind(child, Node::Kind::Or)) return OutlineRow::group(Kind::None, rowsOf(child->children));
    if (isKind(child, Node::Kind::Condition)) {
        const Comparison comparison = child->condition.comparison;
        if (node->spelledNegative) return OutlineRow::of(child->condition, Negation::Spelled);
        if (hasNegativeSpelling(comparison) || comparison == Comparison::InList)
            return OutlineRow::of(child->condition, Negation::Plain);
    }
    return OutlineRow::group(Kind::None, {rowOf(child)});
}

std::vector<OutlineRow> rowsOf(const std::vector<NodePtr>& nodes) {
    std::vector<OutlineRow> rows;
    for (const NodePtr& node : nodes) rows.push_back(rowOf(node));
    return rows;
}

NodePtr joined(Node::Kind kind, std::vector<NodePtr> children) {
    return children.size() == 1 ? children.front() : Node::of(kind, std::move(children));
}

/// How many values a comparison cannot do without.
size_t valuesWanted(Comparison comparison) {
    switch (comparison) {
    case Comparison::IsEmpty:
    case Comparison::Within:
    case Comparison::InTop:
    case Comparison::InBottom: return 0;
    case Comparison::Between: return 2;
    default: return 1;
    }
}

bool lacksItsValue(const Condition& condition) {
    if (condition.comparison != Comparison::InList) return condition.terms.size() < valuesWanted(condition.comparison);
    const auto* name = condition.terms.empty() ? nullptr : std::get_if<Literal>(&condition.terms.front());
    return !name || name->text.isEmpty();
}

NodePtr finished(const NodePtr& tree);

void finish(Operand& operand) { operand.arguments = finished(operand.arguments); }

/// Without the conditions that lack their value: arguments keep these while they are edited.
NodePtr finished(const NodePtr& tree) {
    if (!tree) return nullptr;
    if (isKind(tree, Node::Kind::Condition)) {
        if (lacksItsValue(tree->condition)) return nullptr;
        Condition condition = tree->condition;
        finish(condition.operand);
        for (Term& term : condition.terms)
            if (auto* other = std::get_if<ScaledOperand>(&term)) finish(other->operand);
        return Node::of(std::move(condition));
    }
    std::vector<NodePtr> children;
    for (const NodePtr& child : tree->children)
        if (NodePtr kept = finished(child)) children.push_back(std::move(kept));
    if (children.empty()) return nullptr;
    const bool chain = isKind(tree, Node::Kind::And) || isKind(tree, Node::Kind::Or);
    if (chain && children.size() == 1) return children.front();
    auto node = std::make_shared<Node>(*tree);
    node->children = std::move(children);
    return node;
}

int withoutValue(const NodePtr& tree);

int withoutValue(const Condition& condition) {
    int count = lacksItsValue(condition) ? 1 : 0;
    count += withoutValue(condition.operand.arguments);
    for (const Term& term : condition.terms)
        if (const auto* other = std::get_if<ScaledOperand>(&term)) count += withoutValue(other->operand.arguments);
    return count;
}

int withoutValue(const NodePtr& tree) {
    if (!tree || isKind(tree, Node::Kind::Off)) return 0;
    if (isKind(tree, Node::Kind::Condition)) return withoutValue(tree->condition);
    int count = 0;
    for (const NodePtr& child : tree->children) count += withoutValue(child);
    return count;
}

/// `edited`: rows that lack their value stay.
NodePtr treeOf(const OutlineRow& row, bool edited);

NodePtr bareTree(const OutlineRow& row, bool edited) {
    if (!row.isGroup()) {
        if (row.hasNoField()) return nullptr;
        NodePtr node = edited ? Node::of(row.condition) : finished(Node::of(row.condition));
        if (!node) return nullptr;
        if (!row.isNegated()) return node;
        auto negation = std::make_shared<Node>();
        negation->kind = Node::Kind::Not;
        negation->spelledNegative = row.negation == Negation::Spelled;
        negation->children.push_back(std::move(node));
        return negation;
    }
    std::vector<NodePtr> children;
    for (const OutlineRow& child : row.rows)
        if (NodePtr tree = treeOf(child, edited)) children.push_back(std::move(tree));
    if (children.empty()) return nullptr;
    if (row.kind == Kind::All) return joined(Node::Kind::And, std::move(children));
    NodePtr any = joined(Node::Kind::Or, std::move(children));
    return row.kind == Kind::Any ? any : Node::of(Node::Kind::Not, {std::move(any)});
}

NodePtr treeOf(const OutlineRow& row, bool edited) {
    NodePtr tree = bareTree(row, edited);
    return !tree || row.on ? tree : Node::of(Node::Kind::Off, {std::move(tree)});
}

void collect(const OutlineRow& row, OutlinePath& path, std::vector<OutlinePath>& all) {
    for (size_t i = 0; i < row.rows.size(); ++i) {
        path.push_back(static_cast<int>(i));
        all.push_back(path);
        collect(row.rows[i], path, all);
        path.pop_back();
    }
}

OutlinePath parentOf(OutlinePath path) {
    path.pop_back();
    return path;
}

OutlinePath below(OutlinePath path, int index) {
    path.push_back(index);
    return path;
}

OutlinePath insertAt(OutlineRow& root, const OutlinePath& group, int index, std::vector<OutlineRow> rows) {
    std::vector<OutlineRow>& into = rowAt(root, group)->rows;
    const int last = index + static_cast<int>(rows.size()) - 1;
    into.insert(into.begin() + index, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    return below(group, last);
}

OutlineRow take(OutlineRow& root, const OutlinePath& path) {
    std::vector<OutlineRow>& rows = rowAt(root, parentOf(path))->rows;
    OutlineRow row = std::move(rows[static_cast<size_t>(path.back())]);
    rows.erase(rows.begin() + path.back());
    return row;
}

bool begins(const OutlinePath& path, const OutlinePath& with) {
    return path.size() >= with.size() && std::equal(with.begin(), with.end(), path.begin());
}

} // namespace

OutlineRow OutlineRow::group(Kind kind, std::vector<OutlineRow> rows) {
    OutlineRow row;
    row.kind = kind;
    row.rows = std::move(rows);
    return row;
}

OutlineRow OutlineRow::of(Condition condition, Negation negation) {
    OutlineRow row;
    row.condition = std::move(condition);
    row.negation = negation;
    return row;
}

bool OutlineRow::hasNoField() const {
    return !isGroup() && condition.comparison != Comparison::InList && condition.operand.key.isEmpty();
}

bool OutlineRow::lacksValue() const { return !isGroup() && !hasNoField() && lacksItsValue(condition); }

OutlineRow outlineOf(const NodePtr& tree) {
    if (!tree) return OutlineRow::group(Kind::All, {});
    OutlineRow row = rowOf(tree);
    return row.isGroup() && row.on ? row : OutlineRow::group(Kind::All, {std::move(row)});
}

NodePtr treeOf(const OutlineRow& row) { return treeOf(row, false); }

int rowsWithoutValue(const OutlineRow& row) {
    if (!row.on) return 0;
    if (!row.isGroup()) return row.hasNoField() ? 0 : withoutValue(row.condition);
    int count = 0;
    for (const OutlineRow& child : row.rows) count += rowsWithoutValue(child);
    return count;
}

bool equal(const OutlineRow& a, const OutlineRow& b) {
    if (a.kind != b.kind || a.on != b.on || a.negation != b.negation) return false;
    if (!a.isGroup()) return equal(Node::of(a.condition), Node::of(b.condition));
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const OutlineRow& x, const OutlineRow& y) { return equal(x, y); });
}

const OutlineRow* rowAt(const OutlineRow& root, const OutlinePath& path) {
    const OutlineRow* row = &root;
    for (const int index : path) {
        if (index < 0 || index >= static_cast<int>(row->rows.size())) return nullptr;
        row = &row->rows[static_cast<size_t>(index)];
    }
    return row;
}

OutlineRow* rowAt(OutlineRow& root, const OutlinePath& path) {
    return const_cast<OutlineRow*>(rowAt(static_cast<const OutlineRow&>(root), path));
}

std::vector<OutlinePath> pathsOf(const OutlineRow& root) {
    std::vector<OutlinePath> all;
    OutlinePath path;
    collect(root, path, all);
    return all;
}

OutlinePath insertBelow(OutlineRow& root, const OutlinePath& path, std::vector<OutlineRow> rows) {
    if (path.empty()) return insertAt(root, path, static_cast<int>(root.rows.size()), std::move(rows));
    if (rowAt(root, path)->isGroup()) return insertAt(root, path, 0, std::move(rows));
    return insertAt(root, parentOf(path), path.back() + 1, std::move(rows));
}

OutlinePath removeRow(OutlineRow& root, const OutlinePath& path) {
    take(root, path);
    const OutlinePath group = parentOf(path);
    const int left = static_cast<int>(rowAt(root, group)->rows.size());
    return left == 0 ? group : below(group, std::min(path.back(), left - 1));
}

OutlinePath moveRow(OutlineRow& root, const OutlinePath& path, int by) {
    const OutlinePath group = parentOf(path);
    const int count = static_cast<int>(rowAt(root, group)->rows.size());
    const int next = path.back() + by;
    if (next < 0 || next >= count) {
        if (group.empty()) return path;
        OutlineRow row = take(root, path);
        return insertAt(root, parentOf(group), by < 0 ? group.back() : group.back() + 1, {std::move(row)});
    }
    const OutlineRow& neighbour = *rowAt(root, below(group, next));
    if (neighbour.isGroup()) {
        OutlineRow row = take(root, path);
        const OutlinePath into = below(group, by < 0 ? next : path.back());
        const int at = by < 0 ? static_cast<int>(rowAt(root, into)->rows.size()) : 0;
        return insertAt(root, into, at, {std::move(row)});
    }
    std::vector<OutlineRow>& rows = rowAt(root, group)->rows;
    std::swap(rows[static_cast<size_t>(path.back())], rows[static_cast<size_t>(next)]);
    return below(group, next);
}

OutlinePath moveRowTo(OutlineRow& root, const OutlinePath& path, const OutlinePath& to) {
    if (path.empty() || to.empty() || begins(to, path)) return path;
    OutlinePath target = to;
    OutlineRow row = take(root, path);
    // What stood behind it in its group has moved up.
    const OutlinePath group = parentOf(path);
    const size_t level = group.size();
    if (to.size() > level && begins(to, group) && to[level] > path.back()) --target[level];
    return insertAt(root, parentOf(target), target.back(), {std::move(row)});
}

OutlinePath takeOut(OutlineRow& root, const OutlinePath& path) {
    if (path.size() < 2) return path;
    const OutlinePath group = parentOf(path);
    OutlineRow row = take(root, path);
    return insertAt(root, parentOf(group), group.back() + 1, {std::move(row)});
}

OutlinePath groupRows(OutlineRow& root, const OutlinePath& path, Kind kind, int more) {
    if (path.empty()) return path;
    std::vector<OutlineRow>& rows = rowAt(root, parentOf(path))->rows;
    const auto first = rows.begin() + path.back();
    const auto last = first + 1 + std::min<std::ptrdiff_t>(more, rows.end() - first - 1);
    OutlineRow group = OutlineRow::group(kind, {std::make_move_iterator(first), std::make_move_iterator(last)});
    rows.insert(rows.erase(first, last), std::move(group));
    return path;
}

OutlinePath ungroupRow(OutlineRow& root, const OutlinePath& path) {
    if (path.empty() || !rowAt(root, path)->isGroup()) return path;
    OutlineRow group = take(root, path);
    if (group.rows.empty()) return parentOf(path);
    insertAt(root, parentOf(path), path.back(), std::move(group.rows));
    return path;
}

std::optional<std::vector<OutlineRow>> argumentRows(const Operand& operand) {
    if (!operand.arguments) return std::vector<OutlineRow>();
    OutlineRow root = outlineOf(operand.arguments);
    const bool plain = root.kind == Kind::All && std::none_of(root.rows.begin(), root.rows.end(),
                                                              [](const auto& row) { return row.isGroup() || !row.on; });
    if (!plain) return std::nullopt;
    return std::move(root.rows);
}

void setArgumentRows(Operand& operand, std::vector<OutlineRow> rows) {
    operand.arguments = treeOf(OutlineRow::group(Kind::All, std::move(rows)), true);
}

} // namespace clientela::query
