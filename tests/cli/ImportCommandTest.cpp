#include "cli/CommandLine.h"

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
    const Said said = call({"import", file(), write("people.csv", "Name,City\nAnna Rossi\n"), "--as", "customers"});
    EXPECT_EQ(said.err.trimmed(),
              "people.csv, line 2: The number of columns is 1, that of the first line 2. Nothing was "
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

} // namespace
} // namespace clientela
