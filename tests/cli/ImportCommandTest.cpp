#include "cli/CommandLine.h"

#include <sys/stat.h>
#include <thread>

namespace clientela {
namespace {

using Importing = test::CommandLine;
using test::Said;

TEST_F(Importing, PrintsTheRevisionAndTellsTheCounts) {
    done({"new", file()});
    const Said said =
        call({"import", file(), write("people.csv", "Name,Frobs\nAnna Rossi,1\nPia Neri,2\n"), "--as", "customers"});
    EXPECT_EQ(said.status, cli::Done) << qPrintable(said.err);
    EXPECT_TRUE(said.out.startsWith("Revision ")) << qPrintable(said.out);
    EXPECT_TRUE(said.out.contains("Import of people.csv, 2 cards")) << qPrintable(said.out);
    EXPECT_TRUE(said.err.contains("Left out: Frobs.")) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("2 cards added.")) << qPrintable(said.err);
    EXPECT_EQ(count(""), "2");
}

TEST_F(Importing, ABadRowStopsEverything) {
    done({"new", file()});
    const Said said =
        call({"import", file(), write("people.csv", "Name,Birth date\nAnna Rossi,1980-01-01\nPia,1980-02-31\n"), "--as",
              "customers"});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("people.csv, line 3, birth_date")) << qPrintable(said.err);
    EXPECT_EQ(count(""), "0");
}

TEST_F(Importing, WithRejectsTheGoodRowsGoIn) {
    done({"new", file()});
    const Said said =
        call({"import", file(), write("people.csv", "Name,Birth date\nAnna Rossi,1980-01-01\nPia,1980-02-31\n"), "--as",
              "customers", "--rejects", pathOf("bad.csv")});
    EXPECT_EQ(said.status, cli::Done) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("1 card added, 1 row rejected.")) << qPrintable(said.err);
    EXPECT_EQ(count(""), "1");
    EXPECT_TRUE(read("bad.csv").startsWith("Name,Birth date,line,field,reason\r\nPia,1980-02-31,3,birth_date,"))
        << read("bad.csv").constData();
}

TEST_F(Importing, ADryRunSaysWhatWouldHappenAndWritesNoFile) {
    done({"new", file()});
    const QString people = write("people.csv", "Name,Birth date\nAnna Rossi,1980-01-01\nPia,1980-02-31\n");
    const QStringList before = names();
    Said said = call({"import", file(), people, "--as", "customers", "--dry-run", "--rejects", pathOf("bad.csv")});
    EXPECT_EQ(said.status, cli::Done);
    EXPECT_TRUE(said.err.contains("Would be: 1 card added, 1 row rejected.")) << qPrintable(said.err);
    said = call({"import", file(), people, "--as", "customers", "--dry-run"});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("line 3"));
    EXPECT_EQ(names(), before);
    EXPECT_EQ(count(""), "0");
}

TEST_F(Importing, WhoIsAtWorkStandsBesideWhatTheFileHolds) {
    done({"new", file()});
    const QString people = write("people.csv", "Name\nAnna Rossi\n");
    done({"import", file(), people, "--as", "customers", "--as", "Night job"});
    const QStringList lines = done({"log", file()}).split('\n', Qt::SkipEmptyParts);
    EXPECT_TRUE(lines.back().contains("  Night job  Import of people.csv")) << qPrintable(lines.back());
    EXPECT_EQ(call({"import", file(), people, "--as", "customers", "--as", "One", "--as", "Two"}).status,
              cli::WrongUsage);
}

TEST_F(Importing, WrongWordsAreWrongUsage) {
    done({"new", file()});
    const QString people = write("people.csv", "Name\nAnna Rossi\n");
    EXPECT_EQ(call({"import", file(), people}).status, cli::WrongUsage);
    EXPECT_EQ(call({"import", file(), people, "--as", "cats"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"import", file()}).status, cli::WrongUsage);
    EXPECT_EQ(call({"import", file(), people, "--as", "customers", "--frob"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"import", file(), people, "--as", "customers", "--rejects", people}).status, cli::WrongUsage);
    EXPECT_EQ(call({"import", file(), people, "--as", "customers", "--map", "Nmae=name"}).status, cli::Failed);
    EXPECT_EQ(call({"import", file(), people, "--as", "customers", "--match", "frob"}).status, cli::Failed);
}

