#pragma once

#include "backup/BackupFolder.h"
#include "base/Result.h"

#include <QStringList>

namespace clientela::backup {

// Backups go with the file when another folder is chosen for them: what was there before has to be found from the new
// one, or a person who chose a safer disk would seem to have lost them. They are copied; nothing is ever taken away
// from the old folder, which may be another file's as well (decisions/0059).

/// What there is of one file, and of those it was copied from or restored as: snapshots, and changes since.
struct Baggage {
    QStringList snapshots; ///< ids
    QStringList segments;
    qint64 bytes = 0;

    [[nodiscard]] bool isEmpty() const { return snapshots.isEmpty() && segments.isEmpty(); }
};
/// `lineage` of the file (FileState). Throws Failure where the folder is locked or cannot be read.
Baggage baggageOf(const BackupFolder& folder, const QString& lineage);

/// Copies what `from` holds of that lineage to `to`, synced, and returns it. What is there already and the same stays;
/// its pin and its deadline become those of `from`. Each snapshot gets its name there only when its checksum is right.
/// Problems: no room; `to` holds other backups under the same names. After a problem, a Failure or Cancelled nothing
/// that was copied is left, and `from` is as it was in any case. Another program may append to `from` meanwhile.
Result<Baggage> copyBackups(const BackupFolder& from, const BackupFolder& to, const QString& lineage,
                            JobControl& control);

} // namespace clientela::backup
