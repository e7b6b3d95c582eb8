#pragma once

#include <QString>

#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

/// The ids of a table's rows, a bit for each: they are given one after the other.
class RowIds {
public:
    /// False for one that would take more room than it is worth.
    bool add(qint64 id);
    [[nodiscard]] bool has(qint64 id) const {
        return id >= 0 && static_cast<size_t>(id) < there_.size() && there_[static_cast<size_t>(id)];
    }

private:
    std::vector<bool> there_;
};

/// The ids of each table of one file that rows of others name, read once by whoever needs them first. Of any thread.
class NamedRows {
public:
    /// Nothing where a walk cannot say them. `check` and what it throws are the reader's: whoever waits for it is told
    /// the same. Throws StorageFailure.
    std::shared_ptr<const RowIds> of(storage::Connection& connection, const QString& table,
                                     const std::function<void()>& check);

private:
    using Found = std::shared_ptr<const RowIds>;
    std::mutex mutex_;
    std::map<QString, std::shared_future<Found>> found_;
};

/// Whether each row of a table names only rows that are there: what PRAGMA foreign_key_check(table) says. Where every
/// key is one column of integers that names a row's id, as in this file, from one walk over the table and one over each
/// that it names, which takes a quarter of the time (decisions/0041); SQLite is asked of everything else, and of
/// whatever looks amiss. `named` is of the same file, which nobody writes to meanwhile. That the pages hang together
/// (quick_check) was looked at before. `check` is called all along and may throw, which ends it. Throws StorageFailure.
bool referencesHold(
    storage::Connection& connection, const QString& table, NamedRows& named,
    const std::function<void()>& check = [] {});

} // namespace clientela::backup