TEST_F(Importing, EveryBadFileGetsOneSentenceAndLeavesEverythingAsItWas) {
    makeShop();
    const QStringList before = names();
    const std::vector<std::pair<const char*, QByteArray>> files{
        {"empty", ""},
        {"no rows", "Name,City\n"},
        {"no head", "1,2,3\n4,5,6\n"},
        {"binary", QByteArray("\x7f"
                              "ELF\0\0\0\1\2\3",
                              10)},
        {"NUL bytes", QByteArray("Name,City\nAnna\0Rossi,Roma\n", 26)},
        {"wrong encoding", "Name,City\n" + QByteArray(300, ' ').replace(' ', "Pia," + QByteArray(4000, 'o') + "\n") +
                               "An\xff\xfe,Roma\n"},
        {"unclosed quote", "Name,City\n\"Anna,Roma\nPia,Prato\n"},
        {"huge field", "Name,City\n" + QByteArray(10 << 20, 'x') + ",Roma\n"},
        {"a million columns", QByteArray(1'000'000, ',') + "\n1\n"},
        {"no name", "City\nRoma\n"},
        {"more fields than the head", "Name,City\nAnna Rossi,Roma,Italy\n"},
    };
    for (const auto& [what, content] : files) {
        const Said said = call({"import", file(), write("bad.csv", content), "--as", "customers"});
        EXPECT_EQ(said.status, cli::Failed) << what;
        EXPECT_FALSE(said.err.isEmpty()) << what;
        EXPECT_LT(said.err.size(), 1000) << what;
        QFile::remove(pathOf("bad.csv"));
        EXPECT_EQ(names(), before) << what;
    }
    EXPECT_EQ(call({"import", file(), pathOf("missing.csv"), "--as", "customers"}).status, cli::Failed);
    EXPECT_EQ(count(""), "3");
}

TEST_F(Importing, RejectsThatCannotBeWrittenStopTheImport) {
    done({"new", file()});
    const Said said = call({"import", file(), write("people.csv", "Name\nAnna Rossi\n"), "--as", "customers",
                            "--rejects", pathOf("no/such/folder/bad.csv")});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_EQ(count(""), "0");
}

TEST_F(Importing, AnExportComesBackAsItWent) {
    makeShop();
    const QString columns =
        "external_id,kind,given_name,family_name,gender,street,postal_code,city,country,email,phone";
    done({"list", file(), "", "--columns", columns, "--format", "csv", "--output", pathOf("out.csv")});
    const QByteArray first = read("out.csv");
    const Said same = call({"import", file(), pathOf("out.csv"), "--as", "customers", "--match", "external_id"});
    EXPECT_TRUE(same.err.contains("0 cards added, 3 unchanged.")) << qPrintable(same.err);
    EXPECT_TRUE(same.out.isEmpty()) << qPrintable(same.out);
    done({"new", pathOf("copy.clientela")});
    done({"import", pathOf("copy.clientela"), pathOf("out.csv"), "--as", "customers"});
    done({"list", pathOf("copy.clientela"), "", "--columns", columns, "--format", "csv", "--output",
          pathOf("again.csv")});
    EXPECT_EQ(read("again.csv"), first);
}

TEST_F(Importing, SaysOnceWhereALineIsWrong) {
    done({"new", file()});
    const Said said =
        call({"import", file(), write("people.csv", "Name,City\nAnna Rossi,Roma,Italy\n"), "--as", "customers"});
    EXPECT_EQ(said.err.trimmed(),
              "people.csv, line 2: The number of columns is 3, that of the first line 2. Nothing was "
              "imported. Correct the row, or set bad rows aside and import the rest.");
    EXPECT_EQ(call({"import", file(), pathOf("people.csv"), "--as", "customers", "--map", "Name"}).status,
              cli::WrongUsage);
}

TEST_F(Importing, IsUndoneByItsRevision) {
    done({"new", file()});
    const QString out = done({"import", file(), write("people.csv", "Name,Spent\nAnna Rossi,3\n"), "--as", "customers",
                              "--map", "Spent=x_spent"});
    EXPECT_EQ(count("x_spent > 2"), "1");
    const QString revision = out.section(' ', 1, 1).remove(':');
    done({"undo", file(), revision});
    EXPECT_EQ(count(""), "0");
}

