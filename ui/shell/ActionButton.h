#pragma once

#include <QPushButton>

class QAction;

namespace clientela::ui {

/// A push button that shows an action of a page and follows it: text, icon, enabled, tooltip with its key. It goes
/// silent when the action is gone.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);

private:
    void follow(const QAction& action);
};

} // namespace clientela::ui
