#pragma once

#include <QString>

#include <memory>

struct sqlite3;

namespace clientela::backup {

/// An empty database for SQLite's online backup to copy into, whose pages go to the disk in large pieces and by a
/// thread of their own while the next ones are read: page by page, writing took longer than all the rest of a copy.
/// What is half made is thrown away, so it has no journal and is not synced. Of one thread.
class CopyTarget {
public:
    /// Makes the file anew (mode 0600). Throws Failure.
    explicit CopyTarget(const QString& path);
    ~CopyTarget();
    CopyTarget(const CopyTarget&) = delete;
    CopyTarget& operator=(const CopyTarget&) = delete;

    [[nodiscard]] sqlite3* database() const;
    /// Throws the Failure that the disk gave, if SQLite was told of one: its own code does not say which.
    void requireWritten() const;
    /// Closes the database; all its bytes are in the file when it returns, and a head that says no write-ahead log
    /// belongs to it, which the copy of a file in use says. Throws Failure.
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace clientela::backup
