#pragma once

#include "storage/RowChange.h"
#include "storage/Schema.h"

namespace clientela::storage {

/// The value that a change holds in a column: of a removed row what it was, else what it is to be. Invalid if it does
/// not say.
QVariant valueIn(const RowChange& change, const QString& column);

/// Rows that were removed (`rows`, as the log has them) are to come back together: takes references to what is gone out
/// of them, and those rows that must not be without one. Returns how many rows were taken out. On the connection's
/// thread; throws StorageFailure.
qint64 dropMissingReferences(Connection& connection, const Schema& schema, std::vector<RowChange>& rows);

} // namespace clientela::storage
