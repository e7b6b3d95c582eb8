#include "ui/widgets/RuledGrid.h"

#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace clientela::ui {

RuledGrid::RuledGrid(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(space::k16, 0, 0, 0);
    grid_->setSpacing(0);
}

QLabel* RuledGrid::cell(const QString& text, Ink ink) {
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMargin(space::k8);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInk(label, ink);
    return label;
}

void RuledGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    for (int row = 0; row < grid_->rowCount(); ++row) {
        // Not cellRect(): where rows get higher as they get narrower, it forgets between two layouts.
        const QLayoutItem* item = grid_->itemAtPosition(row, 0);
        if (item == nullptr) continue;
        const QRect first = item->geometry();
        const QRectF line(0, first.top(), width(), first.height());
        if (row == 0) painter.fillRect(line, theme.sunken);
        if (row == 0) paint::edge(&painter, line, Qt::TopEdge, theme.line);
        paint::edge(&painter, line.adjusted(0, 0, 0, 1), Qt::BottomEdge, theme.line);
    }
}

} // namespace clientela::ui
