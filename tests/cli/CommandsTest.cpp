#include "cli/CommandLine.h"

#include <private/qzipreader_p.h>

namespace clientela {
namespace {

using Commands = test::CommandLine;
using test::Said;

TEST_F(Commands, CountTheListOfTheDesign) {
    makeShop();
    EXPECT_EQ(count("gender = female and spent(last 30 days) > 500"), "1");
    EXPECT_EQ(count("not (gender = female and spent(last 30 days) > 500)"), "2");
    EXPECT_EQ(count("country = Italy"), "2");
    EXPECT_EQ(done({"count", file(), "total > 0", "--of", "documents"}).trimmed(), "2");
}

TEST_F(Commands, AWrongExpressionPointsAtTheWord) {
    makeShop();
    const Said said = call({"count", file(), "gendre = female"});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("gender")) << qPrintable(said.err);
}

TEST_F(Commands, ListsInEveryFormat) {
    makeShop();
    const QStringList base{"list",   file(),  "spent > 0", "--columns", "name,postal_code,spent,phone",
                           "--sort", "-spent"};
    done(base + QStringList{"--format", "csv", "--output", pathOf("l.csv")});
    EXPECT_EQ(read("l.csv").left(200), "name,postal_code,spent,phone\r\n"
                                       "Giulia Ferrante,50124,735.12,055 218 9400\r\n"
                                       "Иван Петров,00184,1.50,+39 347 123 4567\r\n");
    done(base + QStringList{"--format", "json", "--output", pathOf("l.json"), "--limit", "1"});
    const QJsonArray rows = QJsonDocument::fromJson(read("l.json")).array();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].toObject()["name"].toString(), "Giulia Ferrante");
    done(base + QStringList{"--format", "xlsx", "--output", pathOf("l.xlsx")});
    QZipReader zip(pathOf("l.xlsx"));
    EXPECT_TRUE(zip.fileData("xl/worksheets/sheet1.xml").contains("735.12"));
    EXPECT_EQ(call(base + QStringList{"--format", "docx"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"list", file(), "", "--columns", "nmae"}).status, cli::Failed);
}

TEST_F(Commands, ShowACardAsJson) {
    makeShop();
    const QJsonObject card = QJsonDocument::fromJson(done({"show", file(), "A1"}).toUtf8()).object();
    EXPECT_EQ(card["given_name"].toString(), "Giulia");
    EXPECT_EQ(call({"show", file(), "Nobody"}).status, cli::Failed);
}

TEST_F(Commands, FindByTextAndByPhone) {
    makeShop();
    EXPECT_TRUE(done({"search", file(), "ferr"}).contains("Giulia Ferrante"));
    EXPECT_TRUE(done({"caller", file(), "+390552189400"}).contains("Giulia Ferrante"));
    EXPECT_EQ(call({"caller", file(), "+390550000000"}).status, cli::Failed);
}

TEST_F(Commands, LogNamesEveryRevisionNewestLastAndUndoTakesOneBack) {
    makeShop();
    const QStringList lines = done({"log", file()}).split('\n', Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines.back().contains("Import of sales.csv, 2 invoices")) << qPrintable(lines.back());
    EXPECT_EQ(count("purchases > 0"), "2");
    done({"undo", file(), lines.back().section(' ', 0, 0)});
    EXPECT_EQ(count("purchases > 0"), "0");
    EXPECT_EQ(call({"undo", file(), "9999"}).status, cli::Failed);
    EXPECT_EQ(call({"undo", file(), "what"}).status, cli::WrongUsage);
    EXPECT_TRUE(done({"check", file()}).contains("3 customers"));
}

TEST_F(Commands, FieldsNamesWhatListsCanSay) {
    makeShop();
    const QByteArray json = done({"fields", file(), "--format", "json"}).toUtf8();
    QStringList keys;
    for (const auto& field : QJsonDocument::fromJson(json).array()) keys += field.toObject()["key"].toString();
    for (const char* key : {"id", "external_id", "age", "spent", "last_purchase", "consent_email"})
        EXPECT_TRUE(keys.contains(key)) << key;
}

TEST_F(Commands, PrintLabelsAndDocuments) {
    makeShop();
    const Said labels =
        call({"labels", file(), "country = Italy", "--sheet", "Avery L7160", "--output", pathOf("l.pdf")});
    if (labels.status != cli::Done && labels.err.contains("glabels")) GTEST_SKIP() << qPrintable(labels.err);
    EXPECT_EQ(labels.status, cli::Done) << qPrintable(labels.err);
    EXPECT_TRUE(read("l.pdf").startsWith("%PDF-"));
    done({"document", file(), "10", "--output", pathOf("d.pdf")});
    EXPECT_TRUE(read("d.pdf").startsWith("%PDF-"));
    done({"document", file(), "10", "--format", "json", "--output", pathOf("d.json")});
    EXPECT_EQ(QJsonDocument::fromJson(read("d.json")).object()["charged"].toDouble(), 735.12);
    EXPECT_EQ(call({"document", file(), "999", "--output", pathOf("x.pdf")}).status, cli::Failed);
    EXPECT_EQ(call({"labels", file(), "", "--sheet", "Avery L716O", "--output", pathOf("x.pdf")}).status, cli::Failed);
    EXPECT_FALSE(names().contains("x.pdf"));
}

TEST_F(Commands, WrongUsageIsTwoAndAFailureIsOne) {
    EXPECT_EQ(call({}).status, cli::WrongUsage);
    EXPECT_EQ(call({"--help"}).status, cli::Done);
    EXPECT_EQ(call({"frobnicate"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"count"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"new", file(), "more"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"count", file(), ""}).status, cli::Failed); // there is no such file
    done({"new", file()});
    EXPECT_EQ(call({"new", file()}).status, cli::Failed); // it is there already
    EXPECT_EQ(call({"count", file(), "", "--today", "yesterday"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"count", file(), "", "--as", "Nobody"}).status, cli::Failed);
    EXPECT_EQ(call({"count", write("foreign.txt", "not a database"), ""}).status, cli::Failed);
}

} // namespace
} // namespace clientela
