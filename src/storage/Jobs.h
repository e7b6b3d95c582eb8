#pragma once

#include "storage/Connection.h"
#include "storage/Delivery.h"

#include <QObject>
#include <QThreadPool>

#include <mutex>
#include <set>
#include <type_traits>

namespace clientela::storage {

class CustomerFile;

/// Reads that may take long, off the window's thread, each on a read-only connection of its own. Belongs to the thread
/// that made it; callbacks and progress come there. Destroying it cancels what runs and waits for it.
class Jobs : public QObject {
public:
    /// `file` must outlive it.
    explicit Jobs(const CustomerFile& file, QObject* parent = nullptr);
    ~Jobs() override;

    /// Runs `work`: Result<T>(Connection&, JobControl&), then `done`: void(Result<T>), unless `context` is gone. A job
    /// that was cancelled is a Problem too; whoever cancelled it knows by the control.
    template <class Work, class Done>
    std::shared_ptr<JobControl> run(Work work, QObject* context, Done done, ProgressCallback progress = {}) {
        using Outcome = std::invoke_result_t<Work, Connection&, JobControl&>;
        auto control = makeControl(this, context, std::move(progress));
        auto kept = std::make_shared<std::optional<Outcome>>();
        auto job = [work = std::move(work), kept, control](Connection& connection) mutable -> std::optional<Problem> {
            kept->emplace(work(connection, *control));
            return std::nullopt;
        };
        start(control, std::move(job),
              [this, kept, context = QPointer<QObject>(context), hasContext = context != nullptr,
               done = std::move(done)](const std::optional<Problem>& problem) mutable {
                  deliver(this, context, hasContext, [kept, problem, done = std::move(done)]() mutable {
                      done(problem ? Outcome(*problem) : std::move(**kept));
                  });
              });
        return control;
    }

private:
    void start(const std::shared_ptr<JobControl>& control, std::function<std::optional<Problem>(Connection&)> job,
               std::function<void(const std::optional<Problem>&)> finished);

    const CustomerFile& file_;
    QThreadPool pool_;
    std::mutex mutex_;
    std::set<std::shared_ptr<JobControl>> running_;
};

/// A place for one job at a time, such as the live count of a filter: starting the next cancels the last, whose answer
/// is dropped even if it was on its way already.
class JobSlot {
public:
    template <class Work, class Done>
    void start(Jobs& jobs, Work work, QObject* context, Done done) {
        cancel();
        control_ =
            jobs.run(std::move(work), context,
                     [done = std::move(done), mine = *generation_, generation = generation_](auto outcome) mutable {
                         if (mine == *generation) done(std::move(outcome));
                     });
    }
    /// Cancels what runs; its answer does not come.
    void cancel() {
        ++*generation_;
        if (control_) control_->cancel();
        control_.reset();
    }

    JobSlot() = default;
    ~JobSlot() { cancel(); }
    JobSlot(const JobSlot&) = delete;
    JobSlot& operator=(const JobSlot&) = delete;

private:
    std::shared_ptr<JobControl> control_;
    std::shared_ptr<int> generation_ = std::make_shared<int>(0);
};

} // namespace clientela::storage
