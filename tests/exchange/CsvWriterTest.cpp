#include "exchange/CsvWriter.h"
#include "base/Failure.h"
#include "exchange/CsvReader.h"
#include "exchange/Folder.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>

using namespace clientela;
using namespace clientela::exchange;

namespace {

TableColumn column(const QString& key, ColumnKind kind = ColumnKind::Text, int decimals = 0) {
    return {key, key.toUpper(), kind, decimals};
}

const std::vector<TableColumn> kAllKinds{
    column("name"),
    column("count", ColumnKind::Integer),
    column("weight", ColumnKind::Decimal, 3),
    column("spent", ColumnKind::Money, 2),
    column("born", ColumnKind::Date),
    column("seen", ColumnKind::DateTime),
    column("active", ColumnKind::YesNo),
};

class WritingCsv : public testing::Test {
protected:
    QByteArray written(const std::vector<TableColumn>& columns, const std::vector<std::vector<Cell>>& rows,
                       CsvWriteOptions options = {}) {
        CsvWriter writer(folder_.path("out.csv"), options);
        writer.begin(columns);
        for (const auto& row : rows) writer.row(row);
        writer.finish();
        return folder_.read("out.csv");
    }

    test::Folder folder_;
};

TEST_F(WritingCsv, WritesEveryKindPlainly) {
    const QDateTime seen(QDate(2025, 11, 12), QTime(9, 5, 7));
    EXPECT_EQ(
        written(kAllKinds, {{Cell::text("Rossi, \"Mario\""), Cell::scaled(-42), Cell::scaled(12345), Cell::scaled(-5),
                             Cell::day(QDate(1988, 2, 29)), Cell::moment(seen), Cell::yesNo(true)},
                            {}}),
        "name,count,weight,spent,born,seen,active\r\n"
        "\"Rossi, \"\"Mario\"\"\",-42,12.345,-0.05,1988-02-29,2025-11-12T09:05:07,yes\r\n"
        ",,,,,,\r\n");
}

TEST_F(WritingCsv, WritesNumbersThatAreNoMoneyWithoutTheZerosBehindThem) {
    EXPECT_EQ(written({column("weight", ColumnKind::Decimal, 3)},
                      {{Cell::scaled(19'000)}, {Cell::scaled(-500)}, {Cell::scaled(0)}, {Cell::scaled(10'010)}}),
              "weight\r\n19\r\n-0.5\r\n0\r\n10.01\r\n");
}

TEST_F(WritingCsv, WritesEachCurrencyWithItsOwnDecimals) {
    EXPECT_EQ(written({column("total", ColumnKind::Money, 2)}, {{Cell::scaled(1500, 0)}, {Cell::scaled(1500, 3)}}),
              "total\r\n1500\r\n1.500\r\n");
}

TEST_F(WritingCsv, WritesTheSmallestAndLargestNumber) {
    EXPECT_EQ(
        written({column("n", ColumnKind::Integer), column("m", ColumnKind::Money, 2)},
                {{Cell::scaled(std::numeric_limits<qint64>::min()), Cell::scaled(std::numeric_limits<qint64>::min())},
                 {Cell::scaled(std::numeric_limits<qint64>::max()), Cell::scaled(0)}}),
        "n,m\r\n-9223372036854775808,-92233720368547758.08\r\n9223372036854775807,0.00\r\n");
}

TEST_F(WritingCsv, WritesDaysBeforeTheEpochAndMomentsBeforeIt) {
    const QDateTime before(QDate(1969, 12, 31), QTime(23, 59, 58));
    EXPECT_EQ(written({column("d", ColumnKind::Date), column("t", ColumnKind::DateTime)},
                      {{Cell::day(QDate(987, 6, 5)), Cell::moment(before)}}),
              "d,t\r\n0987-06-05,1969-12-31T23:59:58\r\n");
}

TEST_F(WritingCsv, TakesTitlesForAHeadOrNone) {
    CsvWriteOptions options;
    options.head = CsvWriteOptions::Head::Titles;
    options.byteOrderMark = true;
    options.delimiter = ';';
    EXPECT_EQ(written({column("città"), column("b")}, {{Cell::text("a;b"), Cell::text("c,d")}}, options),
              "\xEF\xBB\xBF"
              "CITT\xC3\x80;B\r\n\"a;b\";c,d\r\n");
    options = {};
    options.head = CsvWriteOptions::Head::None;
    EXPECT_EQ(written({column("a")}, {{Cell::text("1")}}, options), "1\r\n");
}

TEST_F(WritingCsv, WritesARowOfOneEmptyCellSoThatItIsARow) {
    EXPECT_EQ(written({column("a")}, {{Cell{}}, {Cell::text("x")}}), "a\r\n\"\"\r\nx\r\n");
}

TEST_F(WritingCsv, DisarmsFormulasOnly) {
    for (const char* armed : {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "\t=1", "\r=1", "-A1",
                              "+x4", "--1", "=", "+", "-", "@", "+39 x A1", "-1e5+A1", "'=1"})
        EXPECT_TRUE(needsFormulaGuard(armed)) << armed;
    for (const char* harmless :
         {"", "+39 055 123-456", "+1 (846) 790-4623", "+1-555-0100 x123", "+44 20 7946 0958 ext. 12", "-12.50",
          "-1,234.50", "-5", "+5", "Rossi", "a=b", "00184", "'tis"})
        EXPECT_FALSE(needsFormulaGuard(harmless)) << harmless;
    EXPECT_EQ(written({column("a"), column("b"), column("c", ColumnKind::Integer)},
                      {{Cell::text("=HYPERLINK(\"http://x\",\"y\")"), Cell::text("+39 055 12345"), Cell::scaled(-7)}}),
              "a,b,c\r\n\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",+39 055 12345,-7\r\n");
}

TEST_F(WritingCsv, GivesBackWhatTheGuardChanged) {
    EXPECT_EQ(withoutFormulaGuard("'=1+1"), "=1+1");
    EXPECT_EQ(withoutFormulaGuard("'tis"), "'tis");
    EXPECT_EQ(withoutFormulaGuard("'+39 055"), "'+39 055");
    EXPECT_EQ(withoutFormulaGuard("'"), "'");
}

TEST_F(WritingCsv, LeavesNothingBehindWhenItIsGivenUp) {
    folder_.write("out.csv", "old");
    {
        CsvWriter writer(folder_.path("out.csv"));
        writer.begin({column("a")});
        const std::string text(1000, 'x');
        for (int i = 0; i < 1000; ++i) writer.row(std::vector{Cell::text(text)});
    }
    EXPECT_EQ(folder_.read("out.csv"), "old");
    EXPECT_EQ(folder_.names(), QStringList{"out.csv"});
}

TEST_F(WritingCsv, TellsAFullDisk) {
    if (!QFile::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
    CsvWriter writer("/dev/full");
    writer.begin({column("a")});
    EXPECT_THROW(writer.finish(), Failure);
}

TEST_F(WritingCsv, KeepsTextsOfARowBufferWhileItGrows) {
    RowBuffer row;
    for (int i = 0; i < 100; ++i) row.addText(QStringLiteral("text number %1 that is long").arg(i));
    row.add(Cell::scaled(7));
    const auto cells = row.cells();
    EXPECT_EQ(cells[0].utf8, "text number 0 that is long");
    EXPECT_EQ(cells[99].utf8, "text number 99 that is long");
    EXPECT_EQ(cells[100].number, 7);
}

// A random table is read back as it was written, whatever is in it.
TEST_F(WritingCsv, IsReadBackAsItWasWritten) {
    std::mt19937 random(20251112);
    const QStringList pieces{"a", "\"", ",", ";", "\n", "\r", "\r\n", "\t", " ",
                             "'", "=",  "è", "Ж", "日", "😀",  "|",    "x1"};
    for (int table = 0; table < 300; ++table) {
        CsvWriteOptions options;
        options.delimiter = ",;\t|"[random() % 4];
        options.guardFormulas = random() % 2 == 0;
        const size_t width = 1 + random() % 6;
        std::vector<TableColumn> columns;
        for (size_t c = 0; c < width; ++c) columns.push_back(column(QStringLiteral("c%1").arg(c)));
        QList<QStringList> expected;
        CsvWriter writer(folder_.path("random.csv"), options);
        writer.begin(columns);
        RowBuffer row;
        for (size_t r = random() % 30; r > 0; --r) {
            row.clear();
            QStringList texts;
            for (size_t c = 0; c < width; ++c) {
                QString text;
                for (size_t n = random() % 6; n > 0; --n) text += pieces[static_cast<qsizetype>(random() % 17)];
                texts += text;
                row.addText(text);
            }
            writer.row(row.cells());
            expected += texts;
        }
        writer.finish();
        CsvDialect dialect;
        dialect.delimiter = options.delimiter;
        CsvReader reader(folder_.path("random.csv"), dialect);
        reader.next();
        QList<QStringList> got;
        while (reader.next() == CsvReader::Step::Record) {
            EXPECT_TRUE(reader.isSound());
            QStringList texts;
            for (qsizetype c = 0; c < reader.size(); ++c) {
                const std::string_view bytes =
                    options.guardFormulas ? withoutFormulaGuard(reader.bytes(c)) : reader.bytes(c);
                texts += QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
            }
            got += texts;
        }
        ASSERT_FALSE(reader.problem()) << qPrintable(reader.problem()->text());
        ASSERT_TRUE(got == expected) << "table " << table;
    }
}

} // namespace
