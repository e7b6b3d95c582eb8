#include "backup/RenamedFile.h"

#include "backup/DiskFile.h"
#include "backup/Soundness.h"
#include "base/Failure.h"
#include "storage/Connection.h"

#include <QDir>
#include <QFileInfo>

namespace clientela::backup {

namespace {

bool holdsBackupsOf(const BackupFolder& folder, const QString& lineage) {
    if (folder.isLocked()) return false;
    const std::vector<Manifest> all = folder.manifests();
    return !all.empty() && all.back().file.lineage == lineage;
}

} // namespace

bool takeAlongBackupsOfRenamedFile(storage::Connection& connection, const BackupFolder& folder) {
    if (folder.exists() || folder.path() != BackupFolder::usualFor(connection.path())) return false;
    const QDir beside = QFileInfo(connection.path()).absoluteDir();
    const QString lineage = stateOf(connection).lineage;
    const QString ending = folder.path().mid(QFileInfo(connection.path()).absoluteFilePath().size());
    for (const QFileInfo& other :
         beside.entryInfoList({QLatin1Char('*') + ending}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = other.absoluteFilePath();
        if (QFileInfo::exists(path.chopped(ending.size()))) continue; // those of a file that is there
        try {
            const BackupFolder old = folder.at(path);
            if (!holdsBackupsOf(old, lineage)) continue;
            const BackupFolder::Lock lock(old); // whoever still writes there, ends first
            renameFile(path, folder.path());
            syncFolder(beside.absolutePath());
            return true;
        } catch (const Failure&) {
            continue;
        }
    }
    return false;
}

} // namespace clientela::backup
