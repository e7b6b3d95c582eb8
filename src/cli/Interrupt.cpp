#include "cli/Interrupt.h"

#include "storage/Connection.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace clientela::cli {

namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM};
constexpr char kStop = 's';
constexpr char kCancel = 'c';

int pipeEnds[2] = {-1, -1};
struct sigaction before[std::size(kSignals)];

void send(char byte) {
    while (::write(pipeEnds[1], &byte, 1) < 0 && errno == EINTR) {
    }
}

extern "C" void hear(int) {
    const int error = errno;
    send(kCancel);
    errno = error;
}

} // namespace

Interrupt::Interrupt(JobControl& control) {
    if (::pipe2(pipeEnds, O_CLOEXEC) != 0) return; // then Ctrl+C ends the program, and the open transaction with it
    listener_ = std::thread([&control] {
        char byte = 0;
        for (;;) {
            const ssize_t got = ::read(pipeEnds[0], &byte, 1);
            if (got < 0 && errno == EINTR) continue;
            if (got != 1 || byte == kStop) return;
            control.cancel();
        }
    });
    struct sigaction action = {};
    action.sa_handler = hear;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < std::size(kSignals); ++i) ::sigaction(kSignals[i], &action, &before[i]);
}

Interrupt::~Interrupt() {
    if (!listener_.joinable()) return;
    for (size_t i = 0; i < std::size(kSignals); ++i) ::sigaction(kSignals[i], &before[i], nullptr);
    send(kStop);
    listener_.join();
    for (int& end : pipeEnds) ::close(std::exchange(end, -1));
}

Stoppable::Stoppable(storage::Connection& connection) : interrupt_(control_), connection_(connection) {
    connection.obey(&control_);
}

Stoppable::~Stoppable() { connection_.obey(nullptr); }

} // namespace clientela::cli
