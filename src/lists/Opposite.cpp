#include "lists/Opposite.h"

namespace clientela::lists {

using query::Comparison;

std::optional<Comparison> opposite(Comparison comparison) {
    switch (comparison) {
    case Comparison::Greater: return Comparison::LessOrEqual;
    case Comparison::GreaterOrEqual: return Comparison::Less;
    case Comparison::Less: return Comparison::GreaterOrEqual;
    case Comparison::LessOrEqual: return Comparison::Greater;
    default: return std::nullopt;
    }
}

bool isAlwaysKnown(const fields::Field& field) {
    const auto* figure = std::get_if<fields::Aggregate>(&field.source);
    return figure != nullptr && (figure->function == fields::Aggregate::Function::Count ||
                                 figure->function == fields::Aggregate::Function::Sum);
}

} // namespace clientela::lists
