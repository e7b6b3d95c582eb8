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
        auto kept = std::make_shared<std::optional<Outcome>>();
        auto job = [this, work = std::move(work), kept](const std::shared_ptr<JobControl>& control) mutable {
            return read(control, [&](Connection& connection) { kept->emplace(work(connection, *control)); });
        };
        return launch(std::move(job), kept, context, std::move(done), std::move(progress));
    }
    /// The same for what does not read the file, `work`: Result<T>(JobControl&): it has no connection, and holds up no
    /// commit on a shared disk.
    template <class Work, class Done>
    std::shared_ptr<JobControl> runApart(Work work, QObject* context, Done done, ProgressCallback progress = {}) {
        using Outcome = std::invoke_result_t<Work, JobControl&>;
        auto kept = std::make_shared<std::optional<Outcome>>();
        auto job = [work = std::move(work),
                    kept](const std::shared_ptr<JobControl>& control) mutable -> std::optional<Problem> {
            kept->emplace(work(*control));
            return std::nullopt;
        };
        return launch(std::move(job), kept, context, std::move(done), std::move(progress));
    }

private:
    using Job = std::function<std::optional<Problem>(const std::shared_ptr<JobControl>&)>;

    template <class Outcome, class Done>
    std::shared_ptr<JobControl> launch(Job job, std::shared_ptr<std::optional<Outcome>> kept, QObject* context,
                                       Done done, ProgressCallback progress) {
        auto control = makeControl(this, context, std::move(progress));
        start(control, std::move(job),
              [this, kept, context = QPointer<QObject>(context), hasContext = context != nullptr,
               done = std::move(done)](const std::optional<Problem>& problem) mutable {
                  deliver(this, context, hasContext, [kept, problem, done = std::move(done)]() mutable {
                      done(problem ? Outcome(*problem) : std::move(**kept));
                  });
              });
        return control;
    }
    void start(const std::shared_ptr<JobControl>& control, Job job,
               std::function<void(const std::optional<Problem>&)> finished);
    std::optional<Problem> read(const std::shared_ptr<JobControl>& control,
                                const std::function<void(Connection&)>& work);

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
