#include "ui/shell/ActionButton.h"

#include "ui/widgets/KeyHint.h"

#include <QMenu>

namespace clientela::ui {

ActionButton::ActionButton(QAction* action, QWidget* parent) : QPushButton(parent), action_(action) {
    connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    if (action->menu() != nullptr)
        setMenu(action->menu());
    else
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow(*action);
}

void ActionButton::follow(const QAction& action) {
    setText(action.text());
    setIcon(action.icon());
    setEnabled(action.isEnabled());
    // Without a parent yet it would be a window, which takes the focus away from the one that is being made.
    if (parentWidget() != nullptr || !action.isVisible()) setVisible(action.isVisible());
    const QString key = action.shortcut().isEmpty() ? QString() : KeyHint::spelled(action.shortcut());
    // QAction makes a tooltip of its text; one that says the same as the button is noise.
    QString tip = action.toolTip() == QString(action.text()).remove(QLatin1Char('&')) ? QString() : action.toolTip();
    if (!key.isEmpty()) tip = tip.isEmpty() ? key : QStringLiteral("%1 (%2)").arg(tip, key);
    setToolTip(tip);
}

} // namespace clientela::ui
