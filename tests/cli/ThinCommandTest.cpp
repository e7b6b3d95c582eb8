#include "cli/CommandLine.h"
#include "storage/Connection.h"

namespace clientela::test {
namespace {

/// The shop, all of whose log lies in the past, and an edit of today.
class ThinCommand : public CommandLine {
protected:
    ThinCommand() {
        makeShop();
        tomorrow_ = QDate::currentDate().addDays(1).toString(Qt::ISODate);
        today_ = QDate::currentDate().toString(Qt::ISODate);
    }
    /// As if a year had gone by since all that was done.
    void age() const {
        storage::Connection connection(file(), storage::Connection::Mode::ReadWrite);
        connection.script("UPDATE revision SET at = '2020-03-01T10:00:00Z'");
    }
    QString tomorrow_;
    QString today_;
};

TEST_F(ThinCommand, TellsHowLargeTheLogIs) {
    const QString said = done({"thin", file()});
    EXPECT_TRUE(said.contains("change")) << qPrintable(said);
    EXPECT_TRUE(said.contains("a change")) << qPrintable(said);
}

TEST_F(ThinCommand, SaysBeforeWhatItWouldDoAndDoesNothing) {
    age();
    const QByteArray before = read("shop.clientela");
    const Said said = call({"thin", file(), "--before", "2024-01-01", "--dry-run"});
    EXPECT_EQ(said.status, cli::Done);
    EXPECT_TRUE(said.out.contains("can no longer be undone")) << qPrintable(said.out);
    EXPECT_TRUE(said.err.contains("Nothing was changed"));
    EXPECT_EQ(read("shop.clientela"), before);
}

TEST_F(ThinCommand, MakesABackupThinsAndStandsInTheLog) {
    age();
    const Said said = call({"thin", file(), "--before", "2024-01-01"});
    EXPECT_EQ(said.status, cli::Done) << qPrintable(said.err);
    EXPECT_FALSE(said.err.contains("another continuation")) << qPrintable(said.err);
    EXPECT_TRUE(done({"log", file()}).contains("Log thinned before"));
    EXPECT_EQ(call({"check", file()}).status, cli::Done) << "the chain is whole";
    const QString backups = done({"backup", file(), "--list"});
    EXPECT_TRUE(backups.contains("before the log was thinned")) << qPrintable(backups);
    EXPECT_TRUE(backups.contains("after the log was thinned")) << qPrintable(backups);
    const Said undo = call({"undo", file(), "2"});
    EXPECT_EQ(undo.status, cli::Failed);
    EXPECT_TRUE(undo.err.contains("thinned")) << qPrintable(undo.err);
    const Said compare = call({"compare", file(), "--from", "r1"});
    EXPECT_EQ(compare.status, cli::Failed);
    EXPECT_TRUE(compare.err.contains("thinned")) << qPrintable(compare.err);
    EXPECT_EQ(count("id > 0"), QString::number(3)) << "the cards are as they were";
    // The backup of before still holds all of it.
    const QString id = backups.split('\n').filter("before the log was thinned").value(0).section(' ', 0, 0);
    done({"backup", file(), "--restore", id, "--to", pathOf("then.clientela")});
    EXPECT_TRUE(call({"compare", pathOf("then.clientela"), "--from", "r1"}).err.contains("added: 3"));
}

TEST_F(ThinCommand, WantsADayThatIsOverAndSomethingToThin) {
    EXPECT_EQ(call({"thin", file(), "--before", "yesterday"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"thin", file(), "--before", tomorrow_}).status, cli::Failed);
    EXPECT_EQ(call({"thin", file(), "--before", tomorrow_, "--dry-run"}).status, cli::Failed);
    const Said nothing = call({"thin", file(), "--before", "2001-01-01"});
    EXPECT_EQ(nothing.status, cli::Failed);
    EXPECT_FALSE(done({"log", file()}).contains("thinned"));
}

} // namespace
} // namespace clientela::test
