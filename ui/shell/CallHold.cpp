#include "ui/shell/CallHold.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace clientela::ui {

namespace {
constexpr int kLookAgain = 200; ///< milliseconds
}

CallHold::CallHold(QObject* parent) : QObject(parent) {
    again_.setInterval(kLookAgain);
    connect(&again_, &QTimer::timeout, this, &CallHold::look);
    qApp->installEventFilter(this);
}

bool CallHold::isFree() const {
    return QApplication::activeModalWidget() == nullptr && (!letter_.isValid() || letter_.elapsed() >= kPause);
}

void CallHold::whenFree(std::function<void()> then) {
    waiting_ = std::move(then);
    if (isFree()) return look();
    again_.start();
}

void CallHold::look() {
    if (!isFree()) return;
    again_.stop();
    // What is open to pick from belongs to the page that is left.
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close()) break;
    if (const auto then = std::exchange(waiting_, nullptr)) then();
}

bool CallHold::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent*>(event)->text();
        const bool isLetter = !text.isEmpty() && text.at(0).isPrint();
        if (isLetter)
            letter_.start();
        else
            letter_.invalidate();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace clientela::ui
