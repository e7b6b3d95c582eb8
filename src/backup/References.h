#pragma once

#include <QString>

#include <functional>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

/// Whether each row of a table names only rows that are there: what PRAGMA foreign_key_check(table) says. Where every
/// key is one column of integers that names a row's id, as in this file, from one walk over the table and one over each
/// that it names, which takes a quarter of the time (decisions/0041); SQLite is asked of everything else, and of
/// whatever looks amiss. That the pages hang together (quick_check) was looked at before. `check` is called all along
/// and may throw, which ends it. Nobody writes to the file meanwhile. Throws StorageFailure.
bool referencesHold(
    storage::Connection& connection, const QString& table, const std::function<void()>& check = [] {});

} // namespace clientela::backup
