#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace clientela::exchange {

/// Batches that one thread of its own makes ahead of who takes them: in order, a few at most, so that memory stays
/// constant whoever is the slower.
template <class Batch>
class ReadAhead {
public:
    /// `make` runs on the thread until it returns nothing or throws; what it refers to must outlive this object.
    explicit ReadAhead(std::function<std::optional<Batch>()> make)
        : make_(std::move(make)), thread_([this] { run(); }) {}
    /// Stops the thread after the batch it is at.
    ~ReadAhead() {
        {
            const std::lock_guard lock(mutex_);
            stopped_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The next batch; nothing after the last. Then the thread touches nothing any more. Throws what `make` threw.
    std::optional<Batch> next() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !ready_.empty() || ended_; });
        if (ready_.empty()) {
            if (error_) std::rethrow_exception(error_);
            return std::nullopt;
        }
        std::optional<Batch> batch(std::move(ready_.front()));
        ready_.pop_front();
        lock.unlock();
        changed_.notify_all();
        return batch;
    }

private:
    static constexpr size_t kMostReady = 4;

    void run() {
        try {
            while (std::optional<Batch> batch = make_()) {
                std::unique_lock lock(mutex_);
                changed_.wait(lock, [this] { return ready_.size() < kMostReady || stopped_; });
                if (stopped_) break;
                ready_.push_back(std::move(*batch));
                lock.unlock();
                changed_.notify_all();
            }
        } catch (...) {
            error_ = std::current_exception(); // read after ended_ alone
        }
        const std::lock_guard lock(mutex_);
        ended_ = true;
        changed_.notify_all();
    }

    std::function<std::optional<Batch>()> make_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> ready_;
    std::exception_ptr error_;
    bool stopped_ = false;
    bool ended_ = false;
    std::thread thread_; // last: it uses the others
};

} // namespace clientela::exchange
