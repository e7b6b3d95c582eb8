#include "ui/desk/Page.h"

#include "ui/widgets/TabOrder.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace clientela::ui {

namespace {

int directionOf(const QKeyEvent& key) { return key.modifiers() == Qt::ShiftModifier ? -1 : 1; }

} // namespace

QAction* Page::actionOf(const QKeySequence& key) const {
    for (QAction* action : actions() + menuActions())
        if (action->isEnabled() && action->isVisible() && action->shortcuts().contains(key)) return action;
    return nullptr;
}

QList<QAction*> Page::offeredActions() const {
    QList<QAction*> actions = menuActions();
    if (!actions.isEmpty()) return actions;
    for (QAction* action : findChildren<QAction*>())
        if (action->isVisible() && !action->text().isEmpty() && !action->shortcut().isEmpty()) actions += action;
    return actions;
}

void Page::focusPane(QWidget* pane) {
    QWidget* last = pane->focusWidget();
    const bool stands = last != nullptr && last->isVisible() && last->isEnabled();
    QWidget* to = stands ? last : firstByTab(*pane);
    if (to == nullptr && (pane->focusPolicy() & Qt::TabFocus) != 0) to = pane; // a list has nothing within
    if (to != nullptr) to->setFocus(Qt::TabFocusReason);
}

QWidget* Page::paneAfter(int by) const {
    QList<QWidget*> shown = panes();
    shown.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
    const QWidget* focus = QApplication::focusWidget();
    for (int i = 0; i < shown.size(); ++i)
        if (focus != nullptr && (shown[i] == focus || shown[i]->isAncestorOf(focus))) return shown.value(i + by);
    // What stands over its parts, or the page itself.
    const bool isHere = focus == this || (focus != nullptr && isAncestorOf(focus));
    return isHere && by > 0 ? shown.value(0) : nullptr;
}

bool Page::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F6 && paneAfter(directionOf(*key)) != nullptr) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Page::keyPressEvent(QKeyEvent* event) {
    QWidget* pane = event->key() == Qt::Key_F6 ? paneAfter(directionOf(*event)) : nullptr;
    if (pane == nullptr) return QWidget::keyPressEvent(event);
    focusPane(pane);
}

} // namespace clientela::ui
