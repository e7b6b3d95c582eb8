#include "exchange/CsvReader.h"
#include "exchange/Folder.h"
#include "support/Data.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::exchange;

namespace {

struct Read {
    QList<QStringList> rows;
    QList<qint64> lines;
    QStringList faults;
    QString problem;
};

Read readAll(QByteArray bytes, const CsvDialect& dialect = {}, const CsvLimits& limits = {}) {
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, QStringLiteral("shop.csv"), dialect, limits);
    Read read;
    while (reader.next() == CsvReader::Step::Record) {
        read.rows += reader.texts();
        read.lines += reader.line();
        if (const auto fault = reader.fault()) read.faults += *fault;
    }
    if (reader.problem()) read.problem = reader.problem()->what;
    return read;
}

QList<QStringList> rows(const QByteArray& bytes, const CsvDialect& dialect = {}) {
    return readAll(bytes, dialect).rows;
}

CsvDialect in(const QByteArray& encoding, char delimiter = ',') {
    CsvDialect dialect;
    dialect.encoding = encoding;
    dialect.delimiter = delimiter;
    return dialect;
}

using Rows = QList<QStringList>;

TEST(ReadingCsv, TakesEveryKindOfLineEnd) {
    const Rows expected{{"a", "b"}, {"1", "2"}, {"3", ""}};
    EXPECT_EQ(rows("a,b\n1,2\n3,\n"), expected);
    EXPECT_EQ(rows("a,b\r\n1,2\r\n3,\r\n"), expected);
    EXPECT_EQ(rows("a,b\r1,2\r3,"), expected);
}

TEST(ReadingCsv, KeepsDelimitersQuotesAndLineEndsInsideQuotes) {
    EXPECT_EQ(rows("\"a,b\",\"say \"\"hi\"\"\",\"one\r\ntwo\nthree\"\n"),
              (Rows{{"a,b", "say \"hi\"", "one\r\ntwo\nthree"}}));
    EXPECT_EQ(rows("\"\",\"\"\"\"\n"), (Rows{{"", "\""}}));
}

TEST(ReadingCsv, KeepsAQuoteInTheMiddleOfAField) {
    EXPECT_EQ(rows("a 5\" pipe,b\n"), (Rows{{"a 5\" pipe", "b"}}));
    EXPECT_EQ(rows("\"abc\"def,b\n"), (Rows{{"\"abc\"def", "b"}}));
}

TEST(ReadingCsv, SkipsEmptyLinesButNotAQuotedNothing) {
    EXPECT_EQ(rows("a\n\n\r\n\"\"\nb\n"), (Rows{{"a"}, {""}, {"b"}}));
}

TEST(ReadingCsv, LeavesBlanksAfterDelimitersAwayIfAsked) {
    CsvDialect dialect;
    dialect.spaceAfterDelimiter = true;
    EXPECT_EQ(rows("a, b, \"c, d\"\n1, , 3\n", dialect), (Rows{{"a", "b", "c, d"}, {"1", "", "3"}}));
}

TEST(ReadingCsv, GivesNothingForAnEmptyFile) {
    const Read read = readAll("");
    EXPECT_TRUE(read.rows.isEmpty());
    EXPECT_TRUE(read.problem.isEmpty());
    EXPECT_TRUE(readAll("\xEF\xBB\xBF").rows.isEmpty());
}

TEST(ReadingCsv, KnowsThePhysicalLineWhereARecordBegins) {
    EXPECT_EQ(readAll("a\n\"x\ny\r\nz\"\n\nb\r\nc\rd\n").lines, (QList<qint64>{1, 2, 6, 7, 8}));
}

TEST(ReadingCsv, ReportsLinesThatAreTooLongAndGoesOn) {
    const Read read = readAll("a,b\n1,2,3\n\"4\n\",5\n6,7,,8\n");
    EXPECT_EQ(read.rows.size(), 4);
    ASSERT_EQ(read.faults.size(), 2);
    EXPECT_EQ(read.faults[0], "The number of columns is 3, that of the first line 2.");
    EXPECT_EQ(read.faults[1], "The number of columns is 4, that of the first line 2.");
}

