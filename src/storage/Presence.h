#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace clientela::storage {

class Connection;

// Who has a customer file open just now. SQLite holds POSIX locks on a file for as long as a connection to it lives,
// and the system drops *all* of a process's locks on a file with the first descriptor of it that the process closes,
// whoever opened that (https://www.sqlite.org/howtocorrupt.html, 2.2). So nothing in this program may open a customer
// file past SQLite while a connection of its own may be open; what has to be read past it is read here.

/// Whose connections are open.
enum class OpenBy {
    Nobody,
    Us,     ///< this process (others, too, perhaps)
    Others, ///< another process of this machine, or of another one where the disk knows locks across machines
};
/// Asks the system for locks on the file; cheap, takes none, and leaves those of this process alone. A file that is not
/// there, or may not be read, is open by nobody. Any thread.
OpenBy openBy(const QString& path);

/// The first bytes of a file, at most `most`, read past SQLite; nothing if it may not be read, and nothing while
/// connections of this process are open (then it is known already). Any thread.
std::optional<QByteArray> readPastSqlite(const QString& path, qint64 most);

/// What is not in this program's hands opens the file as well (a dialog to choose a file looks into those of a folder),
/// and SQLite's locks are gone with that: another program that closes the file next would take itself for the last one,
/// and take away a log that is still written. So as long as a file with a write-ahead log is open, the two locks that
/// say so are held a second time, by an open file description of their own (fcntl(2), F_OFD_SETLK), which no other
/// descriptor lets go (decisions/0077). For CustomerFile alone, once it is open; it lets go before its connections
/// close, since the last one brings the log in, and wants the file alone for that. `owner` tells files apart. Any
/// thread.
void keepPresence(const void* owner, const QString& path);
void letPresenceGo(const void* owner);

/// For Connection alone: one is open, or is about to be closed.
void enterPresence(const Connection* connection, const QString& path);
void leavePresence(const Connection* connection);

} // namespace clientela::storage
