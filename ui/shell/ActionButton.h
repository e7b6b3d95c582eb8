#pragma once

#include <QAction>
#include <QPointer>
#include <QPushButton>

namespace clientela::ui {

/// A push button that shows an action of a page and follows it: text, icon, enabled, tooltip with its key. It goes
/// silent when the action is gone.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);
    [[nodiscard]] const QAction* action() const { return action_; } ///< null when it is gone

private:
    void follow(const QAction& action);

    QPointer<QAction> action_;
};

} // namespace clientela::ui
