#pragma once

#include "base/Failure.h"

namespace clientela::storage {

/// SQL or I/O broke under us. Carries the statement; `code` is SQLite's extended result code, 0 where there is none.
class StorageFailure : public Failure {
public:
    StorageFailure(Problem problem, const QString& statement, const QString& message, int code);

    [[nodiscard]] int code() const { return code_; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isInterrupted() const;
    [[nodiscard]] bool isDiskFull() const;
    /// The file is not what it was: damaged, no database, or a table of ours is not there.
    [[nodiscard]] bool isDamage() const;

private:
    int code_;
};

/// The plain words for a SQLite result code: disk full, read-only, locked, damaged, else "could not be read or
/// written".
Problem problemOf(int sqliteCode, const QString& path);

} // namespace clientela::storage
