#define _GNU_SOURCE
#include "torture/Disk.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

// POSIX, other than C, has functions in void pointers.
#pragma GCC diagnostic ignored "-Wpedantic"
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

enum Mode { Plain, Killing, Full, Recording };

static enum Mode mode = Plain;
static long calls;
static long limit;
static int tearing;

// ---- the journal

static char folder[PATH_MAX];
static size_t folderSize;
static int journal = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
// Which file an inode is. Numbers of inodes are used again, so making a file gives its inode a new one.
enum { MostFiles = 100000 };
static ino_t* inodes;
static int files;

static void restart(enum Mode now, long at) {
    mode = now;
    limit = at;
    __atomic_store_n(&calls, 0, __ATOMIC_SEQ_CST);
}

void diskKillAt(long n, int tear) {
    tearing = tear;
    restart(Killing, n);
}

void diskFullAt(long n) { restart(n > 0 ? Full : Plain, n); }

long diskCalls(void) { return __atomic_load_n(&calls, __ATOMIC_SEQ_CST); }

void diskRecord(const char* where, const char* into) {
    if (journal >= 0) close(journal);
    journal = -1;
    restart(Plain, 0);
    if (!where) return;
    snprintf(folder, sizeof folder, "%s/", where);
    folderSize = strlen(folder);
    if (!inodes) inodes = calloc(MostFiles, sizeof *inodes);
    files = 0;
    journal = NEXT(open)(into, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (journal >= 0) restart(Recording, 0);
}

static void put(const void* data, size_t size) {
    const char* at = data;
    while (size > 0) {
        const ssize_t done = NEXT(write)(journal, at, size);
        if (done <= 0) abort();
        at += done;
        size -= (size_t)done;
    }
}

static void note(enum DiskKind kind, int file, long long offset, const char* name, const char* other, const void* data,
                 size_t size) {
    const struct DiskRecord record = {kind, file, offset, name ? (unsigned)strlen(name) : 0,
                                      other ? (unsigned)strlen(other) : 0, (unsigned)size, 0};
    put(&record, sizeof record);
    if (name) put(name, record.name);
    if (other) put(other, record.otherName);
    put(data, size);
}

void diskTold(void) {
    if (mode != Recording) return;
    pthread_mutex_lock(&lock);
    note(DiskTold, 0, 0, NULL, NULL, NULL, 0);
    pthread_mutex_unlock(&lock);
}

// The path of a file or folder relative to the folder that is watched; NULL where it is elsewhere. "" is the folder itself.
static const char* relative(const char* path, char* full) {
    if (path[0] == '/')
        snprintf(full, PATH_MAX, "%s", path);
    else if (!getcwd(full, PATH_MAX) || strlen(full) + strlen(path) + 2 > PATH_MAX)
        return NULL;
    else
        sprintf(full + strlen(full), "/%s", path);
    // "/tmp/x//y" and "/tmp/x/./y" are said by some libraries.
    char* to = full;
    for (const char* from = full; *from; ++from) {
        if (from[0] == '/' && (from[1] == '/' || from[1] == 0)) continue;
        if (from[0] == '/' && from[1] == '.' && (from[2] == '/' || from[2] == 0)) {
            ++from;
            continue;
        }
        *to++ = *from;
    }
    *to = 0;
    if (strncmp(full, folder, folderSize) == 0) return full + folderSize;
    return strncmp(full, folder, folderSize - 1) == 0 && full[folderSize - 1] == 0 ? "" : NULL;
}

static const char* nameOf(int handle, char* full) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t size = readlink(link, full, PATH_MAX - 1);
    if (size <= 0) return NULL;
    full[size] = 0;
    if (strncmp(full, folder, folderSize) == 0) return full + folderSize;
    return strncmp(full, folder, folderSize - 1) == 0 && full[folderSize - 1] == 0 ? "" : NULL;
}

static int numberOf(ino_t inode) {
    for (int i = files; i > 0; --i)
        if (inodes[i - 1] == inode) return i;
    return 0;
}

static int numberAnew(ino_t inode) {
    if (files == MostFiles) abort();
    inodes[files++] = inode;
    return files;
}

