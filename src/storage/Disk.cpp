#include "storage/Disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <fcntl.h>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

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

bool isNamedIn(const char* variable, const QString& folder) {
    const QString here = canonical(folder) + QLatin1Char('/');
    const QStringList named = qEnvironmentVariable(variable).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return std::any_of(named.begin(), named.end(),
                       [&](const QString& each) { return here.startsWith(canonical(each) + QLatin1Char('/')); });
}

/// 0 where the system has no such number.
quint32 magicOf(const QString& folder) {
#ifdef Q_OS_LINUX
    struct statfs system {};
    if (::statfs(QFile::encodeName(folder).constData(), &system) == 0) return static_cast<quint32>(system.f_type);
#else
    Q_UNUSED(folder)
#endif
    return 0;
}

} // namespace

bool isNetworkType(const QString& type) {
    if (type.startsWith(QLatin1String("fuse."))) return !contains(kOfThisMachine, type);
    return contains(kNetwork, type);
}

bool isNetworkMagic(quint32 magic) {
    // linux/magic.h, and fs/smb/client/cifsfs.h for the second one of SMB.
    constexpr std::array<quint32, 10> kMagics{0xff534d42, 0xfe534d42, 0x517b,     0x6969,     0x65735546,
                                              0x00c36400, 0x5346414f, 0x01021997, 0x73757245, 0x0bd00bd0};
    return std::find(kMagics.begin(), kMagics.end(), magic) != kMagics.end();
}

Disk diskOf(const QString& folder) {
    Disk disk;
    disk.type = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    const bool byMagic = disk.type.isEmpty() && isNetworkMagic(magicOf(folder));
    disk.isShared = isNetworkType(disk.type) || byMagic || isNamedIn(kSharedFolders, folder);
    return disk;
}

bool keepsLocks(const QString& folder) {
    if (isNamedIn(kFoldersWithoutLocks, folder)) return false;
    QFile probe(folder + QStringLiteral("/.clientela-lock-") + QUuid::createUuid().toString(QUuid::Id128));
    if (!probe.open(QIODevice::NewOnly | QIODevice::ReadWrite)) return false;
    // Of the range that SQLite locks (os.h: SHARED_FIRST, SHARED_SIZE), since a share may hold it against reading, too.
    struct flock range {};
    range.l_whence = SEEK_SET;
    range.l_start = 0x40000002;
    range.l_len = 510;
    range.l_type = F_RDLCK;
    bool works = ::fcntl(probe.handle(), F_SETLK, &range) == 0;
    range.l_type = F_WRLCK;
    works = works && ::fcntl(probe.handle(), F_SETLK, &range) == 0;
    probe.close();
    probe.remove();
    return works;
}

} // namespace clientela::storage
