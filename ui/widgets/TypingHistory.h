#pragma once

class QWidget;

namespace clientela::ui {

/// What was typed into the editors within a widget is done with, since it is saved: Ctrl+Z in one of them means the
/// last action from now on. What stands in them, and where the cursor is, stays.
void forgetTyping(QWidget& within);

} // namespace clientela::ui
