#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace clientela::storage {
class Connection;
class PageMarks;
} // namespace clientela::storage

namespace clientela::backup {

/// Whether the pages of a backup hang together, as PRAGMA quick_check would say, table by table on several threads, and
/// at last whether each page belongs to one of them or is free. storage/TreeCheck looks; where it doubts, SQLite is
/// asked, so that it alone says that something is damaged (docs/decisions/0082).
class Structure {
public:
    explicit Structure(storage::Connection& copy);
    ~Structure();

    // On connections of the same file, none of which writes. `check` is called before each page and may throw. Throw
    // StorageFailure.

    /// A table (also sqlite_schema) with its indexes. Each once.
    bool isTableSound(storage::Connection& copy, const QString& table, const std::function<void()>& check);
    /// Without asking SQLite: "false" may be doubt.
    bool seemsSound(storage::Connection& copy, const QString& table, const std::function<void()>& check);
    /// Once all tables were found sound.
    bool isWholeSound(storage::Connection& copy, const std::function<void()>& check);

private:
    std::unique_ptr<storage::PageMarks> marks_;
};

} // namespace clientela::backup
