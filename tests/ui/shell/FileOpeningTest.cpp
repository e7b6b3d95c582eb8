#include "ui/shell/FileOpening.h"
#include "app/OpenFile.h"
#include "backup/BackupFolder.h"
#include "storage/Disk.h"
#include "storage/FileCheck.h"
#include "storage/Migrations.h"
#include "storage/ShareLock.h"
#include "storage/UnitOfWork.h"
#include "support/OtherProcess.h"
#include "support/TestFile.h"
#include "ui/desk/Page.h"
#include "ui/shell/Actions.h"
#include "ui/shell/FilePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ProblemPage.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Tile.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace clientela::test {
namespace {

/// A window before a file that another program has open, or left open.
class OpeningAFileInTheWindow : public FolderTest {
protected:
    OpeningAFileInTheWindow()
        : appearance_(*qApp, false), preferences_(pathOf(QStringLiteral("preferences.ini"))),
          window_(appearance_, answers_, preferences_, QDate(2025, 11, 24)) {
        qputenv("XDG_CACHE_HOME", pathOf(QStringLiteral("cache")).toLocal8Bit());
        QDir().mkpath(pathOf(QStringLiteral("office")));
    }
    ~OpeningAFileInTheWindow() override {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // pages that are gone let go of the file
        qunsetenv("XDG_CACHE_HOME");
        qunsetenv(storage::kSharedFolders);
    }
    void callItShared() const { qputenv(storage::kSharedFolders, pathOf(QStringLiteral("office")).toUtf8()); }
    /// A program that makes the file, or opens it, writes a card of `size` bytes, and waits.
    std::unique_ptr<OtherProcess> other(int size = 100) {
        return std::make_unique<OtherProcess>([this, size](const OtherProcess::Pause& pause) {
            app::OpenFile::Options options;
            options.actor = QStringLiteral("Marco");
            const auto file =
                QFile::exists(path_) ? app::OpenFile::open(path_, options) : app::OpenFile::create(path_, options);
            ASSERT_TRUE(file.ok()) << file.problem().text().toStdString();
            storage::UnitOfWork work((*file)->file(), (*file)->action(QStringLiteral("edit"), QStringLiteral("New")));
            work.connection().execute(QStringLiteral("INSERT INTO customer (kind, family_name, notes, created) VALUES"
                                                     " ('person', 'Vannini', hex(zeroblob(?)), '2025-01-01')"),
                                      size);
            work.commit();
            pause();
        });
    }
    /// A file of the second schema there ever was, closed, with one card.
    void makeOlder() const {
        storage::Connection older(path_, storage::Connection::Mode::Create);
        older.script("PRAGMA journal_mode = WAL; PRAGMA application_id = " +
                     QByteArray::number(storage::kApplicationId));
        std::vector<storage::Migration> steps = storage::migrations();
        steps.resize(2);
        ASSERT_EQ(storage::migrate(older, steps).state, storage::MigrationOutcome::State::Upgraded);
        older.script("INSERT INTO file_identity (id, file_id, lineage, created) VALUES (1, 'f', 'l', '2025-01-01');"
                     "INSERT INTO customer (kind, family_name, created) VALUES ('person', 'Vannini', '2025-01-01')");
    }
    [[nodiscard]] bool isOpen() const { return window_.workplace() != nullptr; }
    [[nodiscard]] ui::Desk& desk() const { return window_.workplace()->desk(); }
    [[nodiscard]] ui::Banner* standInBanner() const {
        return find<ui::Banner>(window_, QStringLiteral("StandInBanner"));
    }
    [[nodiscard]] qint64 cards() const {
        storage::Rows rows = desk().connection().query(QStringLiteral("SELECT count(*) FROM customer"));
        return rows.next() ? rows.integer(0) : -1;
    }
    [[nodiscard]] QString texts() const {
        QString all;
        for (const QLabel* label : window_.findChildren<QLabel*>())
            if (label->isVisible()) all += label->text() + QLatin1Char('\n');
        return all;
    }
    [[nodiscard]] QStringList copies() const {
        QStringList found;
        QDirIterator files(pathOf(QStringLiteral("cache")), {QStringLiteral("*.clientela")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) found += files.next();
        return found;
    }

    QString path_ = pathOf(QStringLiteral("office/Rosselli.clientela"));
    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    ui::Preferences preferences_;
    ui::MainWindow window_;
};

TEST_F(OpeningAFileInTheWindow, ThatWasNotClosedLooksThroughItFirstAndDoesNotKeepTheWindowWaiting) {
    other(20'000'000)->kill();
    show(window_);
    window_.openFile(path_);
    EXPECT_FALSE(isOpen()) << "it is not shown before it was looked through";
    ASSERT_NE(window_.findChild<ui::ProgressPage*>(), nullptr);
    QApplication::processEvents();
    EXPECT_TRUE(texts().contains(QStringLiteral("was not closed properly last time"))) << texts().toStdString();
    grab(window_, QStringLiteral("opening-after-a-crash"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_FALSE(desk().isReadOnly());
    EXPECT_EQ(cards(), 1) << "what was confirmed";
    EXPECT_EQ(preferences_.lastFile(), path_);
}

TEST_F(OpeningAFileInTheWindow, ThatWasNotClosedShowsItToReadOnlyWhenOneDoesNotWait) {
    other(20'000'000)->kill();
    const QFileInfo log(path_ + QStringLiteral("-wal"));
    const qint64 logged = log.size();
    show(window_);
    window_.openFile(path_);
    auto* page = window_.findChild<ui::ProgressPage*>();
    ASSERT_NE(page, nullptr);
    Q_EMIT page->cancelled(); // its button comes when it takes longer
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_TRUE(desk().isReadOnly());
    EXPECT_EQ(cards(), 1);
    EXPECT_EQ(QFileInfo(path_ + QStringLiteral("-wal")).size(), logged) << "nothing is written to it";
    ASSERT_TRUE(waitFor([this] { return standInBanner() != nullptr; }));
    auto* banner = standInBanner();
    EXPECT_TRUE(texts().contains(QStringLiteral("not looked through to its end"))) << texts().toStdString();
    grab(window_, QStringLiteral("opening-not-looked-through"));
    Q_EMIT banner->linkActivated();
    ASSERT_TRUE(waitFor([this] { return isOpen() && !desk().isReadOnly(); }, 20'000)) << texts().toStdString();
}

TEST_F(OpeningAFileInTheWindow, OfAnOlderProgramBringsItUpToDateBesideTheWindow) {
    makeOlder();
    EXPECT_TRUE(storage::isOfAnOlderProgram(path_));
    show(window_);
    window_.openFile(path_);
    EXPECT_FALSE(isOpen()) << "the window does not wait for it";
    ASSERT_NE(window_.findChild<ui::ProgressPage*>(), nullptr);
    QApplication::processEvents();
    EXPECT_TRUE(texts().contains(QStringLiteral("Rosselli.clientela is brought up to date"))) << texts().toStdString();
    grab(window_, QStringLiteral("opening-of-an-older-program"));
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_FALSE(desk().isReadOnly());
    EXPECT_EQ(cards(), 1);
    EXPECT_FALSE(storage::isOfAnOlderProgram(path_)) << "nor one that is open";
    const QDir backups(backup::BackupFolder::of(desk().connection()).path());
    EXPECT_FALSE(backups.isEmpty()) << "as it was before";
}

TEST_F(OpeningAFileInTheWindow, ThatIsBroughtUpToDateMayBeStoppedAndGoneOnWith) {
    makeOlder();
    show(window_);
    window_.openFile(path_);
    auto* page = window_.findChild<ui::ProgressPage*>();
    ASSERT_NE(page, nullptr);
    Q_EMIT page->cancelled(); // its button comes when it takes longer
    ASSERT_TRUE(waitFor([this] { return isOpen() || window_.findChild<ui::ProblemPage*>() != nullptr; }, 20'000));
    // Whatever it had come to: what is said of the file is so.
    if (!isOpen()) {
        QApplication::processEvents();
        EXPECT_EQ(texts().contains(QStringLiteral("Nothing was changed")), storage::isOfAnOlderProgram(path_));
        EXPECT_EQ(texts().contains(QStringLiteral("not up to date yet")), !storage::isOfAnOlderProgram(path_));
        window_.openFile(path_);
        ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    }
    EXPECT_EQ(cards(), 1);
    EXPECT_FALSE(storage::isRebuildDue(desk().connection()));
}

TEST_F(OpeningAFileInTheWindow, ThatWasLeftWhileItWasBroughtUpToDateIsFinishedBesideTheWindow) {
    const auto killed = std::make_unique<OtherProcess>([this](const OtherProcess::Pause& pause) {
        const auto file = app::OpenFile::create(path_, {});
        ASSERT_TRUE(file.ok());
        (*file)->connection().script("INSERT INTO chore (name, since) VALUES ('rebuild', '2025-01-01')");
        pause();
    });
    killed->kill();
    show(window_);
    QStringList pages;
    QObject::connect(window_.findChild<ui::FileOpening*>(), &ui::FileOpening::pageMade, &window_,
                     [&pages](const QWidget* page) {
                         for (const QLabel* label : page->findChildren<QLabel*>()) pages += label->text();
                     });
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_TRUE(pages.contains(QStringLiteral("Rosselli.clientela is brought up to date")))
        << pages.join('|').toStdString();
    EXPECT_FALSE(storage::isRebuildDue(desk().connection()));
}

TEST_F(OpeningAFileInTheWindow, ThatWasNotClosedAndIsDamagedOffersTheWaysOut) {
    other(200'000)->kill();
    QFile log(path_ + QStringLiteral("-wal"));
    ASSERT_TRUE(log.remove());
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(4128, '\0')); // one that holds nothing
    log.close();
    QFile file(path_);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 4096);
    file.write(QByteArray(4096, '\x11'));
    file.close();
    show(window_);
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return texts().contains(QStringLiteral("is damaged")); }, 20'000))
        << texts().toStdString();
    EXPECT_FALSE(isOpen());
}

TEST_F(OpeningAFileInTheWindow, ThatAnotherProgramHasOpenIsNoCrash) {
    const auto running = other();
    ASSERT_GT(QFileInfo(path_ + QStringLiteral("-wal")).size(), 0);
    show(window_);
    window_.openFile(path_);
    ASSERT_TRUE(isOpen()) << texts().toStdString();
    EXPECT_FALSE(desk().isReadOnly()) << "on a disk of this machine both work with it";
    EXPECT_EQ(cards(), 1);
}

TEST_F(OpeningAFileInTheWindow, OnASharedDiskSaysThatItIsOpenHereAndKeepsOthersOut) {
    callItShared();
    EXPECT_TRUE(other()->finish());
    show(window_);
    window_.openFile(path_);
    ASSERT_TRUE(isOpen()) << texts().toStdString();
    EXPECT_TRUE(waitFor([this] { return find<QLabel>(window_, QStringLiteral("ShareState")) != nullptr; }));
    EXPECT_EQ(storage::shareState(path_).kind, storage::ShareState::Kind::Ours);
    grab(window_, QStringLiteral("opening-shared"));
    // A second time in the same window: it is still ours.
    window_.openFile(path_);
    ASSERT_TRUE(isOpen());
    EXPECT_FALSE(desk().isReadOnly());
}

TEST_F(OpeningAFileInTheWindow, OnASharedDiskReadsACopyWhileAnotherHasItOpen) {
    callItShared();
    const auto running = other();
    show(window_);
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_TRUE(desk().isReadOnly());
    EXPECT_EQ(cards(), 1) << "as it is just now";
    ASSERT_TRUE(waitFor([this] { return standInBanner() != nullptr; }));
    EXPECT_TRUE(texts().contains(QStringLiteral("Marco has it open on"))) << texts().toStdString();
    EXPECT_TRUE(desk().readOnlyReason().contains(QStringLiteral("Marco")));
    EXPECT_EQ(desk().path(), path_);
    EXPECT_EQ(preferences_.lastFile(), path_);
    EXPECT_TRUE(window_.windowTitle().startsWith(QStringLiteral("Rosselli")));
    EXPECT_EQ(copies().size(), 1);
    grab(window_, QStringLiteral("opening-a-copy"));
    EXPECT_TRUE(running->finish());
    ASSERT_TRUE(waitFor([this] { return standInBanner() != nullptr; }));
    auto* banner = standInBanner();
    Q_EMIT banner->linkActivated();
    ASSERT_TRUE(waitFor([this] { return isOpen() && !desk().isReadOnly(); }, 20'000)) << texts().toStdString();
    EXPECT_TRUE(waitFor([this] { return copies().isEmpty(); })) << "the copy goes with its pages";
}

TEST_F(OpeningAFileInTheWindow, OnASharedDiskAsksBeforeItTakesOverWhatWasLeftOpen) {
    callItShared();
    other()->kill();
    show(window_);
    answers_.willChoose(QStringLiteral("Read a copy"));
    window_.openFile(path_);
    ASSERT_EQ(answers_.asked().size(), 1u);
    EXPECT_TRUE(answers_.asked().front().line.contains(QStringLiteral("Marco")))
        << answers_.asked().front().line.toStdString();
    ASSERT_TRUE(waitFor([this] { return isOpen(); }, 20'000)) << texts().toStdString();
    EXPECT_TRUE(desk().isReadOnly());
    answers_.willChoose(QStringLiteral("Open it here"));
    window_.openFile(path_);
    ASSERT_TRUE(waitFor([this] { return isOpen() && !desk().isReadOnly(); }, 20'000)) << texts().toStdString();
    EXPECT_EQ(cards(), 1);
}

TEST_F(OpeningAFileInTheWindow, OnAShareWithoutLocksTakesBackAHalfSaveOnlyOnceItHoldsTheFile) {
    callItShared();
    qputenv(storage::kFoldersWithoutLocks, pathOf(QStringLiteral("office")).toUtf8());
    other()->kill();
    QFile::remove(storage::lockFileOf(path_));
    OtherProcess half([this](const OtherProcess::Pause& pause) {
        const auto file = app::OpenFile::open(path_, {});
        ASSERT_TRUE(file.ok());
        (*file)->connection().script("PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                                     "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                                     " INSERT INTO customer (kind, family_name, notes, created)"
                                     " SELECT 'person', 'X' || i, hex(zeroblob(500)), '2025-01-01' FROM n");
        pause();
    });
    half.kill();
    ASSERT_GT(QFileInfo(path_ + QStringLiteral("-journal")).size(), 0);
    show(window_);
    answers_.willChoose(QStringLiteral("Open it here"));
    window_.openFile(path_);
    ASSERT_NE(window_.findChild<ui::ProgressPage*>(), nullptr);
    ASSERT_TRUE(waitFor([this] { return isOpen() && !desk().isReadOnly(); }, 20'000)) << texts().toStdString();
    EXPECT_EQ(cards(), 1) << "what was confirmed";
    EXPECT_FALSE(QFileInfo::exists(path_ + QStringLiteral("-journal")));
    qunsetenv(storage::kFoldersWithoutLocks);
}

TEST_F(OpeningAFileInTheWindow, OnASharedDiskSaysAtOnceThatItWasTakenOverElsewhere) {
    callItShared();
    EXPECT_TRUE(other()->finish());
    // The window shares this lock, which looks more often than once a minute.
    const auto lock = storage::ShareLock::take(path_, QStringLiteral("Anna"), {},
                                               {std::chrono::milliseconds(20), std::chrono::minutes(5)});
    ASSERT_TRUE(lock.ok());
    show(window_);
    window_.openFile(path_);
    ASSERT_TRUE(isOpen()) << texts().toStdString();
    const auto banner = [this] { return find<ui::Banner>(window_, QStringLiteral("ShareBanner")); };
    EXPECT_EQ(banner(), nullptr);
    QFile taken(storage::lockFileOf(path_));
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    taken.write(R"({"id": "abc", "person": "Marco", "machine": "desk-2", "machine_id": "elsewhere", "process": 1,
                    "life": "x/1", "since": "2025-11-22T09:12:00Z"})");
    taken.close();
    ASSERT_TRUE(waitFor([&] { return banner() != nullptr; })) << "nobody saved anything";
    EXPECT_TRUE(texts().contains(QStringLiteral("was taken over on desk-2 by Marco"))) << texts().toStdString();
    grab(window_, QStringLiteral("opening-taken-over"));
    Q_EMIT banner()->linkActivated();
    ASSERT_TRUE(waitFor([this] { return isOpen() && desk().isReadOnly(); }, 20'000)) << texts().toStdString();
    EXPECT_TRUE(waitFor([this] { return standInBanner() != nullptr; })) << "a copy, while it is open there";
}

TEST_F(OpeningAFileInTheWindow, ShowsTheLogsSizeAndThinsItWhenTold) {
    other(30'000)->finish();
    {
        const auto file = app::OpenFile::open(path_, {});
        ASSERT_TRUE(file.ok());
        (*file)->connection().script("UPDATE revision SET at = '2020-03-01T10:00:00Z'");
    }
    show(window_);
    window_.openFile(path_);
    ui::Place place;
    place.page = ui::Place::Page::File;
    place.text = QStringLiteral("about");
    window_.workplace()->go(place);
    ASSERT_TRUE(waitFor([this] {
        const auto* size = find<QLabel>(window_, QStringLiteral("LogSize"));
        return size && size->text().contains(QStringLiteral("a change"));
    }));
    grab(window_, QStringLiteral("file-page-log"));
    click(*find<QAbstractButton>(window_, QStringLiteral("Thin the log…")));
    const auto dialog = [] { return QApplication::activeModalWidget(); };
    ASSERT_TRUE(waitFor([&] { return dialog() != nullptr; }));
    ASSERT_TRUE(waitFor([&] {
        const auto* words = find<QLabel>(*dialog(), QStringLiteral("ThinningWords"));
        return words && words->text().contains(QStringLiteral("can no longer be undone"));
    }));
    grab(*dialog(), QStringLiteral("thinning"));
    click(*find<QAbstractButton>(*dialog(), QStringLiteral("Thin the log")));
    ASSERT_TRUE(waitFor(
        [this] {
            storage::Rows rows = desk().connection().query(QStringLiteral("SELECT count(*) FROM log_thinning"));
            return rows.next() && rows.integer(0) == 1;
        },
        20'000));
    EXPECT_TRUE(waitFor([this] {
        const auto* size = find<QLabel>(window_, QStringLiteral("LogSize"));
        return size && size->text().contains(QStringLiteral("in detail since"));
    }));
    EXPECT_EQ(cards(), 1);
}

} // namespace
} // namespace clientela::test
