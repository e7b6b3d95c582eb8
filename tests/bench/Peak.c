/* clientela_peak PROGRAM ARGUMENT...: runs the program and says on standard output what it took: exit status, peak of resident
 * memory in KiB, seconds. A program of its own, because a child begins with the peak of who started it. */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
    struct timespec from, to;
    struct rusage usage;
    int status = -1;
    if (argc < 2) return 2;
    clock_gettime(CLOCK_MONOTONIC, &from);
    const pid_t child = fork();
    if (child == 0) {
        if (!freopen("/dev/null", "w", stdout)) _exit(127);
        execv(argv[1], argv + 1);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) < 0) return 1;
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("%d %ld %.3f\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128, usage.ru_maxrss,
           (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) / 1e9);
    return 0;
}
