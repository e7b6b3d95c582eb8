#include "paper/Ink.h"

#include "paper/TypeFace.h"

#include <QPainter>

namespace clientela::paper {

void drawLeft(QPainter& painter, const TypeFace& face, QPointF baseline, const QString& text) {
    if (text.isEmpty()) return;
    painter.setFont(face.font());
    painter.drawText(baseline, text);
}

void drawRight(QPainter& painter, const TypeFace& face, QPointF baseline, const QString& text) {
    drawLeft(painter, face, {baseline.x() - face.width(text), baseline.y()}, text);
}

} // namespace clientela::paper
