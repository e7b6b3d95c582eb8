#include "cli/Backups.h"

#include "backup/CatchUp.h"
#include "backup/Restore.h"
#include "base/Failure.h"
#include "storage/Connection.h"
#include "storage/LogMoment.h"
#include "storage/Scrub.h"

#include <QCoreApplication>

#include <new>

namespace clientela::cli {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Cli", text); }

/// Nobody works in a window meanwhile, so there is nothing to be gentle to.
backup::Terms terms() {
    backup::Terms terms;
    terms.now = QDateTime::currentDateTime();
    terms.gently = false;
    return terms;
}

void tellBranch(Console& console, const backup::CaughtUp& done) {
    if (done.snapshot && done.snapshot->reason == backup::Reason::Branch)
        console.warn(
            tr("The backups hold another continuation of this file; it is kept, and backups go on beside it."));
    if (!done.ahead) return;
    const backup::AheadWords words = aheadWords(*done.ahead);
    console.warn(
        tr("The backups hold changes up to %1, this file only up to %2. Nothing is lost: clientela-cli backup FILE "
           "--replay brings them back.")
            .arg(words.backups, words.file));
}

/// The change itself is in the file by then, whatever is said of the backups.
void tellLate(Console& console, const Problem& problem) {
    console.warn(Problem{tr("Done, but the backups are not up to date: %1").arg(problem.what),
                         tr("The next command or window brings them up to date."), problem.todo}
                     .text());
}

} // namespace

backup::AheadWords aheadWords(const backup::AheadOf& ahead) {
    return backup::inWords(ahead,
                           [](const QDateTime& at) { return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); });
}

void unlock(const Invocation& invocation, backup::BackupFolder& folder) {
    if (!invocation.passphrase || !folder.isLocked()) return;
    if (const auto opened = folder.unlock(*invocation.passphrase); !opened) throw Failure(opened.problem());
}

backup::BackupFolder backupFolder(const Invocation& invocation, storage::Connection& connection) {
    backup::BackupFolder folder = invocation.copyOf.isEmpty() ? backup::BackupFolder::of(connection)
                                                              : backup::BackupFolder::of(connection, invocation.copyOf);
    unlock(invocation, folder);
    return folder;
}

Result<RevisionId> revisionOf(const Invocation& invocation, storage::Connection& connection, const QString& moment) {
    const backup::BackupFolder folder = backupFolder(invocation, connection);
    if (folder.ids().contains(moment)) {
        folder.requireUnlocked();
        if (const auto snapshot = folder.manifest(moment))
            return backup::revisionIn(connection, snapshot->file.position);
    }
    return storage::revisionOf(connection, moment);
}

void catchUpBackups(Invocation& invocation) {
    try {
        // Not a read-only one, which would leave the files of the write-ahead log behind when it is the last to close.
        storage::Connection connection(invocation.written, storage::Connection::Mode::ReadWrite);
        JobControl control;
        storage::scrub(connection, control);
        tellBranch(invocation.console,
                   backup::catchUp(connection, backupFolder(invocation, connection), terms(), control));
    } catch (const Failure& failure) {
        tellLate(invocation.console, failure.problem());
    } catch (const std::bad_alloc&) {
        tellLate(invocation.console, {tr("There is not enough memory."), {}, {}});
    }
}

void finishErasure(const QString& path) {
    storage::Connection connection(path, storage::Connection::Mode::ReadWrite);
    JobControl control;
    storage::scrub(connection, control);
}

void snapshotBefore(Invocation& invocation, storage::Connection& connection, backup::Reason reason) {
    try {
        JobControl control;
        storage::scrub(connection, control);
        tellBranch(invocation.console,
                   backup::snapshotNow(connection, backupFolder(invocation, connection), reason, terms(), control));
    } catch (const Failure& failure) {
        // What this says is safe is so anyway, and that nothing was changed is about to be wrong.
        const Problem problem = failure.problem();
        invocation.console.warn(
            Problem{tr("No snapshot could be made before it: %1").arg(problem.what), {}, problem.todo}.text());
    }
}

} // namespace clientela::cli
