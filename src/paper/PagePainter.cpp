#include "paper/PagePainter.h"

#include <QPainter>

namespace clientela::paper {

void paintScaled(const PagePainter& pages, int page, QPainter& painter, double dotsPerInch) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(dotsPerInch / kUnitsPerInch, dotsPerInch / kUnitsPerInch);
    pages.paint(painter, page);
    painter.restore();
}

} // namespace clientela::paper
