#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace clientela::ui {

/// Says at the bottom centre of a page what was done and offers to undo it: 10 seconds, longer while the pointer or the
/// focus is on it. One per page: what is said later replaces what was said before. Never for errors. Dark in both
/// themes.
class Toast : public QWidget {
    Q_OBJECT

public:
    /// A child of `page` (so that Wayland places it right), hidden until say().
    explicit Toast(QWidget* page);

    /// `undo` may be empty: then there is no button. `key` is shown in the button ("Ctrl Z"); the action holds it.
    /// `verb` is on the button, empty for Undo.
    void say(const QString& text, std::function<void()> undo = {}, const QString& key = QString(),
             const QString& verb = QString());
    void dismiss();
    /// Marks a part at the side of a page, or a row across its foot, that is read while one works: a toast stands
    /// beside it or above it, not over it.
    static void keepClearOf(QWidget* part);
    /// Goes if it offers something: what it told of is not the last thing that was done any more.
    void withdraw();
    [[nodiscard]] QString text() const;
    /// How long it stays, in milliseconds; tests shorten it.
    void setDuration(int milliseconds) { duration_ = milliseconds; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    [[nodiscard]] bool isHeld() const;
    void fadeIn();

    QLabel* label_;
    QPushButton* undoButton_;
    QToolButton* close_;
    QTimer timer_;
    int duration_ = 10'000;
    std::function<void()> undo_;
};

} // namespace clientela::ui
