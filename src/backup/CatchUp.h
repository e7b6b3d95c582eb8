#pragma once

#include "backup/Snapshot.h"
#include "storage/Migrations.h"

#include <QDateTime>

#include <functional>

namespace clientela::storage {
class DerivedData;
}

namespace clientela::backup {

/// The backups hold changes that this very file does not have: its last moments were lost (a write-ahead log), or an
/// older copy was put in its place.
struct AheadOf {
    storage::Position file;    ///< where the file stands
    storage::Position backups; ///< where the backups stand
    QString branch;
    QDateTime fileAt;    ///< when the last change of the file was made, UTC; invalid: it has none
    QDateTime backupsAt; ///< when the last change that the backups hold was made, UTC

    bool operator==(const AheadOf&) const = default;
};

/// Whether a chain of this very file goes on from where it stands (`file`). The folder is not locked. Throws Failure.
std::optional<AheadOf> aheadOf(storage::Connection& connection, const BackupFolder& folder, const FileState& file);

/// Both moments, of the backups and of the file, as `moment` says them (given local time); the change's number behind
/// them, or alone, where that does not tell them apart.
struct AheadWords {
    QString backups;
    QString file;
};
AheadWords inWords(const AheadOf& ahead, const std::function<QString(const QDateTime&)>& moment);

/// How backups stand after catching up.
struct CaughtUp {
    storage::Position position;       ///< what is backed up now
    qint64 revisions = 0;             ///< appended
    qint64 bytes = 0;                 ///< written for them
    std::optional<Manifest> snapshot; ///< that was made on the way
    std::optional<AheadOf> ahead;     ///< nothing was written then
    bool waits = false;               ///< nothing was written: an erasure is not finished (storage::scrub())
};

/// Brings the backups up to what the file holds, the one way for normal work, several programs and after a crash: takes
/// the folder's lock, sees how far the segment of this file's branch goes, and copies what is beyond it *from the
/// file*, synced when it returns. Makes the folder where there is none, a first snapshot, a new branch where the file
/// took another way, and a snapshot where one is due. `connection` may be read-only; of the calling thread. Throws
/// Failure or Cancelled; the backups that were there stay whole.
CaughtUp catchUp(storage::Connection& connection, const BackupFolder& folder, const Terms& terms, JobControl& control);

/// The same, and a snapshot of the file as it is now, whatever is due (unless there is one already and no person
/// asked).
CaughtUp snapshotNow(storage::Connection& connection, const BackupFolder& folder, Reason reason, const Terms& terms,
                     JobControl& control);

/// For FileOptions::aroundMigration: a snapshot before the schema is brought up to date; beside the file, if its folder
/// cannot be written. Without one there is no upgrade: it throws. The one after comes with the next catching up.
/// `listener` hears how far it is and may cancel it, which stops the upgrade; null: nobody.
storage::MigrationHook snapshotBeforeUpgrade(JobControl* listener = nullptr);

/// Writes the changes that the backups are ahead by into the file itself (a connection that may write), as the very
/// revisions they were. A Problem if the file is no longer where `ahead` says.
Result<qint64> bringBack(storage::Connection& connection, const BackupFolder& folder, const AheadOf& ahead,
                         const std::vector<std::shared_ptr<storage::DerivedData>>& derived);

} // namespace clientela::backup
