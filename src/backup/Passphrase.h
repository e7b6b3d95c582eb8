#pragma once

#include "backup/BackupFolder.h"

namespace clientela::backup {

// How a file's backups come to be encrypted, and stop being so. Each of these writes only the key into the customer
// file (a connection that may write, outside of a transaction); the next catching up brings the folder to the form that
// is wanted, however long that takes (BackupFolder::reseal). Problems change nothing. Each takes as long as a guess at
// the passphrase. Throw Failure.

/// Backups are encrypted from now on, older ones too. Where the folder is encrypted already, the passphrase must be
/// its own, and this file takes the key from it. `cost`: of a guess, for a new key.
Result<void> encryptBackups(storage::Connection& connection, const QString& passphrase, const Vault::Cost& cost = {});
/// Another passphrase for the same key. Copies of the folder that were made before still open with the old one.
Result<void> changePassphrase(storage::Connection& connection, const QString& passphrase);
/// Backups are plain from now on, older ones too.
Result<void> stopEncrypting(storage::Connection& connection);

} // namespace clientela::backup
