#pragma once

#include "base/Job.h"

#include <thread>

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

} // namespace clientela::cli
