#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <mutex>

namespace clientela {

/// How far a job is. `total` 0: unknown length.
struct Progress {
    QString what; ///< "Importing northwind.csv"
    qint64 done = 0;
    qint64 total = 0;
};

/// Thrown inside a job when its JobControl was cancelled; the job's boundary turns it into "nothing was changed".
struct Cancelled {};

/// The line between a job and whoever started it: progress one way, cancel the other. One a job; made by the starter,
/// outlives the job. report() and check() are called on the job's thread, the rest on any.
class JobControl {
public:
    using Listener = std::function<void(const Progress&)>;

    JobControl() = default;
    explicit JobControl(Listener listener) : listener_(std::move(listener)) {}
    JobControl(const JobControl&) = delete;
    JobControl& operator=(const JobControl&) = delete;

    /// Tells the listener (on the calling thread; at most about thirty times a second unless done equals total).
    /// Throws Cancelled if the job was cancelled.
    void report(const QString& what, qint64 done, qint64 total);
    /// Throws Cancelled if the job was cancelled.
    void check() const;
    [[nodiscard]] bool isCancelled() const { return cancelled_.load(std::memory_order_relaxed); }

    /// Asks the job to stop and runs the interrupt hook, if any (sqlite3_interrupt of the job's connection).
    void cancel();
    /// What cancel() runs besides setting the flag; an empty function takes it away. Thread-safe.
    void setInterrupt(std::function<void()> interrupt);

private:
    Listener listener_;
    std::atomic<bool> cancelled_ = false;
    std::mutex mutex_;
    std::function<void()> interrupt_;
    qint64 lastReport_ = 0;
};

} // namespace clientela
