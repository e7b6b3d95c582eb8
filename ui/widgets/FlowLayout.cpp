#include "ui/widgets/FlowLayout.h"

#include "ui/widgets/Metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace clientela::ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::k4);
}

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= items_.size()) return nullptr;
    beside_.remove(items_[index]);
    return items_.takeAt(index);
}

void FlowLayout::addBeside(QWidget* widget) {
    addWidget(widget);
    beside_.insert(items_.constLast());
}

int FlowLayout::besideWidth(qsizetype item) const {
    int width = 0;
    for (qsizetype next = item + 1; next < items_.size(); ++next) {
        if (items_[next]->isEmpty()) continue;
        if (!beside_.contains(items_[next])) break;
        width += spacing() + items_[next]->sizeHint().width();
    }
    return width;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - spacing()), height};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    QRect lines = rect;
    if (alignment() & Qt::AlignVCenter) lines.translate(0, qMax(0, lines.height() - arrange(lines, false)) / 2);
    arrange(lines, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    struct Placed {
        QLayoutItem* item;
        QRect at;
    };
    std::vector<Placed> line;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto finishLine = [&] {
        const int left = alignment() & Qt::AlignRight ? qMax(0, rect.width() - (x - spacing())) : 0;
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        for (Placed& one : line) {
            one.at.translate(rect.x() + left, rect.y() + (lineHeight - one.at.height()) / 2);
            if (place) one.item->setGeometry(QStyle::visualRect(direction, rect, one.at));
        }
        line.clear();
    };
    for (qsizetype i = 0; i < items_.size(); ++i) {
        QLayoutItem* item = items_[i];
        if (item->isEmpty()) continue;
        const int after = besideWidth(i);
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(rect.width() - after, item->minimumSize().width())));
        if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        if (x > 0 && x + size.width() + after > rect.width() && !beside_.contains(item)) {
            finishLine();
            x = 0;
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, size.height());
        line.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
    }
    finishLine();
    return y + lineHeight;
}

} // namespace clientela::ui
