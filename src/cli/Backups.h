#pragma once

#include "backup/Manifest.h"
#include "cli/Command.h"

namespace clientela::storage {
class Connection;
}

namespace clientela::cli {

/// Brings the backups of the file that the command wrote (Invocation::written) up to date. What goes wrong is told on
/// standard error and changes no status: the change itself is saved.
void catchUpBackups(Invocation& invocation);

/// A snapshot before something large is done to the file; told as above.
void snapshotBefore(Invocation& invocation, storage::Connection& connection, backup::Reason reason);

} // namespace clientela::cli
