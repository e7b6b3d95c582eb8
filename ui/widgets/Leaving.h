#pragma once

#include <QFocusEvent>
#include <QWidget>

namespace clientela::ui {

/// Whether who typed here went on to something else: not for another window of the desktop (a call comes in) or a menu,
/// from which they come back to the very letter.
inline bool isLeft(const QFocusEvent& out) {
    return out.reason() != Qt::ActiveWindowFocusReason && out.reason() != Qt::PopupFocusReason;
}

/// The same of a field that says so itself, as QLineEdit::editingFinished() does also when its window is left: it has
/// the focus again once the window has.
inline bool isOnlyAway(const QWidget* field) { return !field->hasFocus() && field->window()->focusWidget() == field; }

} // namespace clientela::ui
