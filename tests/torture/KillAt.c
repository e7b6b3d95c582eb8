// Preloaded into a program by scripts/torture: kills it right before the n-th call that writes to a disk, so that every
// moment between two writes is tried. CLIENTELA_KILL_AT=n; without it nothing happens. CLIENTELA_TEAR=1 writes the
// first half of that write before, as a power failure may.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long killAt(void) {
    static long at = -1;
    if (at < 0) {
        const char* text = getenv("CLIENTELA_KILL_AT");
        at = text ? atol(text) : 0;
    }
    return at;
}

static int isDue(void) {
    static long calls;
    const long at = killAt();
    return at > 0 && __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST) == at;
}

static void end(void) { kill(getpid(), SIGKILL); }

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int tears(void) { return getenv("CLIENTELA_TEAR") != NULL; }

ssize_t write(int file, const void* data, size_t size) {
    if (file > 2 && isDue()) {
        if (tears()) NEXT(write)(file, data, size / 2);
        end();
    }
    return NEXT(write)(file, data, size);
}
ssize_t pwrite(int file, const void* data, size_t size, off_t offset) {
    if (isDue()) {
        if (tears()) NEXT(pwrite)(file, data, size / 2, offset);
        end();
    }
    return NEXT(pwrite)(file, data, size, offset);
}
ssize_t pwrite64(int file, const void* data, size_t size, off64_t offset) {
    if (isDue()) {
        if (tears()) NEXT(pwrite64)(file, data, size / 2, offset);
        end();
    }
    return NEXT(pwrite64)(file, data, size, offset);
}
int fsync(int file) {
    if (isDue()) end();
    return NEXT(fsync)(file);
}
int fdatasync(int file) {
    if (isDue()) end();
    return NEXT(fdatasync)(file);
}
int ftruncate64(int file, off64_t size) {
    if (isDue()) end();
    return NEXT(ftruncate64)(file, size);
}
int rename(const char* from, const char* to) {
    if (isDue()) end();
    return NEXT(rename)(from, to);
}
int link(const char* from, const char* to) {
    if (isDue()) end();
    return NEXT(link)(from, to);
}
int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) {
    if (isDue()) end();
    return NEXT(linkat)(fromFolder, from, toFolder, to, flags);
}
int unlink(const char* path) {
    if (isDue()) end();
    return NEXT(unlink)(path);
}
