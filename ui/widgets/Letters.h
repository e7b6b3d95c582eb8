#pragma once

#include <QAbstractItemView>
#include <QVariant>

namespace clientela::ui {

/// Letters and digits typed into a table go to the search box of the window, unless the table looks for something of
/// its own by them.
inline void setTakesLetters(QAbstractItemView& view) { view.setProperty("takesLetters", true); }
[[nodiscard]] inline bool takesLetters(const QAbstractItemView& view) { return view.property("takesLetters").toBool(); }

} // namespace clientela::ui
