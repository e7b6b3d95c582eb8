// How a window looks at its file as of a past moment, in a window of its own.
#include "ui/shell/Actions.h"
#include "ui/shell/FileRescue.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PastFile.h"
#include "ui/shell/Workplace.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QScreen>

namespace clientela::ui {

namespace {

constexpr QPoint kBeside(48, 48); ///< so that both windows are seen
constexpr QPoint kFrame(8, 40);   ///< that the desktop puts around a window, at the right and below

/// Beside the window of today and within its screen: smaller where that does, else over it.
void placeBeside(QWidget& window, const QWidget& today) {
    if (window.isMaximized() || window.isFullScreen()) return;
    const QRect free = today.screen()->availableGeometry();
    const QPoint last = free.bottomRight() - kFrame;
    const QPoint wanted = today.pos() + kBeside;
    const QSize room(last.x() - wanted.x(), last.y() - wanted.y());
    window.resize(window.size().boundedTo(room.expandedTo(window.minimumSize())));
    window.move(std::max(free.left(), std::min(wanted.x(), last.x() - window.width())),
                std::max(free.top(), std::min(wanted.y(), last.y() - window.height())));
}

} // namespace

void MainWindow::openPast(const QString& moment) {
    if (workplace_ == nullptr) return;
    Desk& desk = workplace_->desk();
    const auto held = std::make_shared<std::shared_ptr<JobControl>>();
    *held = desk.jobs().run([moment](storage::Connection& connection,
                                     JobControl& control) { return bringPastState(connection, moment, control); },
                            &desk,
                            [this, &desk, held](const Result<PastState>& state) {
                                desk.endWork();
                                if (!state && (*held)->isCancelled()) return;
                                if (!state) return desk.fail(state.problem());
                                auto* window = new MainWindow(appearance_, answers_, preferences_,
                                                              state->moment.toLocalTime().date());
                                window->setAttribute(Qt::WA_DeleteOnClose);
                                pastWindows_.append(window);
                                window->showPast(*state, desk);
                                placeBeside(*window, *this);
                                window->show();
                                window->activateWindow();
                            },
                            [&desk](const Progress& progress) { desk.progressWork(progress); });
    desk.beginWork(tr("Bringing the file of then"), *held);
}

void MainWindow::showPast(const PastState& state, Desk& today) {
    past_ = state.file;
    // It shows this one moment; files are opened from the window of today.
    for (const Act act : {Act::NewFile, Act::OpenFile, Act::MakeDemo}) {
        (*actions_)[act]->setEnabled(false);
        (*actions_)[act]->setVisible(false);
    }
    (*actions_)[Act::Quit]->setText(tr("&Close this window"));
    app::OpenFile::Options options;
    options.readOnly = true;
    options.today = today_;
    auto file = app::OpenFile::open(state.path, options);
    if (!file) return rescue_->begin(file.problem(), state.path, storage::Trouble::None);
    auto desk = std::make_unique<Desk>(std::move(*file));
    desk->setPast({state.moment, state.revision, &today});
    const QString when = desk->pastText();
    const QString name = QFileInfo(state.path).completeBaseName();
    showDesk(std::move(desk));
    //: a window's title: %1 the name of a customer file, %2 a day and a time
    setWindowTitle(QStringLiteral("%1 – %2").arg(tr("%1 as of %2, to be read only").arg(name, when),
                                                 QCoreApplication::applicationName()));
}

} // namespace clientela::ui
