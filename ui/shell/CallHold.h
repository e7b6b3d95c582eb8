#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace clientela::ui {

/// Keeps a call back from the window while somebody is typing, the rest of which would go into the caller's card, and
/// while a dialog is open, behind which the card would change unseen. Watches the keys of the whole program; on the
/// window's thread.
class CallHold : public QObject {
    Q_OBJECT

public:
    static constexpr int kPause = 8000; ///< milliseconds without a letter: nobody is in the middle of a sentence

    explicit CallHold(QObject* parent = nullptr);

    /// Whether the window may go to the caller now.
    [[nodiscard]] bool isFree() const;
    /// Calls `then` as soon as it may; an earlier one that still waits is forgotten: that phone rings no more.
    void whenFree(std::function<void()> then);
    [[nodiscard]] bool isWaiting() const { return waiting_ != nullptr; }
    /// Who was told of the call wants to see it now; nothing where none waits.
    void goNow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QElapsedTimer letter_; ///< since the last one; invalid: what was typed was ended by another key
    QTimer again_;
    std::function<void()> waiting_;
};

} // namespace clientela::ui
