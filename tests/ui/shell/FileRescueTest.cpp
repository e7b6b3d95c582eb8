#include "backup/CatchUp.h"
#include "storage/Disk.h"
#include "storage/ShareLock.h"
#include "support/TestFile.h"
#include "ui/desk/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PassphraseDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ProblemPage.h"
#include "ui/shell/StructureCheck.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Tile.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>

namespace clientela::test {
namespace {

/// The window before a file that is gone or damaged, used by clicks.
class RescuingAFile : public FolderTest {
protected:
    RescuingAFile()
        : appearance_(*qApp, false), preferences_(pathOf(QStringLiteral("preferences.ini"))),
          window_(appearance_, answers_, preferences_, QDate(2025, 11, 24)) {
        auto file = app::OpenFile::create(path_, {});
        EXPECT_TRUE(file.ok());
        for (const char* name : {"Ferrante", "Manfredi", "Vannini"}) {
            storage::UnitOfWork work((*file)->file(), (*file)->action(QStringLiteral("edit"), QLatin1String(name)));
            work.connection().execute(QStringLiteral("INSERT INTO customer (kind, family_name, created) VALUES"
                                                     " ('person', ?, '2025-01-01')"),
                                      QString(QLatin1String(name)));
            work.commit();
        }
        backup::Terms terms;
        terms.now = QDateTime::currentDateTime();
        terms.gently = false;
        JobControl control;
        backup::catchUp((*file)->connection(), backup::BackupFolder::of((*file)->connection()), terms, control);
        show(window_);
    }
    void damage(qsizetype at, qsizetype size) {
        QFile file(path_);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.write(QByteArray(size, '\x11'));
    }
    [[nodiscard]] ui::Tile* tile(const QString& title) const {
        for (ui::Tile* each : window_.findChildren<ui::Tile*>())
            if (each->isVisible() && each->text().startsWith(title)) return each;
        return nullptr;
    }
    void press(const QString& title) {
        ASSERT_TRUE(waitFor([&] { return tile(title) != nullptr; }, 10'000)) << title.toStdString();
        click(*tile(title));
    }
    [[nodiscard]] bool isOpen() const { return window_.workplace() != nullptr; }
    [[nodiscard]] qint64 cards() const {
        storage::Rows rows =
            window_.workplace()->desk().connection().query(QStringLiteral("SELECT count(*) FROM customer"));
        return rows.next() ? rows.integer(0) : -1;
    }
    [[nodiscard]] QString texts() const {
        QString all;
        for (const QLabel* label : window_.findChildren<QLabel*>())
            if (label->isVisible()) all += label->text() + QLatin1Char('\n');
        return all;
    }

    QString path_ = pathOf(QStringLiteral("Rosselli.clientela"));
    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    ui::Preferences preferences_;
    ui::MainWindow window_;
};

TEST_F(RescuingAFile, ThatIsGoneBringsItBackFromTheFolderBesideIt) {
    QFile::remove(path_);
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return tile(QStringLiteral("Bring it back")) != nullptr; }, 10'000));
    EXPECT_EQ(tile(QStringLiteral("Save what can be read")), nullptr);
    grab(window_, QStringLiteral("rescue-gone"));
    press(QStringLiteral("Bring it back"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_EQ(cards(), 3);
    EXPECT_EQ(preferences_.lastFile(), path_);
}

TEST_F(RescuingAFile, ThatIsDamagedKeepsItAndOpensTheOther) {
    damage(16, 80);
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return tile(QStringLiteral("Bring it back")) != nullptr; }, 10'000));
    EXPECT_NE(tile(QStringLiteral("Save what can be read")), nullptr) << "its tables are still there";
    grab(window_, QStringLiteral("rescue-damaged"));
    press(QStringLiteral("Bring it back"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_EQ(cards(), 3);
    EXPECT_EQ(QDir(pathOf(".")).entryList({"Rosselli (damaged *).clientela"}, QDir::Files).size(), 1);
}

TEST_F(RescuingAFile, OnASharedDiskPutsNothingInThePlaceOfAFileThatAnotherComputerOpened) {
    qputenv(storage::kSharedFolders, pathOf(".").toUtf8());
    const auto local = qScopeGuard([] { qunsetenv(storage::kSharedFolders); });
    damage(16, 80);
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return tile(QStringLiteral("Bring it back")) != nullptr; }, 10'000));
    write(QFileInfo(storage::lockFileOf(path_)).fileName(),
          R"({"id": "abc", "person": "Marco", "machine": "desk-2", "machine_id": "elsewhere", "process": 1,
              "life": "x/1", "since": "2025-11-22T09:12:00Z"})");
    press(QStringLiteral("Bring it back"));
    ASSERT_TRUE(waitFor([this] { return texts().contains(QStringLiteral("open on desk-2 by Marco")); }, 20'000))
        << texts().toStdString();
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(QDir(pathOf(".")).entryList({"Rosselli (damaged *).clientela"}, QDir::Files).size(), 0);
}

TEST_F(RescuingAFile, WithoutBackupsSavesWhatCanBeReadAndReports) {
    QDir(backup::BackupFolder::usualFor(path_)).removeRecursively();
    damage(0, 100);
    window_.openFile(path_);
    answers_.willPick(pathOf(QStringLiteral("saved.clientela")));
    press(QStringLiteral("Save what can be read"));
    ASSERT_TRUE(waitFor([this] { return tile(QStringLiteral("Open the new file")) != nullptr; }, 20'000))
        << texts().toStdString();
    EXPECT_TRUE(texts().contains(QStringLiteral("Cards: 3, all of them"))) << texts().toStdString();
    grab(window_, QStringLiteral("rescue-report"));
    press(QStringLiteral("Open the new file"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 10'000));
    EXPECT_EQ(cards(), 3);
}

TEST_F(RescuingAFile, RemembersWhereTheBackupsWereKept) {
    ASSERT_TRUE(QDir().rename(backup::BackupFolder::usualFor(path_), pathOf(QStringLiteral("usb"))));
    preferences_.setBackupFolder(path_, pathOf(QStringLiteral("usb")));
    QFile::remove(path_);
    window_.openFile(path_);
    press(QStringLiteral("Bring it back"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
}

TEST_F(RescuingAFile, LooksWhereOneSaysTheyAre) {
    ASSERT_TRUE(QDir().rename(backup::BackupFolder::usualFor(path_), pathOf(QStringLiteral("usb"))));
    QFile::remove(path_);
    window_.openFile(path_);
    answers_.willPick(pathOf(QStringLiteral("preferences.ini.d")));
    press(QStringLiteral("Look for backups elsewhere…"));
    ASSERT_TRUE(waitFor([this] { return texts().contains(QStringLiteral("There are no backups")); }, 10'000))
        << texts().toStdString();
    answers_.willPick(pathOf(QStringLiteral("usb")));
    press(QStringLiteral("Look for backups elsewhere…"));
    press(QStringLiteral("Bring it back"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
}

TEST_F(RescuingAFile, OfAnotherKindOffersNothingThatWouldNotHelp) {
    QDir(backup::BackupFolder::usualFor(path_)).removeRecursively();
    write(QStringLiteral("Rosselli.clientela"), "Dear Sir or Madam");
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return tile(QStringLiteral("Try again")) != nullptr; }, 10'000));
    EXPECT_EQ(tile(QStringLiteral("Save what can be read")), nullptr);
    EXPECT_EQ(tile(QStringLiteral("Bring it back")), nullptr);
}

TEST_F(RescuingAFile, ThatIsOpenAsksBeforeItLeaves) {
    window_.openFile(path_);
    ASSERT_TRUE(isOpen());
    answers_.willChoose(QStringLiteral("Go on for now"));
    auto* check = window_.findChild<ui::StructureCheck*>();
    ASSERT_NE(check, nullptr);
    check->run();
    EXPECT_FALSE(waitFor([this] { return !answers_.asked().empty(); }, 1'500)) << "it is whole";
    // The last page goes while the window looks on.
    damage(QFileInfo(path_).size() - 4096, 4096);
    check->run();
    ASSERT_TRUE(waitFor([this] { return answers_.asked().size() == 1; }, 10'000));
    EXPECT_TRUE(isOpen());
    answers_.willChoose(QStringLiteral("Show the ways out"));
    check->run();
    EXPECT_TRUE(waitFor([this] { return tile(QStringLiteral("Bring it back")) != nullptr; }, 10'000));
    EXPECT_NE(tile(QStringLiteral("Open it to read only")), nullptr);
    press(QStringLiteral("Open it to read only"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 10'000));
    EXPECT_TRUE(window_.workplace()->desk().isReadOnly());
}

} // namespace
} // namespace clientela::test
