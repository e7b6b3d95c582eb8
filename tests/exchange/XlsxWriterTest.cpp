#include "exchange/XlsxWriter.h"
#include "base/Failure.h"
#include "exchange/Folder.h"

#include <QXmlStreamReader>
#include <private/qzipreader_p.h>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>

using namespace clientela;
using namespace clientela::exchange;

namespace {

struct SheetCell {
    QString type;   // t: inlineStr, b or nothing for a number
    QString format; // the number format of its style
    QString value;
};

// What a workbook of ours holds, read by minimal means.
struct Workbook {
    QByteArray sheet;
    QMap<QString, SheetCell> cells;
    bool wellFormed = true;
};

QStringList formatsOf(const QByteArray& styles) {
    QMap<int, QString> own;
    QStringList formats;
    QXmlStreamReader xml(styles);
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == QLatin1String("cellXfs")) inCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement) continue;
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("numFmt"))
            own.insert(attributes.value("numFmtId").toInt(), attributes.value("formatCode").toString());
        if (inCellFormats && xml.name() == QLatin1String("xf")) {
            const int id = attributes.value("numFmtId").toInt();
            formats += own.value(id, QString::number(id));
        }
    }
    return formats;
}

Workbook open(const QString& path) {
    Workbook book;
    QZipReader zip(path);
    book.sheet = zip.fileData("xl/worksheets/sheet1.xml");
    const QStringList formats = formatsOf(zip.fileData("xl/styles.xml"));
    QXmlStreamReader xml(book.sheet);
    QString at;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("c")) {
            at = xml.attributes().value("r").toString();
            book.cells[at].type = xml.attributes().value("t").toString();
            book.cells[at].format = formats.value(xml.attributes().value("s").toInt());
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            book.cells[at].value = xml.readElementText();
        } else if (xml.name() == QLatin1String("f")) {
            book.cells[at].type = "formula";
        }
    }
    book.wellFormed = !xml.hasError();
    return book;
}

class WritingAWorkbook : public testing::Test {
protected:
    Workbook written(const std::vector<TableColumn>& columns, const std::vector<std::vector<Cell>>& rows) {
        XlsxWriter writer(folder_.path("a.xlsx"), "Customers");
        writer.begin(columns);
        for (const auto& row : rows) writer.row(row);
        writer.finish();
        return open(folder_.path("a.xlsx"));
    }

    test::Folder folder_;
};

TEST_F(WritingAWorkbook, GivesEachCellItsType) {
    const QDateTime seen(QDate(2025, 11, 12), QTime(12, 0));
    const Workbook book =
        written({{"name", "Name", ColumnKind::Text, 0},
                 {"zip", "Postal code", ColumnKind::Text, 0},
                 {"phone", "Phone", ColumnKind::Text, 0},
                 {"count", "Orders", ColumnKind::Integer, 0},
                 {"spent", "Spent", ColumnKind::Money, 2},
                 {"born", "Born", ColumnKind::Date, 0},
                 {"seen", "Seen", ColumnKind::DateTime, 0},
                 {"active", "Active", ColumnKind::YesNo, 0}},
                {{Cell::text("Niccolò <&> Пётр"), Cell::text("00184"), Cell::text("+39 055 12345"), Cell::scaled(12),
                  Cell::scaled(123450), Cell::day(QDate(1988, 2, 29)), Cell::moment(seen), Cell::yesNo(true)}});
    ASSERT_TRUE(book.wellFormed);
    EXPECT_EQ(book.cells["A1"].value, "Name");
    EXPECT_EQ(book.cells["A2"].value, "Niccolò <&> Пётр");
    EXPECT_EQ(book.cells["B2"].type, "inlineStr");
    EXPECT_EQ(book.cells["B2"].value, "00184");
    EXPECT_EQ(book.cells["C2"].type, "inlineStr");
    EXPECT_EQ(book.cells["C2"].value, "+39 055 12345");
    EXPECT_EQ(book.cells["D2"].value, "12");
    EXPECT_EQ(book.cells["D2"].format, "0");
    EXPECT_EQ(book.cells["E2"].value, "1234.5");
    EXPECT_EQ(book.cells["E2"].format, "#,##0.00");
    EXPECT_EQ(book.cells["F2"].value, "32202");
    EXPECT_EQ(book.cells["F2"].format, "yyyy-mm-dd");
    EXPECT_EQ(book.cells["G2"].value, "45973.5");
    EXPECT_EQ(book.cells["H2"].type, "b");
    EXPECT_EQ(book.cells["H2"].value, "1");
}

// A hundred-millionth of a day less, and spreadsheets show the minute before.
TEST_F(WritingAWorkbook, KeepsMomentsToTheSecond) {
    const auto at = [](QDate day, QTime time) { return Cell::moment(QDateTime(day, time)); };
    const Workbook book = written({{"seen", "Seen", ColumnKind::DateTime, 0}},
                                  {{at({2024, 12, 16}, {12, 47})}, {at({1969, 12, 31}, {23, 59, 59})}});
    constexpr double kMicrosecond = 1 / 86'400e6;
    EXPECT_NEAR(book.cells["A2"].value.toDouble(), 45642 + (12 * 60 + 47) / 1440.0, kMicrosecond);
    EXPECT_NEAR(book.cells["A3"].value.toDouble(), 25568 + 86399 / 86400.0, kMicrosecond);
}

