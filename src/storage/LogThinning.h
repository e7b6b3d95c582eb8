#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/Schema.h"
#include "storage/UnitOfWork.h"

#include <QDateTime>

#include <optional>

namespace clientela::storage {

// Thinning makes an old log small. Of every revision before a moment it keeps who did what and when, and which records
// it touched; the values from which to which go. What stays of these, too:
//   - rows that were deleted and are gone: the log holds the last that is known of them;
//   - the number of each record that came with a revision, by which erasing knows the same person in a backup.
// What was thinned cannot be undone, compared or brought back from the file any more; backups of before hold it all.
// Thinning is no more undone than erasing is, and it says in the log that it was.

/// What the log of a file comes to.
struct LogFigures {
    qint64 revisions = 0;
    qint64 changes = 0;      ///< rows, as the revisions count them
    qint64 bytes = 0;        ///< of the values
    QDateTime first;         ///< UTC; invalid without any
    QDateTime thinnedBefore; ///< the latest moment that it was thinned up to; invalid: it never was

    /// Bytes a change; 0 without any.
    [[nodiscard]] qint64 bytesAChange() const { return changes > 0 ? bytes / changes : 0; }
};
/// Reads the sizes of all parts: for a job.
LogFigures logFigures(Connection& connection);

/// What thinning would do, or did.
struct ThinnedLog {
    QDateTime before;     ///< UTC
    RevisionId upTo;      ///< the last revision before that; null: there is none
    qint64 revisions = 0; ///< that lose something
    qint64 changes = 0;   ///< rows whose values go
    qint64 kept = 0;      ///< rows that stay: the last that is known
    qint64 bytes = 0;     ///< that become free in the file, for what comes

    [[nodiscard]] bool isNothing() const { return revisions == 0; }
};
/// Reads only; goes through all that would be thinned, so for a job. Throws StorageFailure, Cancelled.
ThinnedLog planThinning(Connection& connection, const Schema& schema, const QDateTime& before, JobControl& control);

/// Thins within `work`, makes the chain of digests anew, and enters it in the register. A Problem (`work` is to be
/// abandoned) where there is nothing to thin, and for a moment that is not over. Take a snapshot first.
Result<ThinnedLog> thinLog(UnitOfWork& work, const QDateTime& before);

/// The last revision that thinning went up to; null: none. Where `after` and later was thinned nothing can be added up.
RevisionId thinnedUpTo(Connection& connection);
/// When the log was thinned last (UTC); invalid: never, or its schema knows no thinning.
QDateTime lastThinning(Connection& connection);
/// What is said to whoever asks for values that were thinned.
Problem thinnedProblem(Connection& connection);

} // namespace clientela::storage
