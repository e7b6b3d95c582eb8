#pragma once

#include "storage/Dialect.h"

/// What is said to the planner beyond plain SQL: nothing else in the program pins a plan. Every hint may be left out
/// without changing an answer, and databases that know none get none (storage/Dialect.h).
namespace clientela::query::hints {

inline const storage::Dialect kDialect;

/// Reads this index or fails to prepare. Empty: leaves it to the planner.
inline QString indexedBy(const QString& index) { return index.isEmpty() ? QString() : kDialect.indexedBy(index); }

/// Reads the table itself, in the order of its key; a look-up by key stays possible.
inline QString notIndexed() { return kDialect.notIndexed(); }

/// Keeps the planner from driving a statement by a comparison of `column`.
inline QString checkOnly(const QString& column) { return kDialect.unindexed(column); }

/// An inner join that keeps the order of its tables.
inline QString join() { return QLatin1Char(' ') + kDialect.orderedJoin() + QLatin1Char(' '); }

} // namespace clientela::query::hints
