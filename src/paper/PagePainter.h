#pragma once

#include <QPageSize>
#include <QString>

class QPainter;

namespace clientela::paper {

/// Units of page painters per inch: a tenth of a point. QPdfWriter is set to it; a printer or a preview scales its
/// painter by its dots per inch over this.
inline constexpr int kUnitsPerInch = 720;

/// Pages that are painted once and shown anywhere: preview, printer and PDF call the same paint().
/// Painting is const and may be repeated for any page in any order, on one thread at a time.
class PagePainter {
public:
    PagePainter() = default;
    virtual ~PagePainter() = default;
    PagePainter(const PagePainter&) = delete;
    PagePainter& operator=(const PagePainter&) = delete;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// Size and orientation of the paper; all pages are alike. The whole sheet is painted on, margins are the page's
    /// own.
    [[nodiscard]] virtual QPageSize pageSize() const = 0;
    /// Paints page 0 <= page < pageCount(). The painter's origin is the sheet's top left corner, its unit 1/720 inch;
    /// its state is saved and restored by the caller.
    virtual void paint(QPainter& painter, int page) const = 0;
};

/// Paints a page on a painter whose device has `dotsPerInch` (a screen, a picture, a printer), with its origin where
/// the painter's stands. Saves and restores the painter's state.
void paintScaled(const PagePainter& pages, int page, QPainter& painter, double dotsPerInch);

} // namespace clientela::paper
