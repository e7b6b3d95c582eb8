#pragma once

#include <csignal>
#include <sys/resource.h>

namespace clientela::test {

/// Files of this process may not grow beyond a size for a while, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t most) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{most, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
};

} // namespace clientela::test
