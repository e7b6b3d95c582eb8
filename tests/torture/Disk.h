#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// The disk as the torture wants it. A program that is linked with Disk.c does everything that it and its libraries do
/// to a disk (write, sync, cut, make, rename, link, remove) through here, where each such call is counted, from 1.
/// Until one of these is called nothing is different. State is the process's own; a fork takes it along.

/// Kills the process right before the n-th call from now on; with `tear` the first half of it is done, if it writes.
void diskKillAt(long n, int tear);
/// From the n-th call from now on there is no room: what would need any fails with ENOSPC. 0: there is room again.
void diskFullAt(long n);
/// Writes what is done under `folder` (an absolute path without links) into the file `journal`, which is outside of it;
/// see Journal.h for reading it. A null folder ends that.
void diskRecord(const char* folder, const char* journal);
/// Notes in the journal that a person was told so far.
void diskTold(void);
/// How many calls there were since one of the above.
long diskCalls(void);

/// What stands in a journal: records of this head, each followed by `name` bytes of a path (relative to the folder), as
/// many of a second one, and `data` bytes of what was written.
struct DiskRecord {
    int kind;
    int file; ///< number of the file; each that is made anew gets another
    long long offset;
    unsigned name;
    unsigned otherName;
    unsigned data;
    unsigned pad;
};
enum DiskKind {
    DiskFound,     ///< `name` was there already and is called `file` from here on
    DiskMade,      ///< a file was made, as `name`; without one: nameless until it is linked
    DiskMadeDir,   ///< a folder was made
    DiskWrote,     ///< bytes at an offset of a file
    DiskCut,       ///< a file has the length `offset`
    DiskSynced,    ///< a file's bytes and length are on the disk
    DiskSyncedDir, ///< what names stand in the folder `name` is on the disk
    DiskRenamed,   ///< `name` is `otherName`
    DiskLinked,    ///< `file` has the name `otherName`, too
    DiskRemoved,   ///< `name` is gone
    DiskTold
};

#ifdef __cplusplus
}
#endif
