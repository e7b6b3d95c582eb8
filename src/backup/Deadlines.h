#pragma once

#include "backup/BackupFolder.h"

namespace clientela::backup {

// Backups that were made before somebody was erased hold them still. They stay restorable for a while (a restore erases
// anew), for whoever erased the wrong card, and then go, pinned ones included, and with them the segments that continue
// them.

/// For how many days after an erasure the backups from before it stay.
inline constexpr int kDaysAfterErasure = 30;

/// The day on which the last backup goes that holds somebody who is erased at `erased`.
QDateTime deadlineAfter(const QDateTime& erased);

/// Gives its deadline to each snapshot of the file's lineage that was made before `erased` and has none. What this very
/// file made after revision `before`, whatever its clock said, is none of these. Called before the first snapshot after
/// an erasure. Throws Failure.
void setDeadlines(const BackupFolder& folder, const BackupFolder::Lock& lock, const FileState& file, RevisionId before,
                  const QDateTime& erased);

/// Removes the snapshots whose deadline has passed, what cannot be read any more of that age, and the segments that no
/// snapshot is left for. Throws Failure.
void dropOverdue(const BackupFolder& folder, const BackupFolder::Lock& lock, const QDateTime& now);

} // namespace clientela::backup
