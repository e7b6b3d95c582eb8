#pragma once

#include <QString>

namespace clientela {
class JobControl;
}

namespace clientela::paper {

class PagePainter;

/// What a PDF says about itself.
struct PdfDetails {
    QString title;
    QString author; ///< the business

    bool operator==(const PdfDetails&) const = default;
};

/// Writes the pages to a PDF with embedded fonts and real text. The file appears under its name only when it is
/// complete; a file that was there stays as it was until then. Progress and cancel through `job` (may be null): throws
/// Cancelled. Throws Failure naming the file if it cannot be written. At least one page. Needs a QGuiApplication; any
/// thread.
void writePdf(const PagePainter& pages, const QString& path, const PdfDetails& details, JobControl* job = nullptr);

} // namespace clientela::paper
