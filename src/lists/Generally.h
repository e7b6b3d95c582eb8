#pragma once

#include "lists/Wording.h"

/// Words that follow "who" for what has none of its own (lists/Predicates.h): "have a value of more than €500.00 in
/// “Potential”".
namespace clientela::lists {

/// Of one row that is a condition on the field, negated or not, in any comparison; `kind` of the records it is asked
/// of.
QString generally(const Wording& wording, const fields::Field& field, const query::OutlineRow& row,
                  const QString& kind);

/// "more than €500.00", "between 3 and 7": what a figure is compared with. Empty where it is compared in another way.
QString amountOf(const Wording& wording, const fields::Field& field, const query::Condition& condition,
                 const QString& kind);
/// "before 3 Nov 2025", "between today and 3 Nov 2025": what a day is compared with.
QString daysOf(const Wording& wording, const fields::Field& field, const query::Condition& condition,
               const QString& kind);

} // namespace clientela::lists
