#pragma once

#include "backup/BackupFolder.h"

namespace clientela::storage {
class Connection;
class CustomerFile;
} // namespace clientela::storage

namespace clientela::backup {

/// Whoever withdrew a consent after the moment that a file was restored to stays withdrawn: looks for withdrawals in
/// today's file (may be null) and in all backups of the same lineage, and enters into the restored file, as one
/// action, those that it does not know of. How many. Throws Failure; backups that cannot be read are passed over.
qint64 carryOverOptOuts(const storage::CustomerFile& restored, const BackupFolder& folder, storage::Connection* today,
                        JobControl& control);

} // namespace clientela::backup
