#include "ui/widgets/Grown.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace clientela::ui {

int grown(int width) {
    constexpr qreal kDrawnFor = 10; // points
    return qRound(width * std::clamp(QFontInfo(QApplication::font()).pointSizeF() / kDrawnFor, 1.0, 3.0));
}

} // namespace clientela::ui
