#pragma once

#include "backup/BackupFolder.h"

namespace clientela::backup {

/// The backups of a file that was renamed stand beside it under its old name. Where `folder` is the usual one of the
/// file and is not there, one beside it takes its name that holds backups of this very file, if nothing is called any
/// more as the file was then. Whether one did. What cannot be read or renamed stays: there will be new backups.
bool takeAlongBackupsOfRenamedFile(storage::Connection& connection, const BackupFolder& folder);

} // namespace clientela::backup
