#pragma once

#include "base/Job.h"

#include <thread>

namespace clientela::storage {
class Connection;
}

namespace clientela::cli {

/// While it lives, Ctrl+C (and SIGTERM) cancels the job instead of ending the program, so that nothing is left half
/// done; a second Ctrl+C ends it at once. One at a time in a program.
class Interrupt {
public:
    /// `control` must outlive it.
    explicit Interrupt(JobControl& control);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    std::thread listener_; // a signal handler may do no more than write a byte; here it is heard
};

/// A command that Ctrl+C stops wherever it is: in a statement of the connection, or where control() is looked at.
class Stoppable {
public:
    /// On the connection's thread; it must outlive this object.
    explicit Stoppable(storage::Connection& connection);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

    [[nodiscard]] JobControl& control() { return control_; }

private:
    JobControl control_;
    Interrupt interrupt_;
    storage::Connection& connection_;
};

} // namespace clientela::cli
