#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace clientela::test {

/// A word of a PDF page, in points from the page's top left corner, as poppler's pdftotext reports it.
struct PdfWord {
    int page = 0; ///< from 0
    QRectF box;
    QString text;
};

/// The words of a PDF; nothing where pdftotext is not installed.
std::optional<std::vector<PdfWord>> pdfWords(const QString& path);
/// Its text, laid out as on the page; nothing where pdftotext is not installed.
std::optional<QString> pdfText(const QString& path);
/// What pdffonts says; nothing where it is not installed.
std::optional<QString> pdfFonts(const QString& path);

} // namespace clientela::test
