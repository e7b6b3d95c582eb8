#include "storage/Disk.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace clientela::storage {

namespace {

// Types as /proc/self/mountinfo names them.
constexpr std::array kNetwork{"9p",    "acfs",  "afs",       "beegfs", "ceph",   "cifs",    "coda",
                              "davfs", "gfs2",  "glusterfs", "gpfs",   "lustre", "ncpfs",   "nfs",
                              "nfs4",  "ocfs2", "orangefs",  "panfs",  "prl_fs", "pvfs2",   "smb2",
                              "smb3",  "smbfs", "vboxsf",    "vmhgfs", "webdav", "virtiofs"};
constexpr std::array kOfThisMachine{"fuse.apfs",    "fuse.bindfs",    "fuse.cryfs",          "fuse.encfs",
                                    "fuse.exfat",   "fuse.gocryptfs", "fuse.lowntfs-3g",     "fuse.mergerfs",
                                    "fuse.ntfs-3g", "fuse.portal",    "fuse.fuse-overlayfs", "fuse.securefs",
                                    "fuse.unionfs", "fuse.veracrypt"};

template <size_t N>
bool contains(const std::array<const char*, N>& names, const QString& name) {
    return std::any_of(names.begin(), names.end(), [&](const char* each) { return name == QLatin1String(each); });
}

QString canonical(const QString& folder) {
    const QString path = QFileInfo(folder).canonicalFilePath();
    return path.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : path;
}

bool isCalledShared(const QString& folder) {
    const QString here = canonical(folder) + QLatin1Char('/');
    const QStringList named = qEnvironmentVariable(kSharedFolders).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return std::any_of(named.begin(), named.end(),
                       [&](const QString& each) { return here.startsWith(canonical(each) + QLatin1Char('/')); });
}

} // namespace

bool isNetworkType(const QString& type) {
    if (type.startsWith(QLatin1String("fuse."))) return !contains(kOfThisMachine, type);
    return contains(kNetwork, type);
}

Disk diskOf(const QString& folder) {
    Disk disk;
    disk.type = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    disk.isShared = isNetworkType(disk.type) || isCalledShared(folder);
    return disk;
}

} // namespace clientela::storage
