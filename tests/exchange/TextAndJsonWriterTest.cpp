#include "exchange/Folder.h"
#include "exchange/JsonWriter.h"
#include "exchange/TextTableWriter.h"
#include "exchange/Utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace clientela;
using namespace clientela::exchange;

namespace {

const std::vector<TableColumn> kTableColumns{{"name", "Name", ColumnKind::Text, 0},
                                             {"spent", "Spent", ColumnKind::Money, 2},
                                             {"born", "Born", ColumnKind::Date, 0},
                                             {"active", "Active", ColumnKind::YesNo, 0}};

TEST(WritingJson, GivesAnArrayOfObjectsNamedByKeys) {
    const test::Folder folder;
    JsonWriter writer(folder.path("a.json"));
    writer.begin(kTableColumns);
    writer.row(std::vector{Cell::text("Anna \"Q\"\n\\\t\x01 Жук"), Cell::scaled(-123450), Cell::day(QDate(1988, 2, 29)),
                           Cell::yesNo(true)});
    writer.row({});
    writer.finish();
    const QByteArray text = folder.read("a.json");
    EXPECT_TRUE(text.contains("\"spent\": -1234.50,")) << "amounts keep their decimals";
    QJsonParseError error;
    const QJsonArray rows = QJsonDocument::fromJson(text, &error).array();
    ASSERT_EQ(error.error, QJsonParseError::NoError) << qPrintable(error.errorString());
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0]["name"].toString(), QString::fromUtf8("Anna \"Q\"\n\\\t\x01 Жук"));
    EXPECT_EQ(rows[0]["born"].toString(), "1988-02-29");
    EXPECT_TRUE(rows[0]["active"].toBool());
    EXPECT_TRUE(rows[1]["name"].isNull());
}

TEST(WritingJson, GivesAnEmptyArrayForNoRows) {
    const test::Folder folder;
    JsonWriter writer(folder.path("a.json"));
    writer.begin(kTableColumns);
    writer.finish();
    EXPECT_EQ(folder.read("a.json"), "[]\n");
}

TEST(WritingJson, MendsBytesThatAreNoText) {
    std::string out;
    appendJsonText(out, std::string_view("a\xFF\0b\xC3", 5));
    EXPECT_EQ(out, "\"a\xEF\xBF\xBD\\u0000b\xEF\xBF\xBD\"");
}

TEST(WritingATableOfText, AlignsWideCharactersAndCyrillic) {
    const test::Folder folder;
    TextTableWriter writer(folder.path("a.txt"));
    writer.begin(kTableColumns);
    writer.row(std::vector{Cell::text("Пётр"), Cell::scaled(5), Cell::day(QDate(2025, 1, 2)), Cell::yesNo(true)});
    writer.row(std::vector{Cell::text("日本"), Cell::scaled(123456)});
    writer.row(std::vector{Cell::text("e\xCC\x81lan"), Cell{}, Cell{}, Cell::yesNo(false)});
    writer.finish();
    EXPECT_STREQ(folder.read("a.txt").constData(), ("Name    Spent  Born        Active\n"
                                                    "────  ───────  ──────────  ──────\n"
                                                    "Пётр     0.05  2025-01-02  yes\n"
                                                    "日本  1234.56\n"
                                                    "e\xCC\x81lan                       no\n"));
}

TEST(WritingATableOfText, NeverSendsControlCharactersToTheTerminal) {
    const test::Folder folder;
    TextTableWriter writer(folder.path("a.txt"), 12);
    writer.begin({{"a", "A", ColumnKind::Text, 0}});
    writer.row(std::vector{Cell::text("x\x1B[31m\r\ny")});
    writer.row(std::vector{Cell::text("a very long text that is cut")});
    writer.finish();
    const QByteArray text = folder.read("a.txt");
    EXPECT_FALSE(text.contains('\x1B'));
    EXPECT_TRUE(text.contains("x [31m  y\n"));
    EXPECT_TRUE(text.contains("a very long…\n")) << text.constData();
}

TEST(WritingATableOfText, GoesOnAfterTheRowsThatSetTheWidths) {
    const test::Folder folder;
    TextTableWriter writer(folder.path("a.txt"));
    writer.begin({{"n", "N", ColumnKind::Integer, 0}});
    for (int i = 0; i < 5000; ++i) writer.row(std::vector{Cell::scaled(i)});
    writer.finish();
    const QByteArray text = folder.read("a.txt");
    EXPECT_EQ(text.count('\n'), 5002);
    EXPECT_TRUE(text.startsWith("  N\n───\n  0\n"));
    EXPECT_TRUE(text.endsWith("\n4999\n"));
}

TEST(CheckingText, FindsTheFirstByteThatIsNone) {
    EXPECT_EQ(firstByteThatIsNoText("plain ascii that is long enough"), std::string_view::npos);
    EXPECT_EQ(firstByteThatIsNoText("città日本😀"), std::string_view::npos);
    EXPECT_EQ(firstByteThatIsNoText(std::string_view("12345678\0x", 10)), 8U);
    EXPECT_EQ(firstByteThatIsNoText("123456789\xE9 x"), 9U);
    EXPECT_EQ(firstByteThatIsNoText("a\xED\xA0\x80"), 1U) << "half of a pair";
    EXPECT_EQ(firstByteThatIsNoText("a\xC0\x80"), 1U) << "too long a form";
    EXPECT_EQ(firstByteThatIsNoText("a\xEF\xBF\xBD"), std::string_view::npos);
    EXPECT_EQ(firstByteThatIsNoText("a\xEF\xBF\xBD", true), 1U);
}

} // namespace
