#pragma once

#include "backup/Restore.h"

namespace clientela::backup {

/// Backups that can bring a file back that is gone or damaged.
struct WayBack {
    QString folder;
    bool locked = false; ///< encrypted: unlock() by the passphrase first; nothing else is known then
    QString branch;
    storage::Position position; ///< the last change that they hold whole
    QDateTime time;             ///< when that was made, UTC
    qint64 cards = 0;           ///< of the last snapshot

    bool operator==(const WayBack&) const = default;
};

/// Looks for backups of the file at `path` in `folders`, then in the folder beside it; the first that holds any counts.
/// Reads each segment of the way that was begun last, to know how far it is whole: for a worker. Never throws: what
/// cannot be read is no way.
std::optional<WayBack> wayBack(const QString& path, const QStringList& folders);
/// The same in one folder, unlocked already where it is encrypted.
std::optional<WayBack> wayBack(const BackupFolder& folder);

struct PutBack {
    Restored restored;
    QString aside; ///< what the file that was there is called now; empty if there was none
};

/// Restores the end of that way and puts it in the place of `path`; what stands there, its log included, is kept under
/// another name beside it and is not written to. As restore() otherwise: being killed leaves one of both, or the old
/// one under its new name with the backups whole.
Result<PutBack> putBack(const BackupFolder& folder, const WayBack& way, const QString& path,
                        const RestoreOptions& options, JobControl& control);

} // namespace clientela::backup
