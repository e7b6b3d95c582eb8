#include "storage/Presence.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

namespace clientela::storage {

namespace {

// https://www.sqlite.org/src/file/src/os.h, PENDING_BYTE: from there a reader of the file holds 512 bytes locked, in a
// write-ahead log for as long as it is open. In the log's index, whoever uses it holds UNIX_SHM_DMS (os_unix.c).
constexpr off_t kDatabaseLocks = 0x40000000;
constexpr off_t kDatabaseLocksSize = 512;
constexpr off_t kIndexLock = 128;
constexpr off_t kShared = kDatabaseLocks + 2; // SHARED_FIRST
constexpr off_t kSharedSize = 510;

/// A file by what it is, whatever it is called.
using Identity = std::pair<dev_t, ino_t>;

std::optional<Identity> identityOf(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return std::nullopt;
    return Identity{found.st_dev, found.st_ino};
}

/// Both locks of a file in use, once more. Its descriptors are closed when no connection of this process is open any
/// more: with them go SQLite's own locks.
class SecondLocks {
public:
    explicit SecondLocks(const QString& path)
        : database_(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC)),
          index_(::open(QFile::encodeName(path + QStringLiteral("-shm")).constData(), O_RDONLY | O_CLOEXEC)) {}
    ~SecondLocks() {
        if (database_ >= 0) ::close(database_);
        if (index_ >= 0) ::close(index_);
    }
    SecondLocks(const SecondLocks&) = delete;
    SecondLocks& operator=(const SecondLocks&) = delete;

    void take() const { set(F_RDLCK); }
    void letGo() const { set(F_UNLCK); }

private:
    void set(short type) const {
        // Where the system does not know them, there are the first ones.
        const auto one = [type](int file, off_t from, off_t size) {
            struct flock lock {};
            lock.l_type = type;
            lock.l_whence = SEEK_SET;
            lock.l_start = from;
            lock.l_len = size;
            if (file >= 0) ::fcntl(file, F_OFD_SETLK, &lock);
        };
        one(database_, kShared, kSharedSize);
        one(index_, kIndexLock, 1);
    }

    int database_;
    int index_;
};

/// The connections of this process. Guards the moments in which a file is read past SQLite: a connection that is made
/// meanwhile waits before it takes its first lock.
struct Register {
    std::mutex mutex;
    std::map<const Connection*, Identity> open;
    std::map<Identity, std::unique_ptr<SecondLocks>> second;
    std::map<const void*, Identity> keepers;

    [[nodiscard]] bool holds(const Identity& file) const {
        return std::any_of(open.begin(), open.end(), [&](const auto& each) { return each.second == file; });
    }
};

Register& all() {
    static Register connections;
    return connections;
}

/// Closed when it goes.
class Descriptor {
public:
    explicit Descriptor(const QString& path)
        : file_(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC)) {}
    ~Descriptor() {
        if (file_ >= 0) ::close(file_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return file_ >= 0; }
    [[nodiscard]] bool isLocked(off_t from, off_t size) const {
        struct flock lock {};
        lock.l_type = F_WRLCK; // in the way of any other lock
        lock.l_whence = SEEK_SET;
        lock.l_start = from;
        lock.l_len = size;
        return ::fcntl(file_, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    }
    [[nodiscard]] QByteArray read(qint64 most) const {
        QByteArray bytes(most, Qt::Uninitialized);
        qint64 done = 0;
        while (done < most) {
            const ssize_t got = ::read(file_, bytes.data() + done, static_cast<size_t>(most - done));
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) break;
            done += got;
        }
        bytes.truncate(done);
        return bytes;
    }

private:
    int file_;
};

} // namespace

OpenBy openBy(const QString& path) {
    Register& connections = all();
    const std::lock_guard lock(connections.mutex);
    const auto file = identityOf(path);
    if (!file) return OpenBy::Nobody;
    if (connections.holds(*file)) return OpenBy::Us;
    const Descriptor database(path);
    if (database.isOpen() && database.isLocked(kDatabaseLocks, kDatabaseLocksSize)) return OpenBy::Others;
    const Descriptor index(path + QStringLiteral("-shm"));
    return index.isOpen() && index.isLocked(kIndexLock, 1) ? OpenBy::Others : OpenBy::Nobody;
}

std::optional<QByteArray> readPastSqlite(const QString& path, qint64 most) {
    Register& connections = all();
    const std::lock_guard lock(connections.mutex);
    const auto file = identityOf(path);
    if (!file || connections.holds(*file)) return std::nullopt;
    const Descriptor descriptor(path);
    return descriptor.isOpen() ? std::optional(descriptor.read(most)) : std::nullopt;
}

void enterPresence(const Connection* connection, const QString& path) {
    Register& connections = all();
    const std::lock_guard lock(connections.mutex);
    if (const auto file = identityOf(path)) connections.open[connection] = *file;
}

void leavePresence(const Connection* connection) {
    Register& connections = all();
    const std::lock_guard lock(connections.mutex);
    connections.open.erase(connection);
    std::erase_if(connections.second, [&](const auto& each) { return !connections.holds(each.first); });
}

void keepPresence(const void* owner, const QString& path) {
    Register& connections = all();
    const std::lock_guard lock(connections.mutex);
    const auto file = identityOf(path);
    if (!file || !connections.holds(*file)) return;
    std::unique_ptr<SecondLocks>& second = connections.second[*file];
    if (!second) second = std::make_unique<SecondLocks>(path);
    second->take();
    connections.keepers[owner] = *file;
}

void letPresenceGo(const void* owner) {
    Register& connections = all();
    const std::lock_guard lock(connections.mutex);
    const auto found = connections.keepers.find(owner);
    if (found == connections.keepers.end()) return;
    const Identity file = found->second;
    connections.keepers.erase(found);
    const auto second = connections.second.find(file);
    const bool isKept = std::any_of(connections.keepers.begin(), connections.keepers.end(),
                                    [&](const auto& each) { return each.second == file; });
    if (!isKept && second != connections.second.end()) second->second->letGo();
}

} // namespace clientela::storage
