#include "base/Failure.h"
#include "formats/Phone.h"
#include "search/CallerLookup.h"
#include "ui/shell/CallHold.h"
#include "ui/shell/CallerServer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workplace.h"

#include <QApplication>
#include <QDateTime>

#include <algorithm>

// What the window does when somebody calls.

namespace clientela::ui {

void MainWindow::listenForCalls() {
    calls_ = new CallHold(this);
    used_ = QDateTime::currentMSecsSinceEpoch();
    // Both when it comes to the front and when it is left.
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this] { used_ = QDateTime::currentMSecsSinceEpoch(); });
}

CallerStanding MainWindow::callerStanding(const QString& number) const {
    using Knows = CallerStanding::Knows;
    const qint64 used =
        QGuiApplication::applicationState() == Qt::ApplicationActive ? QDateTime::currentMSecsSinceEpoch() : used_;
    if (workplace_ == nullptr) return {Knows::NoFile, used};
    try {
        Desk& desk = workplace_->desk();
        const auto callers = search::callersOf(desk.connection(), number, desk.file().business().country);
        const bool inUse = std::any_of(callers.begin(), callers.end(), [](const auto& one) { return !one.archived; });
        return {callers.empty() ? Knows::Nobody : inUse ? Knows::InUse : Knows::Archived, used};
    } catch (const Failure&) {
        return {Knows::Nobody, used}; // whoever shows the caller there hears of it
    }
}

bool MainWindow::showCaller(const QString& number) {
    if (workplace_ == nullptr) {
        caller_ = number; // as soon as a file is open
        return false;
    }
    if (!calls_->isFree()) {
        workplace_->desk().tell(
            tr("%1 is calling. Ctrl+L shows the card.", "a name, or a number").arg(whoCalls(number)));
    }
    calls_->whenFree([this, number, asked = QPointer<Workplace>(workplace_)] {
        if (asked.isNull() || asked != workplace_) return; // another file is open by now
        comeToFront();
        workplace_->showCaller(number);
    });
    return true;
}

void MainWindow::askWhoIsCalling() {
    if (calls_->isWaiting())
        calls_->goNow();
    else
        workplace_->openCaller();
}

QString MainWindow::whoCalls(const QString& number) const {
    Desk& desk = workplace_->desk();
    const QString& home = desk.file().business().country;
    const QString shown = formats::phoneText(formats::readPhone(number, home), home);
    try {
        const auto callers = search::callersOf(desk.connection(), number, home);
        if (callers.size() == 1) return tr("%1 (%2)", "a caller and the number").arg(callers.front().name, shown);
    } catch (const Failure&) {
        // whoever shows the caller hears of it
    }
    return shown;
}

void MainWindow::comeToFront() {
    if (isMinimized()) showNormal();
    raise();
    activateWindow();
}

} // namespace clientela::ui
