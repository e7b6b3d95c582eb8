#pragma once

#include "storage/Delivery.h"
#include "storage/UnitOfWork.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace clientela::storage {

class CustomerFile;

/// What a write gave back, and what its commit did.
template <class T>
struct Written {
    T value;
    Committed committed;
};
template <>
struct Written<void> {
    Committed committed;
};

/// The T of a Result<T>.
template <class R>
struct ResultValue;
template <class T>
struct ResultValue<Result<T>> {
    using Type = T;
};

/// The one writer of a program with a window: a thread that owns the only writing connection. Work is queued, done in
/// order, each piece in a unit of work of its own, and confirmed after its commit. Belongs to the thread that made it
/// (the window's); callbacks, progress and signals come there. Destroying it finishes what is queued (those callbacks
/// are not called) and closes the connection.
class Writer : public QObject {
    Q_OBJECT

public:
    /// `file` must outlive the writer and be open for writing.
    explicit Writer(const CustomerFile& file, QObject* parent = nullptr);
    ~Writer() override;

    /// What is done on the writer's thread before each piece of work, with the writing connection and outside of any
    /// transaction: a snapshot before an import. May take its time; throws Cancelled. Set before anything is submitted.
    using Before = std::function<void(const Action&, Connection&, JobControl&)>;
    void setBefore(Before before) { before_ = std::move(before); }

    /// Queues `work`: Result<T>(UnitOfWork&), run on the writer's thread; a Problem or an exception rolls back, a value
    /// is committed (unless the work abandoned its unit). Then `done`: void(Result<Written<T>>), unless `context` is
    /// gone. The control cancels it: queued work is not begun, running work is interrupted and rolled back.
    template <class Work, class Done>
    std::shared_ptr<JobControl> submit(Action action, Work work, QObject* context, Done done,
                                       ProgressCallback progress = {});

    /// How much is queued or running.
    [[nodiscard]] int pending() const { return pending_; }

Q_SIGNALS:
    /// After each commit that made a revision, before the callback of its work.
    void committed(const clientela::storage::Committed& committed);
    /// Something was queued or finished: "Saving...", "Saved".
    void pendingChanged(int pending);

private:
    /// The work with its value tucked away, and what to do with either outcome on the writer's own thread.
    struct Task {
        Action action;
        std::function<std::optional<Problem>(UnitOfWork&)> work;
        std::function<void(const Result<Committed>&)> done;
        std::shared_ptr<JobControl> control;
        QPointer<QObject> context;
        bool hasContext = false;
    };

    void enqueue(std::shared_ptr<Task> task);
    void perform(const std::shared_ptr<Task>& task);
    void finish(const Task& task, const Result<Committed>& outcome);

    const CustomerFile& file_;
    Before before_;
    QThread thread_;
    QObject* worker_;                        ///< lives on thread_, which deletes it
    std::unique_ptr<Connection> connection_; ///< of thread_
    int pending_ = 0;
};

template <class Work, class Done>
std::shared_ptr<JobControl> Writer::submit(Action action, Work work, QObject* context, Done done,
                                           ProgressCallback progress) {
    using Outcome = std::invoke_result_t<Work, UnitOfWork&>;
    auto kept = std::make_shared<std::optional<Outcome>>();
    auto task = std::make_shared<Task>();
    task->action = std::move(action);
    task->work = [work = std::move(work), kept](UnitOfWork& unit) mutable -> std::optional<Problem> {
        kept->emplace(work(unit));
        if (!(*kept)->ok()) return (*kept)->problem();
        return std::nullopt;
    };
    task->done = [done = std::move(done), kept](const Result<Committed>& outcome) mutable {
        using Value = typename ResultValue<Outcome>::Type;
        if (!outcome.ok())
            done(Result<Written<Value>>(outcome.problem()));
        else if constexpr (std::is_void_v<Value>)
            done(Result<Written<Value>>(Written<Value>{outcome.value()}));
        else
            done(Result<Written<Value>>(Written<Value>{std::move(**kept).value(), outcome.value()}));
    };
    task->control = makeControl(this, context, std::move(progress));
    task->context = context;
    task->hasContext = context != nullptr;
    enqueue(task);
    return task->control;
}

} // namespace clientela::storage
