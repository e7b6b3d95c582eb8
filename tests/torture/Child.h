#pragma once

#include <QString>

#include <functional>

namespace clientela::torture {

/// How a process ended that did something by itself.
struct Ended {
    int status = 0; ///< its exit status, 0 where a signal ended it
    int signal = 0; ///< 0: none
    QString said;   ///< what it told
    double seconds = 0;

    [[nodiscard]] bool wasKilled() const;
};

/// Forks a process that does `work`: int(QString& said), its exit status, and waits for it. What is thrown ends it with
/// status 1 and its words. `killAfter` in seconds, if greater than zero: it is killed then. One that hangs for minutes
/// is ended by SIGALRM. The caller has no threads.
Ended inChild(const std::function<int(QString& said)>& work, double killAfter = 0);

} // namespace clientela::torture
