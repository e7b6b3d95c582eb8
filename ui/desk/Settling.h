#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace clientela::ui {

/// Asks in one line how a complaint was settled, or a question answered. `what` it was about, or its kind. `settled`
/// hears the answer, which may be empty; nothing where it is left open. Gone with `over`.
void askHowSettled(QWidget& over, const QString& what, const std::function<void(const QString& how)>& settled);

} // namespace clientela::ui
