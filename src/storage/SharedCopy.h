#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/Disk.h"
#include "storage/ShareLock.h"

namespace clientela::storage {

/// How a file can be read just now.
struct Reading {
    bool wantsCopy =
        false; ///< copyShared() first: somebody else has it open, or it has a log that no reader may use there, or
               ///< nobody who begins to write would know that it is read, since locks do not work there
    ShareState state{}; ///< who has it open
};
/// Cheap: looks at the disk, the lock file and the head.
Reading readingOf(const QString& path, const DiskLookup& disk = diskOf);

/// Copies a customer file that somebody else has open on a shared disk, as it is at one moment, to be read apart. `to`
/// is on a disk of this machine and does not exist; nothing is left there when it fails. Nothing is written beside the
/// original, and whoever saves there meanwhile waits for a moment at most. Where the disk knows no locks across
/// machines a copy that was caught in the middle of a save is noticed and made again. Problems: it is being written all
/// the time; it cannot be read; the disk is full. Throws Cancelled. For a thread that may wait.
Result<void> copyShared(const QString& from, const QString& to, JobControl& control);

} // namespace clientela::storage
