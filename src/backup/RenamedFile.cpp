#include "backup/RenamedFile.h"

#include "backup/BackupFolder.h"
#include "backup/DiskFile.h"
#include "base/Failure.h"
#include "storage/Connection.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace clientela::backup {

namespace {

bool holdsBackupsOf(const BackupFolder& folder, const QString& fileId) {
    if (folder.isLocked()) return false;
    const std::vector<Manifest> all = folder.manifests();
    return std::any_of(all.begin(), all.end(), [&](const Manifest& each) { return each.file.fileId == fileId; });
}

QString idOf(storage::Connection& connection) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT file_id FROM file_identity"));
    return rows.next() ? rows.text(0) : QString();
}

} // namespace

QString backupsUnderOldName(storage::Connection& connection, const QString& filePath, const BackupFolder& usual) {
    if (usual.exists()) return {};
    const QDir beside = QFileInfo(filePath).absoluteDir();
    const QString id = idOf(connection);
    const QString ending = usual.path().mid(QFileInfo(filePath).absoluteFilePath().size());
    for (const QFileInfo& other :
         beside.entryInfoList({QLatin1Char('*') + ending}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = other.absoluteFilePath();
        if (QFileInfo::exists(path.chopped(ending.size()))) continue; // those of a file that is there
        try {
            if (holdsBackupsOf(usual.at(path), id)) return path;
        } catch (const Failure&) { // cannot be read
        }
    }
    return {};
}

BackupFolder underNameOfFile(const BackupFolder& found, const QString& filePath) {
    if (!found.hasOldName()) return found;
    BackupFolder own = found.at(BackupFolder::usualFor(filePath));
    try {
        const BackupFolder::Lock lock(found); // whoever still writes there, ends first
        if (!own.exists()) {
            renameFile(found.path(), own.path());
            syncFolder(QFileInfo(own.path()).absolutePath());
        }
        return own;
    } catch (const Failure&) {
        return own.exists() ? own : found; // another program was quicker
    }
}

} // namespace clientela::backup
