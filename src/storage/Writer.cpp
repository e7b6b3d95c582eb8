#include "storage/Writer.h"

#include "storage/CustomerFile.h"

#include <QMetaObject>

namespace clientela::storage {

Writer::Writer(const CustomerFile& file, QObject* parent) : QObject(parent), file_(file), worker_(new QObject) {
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("Writer"));
    thread_.start();
}

Writer::~Writer() {
    // Queued behind all work, so that a save that was accepted is written.
    QMetaObject::invokeMethod(
        worker_,
        [this] {
            connection_.reset();
            thread_.quit();
        },
        Qt::QueuedConnection);
    thread_.wait();
}

void Writer::enqueue(std::shared_ptr<Task> task) {
    ++pending_;
    Q_EMIT pendingChanged(pending_);
    QMetaObject::invokeMethod(
        worker_, [this, task = std::move(task)] { perform(task); }, Qt::QueuedConnection);
}

void Writer::perform(const std::shared_ptr<Task>& task) {
    JobControl& control = *task->control;
    Committed committed;
    const auto job = [&]() -> std::optional<Problem> {
        control.check();
        if (!connection_) connection_ = file_.connect(Connection::Mode::ReadWrite);
        control.setInterrupt([connection = connection_.get()] { connection->interrupt(); });
        connection_->obey(&control);
        if (before_) before_(task->action, *connection_, control);
        UnitOfWork unit(file_, *connection_, task->action);
        unit.setControl(control);
        if (auto problem = task->work(unit)) return problem;
        committed = unit.commit();
        return std::nullopt;
    };
    const std::optional<Problem> problem = runGuarded(job, control);
    control.setInterrupt({});
    if (connection_) connection_->obey(nullptr);
    const Result<Committed> outcome = problem ? Result<Committed>(*problem) : Result<Committed>(std::move(committed));
    QMetaObject::invokeMethod(
        this, [this, task, outcome] { finish(*task, outcome); }, Qt::QueuedConnection);
}

void Writer::finish(const Task& task, const Result<Committed>& outcome) {
    --pending_;
    if (outcome.ok() && !outcome->revision.isNull()) Q_EMIT committed(outcome.value());
    if (!task.hasContext || task.context) task.done(outcome);
    Q_EMIT pendingChanged(pending_);
}

} // namespace clientela::storage
