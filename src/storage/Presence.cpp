#include "storage/Presence.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <mutex>

namespace clientela::storage {

namespace {

// https://www.sqlite.org/src/file/src/os.h, PENDING_BYTE: from there a reader of the file holds 512 bytes locked, in a
// write-ahead log for as long as it is open. In the log's index, whoever uses it holds UNIX_SHM_DMS (os_unix.c).
constexpr off_t kDatabaseLocks = 0x40000000;
constexpr off_t kDatabaseLocksSize = 512;
constexpr off_t kIndexLock = 128;

/// A file by what it is, whatever it is called.
using Identity = std::pair<dev_t, ino_t>;

std::optional<Identity> identityOf(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return std::nullopt;
    return Identity{found.st_dev, found.st_ino};
}

/// The connections of this process. Guards the moments in which a file is read past SQLite: a connection that is made
/// meanwhile waits before it takes its first lock.
struct Register {
    std::mutex mutex;
    std::map<const Connection*, Identity> open;

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
}

} // namespace clientela::storage
