#pragma once

#include "query/Binder.h"

namespace clientela::query {

/// Where a condition stands: over which records, and in how many operands' parentheses.
struct Around {
    const fields::Catalogue& catalogue;
    int inside = 0;
};

/// What binding a condition needs of the binder around it.
class OperandBinder {
public:
    virtual ~OperandBinder() = default;
    /// The operand bound; nothing if it cannot be, the error kept.
    virtual std::optional<BoundOperand> operand(const Operand& operand, const Around& around) = 0;
    /// Keeps the first error; false.
    virtual bool fail(Place place, const QString& what, const QString& todo, const QStringList& suggestions) = 0;
};

/// A condition other than `in list`, said in the simplest way (see BoundCondition). Nothing if it cannot be bound, the
/// error kept by `binder`.
BoundPtr bindCondition(const Condition& condition, const Around& around, const Context& context, OperandBinder& binder);

BoundPtr boundCondition(BoundCondition condition);
/// Or and And of nodes, as simple as it can be said; of none: nobody, everybody.
BoundPtr anyOf(const std::vector<BoundPtr>& children);
BoundPtr allOf(const std::vector<BoundPtr>& children);

} // namespace clientela::query
