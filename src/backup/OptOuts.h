#pragma once

#include "backup/BackupFolder.h"

#include <QSet>

namespace clientela::storage {
class Connection;
class CustomerFile;
} // namespace clientela::storage

namespace clientela::backup {

/// Whoever withdrew a consent after the moment that a file was restored to stays withdrawn: looks for withdrawals in
/// today's file (may be null; one of another lineage is none) and in all backups of the same lineage, and enters into
/// the restored file, as one action, those that it does not know of. How many. `moment`: the position that it was
/// restored to. Those of `erased` customers (eraseAsLater()) stay forgotten. Throws Failure; backups that cannot be
/// read are passed over.
qint64 carryOverOptOuts(const storage::CustomerFile& restored, const storage::Position& moment,
                        const BackupFolder& folder, storage::Connection* today, const QSet<qint64>& erased,
                        JobControl& control);

/// What was erased after the moment that a file was restored to is erased in it, too: the register is looked for in
/// today's file (may be null) and in the newest snapshots of the same lineage.
struct ErasedAsLater {
    qint64 count = 0;       ///< erased in the restored file
    QSet<qint64> customers; ///< whom it knows no more, or never knew
};
/// Leaves no byte of them in the restored file. Throws Failure or Cancelled; backups that cannot be read are passed
/// over.
ErasedAsLater eraseAsLater(const storage::CustomerFile& restored, const BackupFolder& folder,
                           storage::Connection* today, JobControl& control);

} // namespace clientela::backup
