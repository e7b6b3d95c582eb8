#include "ui/shell/Rescue.h"

#include "app/OpenFile.h"
#include "app/Salvaging.h"
#include "base/Failure.h"
#include "office/Actors.h"
#include "storage/Connection.h"
#include "storage/Delivery.h"
#include "storage/Migrations.h"
#include "storage/SharedCopy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace clientela::ui {

namespace {

/// The right to write the file, where it is on a shared disk; null where none is needed. Who is in the way is a
/// Problem, unless it is `takeOver`.
Result<std::shared_ptr<storage::ShareLock>> held(const QString& path, const QString& takeOver) {
    if (!storage::diskOf(QFileInfo(path).absolutePath()).isShared && !QFileInfo::exists(storage::lockFileOf(path)))
        return std::shared_ptr<storage::ShareLock>();
    return storage::ShareLock::take(path, office::systemUser().name, takeOver);
}

/// Whether it was being brought up to date when it was left.
bool wasLeftUnfinished(const QString& path) {
    try {
        storage::Connection connection(path, storage::Connection::Mode::ReadOnly);
        return storage::isRebuildDue(connection);
    } catch (const Failure&) {
        return false; // opening it says what is wrong
    }
}

} // namespace

Rescue::~Rescue() {
    cancel();
    if (thread_.joinable()) thread_.join();
}

void Rescue::cancel() {
    if (control_) control_->cancel();
}

void Rescue::abandon() {
    disconnect();
    cancel();
    // Later: what asks for it may be called by it.
    if (!isRunning()) return deleteLater();
    isAbandoned_ = true;
    setParent(QCoreApplication::instance()); // at the program's end somebody waits for it after all
}

void Rescue::run(std::function<Ending(JobControl&)> work) {
    Q_ASSERT(!isRunning());
    control_ = storage::makeControl(
        this, nullptr, [this](const Progress& progress) { Q_EMIT progressed(progress.done, progress.total); });
    thread_ = std::thread([this, work = std::move(work), control = control_] {
        Ending ending;
        const auto problem = storage::runGuarded(
            [&]() -> std::optional<Problem> {
                ending = work(*control);
                return std::nullopt;
            },
            *control);
        storage::deliver(this, nullptr, false, [this, problem, ending] {
            thread_.join();
            control_.reset();
            if (isAbandoned_) return deleteLater();
            if (problem)
                Q_EMIT failed(*problem);
            else
                ending();
        });
    });
}

void Rescue::lookThrough(const QString& path, const QString& takeOver) {
    run([this, path, takeOver](JobControl& control) -> Ending {
        auto lock = held(path, takeOver);
        if (!lock) return [this, problem = lock.problem()] { Q_EMIT failed(problem); };
        const std::optional<Problem> fault = storage::structureFaultOf(path, control);
        return [this, path, lock = *lock, fault, unfinished = !fault && wasLeftUnfinished(path)] {
            Q_EMIT lookedThrough(path, fault, unfinished);
        };
    });
}

void Rescue::bringUpToDate(const QString& path, const QString& takeOver) {
    run([this, path, takeOver](JobControl& control) -> Ending {
        app::OpenFile::Options options;
        options.takeOver = takeOver;
        options.control = &control;
        const auto file = app::OpenFile::open(path, options);
        if (!file) return [this, problem = file.problem()] { Q_EMIT failed(problem); };
        return [this, path] { Q_EMIT upToDate(path); };
    });
}

void Rescue::copy(const QString& path, const QString& to) {
    run([this, path, to](JobControl& control) -> Ending {
        const auto made = storage::copyShared(path, to, control);
        if (!made) return [this, problem = made.problem()] { Q_EMIT failed(problem); };
        return [this, path, to] { Q_EMIT copied(path, to); };
    });
}

void Rescue::look(const QString& path, const QStringList& folders) {
    run([this, path, folders](JobControl&) -> Ending {
        return [this, path, way = backup::wayBack(path, folders)] { Q_EMIT looked(path, way); };
    });
}

void Rescue::bringBack(const QString& path, const backup::WayBack& way, const QString& passphrase) {
    run([this, path, way, passphrase](JobControl& control) -> Ending {
        // Another computer may have opened it since it was looked at.
        const auto lock = held(path, {});
        if (!lock) return [this, problem = lock.problem()] { Q_EMIT failed(problem); };
        backup::BackupFolder folder(way.folder);
        folder.setScratch(QFileInfo(path).absolutePath());
        backup::WayBack open = way;
        if (way.locked) {
            if (const auto unlocked = folder.unlock(passphrase); !unlocked)
                return [this, problem = unlocked.problem()] { Q_EMIT failed(problem); };
            if (const auto found = backup::wayBack(folder)) open = *found;
        }
        backup::RestoreOptions options;
        options.derived = app::derivedData();
        const auto done = backup::putBack(folder, open, path, options, control);
        if (!done) return [this, problem = done.problem()] { Q_EMIT failed(problem); };
        return [this, path, aside = done->aside] { Q_EMIT cameBack(path, aside); };
    });
}

void Rescue::salvage(const QString& path, const QString& to) {
    run([this, path, to](JobControl& control) -> Ending {
        const auto done = storage::salvage(path, to, app::salvageOptions(), control);
        if (!done) return [this, problem = done.problem()] { Q_EMIT failed(problem); };
        return [this, to, report = app::salvageReport(*done)] { Q_EMIT salvaged(to, report); };
    });
}

} // namespace clientela::ui
