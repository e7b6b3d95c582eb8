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

/// For Connection alone: one is open, or is about to be closed.
void enterPresence(const Connection* connection, const QString& path);
void leavePresence(const Connection* connection);

} // namespace clientela::storage
