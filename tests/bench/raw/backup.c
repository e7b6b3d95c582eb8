#include "raw.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int raw_backup(sqlite3 *db, const char *target) {
    sqlite3 *copy = NULL;
    int status = sqlite3_open_v2(target, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    sqlite3_backup *backup = status == SQLITE_OK ? sqlite3_backup_init(copy, "main", db, "main") : NULL;
    if (backup) {
        sqlite3_backup_step(backup, -1);
        status = sqlite3_backup_finish(backup);
    }
    sqlite3_close(copy);
    return backup && status == SQLITE_OK ? 0 : -1;
}

int raw_copy(const char *from, const char *to) {
    const size_t size = 1 << 20;
    char *block = malloc(size);
    const int source = open(from, O_RDONLY);
    const int target = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ssize_t got = -1;
    while (block && source >= 0 && target >= 0 && (got = read(source, block, size)) > 0)
        if (write(target, block, (size_t)got) != got) {
            got = -1;
            break;
        }
    if (got == 0 && fsync(target) != 0) got = -1;
    if (source >= 0) close(source);
    if (target >= 0) close(target);
    free(block);
    return got == 0 ? 0 : -1;
}

int raw_two_writes(int file, long long offset) {
    static char page[4096];
    for (int i = 0; i < 2; ++i) {
        memset(page, (int)offset + i, sizeof page);
        if (pwrite(file, page, sizeof page, offset + i * (long long)sizeof page) != (ssize_t)sizeof page || fdatasync(file) != 0)
            return -1;
    }
    return 0;
}
