#include "storage/ProcessLocks.h"

#include "storage/Disk.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <map>
#include <mutex>
#include <new>
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

/// The file need not be there yet; its folder is.
std::string keyOf(const QString& path) {
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return (canonical.isEmpty()
                ? QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName()
                : canonical)
        .toStdString();
}

/// An open customer file, with the file of SQLite's own that does all but the locks right behind it. Made and destroyed
/// by SQLite's rules, in memory that is SQLite's.
struct LockedFile {
    sqlite3_file base;
    std::shared_ptr<FileLocks> locks;
    int level;

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
LockedFile& lockedFile(sqlite3_file* file) { return *reinterpret_cast<LockedFile*>(file); }
sqlite3_file* realFile(sqlite3_file* file) { return lockedFile(file).real(); }

/// The same for each of SQLite's calls that is passed on as it is.
template <auto method>
struct PassOn;
template <class... Arguments, int (*sqlite3_io_methods::*method)(sqlite3_file*, Arguments...)>
struct PassOn<method> {
    static int call(sqlite3_file* file, Arguments... arguments) {
        sqlite3_file* real = realFile(file);
        return (real->pMethods->*method)(real, arguments...);
    }
};

int lock(sqlite3_file* file, int level) {
    LockedFile& self = lockedFile(file);
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
    LockedFile& self = lockedFile(file);
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
    *isReserved = lockedFile(file).locks->writer != nullptr;
    return SQLITE_OK;
}

int closeFile(sqlite3_file* file) {
    unlock(file, SQLITE_LOCK_NONE);
    LockedFile& self = lockedFile(file);
    sqlite3_file* real = self.real();
    const int code = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    self.~LockedFile();
    return code;
}

/// Version 1: neither an index of a log, which would be memory that processes share, nor files mapped into memory.
const sqlite3_io_methods* methods() {
    using Io = sqlite3_io_methods;
    static const Io all = [] {
        Io own{};
        own.iVersion = 1;
        own.xClose = closeFile;
        own.xRead = PassOn<&Io::xRead>::call;
        own.xWrite = PassOn<&Io::xWrite>::call;
        own.xTruncate = PassOn<&Io::xTruncate>::call;
        own.xSync = PassOn<&Io::xSync>::call;
        own.xFileSize = PassOn<&Io::xFileSize>::call;
        own.xLock = lock;
        own.xUnlock = unlock;
        own.xCheckReservedLock = checkReserved;
        own.xFileControl = PassOn<&Io::xFileControl>::call;
        own.xSectorSize = PassOn<&Io::xSectorSize>::call;
        own.xDeviceCharacteristics = PassOn<&Io::xDeviceCharacteristics>::call;
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
    auto* self = new (file) LockedFile{{nullptr}, nullptr, SQLITE_LOCK_NONE};
    const int code = plain->xOpen(plain, name, self->real(), flags, openedFlags);
    if (code != SQLITE_OK) {
        self->~LockedFile();
        file->pMethods = nullptr; // SQLite closes nothing then
        return code;
    }
    const std::string key = keyOf(QFile::decodeName(name));
    const std::lock_guard guard(table().mutex);
    std::erase_if(table().locks, [](const auto& each) { return each.second.expired(); });
    std::weak_ptr<FileLocks>& kept = table().locks[key];
    self->locks = kept.lock();
    if (!self->locks) kept = self->locks = std::make_shared<FileLocks>();
    self->base.pMethods = methods();
    return SQLITE_OK;
}

} // namespace

ProcessLocks::ProcessLocks(const QString& path) : key_(keyOf(path)) {
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
    const std::string key = keyOf(path);
    const std::lock_guard guard(table().mutex);
    return table().files.contains(key);
}

QByteArray ProcessLocks::fileSystem() {
    static sqlite3_vfs own = [] {
        sqlite3_vfs made = *withoutLocks();
        made.zName = kName;
        made.szOsFile += static_cast<int>(sizeof(LockedFile));
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
