#include "support/OtherProcess.h"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

namespace clientela::test {

OtherProcess::OtherProcess(const std::function<void(const Pause&)>& body) {
    std::signal(SIGPIPE, SIG_IGN); // it may be gone when it is let go
    std::array<int, 2> down{};
    std::array<int, 2> up{};
    if (::pipe(down.data()) != 0 || ::pipe(up.data()) != 0) {
        ADD_FAILURE() << "no pipe";
        return;
    }
    process_ = ::fork();
    if (process_ == 0) {
        ::close(down[1]);
        ::close(up[0]);
        char byte = '.';
        int status = 1;
        try {
            body([&] {
                if (::write(up[1], &byte, 1) != 1 || ::read(down[0], &byte, 1) != 1) ::_exit(2);
            });
            status = testing::Test::HasFailure() ? 1 : 0;
        } catch (const std::exception& exception) {
            (void)std::fprintf(stderr, "the other process: %s\n", exception.what());
        }
        ::_exit(status); // whatever else there is belongs to the first process
    }
    ::close(down[0]);
    ::close(up[1]);
    toChild_ = down[1];
    fromChild_ = up[0];
    wait();
}

OtherProcess::~OtherProcess() {
    kill();
    ::close(toChild_);
    ::close(fromChild_);
}

void OtherProcess::wait() {
    char byte = 0;
    while (::read(fromChild_, &byte, 1) < 0 && errno == EINTR) {
    }
}

void OtherProcess::go() {
    const char byte = '.';
    if (::write(toChild_, &byte, 1) == 1) wait();
}

bool OtherProcess::finish() {
    const char byte = '.';
    if (::write(toChild_, &byte, 1) == 1) wait();
    int status = 0;
    ::waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void OtherProcess::kill() {
    if (process_ < 0) return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
}

} // namespace clientela::test
