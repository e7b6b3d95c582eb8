#pragma once

#include <QString>

#include <functional>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

/// Whether each index of a table holds exactly what the table does, in its order. Says what PRAGMA
/// integrity_check(table) says of them, from one walk over the table and one over each index instead of a look-up for
/// each entry: both sides add up a number made of each entry's values, whatever their order, and an index is looked at
/// for its own order and its uniqueness beside that (decisions/0041). What is right here and wrong there would have to
/// add up to the same by chance, 1 in 2^64. That the pages hang together (quick_check) was looked at before. `check` is
/// called all along and may throw, which ends it. Nobody writes to the file meanwhile. Throws StorageFailure.
bool indexesAgree(
    storage::Connection& connection, const QString& table, const std::function<void()>& check = [] {});

} // namespace clientela::backup
