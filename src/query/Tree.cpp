#include "query/Tree.h"

#include <algorithm>

namespace clientela::query {

namespace {

bool equal(const Term& a, const Term& b) {
    if (a.index() != b.index()) return false;
    if (const auto* scaled = std::get_if<ScaledOperand>(&a)) {
        const auto& other = std::get<ScaledOperand>(b);
        return scaled->factor == other.factor && query::equal(scaled->operand, other.operand);
    }
    if (const auto* literal = std::get_if<Literal>(&a)) return *literal == std::get<Literal>(b);
    return true; // today and me carry nothing
}

bool equal(const Condition& a, const Condition& b) {
    return a.comparison == b.comparison && a.window == b.window && a.rank == b.rank &&
           query::equal(a.operand, b.operand) &&
           std::equal(a.terms.begin(), a.terms.end(), b.terms.begin(), b.terms.end(),
                      [](const Term& x, const Term& y) { return equal(x, y); });
}

} // namespace

bool equal(const Operand& a, const Operand& b) {
    return a.key == b.key && a.windows == b.windows && equal(a.arguments, b.arguments);
}

bool equal(const NodePtr& a, const NodePtr& b) {
    if (a == b) return true;
    if (!a || !b || a->kind != b->kind || a->spelledNegative != b->spelledNegative) return false;
    if (a->kind == Node::Kind::Condition) return equal(a->condition, b->condition);
    return std::equal(a->children.begin(), a->children.end(), b->children.begin(), b->children.end(),
                      [](const NodePtr& x, const NodePtr& y) { return equal(x, y); });
}

NodePtr Node::of(Condition condition) {
    auto node = std::make_shared<Node>();
    node->condition = std::move(condition);
    return node;
}

NodePtr Node::of(Kind kind, std::vector<NodePtr> children) {
    auto node = std::make_shared<Node>();
    node->kind = kind;
    node->children = std::move(children);
    return node;
}

} // namespace clientela::query
