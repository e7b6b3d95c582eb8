#include "cli/CommandLine.h"
#include "support/Traces.h"

namespace clientela::cli {
namespace {

// (Giulia Ferrante stands in every file: as the example in a comment of its schema.)
const QStringList kIvan{QStringLiteral("Иван"),         QStringLiteral("Петров"),
                        QStringLiteral("Via Roma 1"),   QStringLiteral("ivan@petrov.ru"),
                        QStringLiteral("347 123 4567"), QStringLiteral("+393471234567")};

class EraseCommand : public test::CommandLine {
protected:
    EraseCommand() { makeShop(); }
    [[nodiscard]] QStringList traces() const {
        return test::tracesIn(file(), kIvan) + test::tracesIn(file() + "-wal", kIvan);
    }
    [[nodiscard]] QStringList backups() const {
        return done({"backup", file(), "--list"}).split('\n', Qt::SkipEmptyParts);
    }
};

TEST_F(EraseCommand, SaysBeforeWhatItWouldDoAndDoesNothing) {
    const QString before = done({"show", file(), "A2"});
    const test::Said said = call({"erase", file(), "A2", "--dry-run"});
    EXPECT_EQ(said.status, Done);
    EXPECT_TRUE(said.out.contains("go for good")) << qPrintable(said.out);
    EXPECT_TRUE(said.out.contains("Backups of before hold it until")) << qPrintable(said.out);
    EXPECT_FALSE(said.out.contains("law")) << "an imported invoice is none of the shop's own";
    EXPECT_TRUE(said.err.contains("Nothing was changed"));
    EXPECT_EQ(done({"show", file(), "A2"}), before);
}

TEST_F(EraseCommand, LeavesNoByteAndPrintsItsRevision) {
    ASSERT_FALSE(traces().isEmpty());
    const QString out = done({"erase", file(), "ivan@petrov.ru"});
    EXPECT_TRUE(out.contains("Revision 4: Erased 1 card")) << qPrintable(out);
    EXPECT_EQ(traces().join('\n').toStdString(), std::string());
    EXPECT_EQ(call({"show", file(), "A2"}).status, Failed);
    EXPECT_EQ(count(""), "2");
    EXPECT_TRUE(done({"check", file()}).startsWith("Whole"));
    EXPECT_FALSE(done({"log", file()}).contains("Петров"));
}

TEST_F(EraseCommand, TakesTheFilesOfTheCardAlongButNotWhatSomebodyElseHasToo) {
    const QString own = write("own.txt", "Quirinal, in confidence\n");
    const QString gone = write("gone.txt", "Viminal, taken off again\n");
    const QString shared = write("shared.txt", "Esquiline, for everybody\n");
    done({"attach", file(), "A2", own, shared});
    done({"attach", file(), "A1", shared});
    const QString revision = revisionIn(done({"attach", file(), "A2", gone}));
    done({"undo", file(), revision});
    done({"erase", file(), "A2"});
    const auto traces = [this](const char* word) {
        return (test::tracesIn(file(), {QLatin1String(word)}) + test::tracesIn(file() + "-wal", {QLatin1String(word)}))
            .join('\n')
            .toStdString();
    };
    EXPECT_EQ(traces("Quirinal"), std::string());
    EXPECT_EQ(traces("Viminal"), std::string());
    const QString line = done({"files", file(), "A1"}).trimmed();
    ASSERT_TRUE(line.endsWith("shared.txt")) << qPrintable(line);
    done({"files", file(), "A1", "--save", line.section(' ', 0, 0), "--output", pathOf("out.txt")});
    EXPECT_EQ(read("out.txt"), QByteArray("Esquiline, for everybody\n"));
}

TEST_F(EraseCommand, GivesBackupsOfBeforeTheirDeadlineAndMakesANewOne) {
    const auto before = backups().size();
    done({"erase", file(), "A2"});
    const QStringList all = backups();
    ASSERT_EQ(all.size(), before + 1);
    EXPECT_TRUE(all.last().contains("after an erasure"));
    EXPECT_FALSE(all.last().contains("deleted on"));
    EXPECT_TRUE(all.first().contains("deleted on")) << qPrintable(all.first());
    done({"backup", file(), "--verify"});
}

TEST_F(EraseCommand, IsNotUndoneAndNotRestored) {
    done({"erase", file(), "A2"});
    const QString id = backups().first().section(' ', 0, 0);
    const QString copy = pathOf("copy.clientela");
    const test::Said said = call({"backup", file(), "--restore", id, "--to", copy});
    EXPECT_EQ(said.status, Done) << qPrintable(said.err);
    EXPECT_EQ(test::tracesIn(copy, kIvan).join('\n').toStdString(), std::string());
    // The imports still are one action each, of those who are left.
    done({"undo", file(), "3"});
    done({"undo", file(), "2"});
    EXPECT_EQ(count(""), "0");
    EXPECT_TRUE(traces().isEmpty());
}

TEST_F(EraseCommand, RefusesWhomItDoesNotKnow) {
    EXPECT_EQ(call({"erase", file(), "nobody"}).status, Failed);
    EXPECT_EQ(call({"erase", file()}).status, WrongUsage);
    EXPECT_EQ(count(""), "3");
}

} // namespace
} // namespace clientela::cli
