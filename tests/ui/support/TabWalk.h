#pragma once

#include <QPointer>
#include <QRect>
#include <QStringList>
#include <QWidget>

#include <vector>

/// A walk through a window by Tab, as one makes who uses no mouse.
namespace clientela::test {

/// What Tab has to come to: what is visible, works, and takes the focus by Tab.
[[nodiscard]] std::vector<QWidget*> controlsOf(const QWidget& top);

/// Presses Tab from where the focus is until it has gone round, then Shift+Tab back. Tells what was wrong with it, each
/// as a sentence: a control that is never come to, one that the focus does not leave, one that shows no frame or that
/// is not in sight, one before another that stands before it. Empty if nothing was. Costs two small pictures a control.
[[nodiscard]] QStringList faultsOfTabbing(QWidget& top);

/// Presses F6 until it has gone round. Tells, each as a sentence, where it loses the focus and which stop does not show
/// that it has it.
[[nodiscard]] QStringList faultsOfPanes(QWidget& top);

} // namespace clientela::test
