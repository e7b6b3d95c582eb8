#include "CommandLine.h"

namespace clientela::test {
namespace {

class FilesFromTheCommandLine : public CommandLine {
protected:
    FilesFromTheCommandLine() {
        makeShop();
        letter_ = write("letter.txt", "Dear all,\n");
        mail_ = write("offer.eml", "From: Giulia <giulia@ferrante.it>\nTo: shop@rosselli.it\n"
                                   "Date: Sat, 22 Nov 2025 10:42:00 +0100\nSubject: Sixty hampers\n\nPlease.\n");
    }
    QString listed(const QString& customer) const { return done({"files", file(), customer}); }

    QString letter_;
    QString mail_;
};

TEST_F(FilesFromTheCommandLine, ArePutOnACardListedAndSaved) {
    const QString revision = revisionIn(done({"attach", file(), "A1", letter_, mail_}));
    const QStringList lines = listed("giulia@ferrante.it").trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(listed("A1").contains("letter.txt"));
    EXPECT_TRUE(listed("A1").contains("text/plain"));
    EXPECT_EQ(count("contacts(kind = email) > 0"), "1") << "the mail is in the timeline";
    for (const QString& line : lines)
        if (line.endsWith("letter.txt"))
            done({"files", file(), "A1", "--save", line.section(' ', 0, 0), "--output", pathOf("out.txt")});
    EXPECT_EQ(read("out.txt"), QByteArray("Dear all,\n"));
    done({"undo", file(), revision});
    EXPECT_EQ(listed("A1"), QString());
}

TEST_F(FilesFromTheCommandLine, ThatAreThereAlreadyAreSaidAndChangeNothing) {
    done({"attach", file(), "A1", letter_});
    const QString log = done({"log", file()});
    const Said again = call({"attach", file(), "A1", letter_});
    EXPECT_EQ(again.status, cli::Done);
    EXPECT_TRUE(again.err.contains("letter.txt"));
    EXPECT_EQ(done({"log", file()}), log);
}

TEST_F(FilesFromTheCommandLine, ComeAllOrNone) {
    const Said said = call({"attach", file(), "A1", letter_, pathOf("missing.txt")});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("missing.txt"));
    EXPECT_EQ(listed("A1"), QString());
}

TEST_F(FilesFromTheCommandLine, WantTheirWords) {
    EXPECT_EQ(call({"attach", file(), "A1"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"files", file(), "A1", "--save", "1"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"attach", file(), "nobody", letter_}).status, cli::Failed);
    done({"attach", file(), "A1", letter_});
    EXPECT_EQ(call({"files", file(), "A2", "--save", "1", "--output", pathOf("x")}).status, cli::Failed)
        << "a file of another card";
    EXPECT_EQ(call({"files", file(), "A1", "--save", "99", "--output", pathOf("x")}).status, cli::Failed);
    EXPECT_FALSE(names().contains("x"));
}

} // namespace
} // namespace clientela::test
