#pragma once

#include "base/Problem.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>

struct sqlite3;

namespace clientela::storage {

// Who holds the lock file of a customer file on a share (ShareLock.h) can lose it in the middle of a save: its machine
// fell asleep, and another took over. What it does from then on would fall into the other's work. Most of all its
// taking back of what it had begun, since SQLite takes a journal away by its name, whoever's it is by then.

/// As long as it lives, whatever connections of this process write to a file, to its journal, or take that away, is
/// first allowed or refused; what is refused SQLite calls an error of the disk, and Connection, by a Failure, what it
/// is. Connections that are open when it ends
/// keep to its last word, also once there is another fence around the file, because this process has the lock again:
/// what they began is of before. Made before the first connection to the file. Any thread.
class WriteFence {
public:
    /// Why nothing may be written; nothing where it may. Asked before each write, by the thread that writes, which may
    /// be within SQLite: nothing else may be done with a connection.
    using Ask = std::function<std::optional<Problem>()>;

    WriteFence(const QString& path, Ask whyNot);
    ~WriteFence();
    WriteFence(const WriteFence&) = delete;
    WriteFence& operator=(const WriteFence&) = delete;

    /// Whether connections to that file are fenced just now.
    static bool standsAround(const QString& path);
    /// Why the last write to the file of a connection was refused; nothing where it was not, and of files without one.
    static std::optional<Problem> refusalTo(sqlite3* connection);
    /// What SQLite calls the file system that does it. Its locks are those of ProcessLocks where these are used.
    static QByteArray fileSystem();

    class Gate;

private:
    std::string key_;
    std::shared_ptr<Gate> gate_;
};

} // namespace clientela::storage
