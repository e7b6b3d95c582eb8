#include "cli/CommandLine.h"

namespace clientela::cli {
namespace {

class CheckCommand : public test::CommandLine {
protected:
    CheckCommand() { makeShop(); }
    void damage(qsizetype at, qsizetype size) const {
        QByteArray bytes = read("shop.clientela");
        bytes.replace(at, size, QByteArray(size, '\x11'));
        write("shop.clientela", bytes);
    }
};

TEST_F(CheckCommand, NamesTheWaysOutOfADamagedFile) {
    damage(0, 100);
    const test::Said said = call({"check", file()});
    EXPECT_EQ(said.status, Failed);
    EXPECT_TRUE(said.err.contains("is not a Clientela file")) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("hold everything up to change 3: clientela-cli backup FILE --restore r3"))
        << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("--salvage NEW")) << qPrintable(said.err);
    done({"backup", file(), "--restore", "r3", "--to", pathOf("back.clientela")});
    EXPECT_EQ(done({"count", pathOf("back.clientela"), ""}).trimmed(), "3");
}

TEST_F(CheckCommand, NamesTheWaysOutWhereTheFileOpensAndItsMiddleCannotBeRead) {
    const qsizetype pages = read("shop.clientela").size() / 4096;
    damage(pages / 2 * 4096, (pages - pages / 2) * 4096);
    const test::Said said = call({"check", file()});
    EXPECT_EQ(said.status, Failed);
    EXPECT_TRUE(said.err.contains("--restore r3")) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("--salvage NEW")) << qPrintable(said.err);
}

TEST_F(CheckCommand, SaysThatTheBackupsHoldLaterChangesThanAWholeFile) {
    EXPECT_FALSE(call({"check", file()}).err.contains("--replay"));
    const QByteArray older = read("shop.clientela");
    done({"undo", file(), "3"});
    write("shop.clientela", older);
    const test::Said said = call({"check", file()});
    EXPECT_EQ(said.status, Done) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("up to r4") && said.err.contains("--replay")) << qPrintable(said.err);
    done({"backup", file(), "--replay"});
    EXPECT_FALSE(call({"check", file()}).err.contains("--replay"));
}

TEST_F(CheckCommand, SaysThatThereIsNoFileToSaveFrom) {
    const test::Said said = call({"check", pathOf("none.clientela"), "--salvage", pathOf("saved.clientela")});
    EXPECT_EQ(said.status, Failed);
    EXPECT_TRUE(said.err.contains("There is no file")) << qPrintable(said.err);
}

TEST_F(CheckCommand, SavesWhatCanBeReadIntoANewFile) {
    damage(0, 100);
    const QByteArray before = read("shop.clientela");
    const QString out = done({"check", file(), "--salvage", pathOf("saved.clientela")});
    EXPECT_TRUE(out.contains("Cards: 3, all of them")) << qPrintable(out);
    EXPECT_TRUE(out.contains("History and undo go on.")) << qPrintable(out);
    EXPECT_EQ(read("shop.clientela"), before);
    EXPECT_EQ(done({"count", pathOf("saved.clientela"), "spent > 100"}).trimmed(), "1") << "summaries are made anew";
    EXPECT_EQ(done({"search", pathOf("saved.clientela"), "Ferr"}).count('\n'), 1);
    EXPECT_TRUE(done({"check", pathOf("saved.clientela")}).startsWith("Whole"));
}

TEST_F(CheckCommand, OffersTheBackupsOfAFileThatIsGone) {
    QFile::remove(file());
    const test::Said said = call({"check", file()});
    EXPECT_EQ(said.status, Failed);
    EXPECT_TRUE(said.err.contains("--restore r3")) << qPrintable(said.err);
    EXPECT_FALSE(said.err.contains("--salvage"));
}

TEST_F(CheckCommand, SaysWhereNothingCanBeSaved) {
    const QString text = write("letter.clientela", "Dear Sir or Madam");
    const test::Said said = call({"check", text, "--salvage", pathOf("saved.clientela")});
    EXPECT_EQ(said.status, Failed);
    EXPECT_TRUE(said.err.contains("can be read")) << qPrintable(said.err);
    EXPECT_FALSE(names().contains("saved.clientela"));
    EXPECT_FALSE(call({"check", text}).err.contains("--salvage"));
}

} // namespace
} // namespace clientela::cli
