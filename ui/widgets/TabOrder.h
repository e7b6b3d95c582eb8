#pragma once

class QWidget;

namespace clientela::ui {

/// Tab goes as things stand: from the control of `window` that has the focus to the next one (or, `next` false, the one
/// before) in the order of the layouts, whatever order they were made in. Rows that come and go, and buttons of a page
/// that stand in the top bar, need no word of their own about it. What stands in no layout follows what does, from top
/// to bottom. What it comes to is scrolled into sight. False where nothing takes the focus. Windows answer
/// QWidget::focusNextPrevChild() by it (ui/widgets/Dialog.h), which all that goes to the next field asks.
bool goByTab(QWidget& window, bool next);

/// What the program filled in by itself is passed by Tab on its way forward, as nothing is asked for there; Shift+Tab
/// stops at it, and so does Tab from what is before it once this is set back.
void setPassedByTab(QWidget& widget, bool passed);

/// Where Tab comes to first in a part of a window; nullptr where nothing in it takes the focus.
QWidget* firstByTab(const QWidget& part);

} // namespace clientela::ui