TEST_F(Importing, AFileWithoutAHeadIsMappedByPlace) {
    done({"new", file()});
    const QString people = write("people.csv", "Anna Rossi,1988-02-29\nPia Neri,1990-01-01\n");
    const Said refused = call({"import", file(), people, "--as", "customers"});
    EXPECT_EQ(refused.status, cli::Failed);
    EXPECT_TRUE(refused.err.contains("--header no")) << qPrintable(refused.err);
    done({"import", file(), people, "--as", "customers", "--header", "no", "--map", "Column 1=name", "--map",
          "Column 2=birth_date"});
    EXPECT_EQ(count("birth_date < 1990-01-01"), "1");
    EXPECT_EQ(count(""), "2");
    EXPECT_EQ(call({"import", file(), people, "--as", "customers", "--header", "perhaps"}).status, cli::WrongUsage);
}

TEST_F(Importing, TheSameFileAgainFindsItsCardsByTheirNumberUnlessToldNot) {
    makeShop();
    const QString people = pathOf("people.csv");
    const Said again = call({"import", file(), people, "--as", "customers"});
    EXPECT_TRUE(again.err.contains("0 cards added, 3 unchanged.")) << qPrintable(again.err);
    done({"import", file(), people, "--as", "customers", "--match", "none"});
    EXPECT_EQ(count(""), "6");
}

TEST_F(Importing, ProductsAreNotDoubled) {
    makeShop();
    const QString products = write("products.csv", "name,unit_price\nChianti,12\nTea,3\n");
    EXPECT_TRUE(call({"import", file(), products, "--as", "products"}).err.contains("1 product added, 1 updated."));
    EXPECT_TRUE(call({"import", file(), products, "--as", "products"}).err.contains("0 products added, 2 unchanged."));
}

TEST_F(Importing, NumbersThatRowsShareBringNoRowsTogetherUnasked) {
    done({"new", file()});
    const QString zones = write("zones.csv", "Id,Name\n7,Anna Rossi\n7,Pia Neri\n8,Ugo Bo\n");
    done({"import", file(), zones, "--as", "customers"});
    EXPECT_EQ(count(""), "3");
    Said said = call({"import", file(), zones, "--as", "customers"});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("zones.csv, line 2, external_id (Id): Several cards have “7”."))
        << qPrintable(said.err);
    said = call({"import", file(), write("one.csv", "Id,Name\n8,Ugo Bo\n8,Lea Bo\n"), "--as", "customers"});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("one.csv, line 3, external_id (Id): Several rows have “8”.")) << qPrintable(said.err);
    EXPECT_EQ(count("name = \"Lea Bo\""), "0") << "nobody was overwritten";
    done({"import", file(), pathOf("one.csv"), "--as", "customers", "--match", "external_id"});
    EXPECT_EQ(count("name = \"Lea Bo\""), "1") << "whoever asks for it has rows brought together";
}

TEST_F(Importing, WhatIsSaidTwiceIsWrongUsage) {
    done({"new", file()});
    const QString people = write("people.csv", "Name,City\nAnna Rossi,Roma\n");
    EXPECT_EQ(call({"import", file(), people, "--as", "customers", "--as", "sales"}).status, cli::WrongUsage);
    const Said said = call({"import", file(), people, "--as", "customers", "--map", "City=x_y", "--map", "City=x_z"});
    EXPECT_EQ(said.status, cli::WrongUsage);
    EXPECT_TRUE(said.err.contains("twice for “City”")) << qPrintable(said.err);
    EXPECT_EQ(count(""), "0");
}

TEST_F(Importing, APipeIsReadLikeAFile) {
    done({"new", file()});
    const QString pipe = pathOf("people.fifo");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    std::thread writer([pipe] {
        QFile into(pipe);
        ASSERT_TRUE(into.open(QIODevice::WriteOnly));
        into.write("Name,Birth date\nAnna Rossi,1980-01-01\nPia Neri,1980-01-01\n");
    });
    const Said said = call({"import", file(), pipe, "--as", "customers"});
    writer.join();
    EXPECT_EQ(said.status, cli::Done) << qPrintable(said.err);
    EXPECT_TRUE(said.out.contains("Import of people.fifo, 2 cards")) << qPrintable(said.out);
    EXPECT_EQ(count(""), "2");
}

TEST_F(Importing, WhatIsOddAboutRowsIsSaid) {
    done({"new", file()});
    const Said said =
        call({"import", file(), write("people.csv", "Name,Country\nAnna Rossi,Narnia\n"), "--as", "customers"});
    EXPECT_TRUE(said.err.contains("Line 2: “Narnia” is no country")) << qPrintable(said.err);
}

} // namespace
} // namespace clientela
