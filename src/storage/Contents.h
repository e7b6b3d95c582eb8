#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace clientela::storage {

class Connection;
class UnitOfWork;

// The bytes of files that stand on cards (table `content`): kept once, named by their SHA-256, only added to. They are
// not recorded: the log names them, backups carry them beside the revision that they came with.

/// The name of bytes: SHA-256, 64 hexadecimal digits.
QString contentHash(const QByteArray& bytes);

/// Keeps bytes, within the unit of work whose rows will name them; they are in the file once, however often they come.
/// Returns their name. Throws StorageFailure.
QString keepContent(UnitOfWork& work, const QByteArray& bytes);

/// The bytes of that name; nothing if there are none, or if they are no longer what their name says (a damaged disk).
/// Takes as long as the disk does: for a job. Throws StorageFailure.
std::optional<QByteArray> contentOf(Connection& connection, const QString& hash);

/// Reads what came with revisions: all that was kept after revision `after` (0: from the beginning) and before
/// `revision` was made, which is what `revision` brought.
void readContents(Connection& connection, qint64 after, qint64 revision,
                  const std::function<void(const QString& hash, const QByteArray& bytes)>& visit);

/// Puts bytes back that came with the revision after `after`, from a backup. False if they are not what their name
/// says; nothing is written then.
bool restoreContent(Connection& connection, const QString& hash, const QByteArray& bytes, qint64 after);

} // namespace clientela::storage