TEST_F(WritingAWorkbook, FreezesTheHeadAndFiltersUnderIt) {
    const Workbook book = written({{"a", "A", ColumnKind::Text, 0}, {"b", "B", ColumnKind::Integer, 0}},
                                  {{Cell::text("x"), Cell::scaled(1)}, {}});
    EXPECT_TRUE(book.sheet.contains("<autoFilter ref=\"A1:B3\"/>")) << book.sheet.constData();
    EXPECT_TRUE(book.sheet.contains("ySplit=\"1\""));
    EXPECT_TRUE(book.sheet.contains("state=\"frozen\""));
}

TEST_F(WritingAWorkbook, SaysWhatTheListAsksOverEachPrintedPageAndInItsProperties) {
    const auto header = [this](const QString& about) {
        XlsxWriter writer(folder_.path("about.xlsx"));
        writer.setAbout(about);
        writer.begin({{"a", "A", ColumnKind::Text, 0}});
        writer.finish();
        return QString::fromUtf8(open(folder_.path("about.xlsx")).sheet);
    };
    const QString one = header(QStringLiteral("Women of Rossi & Figli who spent more than €500.00\n"));
    EXPECT_TRUE(one.contains(QStringLiteral("<oddHeader>&amp;LWomen of Rossi &amp;&amp; Figli who spent more than "
                                            "€500.00</oddHeader>")))
        << qPrintable(one);
    QZipReader zip(folder_.path("about.xlsx"));
    EXPECT_TRUE(zip.fileData("docProps/core.xml").contains("Women of Rossi &amp; Figli who spent more than"));
    EXPECT_TRUE(header(QString(400, QLatin1Char('x'))).contains(QStringLiteral("x…</oddHeader>")));
    EXPECT_FALSE(header(QString()).contains(QStringLiteral("oddHeader")));
}

TEST_F(WritingAWorkbook, SaysOnASecondSheetWhatTheTableIs) {
    XlsxWriter writer(folder_.path("second.xlsx"));
    writer.setSecondSheet(QStringLiteral("About"), {QStringLiteral("Best customers"), QStringLiteral("Women & men")});
    writer.begin({{"a", "A", ColumnKind::Text, 0}});
    writer.row(std::vector<Cell>{Cell::text("x")});
    writer.finish();
    QZipReader zip(folder_.path("second.xlsx"));
    EXPECT_TRUE(zip.fileData("xl/workbook.xml").contains("name=\"About\""));
    EXPECT_TRUE(zip.fileData("xl/worksheets/sheet2.xml").contains("Women &amp; men"));
    EXPECT_FALSE(zip.fileData("xl/worksheets/sheet1.xml").contains("Best customers")) << "the table and nothing else";
}

TEST_F(WritingAWorkbook, MakesColumnsAsWideAsTheirFirstValues) {
    const Workbook book =
        written({{"a", "A", ColumnKind::Text, 0}, {"b", "B", ColumnKind::Text, 0}, {"c", "C", ColumnKind::Date, 0}},
                {{Cell::text("x"), Cell::text(std::string_view("a text of thirty-one characters")),
                  Cell::day(QDate(2025, 1, 1))}});
    QList<double> widths;
    QXmlStreamReader xml(book.sheet);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("col"))
            widths += xml.attributes().value("width").toDouble();
    ASSERT_EQ(widths.size(), 3);
    EXPECT_NEAR(widths[0], 6.7, 0.5);
    EXPECT_NEAR(widths[1], 32.7, 0.5);
    EXPECT_NEAR(widths[2], 11.7, 0.5);
}

TEST_F(WritingAWorkbook, NeverWritesATextAsAFormula) {
    const Workbook book = written({{"a", "=A()", ColumnKind::Text, 0}, {"n", "N", ColumnKind::Integer, 0}},
                                  {{Cell::text("=1+1"), Cell::text("=cmd|' /C calc'!A0")}});
    for (const SheetCell& cell : book.cells) EXPECT_EQ(cell.type, "inlineStr") << qPrintable(cell.value);
    EXPECT_EQ(book.cells["A2"].value, "=1+1");
    EXPECT_FALSE(book.sheet.contains("<f>"));
    EXPECT_FALSE(book.sheet.contains("hyperlink"));
}

TEST_F(WritingAWorkbook, TakesCharactersOutThatXmlForbids) {
    const Workbook book = written({{"a", "A\x01", ColumnKind::Text, 0}}, {{Cell::text("a\x01"
                                                                                      "b\x1F\xEF\xBF\xBF\xFF"
                                                                                      "c\r\nd")},
                                                                          {Cell::text("\x02")}});
    ASSERT_TRUE(book.wellFormed) << book.sheet.constData();
    EXPECT_EQ(book.cells["A2"].value, "abc\nd");
    EXPECT_FALSE(book.cells.contains("A3"));
}

