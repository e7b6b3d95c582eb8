#include "lists/Times.h"

namespace clientela::lists {

using query::Comparison;

std::optional<Times> timesOf(const query::Condition& condition) {
    const auto* literal = condition.terms.size() == 1 ? std::get_if<query::Literal>(&condition.terms.front()) : nullptr;
    bool isNumber = false;
    const int n = literal ? literal->text.toInt(&isNumber) : 0;
    if (!isNumber || n < 0) return std::nullopt;
    const auto atLeast = [](int least) {
        return least <= 1 ? Times{Times::Kind::Some, 1} : Times{Times::Kind::AtLeast, least};
    };
    const auto atMost = [](int most) { return most < 1 ? Times{Times::Kind::None} : Times{Times::Kind::AtMost, most}; };
    switch (condition.comparison) {
    case Comparison::Equal: return n == 0 ? Times{Times::Kind::None} : Times{Times::Kind::Exactly, n};
    case Comparison::Greater: return atLeast(n + 1);
    case Comparison::GreaterOrEqual: return n == 0 ? std::nullopt : std::optional(atLeast(n));
    case Comparison::Less: return n == 0 ? std::nullopt : std::optional(atMost(n - 1));
    case Comparison::LessOrEqual: return atMost(n);
    default: return std::nullopt;
    }
}

} // namespace clientela::lists
