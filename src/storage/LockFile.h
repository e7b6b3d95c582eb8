#pragma once

#include "storage/ShareLock.h"

#include <optional>

namespace clientela::storage {

// The lock file of a customer file on a share, for ShareLock alone: what stands in it, and how it is made and taken
// away so that only one of several programs succeeds.

/// What a process has for as long as it lives, and no later one of its number; empty for one that is not there.
QString lifeOf(qint64 process);
QString thisMachineId();
/// A holding that begins now.
ShareHolder thisProcess(const QString& person);

QByteArray textOf(const ShareHolder& holder);
/// What cannot be read (it is just being written, or was spoilt) is a holder of whom nothing is known.
ShareHolder holderIn(const QByteArray& text);
/// What stands in the lock file of a customer file; nothing where there is none. Asked by opening it: a share (NFS) may
/// go on for a minute to name a file that was taken away elsewhere, but opens none, and looks again at what is open
/// elsewhere.
std::optional<QByteArray> lockText(const QString& path);
QDateTime lastChangeOf(const QString& path);
/// What time it is where the file lies, whose clock need not agree with ours.
QDateTime timeThere(const QString& path);

/// Makes the lock file if there is none. False: there is one. Throws the Failure that says why where it cannot be made
/// at all.
bool makeLockFile(const QString& path, const ShareHolder& holder);
/// Takes the lock file of a holder away, and of nobody else: it is given another name first, which only one succeeds
/// in, and put back where it was not that holder's any more.
void putAside(const QString& path, const QString& id);

} // namespace clientela::storage
