#include "cli/CommandLine.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace clientela::test {
namespace {

class BackingUp : public CommandLine {
protected:
    [[nodiscard]] QStringList list() const {
        return done({"backup", file(), "--list"}).split('\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QString id(int line) const { return list().value(line).section(' ', 0, 0); }
    [[nodiscard]] QString backups() const { return file() + ".backups"; }
    [[nodiscard]] QString lastRevision() const {
        return done({"log", file()}).split('\n', Qt::SkipEmptyParts).last().section(' ', 0, 0);
    }
};

TEST_F(BackingUp, HappensByItselfAfterEveryCommandThatWrites) {
    makeShop();
    const QStringList lines = list();
    ASSERT_EQ(lines.size(), 2) << "a first one, which serves the first import, too, and one before the second";
    EXPECT_TRUE(lines.last().contains(QStringLiteral("before an import"))) << lines.last().toStdString();
    const Said said = call({"backup", file(), "--restore", 'r' + lastRevision(), "--to", pathOf("copy.clientela")});
    ASSERT_EQ(said.status, cli::Done) << said.err.toStdString();
    EXPECT_EQ(done({"list", pathOf("copy.clientela"), "", "--columns", "external_id,spent", "--sort", "external_id"}),
              done({"list", file(), "", "--columns", "external_id,spent", "--sort", "external_id"}));
}

TEST_F(BackingUp, MakesOneNowAndListsItByItsId) {
    makeShop();
    const qsizetype before = list().size();
    const QString line = done({"backup", file()}).trimmed();
    EXPECT_TRUE(
        QRegularExpression("^[0-9]{8}T[0-9]{6}Z(-[0-9]+)?  .*3 card.*by hand  unverified$").match(line).hasMatch())
        << line.toStdString();
    EXPECT_EQ(list().size(), before + 1);
    EXPECT_EQ(list().last(), line);
}

TEST_F(BackingUp, AreFoundAfterTheFileWasRenamedAlsoWhenItIsOnlyRead) {
    makeShop();
    const QString lines = done({"backup", file(), "--list"});
    const QString now = pathOf("renamed.clientela");
    ASSERT_TRUE(QFile::rename(file(), now));
    const Said said = call({"backup", now, "--list"});
    EXPECT_EQ(said.out, lines);
    EXPECT_TRUE(said.err.contains("still in " + QFileInfo(backups()).fileName())) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("Every change from")) << qPrintable(said.err);
    EXPECT_TRUE(done({"backup", now, "--verify"}).contains("whole"));
    done({"backup", now, "--restore", "r1", "--to", pathOf("back.clientela")});
    EXPECT_TRUE(QFileInfo::exists(backups())) << "nothing was changed";
    const QString revision = done({"log", now}).split('\n', Qt::SkipEmptyParts).last().section(' ', 0, 0);
    done({"undo", now, revision});
    EXPECT_FALSE(QFileInfo::exists(backups()));
    const Said after = call({"backup", now, "--list"});
    EXPECT_EQ(after.out, QString(lines).replace("unverified", "verified")) << "the same, looked at meanwhile";
    EXPECT_FALSE(after.err.contains("renamed")) << qPrintable(after.err);
}

TEST_F(BackingUp, RestoresByIdChangeAndTimeIntoANewFileOnly) {
    makeShop();
    const QString snapshot = done({"backup", file()}).section(' ', 0, 0);
    done({"undo", file(), lastRevision()});
    EXPECT_EQ(count("spent > 0"), "0");
    const QString to = pathOf("copy.clientela");
    done({"backup", file(), "--restore", snapshot, "--to", to});
    EXPECT_EQ(done({"count", to, "spent > 0", "--today", "2025-11-22"}).trimmed(), "2");
    done({"check", to});
    const Said again = call({"backup", file(), "--restore", snapshot, "--to", to});
    EXPECT_EQ(again.status, cli::Failed);
    EXPECT_TRUE(again.err.contains(QStringLiteral("already exists"))) << again.err.toStdString();
    done({"backup", file(), "--restore", "2999-12-31T23:59", "--to", pathOf("latest.clientela")});
    EXPECT_EQ(done({"count", pathOf("latest.clientela"), "spent > 0"}).trimmed(), "0");
    EXPECT_EQ(call({"backup", file(), "--restore", "1999-01-01", "--to", pathOf("no.clientela")}).status, cli::Failed);
    EXPECT_EQ(call({"backup", file(), "--restore", "r9999", "--to", pathOf("no.clientela")}).status, cli::Failed);
    EXPECT_EQ(call({"backup", file(), "--restore", "soon", "--to", pathOf("no.clientela")}).status, cli::Failed);
    EXPECT_FALSE(QFileInfo::exists(pathOf("no.clientela")));
}

TEST_F(BackingUp, RestoresWhenTheFileIsGone) {
    makeShop();
    const QString expected = count("");
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(file() + suffix);
    EXPECT_EQ(call({"backup", file()}).status, cli::Failed);
    done({"backup", file(), "--list"});
    done({"backup", file(), "--restore", "2999-12-31", "--to", file()});
    EXPECT_EQ(count(""), expected);
}

TEST_F(BackingUp, VerifiesAndTellsWhatIsDamaged) {
    makeShop();
    EXPECT_FALSE(done({"backup", file(), "--verify"}).isEmpty());
    EXPECT_FALSE(list().join('\n').contains(QStringLiteral("unverified")));
    const QString victim = id(1);
    QFile snapshot(backups() + '/' + victim + ".clientela");
    snapshot.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(snapshot.open(QIODevice::ReadWrite));
    snapshot.seek(snapshot.size() / 2);
    snapshot.write("garbage");
    snapshot.close();
    const Said said = call({"backup", file(), "--verify"});
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains(victim));
    EXPECT_TRUE(said.err.contains(QStringLiteral("The others are whole")));
    EXPECT_TRUE(said.out.contains(id(0)));
}

TEST_F(BackingUp, Pins) {
    makeShop();
    done({"backup", file(), "--pin", id(0)});
    EXPECT_TRUE(list().first().endsWith(QStringLiteral("pinned")));
    done({"backup", file(), "--unpin", id(0)});
    EXPECT_FALSE(list().first().endsWith(QStringLiteral("pinned")));
    EXPECT_EQ(call({"backup", file(), "--pin", "nothing"}).status, cli::Failed);
}

TEST_F(BackingUp, GoesToAnotherFolder) {
    makeShop();
    const QString folder = pathOf("elsewhere");
    const QStringList before = list();
    const Said moved = call({"backup", file(), "--folder", folder});
    EXPECT_TRUE(moved.out.startsWith(QStringLiteral("Revision "))) << qPrintable(moved.err);
    EXPECT_TRUE(moved.err.contains(QStringLiteral("went along"))) << qPrintable(moved.err);
    EXPECT_TRUE(QFileInfo::exists(file() + ".backups")) << "nothing is taken away";
    EXPECT_EQ(list(), before) << "every one of them is found there";
    EXPECT_EQ(call({"backup", file(), "--folder", folder}).status, cli::Done) << "where they are already";
    EXPECT_EQ(list(), before);
    EXPECT_EQ(call({"backup", file(), "--folder", pathOf("no/such/place")}).status, cli::Failed);
    ASSERT_TRUE(QDir(folder).removeRecursively());
    write("elsewhere", "in the way");
    const Said said = call({"undo", file(), lastRevision()});
    EXPECT_EQ(said.status, cli::Done) << "the change itself is saved";
}

TEST_F(BackingUp, SaysThatTheChangeIsDoneWhereTheBackupsCannotFollow) {
    makeShop();
    ASSERT_TRUE(QDir(file() + ".backups").removeRecursively());
    write("shop.clientela.backups", "in the way");
    const Said said = call({"import", file(), write("more.csv", "family_name\nVerdi\n"), "--as", "customers"});
    EXPECT_EQ(said.status, cli::Done) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains(QStringLiteral("No snapshot could be made before it: "))) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains(QStringLiteral("Done, but the backups are not up to date: ")))
        << qPrintable(said.err);
    EXPECT_FALSE(said.err.contains(QStringLiteral("Nothing was changed"))) << qPrintable(said.err);
    EXPECT_EQ(count("family_name = Verdi"), "1");
}

