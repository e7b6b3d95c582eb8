#pragma once

#include "query/FieldSql.h"

/// One expression of SQL against the typed values of a condition: "side < ?", "side IN (?, ?)". What is typed is bound.
namespace clientela::query {

/// The expression as it is compared: as stored, folded, and in normal form (phones, e-mails) where there is one.
struct Sides {
    Sql raw;
    Sql folded;
    Sql normal;
    bool column = false; ///< the folded side is a stored column
};
[[nodiscard]] Sides sidesOf(const fields::Field& field, const QString& value, const QString& normal);

/// The test of a condition that compares with values of its own; not of IsEmpty, Within, OnBirthday and Ranked.
[[nodiscard]] Sql tested(const BoundCondition& condition, const Sides& sides);
/// " < ", " = "
[[nodiscard]] const char* operatorOf(Test test);

/// A value as whole numbers are compared; 0 for what is none.
[[nodiscard]] qint64 numberOf(const BoundValue& value);
/// Whether the condition holds for the number: what SQL would answer, known beforehand.
[[nodiscard]] bool holdsFor(qint64 number, const BoundCondition& condition);
/// Of a count: one row decides, further ones change nothing.
[[nodiscard]] bool oneRowDecides(const BoundCondition& condition);

} // namespace clientela::query
