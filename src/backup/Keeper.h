#pragma once

#include "backup/CatchUp.h"
#include "storage/Action.h"
#include "storage/Delivery.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace clientela::storage {
class CustomerFile;
}

namespace clientela::backup {

/// Keeps the backups of an open file up to date from a thread of its own, so that nobody who works waits for it, and
/// knows how they stand. Belongs to the thread that made it (the window's). Whoever owns it connects
/// storage::Writer::committed to catchUp() and Writer's before-hook to before(). Failures stop no work: they stand in
/// state() until they are settled, and it tries again each minute. Destroying it finishes appending and breaks off what
/// takes longer.
class Keeper : public QObject {
    Q_OBJECT

public:
    /// How the backups stand.
    struct State {
        QDateTime upToDate; ///< when they last were known to hold everything; invalid: not yet
        bool working = false;
        std::optional<Problem> problem; ///< why they are not up to date
        QDateTime failingSince;         ///< with a problem
        std::optional<AheadOf> ahead;   ///< they hold changes that the file lost
        bool waits =
            false; ///< for the end of an erasure: whoever owns the writer runs storage::scrub(), then catchUp()
    };

    /// `file` must outlive it and be open for writing. `delay`: of the first catching up, in ms, so that the window's
    /// start is not slowed.
    explicit Keeper(const storage::CustomerFile& file, int delay = 2'000, QObject* parent = nullptr);
    ~Keeper() override;

    [[nodiscard]] const State& state() const { return state_; }

    /// Brings the backups up to date soon.
    void catchUp();
    /// Called on the writer's thread before a piece of work: takes a snapshot before what is large (an import, a
    /// merge). What fails is kept in state() and stops nothing; throws Cancelled.
    void before(const storage::Action& action, storage::Connection& connection, JobControl& control);

    /// Runs `work`: Result<T>(storage::Connection& reading, const BackupFolder&, JobControl&), on its thread, in turn
    /// with the rest; then `done`: void(Result<T>) here, unless `context` is gone.
    template <class Work, class Done>
    void run(Work work, QObject* context, Done done) {
        using Outcome = std::invoke_result_t<Work, storage::Connection&, const BackupFolder&, JobControl&>;
        auto kept = std::make_shared<std::optional<Outcome>>();
        enqueue([work = std::move(work),
                 kept](storage::Connection& connection, const BackupFolder& folder,
                       JobControl& control) mutable { kept->emplace(work(connection, folder, control)); },
                [this, kept, context = QPointer<QObject>(context), hasContext = context != nullptr,
                 done = std::move(done)](const std::optional<Problem>& problem) mutable {
                    storage::deliver(this, context, hasContext, [kept, problem, done = std::move(done)]() mutable {
                        done(problem ? Outcome(*problem) : std::move(**kept));
                    });
                });
    }
    /// A snapshot, because somebody asked.
    void snapshot(QObject* context, std::function<void(Result<CaughtUp>)> done) {
        snapshot(Reason::Asked, context, std::move(done));
    }
    void snapshot(Reason reason, QObject* context, std::function<void(Result<CaughtUp>)> done);

Q_SIGNALS:
    /// state() is another, or there are other backups than before.
    void changed();
    /// A test restore found a backup damaged; a new one was made.
    void damageFound(const clientela::Problem& problem);

private:
    using Work = std::function<void(storage::Connection&, const BackupFolder&, JobControl&)>;
    using Finished = std::function<void(const std::optional<Problem>&)>;

    void enqueue(Work work, Finished finished);
    void perform(const Work& work, const Finished& finished);
    void queueCatchUp();
    void take(const Result<CaughtUp>& outcome);
    void verifyOne();

    const storage::CustomerFile& file_;
    State state_;
    QThread thread_;
    QObject* worker_;                                 ///< lives on thread_, which deletes it
    std::unique_ptr<storage::Connection> connection_; ///< of thread_
    JobControl control_;                              ///< of whatever runs; cancelled at the end
    std::atomic<bool> isQueued_ = false;              ///< a catching up that has not begun
    int queued_ = 0;
    std::shared_ptr<QSet<QString>> tested_ = std::make_shared<QSet<QString>>(); ///< of thread_: not twice a session
    QTimer again_;                                                              ///< after a failure
    QTimer rest_;                                                               ///< before a test restore
};

} // namespace clientela::backup