TEST_F(WritingAWorkbook, ReadsStoredDatesAndKeepsOthersAsText) {
    const Workbook book = written({{"d", "D", ColumnKind::Date, 0}}, {{Cell::text("2025-11-12")},
                                                                      {Cell::text("2025-11-12 06:00:00")},
                                                                      {Cell::text("soon")},
                                                                      {Cell::day(QDate(1899, 12, 31))},
                                                                      {Cell::day(QDate(1900, 1, 1))},
                                                                      {Cell::day(QDate(1900, 2, 28))},
                                                                      {Cell::day(QDate(1900, 3, 1))}});
    EXPECT_EQ(book.cells["A2"].value, "45973");
    EXPECT_EQ(book.cells["A3"].value, "45973.25");
    EXPECT_EQ(book.cells["A4"].value, "soon");
    EXPECT_EQ(book.cells["A5"].value, "1899-12-31");
    EXPECT_EQ(book.cells["A5"].type, "inlineStr");
    EXPECT_EQ(book.cells["A6"].value, "1");
    EXPECT_EQ(book.cells["A7"].value, "59");
    EXPECT_EQ(book.cells["A8"].value, "61");
}

TEST_F(WritingAWorkbook, KeepsNumbersExactThatADoubleWouldRound) {
    const Workbook book = written({{"n", "N", ColumnKind::Integer, 0}, {"m", "M", ColumnKind::Money, 2}},
                                  {{Cell::scaled(9'007'199'254'740'993), Cell::scaled(1500, 0)}});
    EXPECT_EQ(book.cells["A2"].value, "9007199254740993");
    EXPECT_EQ(book.cells["A2"].type, "inlineStr");
    EXPECT_EQ(book.cells["B2"].value, "1500");
    EXPECT_EQ(book.cells["B2"].format, "#,##0");
}

TEST_F(WritingAWorkbook, CutsTextsAtTheLimitOfACellAndCountsThem) {
    const std::string longText(40'000, 'x');
    XlsxWriter writer(folder_.path("a.xlsx"));
    writer.begin({{"a", "A", ColumnKind::Text, 0}});
    writer.row(std::vector{Cell::text(longText)});
    writer.finish();
    EXPECT_EQ(writer.cutTexts(), 1);
    EXPECT_EQ(open(folder_.path("a.xlsx")).cells["A2"].value.size(), 32'767);
}

TEST_F(WritingAWorkbook, TellsWhenThereAreMoreRowsThanASheetHolds) {
    XlsxWriter writer(folder_.path("a.xlsx"));
    writer.begin({{"a", "A", ColumnKind::Integer, 0}});
    EXPECT_EQ(writer.rowLimit(), 1'048'575);
    QString what;
    try {
        for (int i = 0; i <= 1'048'575; ++i) writer.row({});
    } catch (const Failure& failure) {
        what = failure.problem().what;
    }
    EXPECT_TRUE(what.contains("holds 1048575 rows")) << qPrintable(what);
}

TEST_F(WritingAWorkbook, LeavesNothingBehindWhenItIsGivenUp) {
    folder_.write("a.xlsx", "old");
    {
        XlsxWriter writer(folder_.path("a.xlsx"));
        writer.begin({{"a", "A", ColumnKind::Text, 0}});
        for (int i = 0; i < 10'000; ++i) writer.row(std::vector{Cell::text("text")});
    }
    EXPECT_EQ(folder_.read("a.xlsx"), "old");
    EXPECT_EQ(folder_.names(), QStringList{"a.xlsx"});
}

TEST_F(WritingAWorkbook, TellsAFullDiskAndLeavesTheOldFile) {
    folder_.write("a.xlsx", "old");
    // No file may grow beyond 100 kB: the same to the writer as a disk without room.
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{100'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    bool told = false;
    try {
        XlsxWriter writer(folder_.path("a.xlsx"));
        writer.begin({{"a", "A", ColumnKind::Text, 0}});
        for (int i = 0; i < 20'000; ++i) writer.row(std::vector{Cell::text("text")});
        writer.finish();
    } catch (const Failure&) {
        told = true;
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_TRUE(told);
    EXPECT_EQ(folder_.read("a.xlsx"), "old");
    EXPECT_EQ(folder_.names(), QStringList{"a.xlsx"});
}

TEST_F(WritingAWorkbook, SaysWhichFolderIsMissing) { EXPECT_THROW(XlsxWriter(folder_.path("none/a.xlsx")), Failure); }

TEST_F(WritingAWorkbook, TakesAnySheetName) {
    XlsxWriter writer(folder_.path("a.xlsx"), "'Who/where: [a list]? with a name that is far too long'");
    writer.begin({{"a", "A", ColumnKind::Text, 0}});
    writer.finish();
    QZipReader zip(folder_.path("a.xlsx"));
    EXPECT_TRUE(zip.fileData("xl/workbook.xml").contains("sheet name=\"Who where a list with a name th\""))
        << zip.fileData("xl/workbook.xml").constData();
}

} // namespace
