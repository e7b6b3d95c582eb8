#pragma once

#include <functional>

#include <sys/types.h>

namespace clientela::test {

/// Another process of this machine, for what several programs do with one file: really another one, with locks of its
/// own, that can be killed. It runs `body`, which calls its argument wherever this process shall go on until go().
/// Made while no other thread of this process holds a lock that the body wants.
class OtherProcess {
public:
    using Pause = std::function<void()>;
    /// Returns at the first pause, or when the body has ended.
    explicit OtherProcess(const std::function<void(const Pause&)>& body);
    /// Kills it if it still runs.
    ~OtherProcess();
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    /// Lets it run to its next pause, or to its end.
    void go();
    /// Lets it run from its last pause to its end; whether it ended well (nothing threw, nothing failed).
    bool finish();
    /// SIGKILL: nothing is tidied up.
    void kill();

private:
    void wait();

    pid_t process_ = -1;
    int toChild_ = -1;
    int fromChild_ = -1;
};

} // namespace clientela::test
