#include "ui/widgets/Metrics.h"

#include <QApplication>
#include <QFontMetricsF>

namespace clientela::ui {

Heights Heights::of(const QFont& font) {
    const int line = qRound(QFontMetricsF(font).height());
    const int row = (line + 16 + 3) / 4 * 4;
    return {.row = row,
            .small = row - 4,
            .chip = row - 8,
            .tag = row - 12,
            .topBar = row + 24,
            .bar = row + 16,
            .twoLine = (2 * line + 16 + 3) / 4 * 4};
}

Heights Heights::standard() { return of(QApplication::font()); }

} // namespace clientela::ui
