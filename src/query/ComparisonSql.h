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
    bool joined = false; ///< several values in one text, kSeparator around each
};
[[nodiscard]] Sides sidesOf(const fields::Field& field, const QString& value, const QString& normal);

/// The test of a condition that compares with values of its own; not of IsEmpty, Within, OnBirthday and Ranked.
[[nodiscard]] Sql tested(const BoundCondition& condition, const Sides& sides);
/// The test of a condition that compares with another operand: both sides as comparedSql() gives them.
[[nodiscard]] Sql tested(const BoundCondition& condition, const Sql& left, const Sql& right);
/// " < ", " = "
[[nodiscard]] const char* operatorOf(Test test);

/// Equal to GreaterOrEqual of two whole numbers.
[[nodiscard]] bool holds(Test test, qint64 left, qint64 right);
/// A value as whole numbers are compared; 0 for what is none.
[[nodiscard]] qint64 numberOf(const BoundValue& value);
/// Whether the condition, which compares with values of its own, holds for the number: what SQL would answer, known
/// beforehand.
[[nodiscard]] bool holdsFor(qint64 number, const BoundCondition& condition);
/// Of a count: one row decides, further ones change nothing.
[[nodiscard]] bool oneRowDecides(const BoundCondition& condition);

} // namespace clientela::query
