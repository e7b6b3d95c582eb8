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
        // These end what was typed; all others may be on the way to a letter (AltGr, a dead key), correct one, or be
        // the first half of a key that is meant for this card (Ctrl+S).
        constexpr int kEnding[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape};
        if (std::find(std::begin(kEnding), std::end(kEnding), key->key()) != std::end(kEnding))
            letter_.invalidate();
        else if (!key->text().isEmpty() && key->text().at(0).isPrint())
            letter_.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace clientela::ui
