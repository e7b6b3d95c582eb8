#pragma once

#include "backup/Restore.h"
#include "backup/Snapshot.h"

namespace clientela::backup {

/// What verifying found of one backup.
struct Finding {
    QString what;        ///< the id of a snapshot, or the name of a file
    QString fault;       ///< in words for a person; empty: whole, and marked so
    qint64 replayed = 0; ///< revisions of its segment that were applied for the test
};

/// Restores every snapshot for a test, with the revisions of its segment on top, into a file that is thrown away: its
/// checksum, structure, references, counts, log and the digest it arrives at must be right. Marks those that are. One
/// with nothing on top is looked at where it stands; one that was restored before, and nothing came on top since, needs
/// to be byte for byte what it was. Also tells of files that belong to nothing. `tell` hears each finding as it comes.
/// `only`: that snapshot alone. Needs room for one snapshot in the folder of the backups. Throws Failure or Cancelled.
std::vector<Finding> verify(const BackupFolder& folder, const Terms& terms, JobControl& control,
                            const std::function<void(const Finding&)>& tell = {}, const QString& only = {});

/// Keeps a snapshot from being thinned, or no longer. False if there is none of this id. Throws Failure.
bool pin(const BackupFolder& folder, const QString& id, bool pinned);

} // namespace clientela::backup