TEST(ReadingCsv, TakesEmptyCellsThatAreLeftAwayOrTooManyAtTheEnd) {
    const Read read = readAll("a,b,c\n1\n1,2,3,\n1,2,3, ,\n");
    EXPECT_EQ(read.rows.size(), 4);
    EXPECT_TRUE(read.faults.isEmpty());
}

TEST(ReadingCsv, NamesTheLineAndColumnOfANulByte) {
    const Read read = readAll(QByteArray("a,b\n1,x\0y\n2,z\n", 13));
    ASSERT_EQ(read.faults.size(), 1);
    EXPECT_EQ(read.faults[0], "Column 2 holds a NUL byte, which is no text.");
    EXPECT_EQ(read.rows.size(), 3);
}

TEST(ReadingCsv, NamesTheLineAndColumnOfBytesThatAreNoText) {
    const Read read = readAll("a,b\nMaria,Jos\xE9\n");
    ASSERT_EQ(read.faults.size(), 1);
    EXPECT_EQ(read.faults[0], "Column 2 holds bytes that are no UTF-8 text.");
}

TEST(ReadingCsv, NamesTheQuoteThatIsNeverClosed) {
    const Read read = readAll("a,b\n1,\"two\n3,4\n");
    EXPECT_EQ(read.rows.size(), 1);
    EXPECT_EQ(read.problem, "shop.csv could not be read: the quote that opens column 2 of line 2 is never closed.");
}

TEST(ReadingCsv, RefusesAFieldThatIsTooLong) {
    const Read plain = readAll("a,b\n1," + QByteArray(10'000'000, 'x') + "\n");
    EXPECT_EQ(plain.problem, "shop.csv could not be read: column 2 of line 2 is longer than 8 MB.");
    const Read quoted = readAll("a,b\n\"" + QByteArray(10'000'000, 'x') + "\",2\n");
    EXPECT_EQ(quoted.problem, "shop.csv could not be read: column 1 of line 2 is longer than 8 MB.");
}

TEST(ReadingCsv, TakesALongFieldBelowTheLimit) {
    const QByteArray longText(3'000'000, 'x');
    EXPECT_EQ(rows("a,\"" + longText + "\"\n1,2\n").value(0).value(1).size(), 3'000'000);
}

TEST(ReadingCsv, RefusesAMillionColumns) {
    const Read read = readAll(QByteArray(1'000'000, ','));
    EXPECT_EQ(read.problem, "shop.csv could not be read: line 1 has more than 16384 columns.");
}

