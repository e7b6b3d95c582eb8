#pragma once

#include "backup/BackupFolder.h"
#include "backup/Soundness.h"
#include "backup/Thinning.h"
#include "base/Job.h"

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

/// What backups are made by.
struct Terms {
    QDateTime now;                            ///< the moment of making; its time zone says when days begin
    std::optional<ThinningPolicy> thinning{}; ///< nothing: as the file says
    bool gently = true;                       ///< sleeps between steps, so that whoever works does not feel it
    /// A new snapshot once the revisions since the last one are larger than this many bytes and this share of the file.
    qint64 outgrownBytes = 8 << 20;
    double outgrownShare = 0.25;
};

/// Makes a snapshot of the file as the connection sees it now (the caller holds a read transaction; commits of others
/// go on meanwhile): copied by SQLite's online backup, checked (structure, counts, position), on the disk, then under
/// its name, then older ones are thinned. `branch` empty: a new one. Throws Failure or Cancelled; then nothing is left.
Manifest makeSnapshot(storage::Connection& connection, const BackupFolder& folder, const BackupFolder::Lock& lock,
                      Reason reason, const QString& branch, const Terms& terms, JobControl& control);

/// Removes what the policy no longer keeps: snapshots, and segments that no snapshot before them is left to be
/// replayed onto.
void thin(const BackupFolder& folder, const BackupFolder::Lock& lock, const QDateTime& now,
          const ThinningPolicy& policy);

} // namespace clientela::backup
