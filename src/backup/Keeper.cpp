#include "backup/Keeper.h"

#include "backup/Verify.h"
#include "base/Failure.h"
#include "base/ThreadPriority.h"
#include "storage/Connection.h"
#include "storage/CustomerFile.h"
#include "storage/Turns.h"

#include <QFileInfo>
#include <QMetaObject>
#include <QStorageInfo>

namespace clientela::backup {

namespace {

constexpr int kRetryEvery = 60'000; // ms
constexpr int kRestBeforeTest = 30'000;
constexpr qint64 kQuickSize = 32 << 20;

Terms termsNow(bool gently) {
    Terms terms;
    terms.now = QDateTime::currentDateTime();
    terms.gently = gently;
    return terms;
}

} // namespace

Keeper::Keeper(const storage::CustomerFile& file, int delay, QObject* parent)
    : QObject(parent), file_(file), worker_(new QObject) {
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("Backups"));
    thread_.start();
    QMetaObject::invokeMethod(worker_, &giveWay, Qt::QueuedConnection);
    again_.setInterval(kRetryEvery);
    connect(&again_, &QTimer::timeout, this, &Keeper::catchUp);
    rest_.setInterval(kRestBeforeTest);
    rest_.setSingleShot(true);
    connect(&rest_, &QTimer::timeout, this, &Keeper::verifyOne);
    QTimer::singleShot(delay, this, &Keeper::catchUp);
}

Keeper::~Keeper() {
    // Appending does not look at the control; snapshots, restores and tests do. Those of a small file take no time.
    if (QFileInfo(file_.path()).size() > kQuickSize) control_.cancel();
    QMetaObject::invokeMethod(
        worker_,
        [this] {
            connection_.reset();
            thread_.quit();
        },
        Qt::QueuedConnection);
    thread_.wait();
}

void Keeper::enqueue(Work work, Finished finished) {
    ++queued_;
    state_.working = true;
    Q_EMIT changed();
    QMetaObject::invokeMethod(
        worker_,
        [this, work = std::move(work), finished = std::move(finished)] {
            perform(work, finished);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    state_.working = --queued_ > 0;
                    Q_EMIT changed();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Keeper::perform(const Work& work, const Finished& finished) {
    const auto job = [&]() -> std::optional<Problem> {
        const storage::Turns::Read turn(file_.turns());
        if (!connection_) connection_ = file_.connect(storage::Connection::Mode::ReadOnly);
        work(*connection_, BackupFolder::of(*connection_), control_);
        return std::nullopt;
    };
    finished(storage::runGuarded(job, control_));
}

void Keeper::catchUp() {
    if (isQueued_.exchange(true)) return;
    auto kept = std::make_shared<std::optional<CaughtUp>>();
    enqueue(
        [this, kept](storage::Connection& connection, const BackupFolder& folder, JobControl& control) {
            isQueued_ = false;
            *kept = backup::catchUp(connection, folder, termsNow(true), control);
        },
        [this, kept](const std::optional<Problem>& problem) {
            isQueued_ = false;
            const Result<CaughtUp> outcome = problem ? Result<CaughtUp>(*problem) : Result<CaughtUp>(**kept);
            QMetaObject::invokeMethod(
                this, [this, outcome] { take(outcome); }, Qt::QueuedConnection);
        });
}

void Keeper::take(const Result<CaughtUp>& outcome) {
    if (outcome) {
        state_.ahead = outcome->ahead;
        state_.waits = outcome->waits;
        if (!outcome->ahead && !outcome->waits) state_.upToDate = QDateTime::currentDateTime();
        state_.problem.reset();
        state_.failingSince = {};
        again_.stop();
        if (!rest_.isActive()) rest_.start();
    } else {
        if (!state_.problem) state_.failingSince = QDateTime::currentDateTime();
        state_.problem = outcome.problem();
        again_.start();
    }
    Q_EMIT changed();
}

void Keeper::before(const storage::Action& action, storage::Connection& connection, JobControl& control) {
    const bool import = action.kind == QLatin1String("import");
    if (!import && action.kind != QLatin1String("merge")) return;
    const auto report = [this](const Result<CaughtUp>& outcome) {
        QMetaObject::invokeMethod(
            this, [this, outcome] { take(outcome); }, Qt::QueuedConnection);
    };
    try {
        report(backup::snapshotNow(connection, BackupFolder::of(connection),
                                   import ? Reason::BeforeImport : Reason::BeforeMerge, termsNow(false), control));
    } catch (const Failure& failure) {
        report(failure.problem());
    }
}

void Keeper::snapshot(Reason reason, QObject* context, std::function<void(Result<CaughtUp>)> done) {
    run(
        [reason](storage::Connection& connection, const BackupFolder& folder, JobControl& control) -> Result<CaughtUp> {
            return backup::snapshotNow(connection, folder, reason, termsNow(true), control);
        },
        context,
        [this, done = std::move(done)](const Result<CaughtUp>& outcome) {
            take(outcome);
            done(outcome);
        });
}

void Keeper::verifyOne() {
    run(
        [tested = tested_](storage::Connection& connection, const BackupFolder& folder,
                           JobControl& control) -> Result<bool> {
            const std::vector<Manifest> all = folder.manifests();
            const auto newest = std::find_if(all.rbegin(), all.rend(), [&](const Manifest& manifest) {
                return !manifest.verified.isValid() && !tested->contains(manifest.id);
            });
            // A test restore needs room for a second copy; where that is scarce it waits for a person to ask.
            if (newest == all.rend() || QStorageInfo(folder.path()).bytesAvailable() < 3 * newest->size) return false;
            tested->insert(newest->id);
            for (const Finding& finding : verify(folder, termsNow(true), control, {}, newest->id)) {
                if (finding.fault.isEmpty()) continue;
                backup::snapshotNow(connection, folder, Reason::Repair, termsNow(true), control);
                return Problem{tr("The backup %1 is damaged: %2.").arg(finding.what, finding.fault),
                               tr("Your file is safe, and a new backup of it was made."),
                               tr("Check the disk of the backups.")};
            }
            return true;
        },
        this,
        [this](const Result<bool>& outcome) {
            if (!outcome) Q_EMIT damageFound(outcome.problem());
            if (!outcome || *outcome) rest_.start(); // the next one
            Q_EMIT changed();
        });
}

} // namespace clientela::backup
