#pragma once

#include "fields/Field.h"
#include "fields/Value.h"
#include "ui/widgets/CellDelegate.h"

#include <optional>

namespace clientela::ui {

/// How values of records look in a table. Rooms say what states and amounts there are; the window says how they look.

/// The tone of a stage's or a document state's dot; nothing for words that are neither good nor bad.
[[nodiscard]] std::optional<Tone> toneOf(const QString& key);

/// How a column's cells are painted. `first`: it stands at the left.
[[nodiscard]] CellKind cellKindOf(const fields::Field& field, bool first);

/// Amounts that are a sum of what happened or is open: nothing is shown as "–", as an accountant writes it. A price or
/// a total of 0.00 is a value like others.
[[nodiscard]] bool isNothing(const fields::Value& value, const fields::Field& field);

/// What of an amount is late, as an operand of the list language over the same records; empty where an amount cannot be
/// late. Where it is above nothing, the amount is shown as overdue.
[[nodiscard]] QString lateOperand(const QString& kind, const fields::Field& field);

} // namespace clientela::ui
