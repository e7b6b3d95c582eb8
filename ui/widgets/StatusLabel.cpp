#include "ui/widgets/StatusLabel.h"

#include "ui/widgets/Metrics.h"

namespace clientela::ui {

StatusLabel::StatusLabel(const Status& status, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
}

void StatusLabel::setStatus(const Status& status) {
    status_ = status;
    setAccessibleName(status.text);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(status_.text) + 16, Heights::standard().tag};
}

void StatusLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::status(&painter, rect(), status_, Theme::of(this), font());
}

} // namespace clientela::ui
