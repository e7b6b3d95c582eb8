#pragma once

#include "backup/BackupFolder.h"
#include "backup/CatchUp.h"
#include "cli/Command.h"

namespace clientela::storage {
class Connection;
}

namespace clientela::cli {

/// The backups folder of the file, opened by --passphrase-file where it is encrypted and the file does not have the
/// key. Throws Failure for a wrong passphrase.
backup::BackupFolder backupFolder(const Invocation& invocation, storage::Connection& connection);
/// How far the backups are ahead, as the command line says moments.
backup::AheadWords aheadWords(const backup::AheadOf& ahead);
void unlock(const Invocation& invocation, backup::BackupFolder& folder);

/// The change that a moment comes to: a change ("r123"), a time, or a backup that --list names by its ID, which must be
/// one of the way that this file took. Problems say what there is. Throws Failure as above.
Result<RevisionId> revisionOf(const Invocation& invocation, storage::Connection& connection, const QString& moment);

/// Brings the backups of the file that the command wrote (Invocation::written) up to date. What goes wrong is told on
/// standard error and changes no status: the change itself is saved.
void catchUpBackups(Invocation& invocation);

/// Finishes an erasure whose last traces are still in the file, as after being killed; backups wait for that. Throws
/// Failure.
void finishErasure(const QString& path);

/// A snapshot before something large is done to the file; told as above.
void snapshotBefore(Invocation& invocation, storage::Connection& connection, backup::Reason reason);

} // namespace clientela::cli
