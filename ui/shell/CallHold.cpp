#include "ui/shell/CallHold.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <iterator>
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
    if (isFree()) goNow();
}

void CallHold::goNow() {
    again_.stop();
    // What is open to pick from belongs to the page that is left.
    while (QWidget* popup = QApplication::activePopupWidget())
        if (!popup->close()) break;
    if (const auto then = std::exchange(waiting_, nullptr)) then();
}

bool CallHold::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isLetter = !key->text().isEmpty() && key->text().at(0).isPrint();
        // What goes on with a sentence: its letters, and what corrects them.
        constexpr int kCorrecting[] = {Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Left, Qt::Key_Right,
                                       Qt::Key_Home,      Qt::Key_End,    Qt::Key_Shift};
        const bool corrects =
            std::find(std::begin(kCorrecting), std::end(kCorrecting), key->key()) != std::end(kCorrecting);
        if (isLetter)
            letter_.start();
        else if (!corrects)
            letter_.invalidate();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace clientela::ui
