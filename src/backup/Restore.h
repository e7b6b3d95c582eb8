#pragma once

#include "backup/BackupFolder.h"
#include "backup/Chain.h"
#include "base/Job.h"

namespace clientela::storage {
class Connection;
class DerivedData;
} // namespace clientela::storage

namespace clientela::backup {

/// The state of a file that is to come back.
struct Moment {
    QString branch;
    QString snapshot;    ///< to begin with; empty: the nearest that is whole
    RevisionId revision; ///< up to which; null with a snapshot: that one as it is
    QDateTime until;     ///< valid: instead, all revisions made up to then
};

/// Finds what a person asks for: the id of a snapshot, "r123" or "123" (a revision), or a time ("2025-11-22",
/// "2025-11-22T10:42", with seconds or not, "T" or a space; local; a day means its end). Revisions and times are looked
/// for in `branch`, empty: in the one begun last. Problems say what there is.
Result<Moment> findMoment(const BackupFolder& folder, const QString& text, const QString& branch = {});

/// The branch that an open file's own backups are on; empty where it has none yet.
QString branchOf(storage::Connection& file, const BackupFolder& folder);

/// The revision of an open file's own log that a position in its backups is; only then do the numbers of that backup's
/// cards mean the same cards. A Problem where the file did not go through it: it is of another branch.
Result<RevisionId> revisionIn(storage::Connection& file, const storage::Position& position);

struct Restored {
    storage::Position position;
    QDateTime snapshotTime; ///< of the snapshot that it was made from
    QString snapshot;
    qint64 replayed = 0; ///< revisions after it
    qint64 optOuts = 0;  ///< withdrawals of consent made later, that were carried over
    qint64 erased = 0;   ///< records that were erased later, and so in it, too
    QStringList damaged; ///< snapshots that would have been nearer and are damaged
};

struct RestoreOptions {
    std::vector<std::shared_ptr<storage::DerivedData>> derived;
    /// The file as it is today, for consents that were withdrawn after the moment; may be null.
    storage::Connection* today = nullptr;
    /// For a test: the file keeps its id, nothing is carried over, and it is not put under its name by a sync.
    bool test = false;
};

/// Makes a file `to` of what the backups hold: snapshot, checked by its checksum, plus the revisions after it. A
/// snapshot that is damaged is passed over for the one before it. The new file gets an id of its own and so starts a
/// branch; its schema is brought up to date; consents that were withdrawn later stay withdrawn, and who
/// was erased later is erased in it. It appears whole or not
/// at all, never in place of a file that is there. Problems and Failures change nothing. Cancelled by `control`.
Result<Restored> restore(const BackupFolder& folder, const Moment& moment, const QString& to,
                         const RestoreOptions& options, JobControl& control);

} // namespace clientela::backup
