#include "ui/shell/DemoMaker.h"

#include "app/OpenFile.h"
#include "base/WithLogs.h"
#include "demo/Demo.h"
#include "storage/Delivery.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace clientela::ui {

namespace {

std::optional<Problem> makeDemo(const QString& path, QDate today, JobControl& control) {
    app::OpenFile::Options options;
    options.today = today;
    auto file = app::OpenFile::create(path, options);
    if (!file) return file.problem();
    try {
        demo::fill((*file)->connection(), {DemoMaker::kCustomers, 1, today}, control);
        (*file)->file().rebuildDerived((*file)->connection(), control);
    } catch (...) {
        // The file was made a moment ago by ourselves: half of it is of no use.
        file->reset();
        removeWithLogs(path);
        throw;
    }
    return std::nullopt;
}

} // namespace

DemoMaker::~DemoMaker() {
    cancel();
    if (thread_.joinable()) thread_.join();
}

QString DemoMaker::usualPath() {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists() && !QDir().mkpath(folder))
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("Rosselli Dolci (demo).clientela"));
}

void DemoMaker::start(const QString& path, QDate today) {
    Q_ASSERT(!isRunning());
    control_ = storage::makeControl(
        this, nullptr, [this](const Progress& progress) { Q_EMIT progressed(progress.done, progress.total); });
    thread_ = std::thread([this, path, today, control = control_] {
        const auto problem = storage::runGuarded([&] { return makeDemo(path, today, *control); }, *control);
        storage::deliver(this, nullptr, false, [this, path, problem] { end(path, problem); });
    });
}

void DemoMaker::cancel() {
    if (control_) control_->cancel();
}

void DemoMaker::end(const QString& path, const std::optional<Problem>& problem) {
    thread_.join();
    control_.reset();
    if (problem)
        Q_EMIT failed(*problem);
    else
        Q_EMIT finished(path);
}

} // namespace clientela::ui
