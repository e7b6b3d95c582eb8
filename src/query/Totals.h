#pragma once

#include "fields/Field.h"

#include <optional>

namespace clientela::query {

/// Whether the values of many records make a sum that means something. Amounts and counts add up; ages, rates, scores
/// and what is an average already do not.
[[nodiscard]] bool addsUp(const fields::Field& field);

/// An average with the field that says how it is shown: of whole numbers one in tenths, of all else one in the field's
/// own units, rounded half away from zero.
struct Average {
    qint64 value = 0;
    fields::Field field;
    bool operator==(const Average&) const = default;
};
/// Of `records` values with this sum; nothing over none, or where there is no sum. `field` is numeric.
[[nodiscard]] std::optional<Average> averageOf(std::optional<qint64> sum, qint64 records, const fields::Field& field);
/// The field that averages of `field` are shown as.
[[nodiscard]] fields::Field averageField(const fields::Field& field);

} // namespace clientela::query
