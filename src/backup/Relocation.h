#pragma once

#include "backup/BackupFolder.h"
#include "base/Result.h"

namespace clientela::backup {

// Backups go with the file when another folder is chosen for them: what was there before has to be found from the new
// one, or a person who moved them to a safer disk would seem to have lost them. First they are copied (copyBackups),
// then the file names the new folder, and only then may the old one be emptied (removeCopied). Killed in between, all
// of them are in the folder that the file names.

/// How many backups there are to go along, and their bytes with those of the changes since.
struct Baggage {
    qint64 backups = 0;
    qint64 bytes = 0;
};
/// Throws Failure where the folder is locked or cannot be read.
Baggage baggageOf(const BackupFolder& folder);

/// Copies what stands in `from` to `to`, as it is, and syncs it; what is there already stays. Each snapshot gets its
/// name there only when its checksum is right. Done again it goes on where it was broken off. Problems: no room; `to`
/// holds other backups under the same names, or is locked by another key; nothing in `from` was changed. Throws Failure
/// or Cancelled.
Result<Baggage> copyBackups(const BackupFolder& from, const BackupFolder& to, JobControl& control);

/// Takes away from `from` all that `to` holds as well, and the folder itself if nothing is left in it. Throws Failure.
void removeCopied(const BackupFolder& from, const BackupFolder& to);

} // namespace clientela::backup
