#include "cli/CommandLine.h"

namespace clientela::test {
namespace {

/// compare, undo over later changes, and cards out of a backup.
class LookingBack : public CommandLine {
protected:
    LookingBack() { makeShop(); }
    [[nodiscard]] QString last() const {
        return done({"log", file()}).split('\n', Qt::SkipEmptyParts).last().section(' ', 0, 0);
    }
    /// Brings in a file about cards that are there.
    void edit(const QByteArray& csv) const {
        done({"import", file(), write("edit.csv", csv), "--as", "customers", "--match", "external_id"});
    }
    /// What compare says, as CSV.
    [[nodiscard]] QString compared(const QStringList& words) const {
        done(QStringList{"compare", file()} + words + QStringList{"--format", "csv", "--output", pathOf("what.csv")});
        return QString::fromUtf8(read("what.csv"));
    }
    QString giulia_ = "1"; ///< the number of her card
};

TEST_F(LookingBack, ComparesTwoMomentsFieldByField) {
    const QString from = 'r' + last();
    edit("Id,First name,Last name,City\nA1,Giulia,Poli,Prato\nA9,Nadia,Costa,Pisa\n");
    const QString all = compared({"--from", from});
    const QStringList lines = all.split("\r\n", Qt::SkipEmptyParts);
    EXPECT_EQ(lines.value(0), QStringLiteral("card,name,what,field,before,after,who,when"));
    const QString by = lines.value(1).section(',', 6);
    EXPECT_TRUE(QDateTime::fromString(by.section(',', 1), Qt::ISODate).isValid()) << by.toStdString();
    EXPECT_FALSE(by.section(',', 0, 0).isEmpty()) << "whoever works at this machine";
    EXPECT_TRUE(lines.contains(giulia_ + ",Giulia Poli,changed,family_name,Ferrante,Poli," + by)) << all.toStdString();
    EXPECT_TRUE(lines.contains(giulia_ + ",Giulia Poli,changed,address.city,Firenze,Prato," + by)) << all.toStdString();
    EXPECT_TRUE(all.contains(",Nadia Costa,added,,,," + by)) << all.toStdString();
    EXPECT_FALSE(compared({"--from", "r0"}).contains(",,\r\n")) << "from before the first change, too";
    EXPECT_TRUE(call({"compare", file(), "--from", from}).err.contains("added: 1, changed: 1, gone: 0"));
    EXPECT_EQ(call({"compare", file(), "--from", 'r' + last()}).err.trimmed(),
              QStringLiteral("Cards added: 0, changed: 0, gone: 0."));
}

TEST_F(LookingBack, ComparesFromABackupAndATimeAndSaysWhatIsNeither) {
    const QString snapshot = done({"backup", file()}).section(' ', 0, 0);
    edit("Id,Last name\nA1,Poli\n");
    EXPECT_TRUE(compared({"--from", snapshot}).contains("Poli"));
    EXPECT_TRUE(call({"compare", file(), "--from", "2999-01-01"}).err.contains("changed: 0"));
    EXPECT_TRUE(call({"compare", file(), "--from", "1999-01-01"}).err.contains("added: 3"));
    EXPECT_EQ(call({"compare", file(), "--from", "soon"}).status, cli::Failed);
    EXPECT_EQ(call({"compare", file()}).status, cli::WrongUsage);
    EXPECT_EQ(call({"compare", file(), "--from", "r3", "--to", "r2"}).status, cli::Failed);
    EXPECT_EQ(call({"compare", file(), "--from", "r1", "--format", "pdf"}).status, cli::WrongUsage);
    done({"compare", file(), "--from", "r1", "--format", "xlsx", "--output", pathOf("what.xlsx")});
    EXPECT_TRUE(read("what.xlsx").startsWith("PK"));
}

TEST_F(LookingBack, PutsTheWholeFileBackAndThatCanBeUndone) {
    const QString then = 'r' + last();
    edit("Id,First name,Last name,City\nA1,Giulia,Poli,Prato\nA9,Nadia,Costa,Pisa\n");
    EXPECT_EQ(call({"backup", file(), "--restore", then, "--whole", "--to", "x"}).status, cli::WrongUsage);
    EXPECT_EQ(call({"backup", file(), "--whole"}).status, cli::WrongUsage);
    const QString said = done({"backup", file(), "--restore", then, "--whole"});
    EXPECT_TRUE(said.contains("The whole file put back to change " + then.mid(1))) << said.toStdString();
    EXPECT_EQ(call({"compare", file(), "--from", then}).err.trimmed(),
              QStringLiteral("Cards added: 0, changed: 0, gone: 0."));
    EXPECT_TRUE(done({"backup", file(), "--list"}).contains("before the file was put back"));
    done({"undo", file(), last()});
    EXPECT_TRUE(call({"compare", file(), "--from", then}).err.contains("added: 1, changed: 1, gone: 0"));
}

TEST_F(LookingBack, NamesWhatStandsAgainstAnUndoAndLetsOneChoose) {
    edit("Id,Last name,City\nA1,Poli,Prato\n");
    const QString first = last();
    edit("Id,Last name\nA1,Rossi\n");
    const Said refused = call({"undo", file(), first});
    EXPECT_EQ(refused.status, cli::Failed);
    EXPECT_TRUE(refused.err.contains("Giulia Rossi, Family name: now “Rossi”, the undo would bring “Ferrante”"))
        << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains("--keep-later")) << refused.err.toStdString();
    EXPECT_EQ(count("city = Prato"), "1") << "nothing was changed";
    EXPECT_EQ(call({"undo", file(), first, "--keep-later", "--force"}).status, cli::WrongUsage);
    done({"undo", file(), first, "--keep-later"});
    EXPECT_EQ(count("family_name = Rossi and city = Firenze"), "1");
    const QString undone = last();
    done({"undo", file(), undone}); // does it again
    EXPECT_EQ(count("family_name = Rossi and city = Prato"), "1");
}

TEST_F(LookingBack, UndoesAnImportOfWhichOneCardIsInUseByNow) {
    edit("Id,First name,Last name,City\nA8,Nadia,Costa,Pisa\nA9,Aldo,Riva,Pisa\n");
    const QString import = last();
    done({"attach", file(), "Nadia Costa", write("letter.txt", "Dear Nadia")});
    const Said refused = call({"undo", file(), import});
    EXPECT_EQ(refused.status, cli::Failed);
    EXPECT_TRUE(refused.err.contains("Nadia Costa: It stays")) << qPrintable(refused.err);
    EXPECT_FALSE(refused.err.contains("Riva")) << qPrintable(refused.err);
    EXPECT_TRUE(refused.err.contains("--keep-later")) << qPrintable(refused.err);
    const Said kept = call({"undo", file(), import, "--keep-later"});
    EXPECT_EQ(kept.status, cli::Done) << qPrintable(kept.err);
    EXPECT_TRUE(kept.err.contains("stay")) << qPrintable(kept.err);
    EXPECT_EQ(count("family_name = Costa and city = Pisa"), QStringLiteral("1"));
    EXPECT_EQ(count("family_name = Riva"), QStringLiteral("0"));
}

TEST_F(LookingBack, TakesBackOverLaterChangesWhenForced) {
    edit("Id,Last name,City\nA1,Poli,Prato\n");
    const QString first = last();
    edit("Id,Last name\nA1,Rossi\n");
    const Said forced = call({"undo", file(), first, "--force"});
    EXPECT_EQ(forced.status, cli::Done);
    EXPECT_TRUE(forced.err.contains("taken back, too")) << forced.err.toStdString();
    EXPECT_EQ(count("family_name = Ferrante and city = Firenze"), "1");
}

TEST_F(LookingBack, BringsCardsBackOutOfABackupAsOneAction) {
    const QString snapshot = done({"backup", file()}).section(' ', 0, 0);
    edit("Id,Last name\nA1,Poli\n");
    const QStringList lines = done({"log", file()}).split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4); // who is at work, customers, sales, the edit
    done({"undo", file(), lines[2].section(' ', 0, 0)});
    done({"undo", file(), lines[1].section(' ', 0, 0), "--force"});
    EXPECT_EQ(count(""), "0");
    const Said said = call({"backup", file(), "--restore", snapshot, "--card", "Giulia Ferrante"});
    ASSERT_EQ(said.status, cli::Done) << said.err.toStdString();
    EXPECT_EQ(count("family_name = Ferrante and spent > 0"), "1") << "with her invoices";
    done({"undo", file(), last()});
    EXPECT_EQ(count("spent > 0"), "0");
}

TEST_F(LookingBack, SaysWhichCardsItDoesNotKnowThen) {
    const QString snapshot = done({"backup", file()}).section(' ', 0, 0);
    const Said same = call({"backup", file(), "--restore", snapshot, "--card", giulia_});
    EXPECT_EQ(same.status, cli::Done);
    EXPECT_TRUE(same.err.contains("had not changed")) << same.err.toStdString();
    EXPECT_TRUE(same.out.isEmpty()) << "no revision was made";
    EXPECT_EQ(call({"backup", file(), "--restore", snapshot, "--card", "Nobody"}).status, cli::Failed);
    EXPECT_EQ(call({"backup", file(), "--restore", "r999", "--card", giulia_}).status, cli::Failed);
    EXPECT_EQ(call({"backup", file(), "--restore", snapshot, "--to", pathOf("x.clientela"), "--card", "1"}).status,
              cli::WrongUsage);
    EXPECT_EQ(call({"backup", file(), "--card", "1"}).status, cli::WrongUsage);
}

} // namespace
} // namespace clientela::test