TEST_F(BackingUp, BringsBackWhatAnOlderCopyDoesNotHave) {
    makeShop();
    const QByteArray older = read("shop.clientela");
    const QString sales =
        write("more.csv", "number,customer,date,product,quantity,unit_price\n12,A3,2025-11-11,Pane,1,1\n");
    done({"import", file(), sales, "--as", "sales"});
    EXPECT_EQ(count("spent > 0"), "3");
    for (const char* suffix : {"-wal", "-shm"}) QFile::remove(file() + suffix);
    QFile(file()).remove();
    write("shop.clientela", older);
    EXPECT_EQ(count("spent > 0"), "2");
    EXPECT_TRUE(done({"backup", file(), "--replay"}).startsWith(QStringLiteral("1 change")));
    EXPECT_EQ(count("spent > 0"), "3");
    done({"check", file()});
}

TEST_F(BackingUp, SaysWhatDoesNotGoTogether) {
    makeShop();
    EXPECT_EQ(call({"backup", file(), "--list", "--verify"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"backup", file(), "--restore", id(0)}).status, cli::WrongUsage);
    EXPECT_EQ(call({"backup", file(), "--to", "x"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"backup"}).status, cli::WrongUsage);
}

TEST_F(BackingUp, EncryptsWithAPassphraseAndOpensByItWhenTheFileIsGone) {
    makeShop();
    const QString key = write("passphrase", "otto pesci nuotano in cortile\n");
    ASSERT_TRUE(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const Said on = call({"backup", file(), "--passphrase-file", key});
    ASSERT_EQ(on.status, cli::Done) << on.err.toStdString();
    EXPECT_TRUE(on.err.contains(QStringLiteral("Others may read"))) << on.err.toStdString();
    ASSERT_TRUE(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    EXPECT_TRUE(on.err.contains(QStringLiteral("older ones too"))) << on.err.toStdString();
    for (const QString& line : list()) EXPECT_TRUE(line.endsWith(QStringLiteral("encrypted"))) << line.toStdString();
    done({"undo", file(), lastRevision()});
    done({"backup", file(), "--verify"});
    const QString expected = done({"list", file(), "", "--columns", "external_id,spent"});
    const QString revision = 'r' + lastRevision();
    for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(file() + suffix);
    const QString to = pathOf("copy.clientela");
    const Said without = call({"backup", file(), "--restore", revision, "--to", to});
    EXPECT_EQ(without.status, cli::Failed);
    EXPECT_TRUE(without.err.contains(QStringLiteral("--passphrase-file"))) << without.err.toStdString();
    EXPECT_EQ(call({"backup", file(), "--list"}).status, cli::Failed);
    const QString other = write("other", "sette pesci nuotano in cortile\n");
    const Said wrong = call({"backup", file(), "--restore", revision, "--to", to, "--passphrase-file", other});
    EXPECT_EQ(wrong.status, cli::Failed);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("not the passphrase"))) << wrong.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(to));
    EXPECT_FALSE(call({"--passphrase-file", key, "backup", file(), "--restore", revision, "--to", to})
                     .err.contains(QStringLiteral("Others may read")));
    EXPECT_EQ(done({"list", to, "", "--columns", "external_id,spent"}), expected);
    EXPECT_EQ(call({"backup", file(), "--list", "--passphrase-file", pathOf("none")}).status, cli::Failed);
}

TEST_F(BackingUp, ChangesThePassphraseAndTakesItAway) {
    makeShop();
    const QString first = write("first", "otto pesci nuotano in cortile\n");
    const QString second = write("second", "nove gatti dormono al sole\n");
    EXPECT_EQ(call({"backup", file(), "--new-passphrase-file", second}).status, cli::Failed) << "not encrypted yet";
    EXPECT_EQ(call({"backup", file(), "--decrypt"}).status, cli::Failed);
    done({"backup", file(), "--passphrase-file", first});
    EXPECT_EQ(call({"backup", file(), "--passphrase-file", second}).status, cli::Failed) << "another one";
    done({"backup", file(), "--new-passphrase-file", second});
    done({"backup", file(), "--passphrase-file", second});
    EXPECT_EQ(call({"backup", file(), "--passphrase-file", first}).status, cli::Failed);
    done({"backup", file(), "--decrypt"});
    EXPECT_FALSE(list().join('\n').contains(QStringLiteral("encrypted")));
    done({"backup", file(), "--verify"});
}

} // namespace
} // namespace clientela::test