// The number of the file behind a handle, 0 where it is not in the folder. One that was there before is noted by its name.
static int fileOf(int handle) {
    struct stat status;
    char full[PATH_MAX];
    if (fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
    const int known = numberOf(status.st_ino);
    if (known > 0) return known;
    const char* name = nameOf(handle, full);
    if (!name) return 0;
    const int number = numberAnew(status.st_ino);
    note(DiskFound, number, 0, name, NULL, NULL, 0);
    return number;
}

static int isRecording(void) { return mode == Recording; }

// ---- what every call asks first

// Whether the call is the one that kills; ends the process, if it has nothing to tear.
static int isLast(void) {
    const long now = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    return mode == Killing && now == limit;
}

static void end(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static void step(void) {
    if (isLast()) end();
}

static int isFull(void) {
    if (mode != Full || diskCalls() < limit) return 0;
    errno = ENOSPC;
    return 1;
}

// Only what goes into a file counts, not what is said to a terminal or another process.
static int isFile(int handle) {
    struct stat status;
    return mode != Plain && fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
}

static void wrote(int handle, const void* data, ssize_t size, off64_t offset) {
    if (!isRecording() || size <= 0) return;
    pthread_mutex_lock(&lock);
    const int file = fileOf(handle);
    if (file > 0) note(DiskWrote, file, offset, NULL, NULL, data, (size_t)size);
    pthread_mutex_unlock(&lock);
}

// ---- the calls

ssize_t write(int handle, const void* data, size_t size) {
    if (!isFile(handle)) return NEXT(write)(handle, data, size);
    if (isLast()) {
        if (tearing) NEXT(write)(handle, data, size / 2);
        end();
    }
    if (isFull()) return -1;
    const off64_t before = lseek64(handle, 0, SEEK_CUR);
    const ssize_t done = NEXT(write)(handle, data, size);
    wrote(handle, data, done, before);
    return done;
}

ssize_t pwrite64(int handle, const void* data, size_t size, off64_t offset) {
    if (!isFile(handle)) return NEXT(pwrite64)(handle, data, size, offset);
    if (isLast()) {
        if (tearing) NEXT(pwrite64)(handle, data, size / 2, offset);
        end();
    }
    if (isFull()) return -1;
    const ssize_t done = NEXT(pwrite64)(handle, data, size, offset);
    wrote(handle, data, done, offset);
    return done;
}
ssize_t pwrite(int handle, const void* data, size_t size, off_t offset) { return pwrite64(handle, data, size, offset); }

static void synced(int handle) {
    if (!isRecording()) return;
    struct stat status;
    char full[PATH_MAX];
    pthread_mutex_lock(&lock);
    if (fstat(handle, &status) == 0 && S_ISDIR(status.st_mode)) {
        const char* name = nameOf(handle, full);
        if (name) note(DiskSyncedDir, 0, 0, name, NULL, NULL, 0);
    } else {
        const int file = fileOf(handle);
        if (file > 0) note(DiskSynced, file, 0, NULL, NULL, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
}

int fsync(int handle) {
    if (mode == Plain) return NEXT(fsync)(handle);
    step();
    // What is tried here is what is done in which order: it need not come to rest on a real disk.
    synced(handle);
    return 0;
}
int fdatasync(int handle) {
    if (mode == Plain) return NEXT(fdatasync)(handle);
    step();
    synced(handle);
    return 0;
}

int ftruncate64(int handle, off64_t size) {
    if (!isFile(handle)) return NEXT(ftruncate64)(handle, size);
    step();
    struct stat status;
    if (fstat(handle, &status) == 0 && size > status.st_size && isFull()) return -1;
    const int done = NEXT(ftruncate64)(handle, size);
    if (done == 0 && isRecording()) {
        pthread_mutex_lock(&lock);
        const int file = fileOf(handle);
        if (file > 0) note(DiskCut, file, size, NULL, NULL, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return done;
}
int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }

static int made(int handle, int flags, int wasThere) {
    if (handle < 0 || !isRecording()) return handle;
    struct stat status;
    char full[PATH_MAX];
    pthread_mutex_lock(&lock);
    const char* name = nameOf(handle, full);
    if (name && fstat(handle, &status) == 0 && S_ISREG(status.st_mode)) {
        if ((flags & O_TMPFILE) == O_TMPFILE)
            note(DiskMade, numberAnew(status.st_ino), 0, NULL, NULL, NULL, 0);
        else if (!wasThere)
            note(DiskMade, numberAnew(status.st_ino), 0, name, NULL, NULL, 0);
        else if (flags & O_TRUNC)
            note(DiskCut, fileOf(handle), 0, NULL, NULL, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return handle;
}

static int opened(int at, const char* path, int flags, mode_t rights) {
    const int makes = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
    struct stat status;
    const int wasThere = fstatat(at, path, &status, 0) == 0;
    if (mode != Plain && ((makes && !wasThere) || (flags & O_TRUNC) || (flags & O_TMPFILE) == O_TMPFILE)) {
        step();
        if (isFull()) return -1;
    }
    return made(NEXT(openat64)(at, path, flags, rights), flags, wasThere);
}

#define RIGHTS                                                                                                         \
    mode_t rights = 0;                                                                                                 \
    if ((flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE) {                                                       \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        rights = va_arg(more, mode_t);                                                                                 \
        va_end(more);                                                                                                  \
    }

int open(const char* path, int flags, ...) {
    RIGHTS
    return opened(AT_FDCWD, path, flags, rights);
}
int open64(const char* path, int flags, ...) {
    RIGHTS
    return opened(AT_FDCWD, path, flags, rights);
}
int openat(int at, const char* path, int flags, ...) {
    RIGHTS
    return opened(at, path, flags, rights);
}
int openat64(int at, const char* path, int flags, ...) {
    RIGHTS
    return opened(at, path, flags, rights);
}

int mkdir(const char* path, mode_t rights) {
    char full[PATH_MAX];
    if (mode != Plain) step();
    if (isFull()) return -1;
    const int done = NEXT(mkdir)(path, rights);
    if (done == 0 && isRecording()) {
        pthread_mutex_lock(&lock);
        const char* name = relative(path, full);
        if (name) note(DiskMadeDir, 0, 0, name, NULL, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return done;
}

static void renamed(const char* from, const char* to) {
    char one[PATH_MAX];
    char two[PATH_MAX];
    if (!isRecording()) return;
    pthread_mutex_lock(&lock);
    const char* name = relative(from, one);
    const char* other = relative(to, two);
    if (name && other) note(DiskRenamed, 0, 0, name, other, NULL, 0);
    pthread_mutex_unlock(&lock);
}

int rename(const char* from, const char* to) {
    if (mode != Plain) step();
    const int done = NEXT(rename)(from, to);
    if (done == 0) renamed(from, to);
    return done;
}
int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) {
    if (mode != Plain) step();
    const int done = NEXT(renameat2)(fromFolder, from, toFolder, to, flags);
    if (done == 0) renamed(from, to);
    return done;
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) {
    char full[PATH_MAX];
    if (mode != Plain) step();
    if (isFull()) return -1;
    const int done = NEXT(linkat)(fromFolder, from, toFolder, to, flags);
    struct stat status;
    if (done == 0 && isRecording() && fstatat(toFolder, to, &status, 0) == 0) {
        pthread_mutex_lock(&lock);
        const char* name = relative(to, full);
        int file = numberOf(status.st_ino);
        char source[PATH_MAX];
        const char* old = file == 0 ? relative(from, source) : NULL;
        if (old) note(DiskFound, file = numberAnew(status.st_ino), 0, old, NULL, NULL, 0);
        if (name && file > 0) note(DiskLinked, file, 0, NULL, name, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return done;
}
int link(const char* from, const char* to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int unlink(const char* path) {
    char full[PATH_MAX];
    if (mode != Plain) step();
    const int done = NEXT(unlink)(path);
    if (done == 0 && isRecording()) {
        pthread_mutex_lock(&lock);
        const char* name = relative(path, full);
        if (name) note(DiskRemoved, 0, 0, name, NULL, NULL, 0);
        pthread_mutex_unlock(&lock);
    }
    return done;
}
int remove(const char* path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode) ? NEXT(remove)(path) : unlink(path);
}
