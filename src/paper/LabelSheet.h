#pragma once

#include "paper/Length.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace clientela::paper {

enum class LabelShape { Rectangle, Round, Ellipse, Disc };

/// A grid of labels on a sheet; a sheet may have several.
struct LabelGrid {
    int columns = 1;
    int rows = 1;
    Length x0, y0; ///< top left corner of the first label, from the paper's
    Length dx, dy; ///< from one label to the next

    bool operator==(const LabelGrid&) const = default;
};

/// A sheet of labels as it is sold.
struct LabelSheet {
    QString brand;       ///< "Avery"
    QString part;        ///< "L7160"
    QString description; ///< "Mailing labels"
    QString paper;       ///< "A4", "US-Letter", "Other"
    Length paperWidth, paperHeight;
    LabelShape shape = LabelShape::Rectangle;
    Length width, height; ///< of one label
    Length corner;        ///< radius of its corners
    Length margin;        ///< what the maker keeps free inside the label
    bool forMail = false; ///< made for addresses
    std::vector<LabelGrid> grids;

    bool operator==(const LabelSheet&) const = default;

    /// "Avery L7160".
    [[nodiscard]] QString name() const { return brand + QLatin1Char(' ') + part; }
    [[nodiscard]] int labelsPerPage() const;
    /// Where each label lies, in units of the page painter, in reading order: row by row, from the left.
    [[nodiscard]] std::vector<QRectF> labelRects() const;
    /// "21 per A4, 64 × 38.1 mm".
    [[nodiscard]] QString summary() const;
    /// What is wrong with the sheet as its maker's data describe it: labels off the paper, labels that overlap. Mostly
    /// empty.
    [[nodiscard]] QStringList warnings() const;
};

} // namespace clientela::paper
