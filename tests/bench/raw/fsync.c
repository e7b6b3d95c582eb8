#define _GNU_SOURCE
#include "raw.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int raw_fsync(const char *folder, int times, double *milliseconds) {
    static char page[4096];
    const int file = open(folder, O_TMPFILE | O_WRONLY, 0600);
    if (file < 0) return -1;
    for (int i = 0; i < times; ++i) {
        struct timespec from, to;
        memset(page, i, sizeof page);
        clock_gettime(CLOCK_MONOTONIC, &from);
        if (write(file, page, sizeof page) != (ssize_t)sizeof page || fsync(file) != 0) {
            close(file);
            return -1;
        }
        clock_gettime(CLOCK_MONOTONIC, &to);
        milliseconds[i] = (double)(to.tv_sec - from.tv_sec) * 1e3 + (double)(to.tv_nsec - from.tv_nsec) / 1e6;
    }
    close(file);
    return 0;
}
