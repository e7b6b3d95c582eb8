#include "ui/widgets/Paint.h"

#include "ui/widgets/Metrics.h"

namespace clientela::ui::paint {

qreal hairline(const QPainter* painter) {
    const qreal ratio = painter->device()->devicePixelRatio();
    return qMax(1.0, std::floor(ratio)) / ratio;
}

namespace {

/// The rectangle with its edges on whole device pixels: at 125 and 150 % most widgets begin between two.
QRectF snapped(const QPainter* painter, const QRectF& rect) {
    const QTransform toDevice = painter->deviceTransform();
    if (toDevice.type() > QTransform::TxScale) return rect;
    const QRectF device = toDevice.mapRect(rect);
    const QRectF whole(QPointF(qRound(device.left()), qRound(device.top())),
                       QPointF(qRound(device.right()), qRound(device.bottom())));
    return toDevice.inverted().mapRect(whole);
}

} // namespace

void panel(QPainter* painter, const QRectF& wanted, qreal radius, const QColor& fill, const QColor& line,
           qreal lineWidth) {
    const Scope scope(painter);
    const QRectF rect = snapped(painter, wanted);
    if (!line.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(rect, radius, radius);
        return;
    }
    const qreal width = lineWidth > 0 ? lineWidth : hairline(painter);
    const qreal half = width / 2;
    painter->setPen(QPen(line, width));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void ring(QPainter* painter, const QRectF& rect, qreal radius, const QColor& color) {
    panel(painter, rect, radius, QColor(), color, kRing);
}

void edge(QPainter* painter, const QRectF& wanted, Qt::Edge side, const QColor& color) {
    const QRectF rect = snapped(painter, wanted);
    const qreal width = hairline(painter);
    switch (side) {
    case Qt::TopEdge: painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), width), color); break;
    case Qt::BottomEdge:
        painter->fillRect(QRectF(rect.left(), rect.bottom() - width, rect.width(), width), color);
        break;
    case Qt::LeftEdge: painter->fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), color); break;
    case Qt::RightEdge: painter->fillRect(QRectF(rect.right() - width, rect.top(), width, rect.height()), color); break;
    }
}

QColor mix(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](int one, int two) { return qRound(one + (two - one) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

void shadow(QPainter* painter, const QRectF& rect, qreal radius, bool dark) {
    const Scope scope(painter);
    painter->setPen(Qt::NoPen);
    constexpr int kReach = 12;
    for (int step = kReach; step > 0; step -= 1) {
        const double near = 1.0 - static_cast<double>(step) / kReach;
        painter->setBrush(QColor(0, 0, 0, qRound((dark ? 10 : 4) * near * near) + 1));
        const qreal grow = step;
        painter->drawRoundedRect(rect.adjusted(-grow, -grow + 4, grow, grow), radius + grow, radius + grow);
    }
}

} // namespace clientela::ui::paint
