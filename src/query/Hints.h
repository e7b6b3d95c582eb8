#pragma once

#include <QString>

/// What is said to SQLite's planner beyond plain SQL: nothing else in the program pins a plan. Every hint may be left
/// out without changing an answer, and databases that know none get none (storage/Dialect.h takes them out).
namespace clientela::query::hints {

/// Reads this index or fails to prepare. Empty: leaves it to the planner.
inline QString indexedBy(const QString& index) {
    return index.isEmpty() ? QString() : QStringLiteral(" INDEXED BY ") + index;
}

/// Reads the table itself, in the order of its key; a look-up by key stays possible.
inline QString notIndexed() { return QStringLiteral(" NOT INDEXED"); }

/// Keeps the planner from driving a statement by a comparison of `column`.
inline QString checkOnly(const QString& column) { return QLatin1Char('+') + column; }

/// An inner join that keeps the order of its tables.
inline QString join() { return QStringLiteral(" CROSS JOIN "); }

} // namespace clientela::query::hints
