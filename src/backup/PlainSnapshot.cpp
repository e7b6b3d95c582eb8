#include "backup/PlainSnapshot.h"

#include "backup/Sealing.h"
#include "base/WithLogs.h"

#include <QFile>
#include <QUuid>

namespace clientela::backup {

PlainSnapshot::PlainSnapshot(const BackupFolder& folder, const Manifest& manifest, JobControl& control)
    : path_(folder.snapshotPath(manifest.id)), isCopy_(manifest.sealed) {
    if (!isCopy_) return;
    const QString sealed = path_;
    path_ = folder.plainPath(QUuid::createUuid().toString(QUuid::Id128));
    try {
        unsealFile(sealed, path_, *folder.vault(), control);
    } catch (...) {
        QFile::remove(path_);
        throw;
    }
}

PlainSnapshot::~PlainSnapshot() {
    if (!isCopy_) return;
    removeWithLogs(path_);
}

} // namespace clientela::backup
