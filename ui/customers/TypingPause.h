#pragma once

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace clientela::ui {

/// When something may be said about what is being typed (decision 0083): soon after the last key where typing on cannot
/// mend it any more, and later of anything.
class TypingPause : public QObject {
public:
    static constexpr int kShort = 700; ///< milliseconds after the last key
    static constexpr int kLong = 2500;

    /// `paused` is told of either pause; true: the long one.
    TypingPause(std::function<void(bool isLong)> paused, QObject* parent);

    /// A key was typed.
    void begin();
    /// Nothing is being typed any more.
    void stop();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    std::function<void(bool)> paused_;
    QBasicTimer timer_; ///< one for each row of a form: it costs nothing at rest
    bool isLong_ = false;
};

} // namespace clientela::ui
