#pragma once

class QMenu;

namespace clientela::ui {

/// Moves a menu that is about to be shown into the window it belongs to, where that has room for it: Qt keeps menus on
/// the screen only. A menu of a menu goes to its other side. The style does so with every menu, however it was opened;
/// who opens one says where it begins, and nothing else.
void keepInWindow(QMenu& menu);

} // namespace clientela::ui
