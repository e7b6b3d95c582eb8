#include "storage/ProcessLocks.h"

#include "storage/Disk.h"
#include "storage/FileKey.h"
#include "storage/FileLayer.h"

#include <QFile>
#include <QFileInfo>

#include <map>
#include <mutex>
#include <set>

namespace clientela::storage {

namespace {

constexpr auto kName = "clientela-process-locks";

/// How far the connections to one file have locked it: https://www.sqlite.org/lockingv3.html.
struct FileLocks {
    int readers = 0;              ///< connections with SHARED or more
    const void* writer = nullptr; ///< the one with RESERVED or more
    bool isClosing = false;       ///< the writer has PENDING or EXCLUSIVE: nobody else begins to read
};

/// The locks of all files that are open so, by their canonical paths, and the files that are to be opened so.
struct Table {
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<FileLocks>> locks;
    std::multiset<std::string> files;
};
Table& table() {
    static Table all;
    return all;
}

struct LockedFile {
    sqlite3_file base;
    std::shared_ptr<FileLocks> locks;
    int level = SQLITE_LOCK_NONE;
};
using Layer = FileLayer<LockedFile>;

int lock(sqlite3_file* file, int level) {
    LockedFile& self = Layer::upper(file);
    if (self.level >= level) return SQLITE_OK;
    const std::lock_guard guard(table().mutex);
    FileLocks& locks = *self.locks;
    const bool isOthers = locks.writer && locks.writer != &self;
    if (level == SQLITE_LOCK_SHARED) {
        if (locks.isClosing) return SQLITE_BUSY;
        ++locks.readers;
        self.level = level;
        return SQLITE_OK;
    }
    if (isOthers) return SQLITE_BUSY;
    if (level == SQLITE_LOCK_RESERVED) {
        locks.writer = &self;
        self.level = level;
        return SQLITE_OK;
    }
    const bool isAlone = locks.readers == 1;
    // Who has announced a change keeps new readers out while it waits for those that are there. Who only found a
    // journal (and comes from SHARED) has announced nothing and lets go.
    if (!isAlone && self.level == SQLITE_LOCK_SHARED) return SQLITE_BUSY;
    locks.writer = &self;
    locks.isClosing = true;
    self.level = isAlone ? SQLITE_LOCK_EXCLUSIVE : SQLITE_LOCK_PENDING;
    return isAlone ? SQLITE_OK : SQLITE_BUSY;
}

int unlock(sqlite3_file* file, int level) {
    LockedFile& self = Layer::upper(file);
    if (self.level <= level) return SQLITE_OK;
    const std::lock_guard guard(table().mutex);
    FileLocks& locks = *self.locks;
    if (locks.writer == &self) {
        locks.writer = nullptr;
        locks.isClosing = false;
    }
    if (level == SQLITE_LOCK_NONE) --locks.readers;
    self.level = level;
    return SQLITE_OK;
}

/// Nobody here is changing it: a journal beside it was left by somebody who is gone, since we hold the lock file.
int checkReserved(sqlite3_file* file, int* isReserved) {
    const std::lock_guard guard(table().mutex);
    *isReserved = Layer::upper(file).locks->writer != nullptr;
    return SQLITE_OK;
}

int closeFile(sqlite3_file* file) {
    unlock(file, SQLITE_LOCK_NONE);
    return Layer::close(file);
}

const sqlite3_io_methods* methods() {
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods own = Layer::passingOn();
        own.xClose = closeFile;
        own.xLock = lock;
        own.xUnlock = unlock;
        own.xCheckReservedLock = checkReserved;
        return own;
    }();
    return &all;
}

/// SQLite's own, which locks nothing.
sqlite3_vfs* withoutLocks() {
    static sqlite3_vfs* const found = sqlite3_vfs_find("unix-none");
    return found;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* openedFlags) {
    sqlite3_vfs* plain = withoutLocks();
    // Journals and what is only for a while are nobody else's.
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return plain->xOpen(plain, name, file, flags, openedFlags);
    const std::string key = fileKey(QFile::decodeName(name));
    std::shared_ptr<FileLocks> locks;
    {
        const std::lock_guard guard(table().mutex);
        std::erase_if(table().locks, [](const auto& each) { return each.second.expired(); });
        std::weak_ptr<FileLocks>& kept = table().locks[key];
        locks = kept.lock();
        if (!locks) kept = locks = std::make_shared<FileLocks>();
    }
    return Layer::open(plain, name, file, flags, openedFlags, methods(), std::move(locks));
}

} // namespace

ProcessLocks::ProcessLocks(const QString& path) : key_(fileKey(path)) {
    (void)fileSystem();
    const std::lock_guard guard(table().mutex);
    table().files.insert(key_);
}

ProcessLocks::~ProcessLocks() {
    const std::lock_guard guard(table().mutex);
    table().files.erase(table().files.find(key_));
}

bool ProcessLocks::areUsedFor(const QString& path) {
    {
        const std::lock_guard guard(table().mutex);
        if (table().files.empty()) return false;
    }
    const std::string key = fileKey(path);
    const std::lock_guard guard(table().mutex);
    return table().files.contains(key);
}

QByteArray ProcessLocks::fileSystem() {
    static sqlite3_vfs own = [] {
        sqlite3_vfs made = *withoutLocks();
        made.zName = kName;
        made.szOsFile = Layer::sizeOver(*withoutLocks());
        made.xOpen = openFile;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&own, 0);
    Q_UNUSED(registered)
    return kName;
}

std::unique_ptr<ProcessLocks> locksOfOwn(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    return !diskOf(folder).isShared || keepsLocks(folder) ? nullptr : std::make_unique<ProcessLocks>(path);
}

} // namespace clientela::storage