TEST(ReadingCsv, RefusesALineThatIsTooLongInAll) {
    CsvLimits limits;
    limits.recordBytes = 1'000'000;
    const Read read = readAll((QByteArray(300'000, 'x') + ",").repeated(10), {}, limits);
    EXPECT_TRUE(read.problem.startsWith("shop.csv could not be read: line 1 is longer than"))
        << qPrintable(read.problem);
}

TEST(ReadingCsv, SaysWhichFileIsMissing) {
    CsvReader reader(QStringLiteral("/no/such/file.csv"));
    EXPECT_EQ(reader.next(), CsvReader::Step::Broken);
    EXPECT_EQ(reader.problem()->what, "/no/such/file.csv could not be read: there is no such file.");
}

TEST(ReadingCsv, RefusesAFolder) {
    CsvReader reader(QDir::tempPath());
    EXPECT_EQ(reader.next(), CsvReader::Step::Broken);
    EXPECT_TRUE(reader.problem()->what.contains("it is a folder"));
}

TEST(ReadingCsv, RefusesAnEncodingNobodyKnows) {
    EXPECT_TRUE(readAll("a", in("klingon-8")).problem.contains("there is no encoding called klingon-8"));
}

TEST(ReadingCsv, DecodesEveryEncodingWithAndWithoutMark) {
    const QString text = QStringLiteral("имя;città\nПётр;Mazzarà\n");
    const Rows expected{{"имя", "città"}, {"Пётр", "Mazzarà"}};
    using Mode = QStringConverter::Encoding;
    for (const auto& [mode, name] :
         {std::pair{Mode::Utf8, "UTF-8"}, std::pair{Mode::Utf16LE, "UTF-16LE"}, std::pair{Mode::Utf16BE, "UTF-16BE"},
          std::pair{Mode::Utf32LE, "UTF-32LE"}, std::pair{Mode::Utf32BE, "UTF-32BE"}}) {
        for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            QStringEncoder encoder(mode, flag);
            const QByteArray bytes = encoder.encode(text);
            EXPECT_EQ(rows(bytes, in(name, ';')), expected) << name;
        }
    }
    EXPECT_EQ(rows("Jos\xE9,\x80\n", in("windows-1252")), (Rows{{"José", "€"}}));
    EXPECT_EQ(rows("\xCF\xB8\xF2\xF0;\xC8\n", in("windows-1251", ';')), (Rows{{"Пётр", "И"}}));
}

TEST(ReadingCsv, ReadsTheSameAcrossEveryBlockBoundary) {
    // Records of a length that shares no factor with the block meet its end at every place.
    QByteArray bytes;
    Rows expected;
    for (int i = 0; i < 60'000; ++i) {
        bytes += "\"n\"\"" + QByteArray::number(i) + "\",\"x\r\ny\",\xC3\xA8\r\n";
        expected += {QStringLiteral("n\"%1").arg(i), "x\r\ny", "è"};
    }
    EXPECT_EQ(rows(bytes), expected);
    QStringEncoder encoder(QStringConverter::Utf16LE);
    EXPECT_EQ(rows(encoder.encode(QString::fromUtf8(bytes)), in("UTF-16LE")), expected);
}

TEST(ReadingCsv, SkipsTheLinesAboveTheTable) {
    CsvDialect dialect = in("UTF-8", ';');
    dialect.linesBefore = 1;
    const Read read = readAll("sep=;\r\na;b\r\n1;2\r\n", dialect);
    EXPECT_EQ(read.rows, (Rows{{"a", "b"}, {"1", "2"}}));
    EXPECT_EQ(read.lines, (QList<qint64>{2, 3}));
}

TEST(ReadingCsv, GivesWhatTheSpectrumOfCsvFilesAsksFor) {
    const QString folder = test::sharedData(QStringLiteral("csv/csv-spectrum"));
    if (folder.isEmpty()) GTEST_SKIP() << "no shared data here";
    int files = 0;
    QDirIterator it(folder + "/csvs", {"*.csv"});
    while (it.hasNext()) {
        const QString path = it.next();
        // Its JSON names another telephone number than the CSV does.
        if (path.endsWith("location_coordinates.csv")) continue;
        QFile json(folder + "/json/" + QFileInfo(path).baseName() + ".json");
        ASSERT_TRUE(json.open(QIODevice::ReadOnly));
        QJsonArray got;
        CsvReader reader(path);
        ASSERT_EQ(reader.next(), CsvReader::Step::Record);
        const QStringList head = reader.texts();
        while (reader.next() == CsvReader::Step::Record) {
            QJsonObject object;
            for (qsizetype i = 0; i < head.size(); ++i) object.insert(head[i], reader.text(i));
            got.append(object);
        }
        // Line ends inside fields may have been changed by whoever copied the files.
        EXPECT_EQ(QJsonDocument(got).toJson().replace("\\r\\n", "\\n"),
                  QJsonDocument::fromJson(json.readAll().replace("\\r\\n", "\\n")).toJson())
            << qPrintable(path);
        ++files;
    }
    EXPECT_EQ(files, 11);
}

} // namespace
