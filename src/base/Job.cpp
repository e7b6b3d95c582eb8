#include "base/Job.h"

#include <chrono>

namespace clientela {

static qint64 nowInMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void JobControl::report(const QString& what, qint64 done, qint64 total) {
    check();
    if (!listener_) return;
    const qint64 now = nowInMilliseconds();
    const bool finished = total > 0 && done >= total;
    if (!finished && lastReport_ != 0 && now - lastReport_ < 33) return;
    lastReport_ = now;
    listener_(Progress{what, done, total});
}

void JobControl::check() const {
    if (isCancelled()) throw Cancelled{};
}

void JobControl::cancel() {
    cancelled_.store(true, std::memory_order_relaxed);
    const std::lock_guard lock(mutex_);
    if (interrupt_) interrupt_();
}

void JobControl::setInterrupt(std::function<void()> interrupt) {
    const std::lock_guard lock(mutex_);
    interrupt_ = std::move(interrupt);
    // A cancel that came before the hook would otherwise be lost for a statement that is about to start.
    if (interrupt_ && isCancelled()) interrupt_();
}

} // namespace clientela
