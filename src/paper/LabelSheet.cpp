#include "paper/LabelSheet.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace clientela::paper {

namespace {

// Data rounded to tenths of a millimetre make labels touch; half a millimetre is no fault yet.
constexpr Length kTolerance = Length::mm(0.5);

QString millimetres(Length length) { return QLocale().toString(std::round(length.mm() * 10) / 10, 'g', 5); }

bool overlap(const QRectF& a, const QRectF& b, LabelShape shape) {
    const double tolerance = kTolerance.units();
    const QRectF common = a.intersected(b);
    if (common.width() <= tolerance || common.height() <= tolerance) return false;
    if (shape == LabelShape::Rectangle) return true;
    const QPointF apart = b.center() - a.center(); // round ones may stand in each other's corners
    return std::hypot(apart.x() / (a.width() - tolerance), apart.y() / (a.height() - tolerance)) < 1;
}

bool anyOverlap(const std::vector<QRectF>& rects, LabelShape shape) {
    for (size_t i = 0; i < rects.size(); ++i)
        for (size_t j = i + 1; j < rects.size(); ++j)
            if (overlap(rects[i], rects[j], shape)) return true;
    return false;
}

} // namespace

int LabelSheet::labelsPerPage() const {
    int count = 0;
    for (const LabelGrid& grid : grids) count += grid.columns * grid.rows;
    return count;
}

std::vector<QRectF> LabelSheet::labelRects() const {
    std::vector<QRectF> rects;
    rects.reserve(size_t(labelsPerPage()));
    for (const LabelGrid& grid : grids)
        for (int row = 0; row < grid.rows; ++row)
            for (int column = 0; column < grid.columns; ++column)
                rects.emplace_back((grid.x0 + grid.dx * column).units(), (grid.y0 + grid.dy * row).units(),
                                   width.units(), height.units());
    std::stable_sort(rects.begin(), rects.end(), [](const QRectF& a, const QRectF& b) {
        if (std::abs(a.y() - b.y()) > kTolerance.units()) return a.y() < b.y();
        return a.x() < b.x();
    });
    return rects;
}

QString LabelSheet::summary() const {
    const QString paperName = paper == QLatin1String("Other")
                                  ? QStringLiteral("%1 × %2 mm").arg(millimetres(paperWidth), millimetres(paperHeight))
                                  : QString(paper).replace(QLatin1Char('-'), QLatin1Char(' '));
    return QCoreApplication::translate("Paper", "%1 per %2, %3 × %4 mm",
                                       "labels per paper size, width and height of one")
        .arg(QString::number(labelsPerPage()), paperName, millimetres(width), millimetres(height));
}

QStringList LabelSheet::warnings() const {
    QStringList found;
    const std::vector<QRectF> rects = labelRects();
    const double tolerance = kTolerance.units();
    const QRectF page(-tolerance, -tolerance, paperWidth.units() + 2 * tolerance, paperHeight.units() + 2 * tolerance);
    const auto off =
        std::count_if(rects.begin(), rects.end(), [&](const QRectF& rect) { return !page.contains(rect); });
    if (off > 0)
        found += QCoreApplication::translate("Paper", "%n labels of this sheet run off the paper.", nullptr, int(off));
    if (anyOverlap(rects, shape)) found += QCoreApplication::translate("Paper", "Labels of this sheet overlap.");
    return found;
}

} // namespace clientela::paper
