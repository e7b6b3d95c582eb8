#pragma once

#include "storage/RowChange.h"

#include <vector>

namespace clientela::storage {

class Connection;
class Schema;

/// A row that refers to one that is not there.
struct HangingRow {
    QString table;
    std::vector<NamedValue> key;
    QString column; ///< that refers
    QVariant value; ///< what to
    QString target; ///< the table where that is missing
    QString targetColumn;
};

/// All of them, as long as references are put off (PRAGMA defer_foreign_keys) within a change; costs nothing where
/// there are none. Throws StorageFailure.
std::vector<HangingRow> hangingRows(Connection& connection, const Schema& schema);

} // namespace clientela::storage
