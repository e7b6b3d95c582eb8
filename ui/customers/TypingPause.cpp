#include "ui/customers/TypingPause.h"

#include <QTimerEvent>

#include <utility>

namespace clientela::ui {

TypingPause::TypingPause(std::function<void(bool isLong)> paused, QObject* parent)
    : QObject(parent), paused_(std::move(paused)) {}

void TypingPause::begin() {
    isLong_ = false;
    timer_.start(kShort, this);
}

void TypingPause::stop() { timer_.stop(); }

void TypingPause::timerEvent(QTimerEvent* event) {
    if (event->timerId() != timer_.timerId()) return QObject::timerEvent(event);
    timer_.stop();
    const bool wasLong = std::exchange(isLong_, true);
    if (!wasLong) timer_.start(kLong - kShort, this);
    paused_(wasLong);
}

} // namespace clientela::ui
