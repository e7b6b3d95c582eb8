#include "ui/lists/ValueLine.h"

#include <QFocusEvent>
#include <QMouseEvent>

namespace clientela::ui {

void ValueLine::focusInEvent(QFocusEvent* event) {
    entered_ = event->reason() == Qt::MouseFocusReason;
    QLineEdit::focusInEvent(event);
}

void ValueLine::mouseReleaseEvent(QMouseEvent* event) {
    QLineEdit::mouseReleaseEvent(event);
    // Whoever drew the mouse over a part of it wants that part.
    if (entered_ && event->button() == Qt::LeftButton && !hasSelectedText()) selectAll();
    entered_ = false;
}

} // namespace clientela::ui
