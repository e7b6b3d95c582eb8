#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace clientela::storage {

StorageFailure::StorageFailure(Problem problem, const QString& statement, const QString& message, int code)
    : Failure(std::move(problem), QStringLiteral("%1 (code %2): %3").arg(message).arg(code).arg(statement)),
      code_(code) {}

bool StorageFailure::isBusy() const { return (code_ & 0xff) == SQLITE_BUSY || (code_ & 0xff) == SQLITE_LOCKED; }
bool StorageFailure::isInterrupted() const { return (code_ & 0xff) == SQLITE_INTERRUPT; }
bool StorageFailure::isDiskFull() const { return (code_ & 0xff) == SQLITE_FULL; }
bool StorageFailure::isDamage() const {
    const int code = code_ & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

Problem problemOf(int sqliteCode, const QString& path) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Storage", text); };
    const QString name = QFileInfo(path).fileName();
    // The index of the log is made before the first read; a full disk has no room for it.
    if (sqliteCode == SQLITE_IOERR_SHMSIZE) sqliteCode = SQLITE_FULL;
    // A share that is not reached looks so, too.
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return {tr("%1 is not where it was opened any more.").arg(name), tr("Nothing was changed."),
                tr("Check the connection to its disk; if it was renamed or moved, open it where it is now.")};
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return {tr("The disk of %1 is full.").arg(name), tr("Nothing was changed."),
                tr("Make room on the disk and try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {tr("%1 cannot be written.").arg(name), tr("Nothing was changed."),
                tr("Check the permissions of the file and its folder.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {tr("%1 is being written by another program.").arg(name), tr("Nothing was changed."),
                tr("Try again in a moment.")};
    case SQLITE_CORRUPT:
        return {tr("%1 is damaged.").arg(name), tr("Nothing was written to it."), tr("Restore it from a backup.")};
    case SQLITE_NOTADB:
        return {tr("%1 is not a Clientela file.").arg(name), tr("Nothing was written to it."),
                tr("Choose another file.")};
    case SQLITE_CANTOPEN:
        // It can be read, so what is in the way is the log that SQLite makes beside it; a full disk has no room for
        // that.
        if (QFileInfo(path).isReadable())
            return {tr("%1 cannot be opened: nothing could be made beside it.").arg(name), tr("It was not changed."),
                    tr("Make room on the disk, and check that its folder may be written.")};
        return {tr("%1 cannot be opened.").arg(name), {}, tr("Check that it exists and that you may read it.")};
    case SQLITE_INTERRUPT: return {tr("The work was cancelled."), tr("Nothing was changed."), {}};
    default:
        return {tr("%1 could not be read or written.").arg(name), tr("Nothing was changed."),
                tr("Try again; if it happens again, check the disk.")};
    }
}

} // namespace clientela::storage
