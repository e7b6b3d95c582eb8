// How a window comes to show a file.
#include "backup/BackupFolder.h"
#include "base/Failure.h"
#include "ui/shell/FileOpening.h"
#include "ui/shell/FileRescue.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Workplace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace clientela::ui {

using storage::Trouble;

void MainWindow::connectOpening() {
    connect(opening_, &FileOpening::pageMade, this, &MainWindow::showPage);
    connect(opening_, &FileOpening::ready, this, [this](const QString& path, bool readOnly, const QString& takeOver) {
        app::OpenFile::Options options;
        options.today = today_;
        options.readOnly = readOnly;
        options.takeOver = takeOver;
        showOpened(
            path, [&] { return app::OpenFile::open(path, options); }, readOnly ? Making::Read : Making::Write);
    });
    connect(opening_, &FileOpening::standInReady, this, &MainWindow::showStandIn);
    connect(opening_, &FileOpening::damaged, this,
            [this](const Problem& problem, const QString& path) { rescue_->begin(problem, path, Trouble::Damaged); });
    connect(opening_, &FileOpening::failed, this,
            [this](const Problem& problem, const QString& path) { rescue_->begin(problem, path, Trouble::None); });
}

void MainWindow::createFile(const QString& path) {
    app::OpenFile::Options options;
    options.today = today_;
    showOpened(
        path, [&] { return app::OpenFile::create(path, options); }, Making::New);
}

void MainWindow::showOpened(const QString& path, const Open& open, Making making) {
    try {
        auto file = open();
        if (!file)
            return rescue_->begin(file.problem(), path,
                                  making == Making::New ? Trouble::None
                                                        : storage::troubleOf(path, making == Making::Write));
        preferences_.setBackupFolder(path, backup::BackupFolder::of((*file)->connection()).path());
        showDesk(std::make_unique<Desk>(std::move(*file)));
    } catch (const Failure& failure) {
        return rescue_->begin(failure.problem(), path, Trouble::None);
    }
    nameAfter(path);
}

void MainWindow::showStandIn(const QString& path, const Desk::StandIn& standIn, const std::shared_ptr<PastFile>& copy) {
    app::OpenFile::Options options;
    options.today = today_;
    options.readOnly = true;
    try {
        auto file = app::OpenFile::open(path, options);
        if (!file) return rescue_->begin(file.problem(), standIn.path, storage::troubleOf(path, false));
        auto desk = std::make_unique<Desk>(std::move(*file));
        desk->setStandIn(standIn);
        showDesk(std::move(desk));
    } catch (const Failure& failure) {
        return rescue_->begin(failure.problem(), standIn.path, Trouble::None);
    }
    // Kept for as long as it is shown; one that was shown before goes once its pages are gone.
    if (copy) connect(workplace_, &QObject::destroyed, workplace_, [copy] {});
    nameAfter(standIn.path);
}

void MainWindow::nameAfter(const QString& path) {
    preferences_.setLastFile(path);
    setWindowTitle(
        QStringLiteral("%1 – %2").arg(QFileInfo(path).completeBaseName(), QCoreApplication::applicationName()));
    if (const QString number = std::exchange(caller_, {}); !number.isEmpty()) workplace_->showCaller(number);
}

} // namespace clientela::ui
