#include "ui/widgets/SidePanel.h"

#include "ui/widgets/Grown.h"

#include <QVBoxLayout>

namespace clientela::ui {

SidePanel::SidePanel(int width, QWidget* content, QWidget* parent) : QWidget(parent), width_(width) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
}

QSize SidePanel::minimumSizeHint() const { return QWidget::minimumSizeHint().expandedTo({width_, 0}); }

QSize SidePanel::sizeHint() const {
    return {qMax(grown(width_), minimumSizeHint().width()), QWidget::sizeHint().height()};
}

} // namespace clientela::ui
