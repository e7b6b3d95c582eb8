#pragma once

#include <condition_variable>
#include <mutex>

namespace clientela::storage {

/// Who reads for long and who commits take turns. With a rollback journal nobody may read while somebody commits, and a
/// commit that waits for a long read keeps everybody else from beginning one, the window's thread included. So on a
/// shared disk commits wait here, before they ask for that, until the long reads of this process are over; long reads
/// that begin meanwhile wait for the commit. Any thread.
class Turns {
public:
    class Read {
    public:
        /// nullptr: no turns are taken.
        explicit Read(Turns* turns) : turns_(turns) {
            if (turns_) turns_->beginRead();
        }
        ~Read() {
            if (turns_) turns_->endRead();
        }
        Read(const Read&) = delete;
        Read& operator=(const Read&) = delete;

    private:
        Turns* turns_;
    };
    class Commit {
    public:
        explicit Commit(Turns* turns) : turns_(turns) {
            if (turns_) turns_->beginCommit();
        }
        ~Commit() {
            if (turns_) turns_->endCommit();
        }
        Commit(const Commit&) = delete;
        Commit& operator=(const Commit&) = delete;

    private:
        Turns* turns_;
    };

private:
    void beginRead() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return commits_ == 0; });
        ++reads_;
    }
    void endRead() {
        const std::lock_guard lock(mutex_);
        --reads_;
        changed_.notify_all();
    }
    void beginCommit() {
        std::unique_lock lock(mutex_);
        ++commits_; // waiting ones, too: else reads that follow each other would keep it out
        changed_.wait(lock, [this] { return reads_ == 0; });
    }
    void endCommit() {
        const std::lock_guard lock(mutex_);
        --commits_;
        changed_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    int reads_ = 0;
    int commits_ = 0;
};

} // namespace clientela::storage
