#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>

namespace clientela::storage {

// SQLite locks a file by ranges of bytes, and makes such a lock stronger at each save. There are shares where that does
// not go (cifs without the option nobrl, NFS without its lock service). Who holds the lock file there (ShareLock.h) is
// the only one to write, so SQLite's locks need only keep the connections of this process apart.

/// As long as it lives, connections that this process makes to a file lock it within this process, and nowhere else.
/// Only for who holds its lock file, who also decides by that alone that a journal was left by somebody who is gone,
/// and for files that nobody else knows of. Made before the first connection to the file. Any thread.
class ProcessLocks {
public:
    explicit ProcessLocks(const QString& path);
    ~ProcessLocks();
    ProcessLocks(const ProcessLocks&) = delete;
    ProcessLocks& operator=(const ProcessLocks&) = delete;

    /// Whether connections to that file lock it so just now.
    static bool areUsedFor(const QString& path);
    /// What SQLite calls the file system that does (https://www.sqlite.org/vfs.html).
    static QByteArray fileSystem();

private:
    std::string key_;
};

/// What a file needs to be written by this process, which alone knows of it or holds its lock file: nothing, unless it
/// is on a share that keeps no locks.
std::unique_ptr<ProcessLocks> locksOfOwn(const QString& path);

} // namespace clientela::storage
