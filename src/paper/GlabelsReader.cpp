#include "paper/GlabelsReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

namespace clientela::paper {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Paper", text); }

Problem unreadable(const QString& path, const QString& why) {
    return {tr("The label sheets of %1 could not be read: %2.").arg(QFileInfo(path).fileName(), why), {}, {}};
}

/// Walks one file; attributes are looked up by name, what is not known is skipped.
class Reader {
public:
    Reader(QFile& file, const QString& path) : xml_(&file), path_(path) {}

    QXmlStreamReader& xml() { return xml_; }
    [[nodiscard]] QString text(const char* name) const {
        return xml_.attributes().value(QLatin1String(name)).toString().trimmed();
    }
    [[nodiscard]] Length length(const char* name, Length otherwise = {}) const {
        return parseLength(xml_.attributes().value(QLatin1String(name))).value_or(otherwise);
    }
    [[nodiscard]] int number(const char* name) const { return xml_.attributes().value(QLatin1String(name)).toInt(); }
    [[nodiscard]] bool is(const char* element) const { return xml_.name() == QLatin1String(element); }
    [[nodiscard]] std::optional<Problem> problem() const {
        if (!xml_.hasError()) return std::nullopt;
        return unreadable(path_, tr("line %1: %2").arg(xml_.lineNumber()).arg(xml_.errorString()));
    }

private:
    QXmlStreamReader xml_;
    QString path_;
};

std::optional<LabelShape> shapeOf(const Reader& reader) {
    if (reader.is("Label-rectangle")) return LabelShape::Rectangle;
    if (reader.is("Label-round")) return LabelShape::Round;
    if (reader.is("Label-ellipse")) return LabelShape::Ellipse;
    if (reader.is("Label-cd")) return LabelShape::Disc;
    return std::nullopt;
}

LabelGrid readGrid(const Reader& reader) {
    LabelGrid grid;
    grid.columns = std::max(1, reader.number("nx"));
    grid.rows = std::max(1, reader.number("ny"));
    grid.x0 = reader.length("x0");
    grid.y0 = reader.length("y0");
    grid.dx = reader.length("dx");
    grid.dy = reader.length("dy");
    return grid;
}

void readLabel(Reader& reader, LabelShape shape, LabelSheet& sheet) {
    sheet.shape = shape;
    const Length diameter = reader.length("radius") * 2;
    sheet.width = reader.length("width", diameter);
    sheet.height = reader.length("height", diameter);
    sheet.corner = reader.length("round");
    while (reader.xml().readNextStartElement()) {
        if (reader.is("Layout")) sheet.grids.push_back(readGrid(reader));
        if (reader.is("Markup-margin")) sheet.margin = reader.length("size");
        reader.xml().skipCurrentElement();
    }
}

GlabelsTemplate readTemplate(Reader& reader, const QHash<QString, PaperSize>& papers) {
    GlabelsTemplate found;
    LabelSheet& sheet = found.sheet;
    sheet.brand = reader.text("brand");
    sheet.part = reader.text("part");
    sheet.description = reader.text("_description");
    if (sheet.description.isEmpty()) sheet.description = reader.text("description");
    sheet.paper = reader.text("size");
    found.equivalent = reader.text("equiv");
    const PaperSize paper = papers.value(sheet.paper);
    sheet.paperWidth = reader.length("width", paper.width);
    sheet.paperHeight = reader.length("height", paper.height);
    bool labelRead = false;
    while (reader.xml().readNextStartElement()) {
        if (reader.is("Meta") && reader.text("category") == QLatin1String("mail")) sheet.forMail = true;
        if (const auto shape = shapeOf(reader); shape && !labelRead) {
            readLabel(reader, *shape, sheet);
            labelRead = true;
        } else {
            reader.xml().skipCurrentElement();
        }
    }
    return found;
}

} // namespace

std::optional<Length> parseLength(QStringView text) {
    text = text.trimmed();
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || QStringView(u".-+").contains(text[end]))) ++end;
    bool ok = false;
    const double value = text.left(end).toDouble(&ok);
    if (!ok) return std::nullopt;
    const QStringView unit = text.mid(end).trimmed();
    if (unit == u"mm") return Length::mm(value);
    if (unit == u"cm") return Length::mm(value * 10);
    if (unit == u"in") return Length::inches(value);
    if (unit == u"pc") return Length::points(value * 12);
    if (unit.isEmpty() || unit == u"pt") return Length::points(value);
    return std::nullopt;
}

Result<QHash<QString, PaperSize>> readPaperSizes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return unreadable(path, file.errorString());
    Reader reader(file, path);
    QHash<QString, PaperSize> sizes;
    while (!reader.xml().atEnd()) {
        if (reader.xml().readNext() == QXmlStreamReader::StartElement && reader.is("Paper-size"))
            sizes.insert(reader.text("id"), {reader.length("width"), reader.length("height")});
    }
    if (const auto problem = reader.problem()) return *problem;
    return sizes;
}

Result<std::vector<GlabelsTemplate>> readTemplates(const QString& path, const QHash<QString, PaperSize>& papers) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return unreadable(path, file.errorString());
    Reader reader(file, path);
    std::vector<GlabelsTemplate> templates;
    while (!reader.xml().atEnd()) {
        if (reader.xml().readNext() == QXmlStreamReader::StartElement && reader.is("Template"))
            templates.push_back(readTemplate(reader, papers));
    }
    if (const auto problem = reader.problem()) return *problem;
    return templates;
}

} // namespace clientela::paper
