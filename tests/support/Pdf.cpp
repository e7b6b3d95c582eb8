#include "support/Pdf.h"

#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace clientela::test {

namespace {

std::optional<QByteArray> output(const QString& program, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty()) return std::nullopt;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished()) return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace

std::optional<std::vector<PdfWord>> pdfWords(const QString& path) {
    const auto xhtml = output(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    if (!xhtml) return std::nullopt;
    std::vector<PdfWord> words;
    QXmlStreamReader xml(*xhtml);
    int page = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("page")) ++page;
        if (xml.name() != QLatin1String("word")) continue;
        const auto side = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        const QRectF box(QPointF(side("xMin"), side("yMin")), QPointF(side("xMax"), side("yMax")));
        words.push_back({page, box, xml.readElementText()});
    }
    return words;
}

std::optional<QString> pdfText(const QString& path) {
    const auto text = output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

std::optional<QString> pdfFonts(const QString& path) {
    const auto text = output(QStringLiteral("pdffonts"), {path});
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

} // namespace clientela::test
