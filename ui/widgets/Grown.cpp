#include "ui/widgets/Grown.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace clientela::ui {

int grown(int width) {
    // Pixels, not points: a screen (or QT_FONT_DPI) that draws 10 pt larger needs the width of larger letters as well.
    constexpr qreal kDrawnFor = 10 * 96 / 72.0; // 10 pt at 96 dots an inch
    return qRound(width * std::clamp(QFontInfo(QApplication::font()).pixelSize() / kDrawnFor, 1.0, 3.0));
}

} // namespace clientela::ui
