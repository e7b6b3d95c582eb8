#pragma once

#include "query/Tree.h"

#include <random>

namespace clientela::test {

/// Trees that could have come from a text, over made-up fields: for properties that hold for every tree.
class RandomTree {
public:
    explicit RandomTree(unsigned seed) : random_(seed) {}

    /// At most `depth` groups deep.
    query::NodePtr next(int depth = 4);

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
    query::NodePtr condition(int depth);
    query::Operand operand(int depth, bool withArguments);
    query::Term term(int depth);
    query::Window window();
    QDate day() { return QDate(1990, 1, 1).addDays(below(20000)); }

    std::mt19937 random_;
};

} // namespace clientela::test
