#pragma once

#include "base/Result.h"
#include "storage/Schema.h"
#include "storage/UnitOfWork.h"

#include <QString>

#include <optional>
#include <vector>

namespace clientela::storage {

// Erasing takes a record and everything that tells of it out of the file for good: rows, log, summaries, and by
// scrub() (Scrub.h) the bytes. It knows tables by the schema alone. What the law keeps (sealed rows, and what names
// them) stays, and then the record's own row, emptied. No undo goes beyond it. A register keeps the number, so that
// restored backups forget it too (backup/Restore.h).

/// What erasing would do.
struct ErasurePlan {
    /// Rows of a table.
    struct Count {
        QString table;
        qint64 rows = 0;

        bool operator==(const Count&) const = default;
    };
    std::vector<Count> goes;
    std::vector<Count> stays; ///< the record's own emptied row not counted
    qint64 emptied = 0;       ///< records whose row stays, without what it said
    qint64 revisions = 0;     ///< of the log that tell of them

    [[nodiscard]] qint64 going(const QString& table) const;
    [[nodiscard]] qint64 staying(const QString& table) const;
};

/// Reads only; for a job, as somebody may have thousands of rows. `kind` is the table of the records ("customer").
ErasurePlan planErasure(Connection& connection, const Schema& schema, const QString& kind,
                        const std::vector<qint64>& ids);

/// Erases records within `work`, whose revision keeps nothing but their numbers in the register, and leaves the chore
/// of scrub(). A Problem (`work` is to be abandoned) if none of them is in the file. Throws StorageFailure.
Result<ErasurePlan> erase(UnitOfWork& work, const QString& kind, const std::vector<qint64>& ids);

/// An entry of the register.
struct ErasedRecord {
    QString kind;
    qint64 id = 0;
    QString firstAt; ///< the time of the revision that brought it, as stored; empty where none did
    QString at;      ///< when it was erased: ISO, UTC

    bool operator==(const ErasedRecord&) const = default;
};

/// The register of a file; empty where its schema has none.
std::vector<ErasedRecord> erasedRecords(Connection& connection);
/// The last revision before the last erasure (null if that was the first); nothing where nothing was erased.
std::optional<RevisionId> lastBeforeErasure(Connection& connection);

/// Erases in a restored file, within `work`, what the register of a later one names: those of them that this file
/// knows, in its rows or its log, and that are the same (not somebody of another branch with the same number). Its own
/// register takes over all of them. Which were erased.
std::vector<ErasedRecord> eraseAgain(UnitOfWork& work, const std::vector<ErasedRecord>& erased);

} // namespace clientela::storage
