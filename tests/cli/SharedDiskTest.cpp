#include "app/OpenFile.h"
#include "cli/CommandLine.h"
#include "storage/Connection.h"
#include "storage/Disk.h"
#include "storage/ShareLock.h"
#include "storage/UnitOfWork.h"
#include "support/OtherProcess.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <fcntl.h>
#include <sqlite3.h>

#include <chrono>
#include <functional>
#include <utility>

namespace clientela::test {
namespace {

/// The folder of the test counts as one that other computers reach.
class OnASharedDisk : public CommandLine {
protected:
    OnASharedDisk() {
        qputenv(storage::kSharedFolders, pathOf(".").toUtf8());
        makeShop();
    }
    ~OnASharedDisk() override { qunsetenv(storage::kSharedFolders); }

    /// Another program that has it open and has changed a note.
    void hold(const OtherProcess::Pause& pause) const {
        app::OpenFile::Options options;
        options.actor = QStringLiteral("Marco");
        const auto open = app::OpenFile::open(file(), options);
        ASSERT_TRUE(open.ok()) << open.problem().text().toStdString();
        storage::UnitOfWork work((*open)->file(), (*open)->action(QStringLiteral("edit"), QStringLiteral("A note")));
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'by Marco' WHERE id = 1"));
        work.commit();
        pause();
    }
    [[nodiscard]] QString lastRevision() const {
        const Said said = call({"log", file()});
        return said.out.trimmed().split('\n').last().section(' ', 0, 0);
    }
    [[nodiscard]] QStringList locks() const {
        return QDir(pathOf(".")).entryList({"*.lock*", "*-wal", "*-shm", "*-journal"});
    }
};

TEST_F(OnASharedDisk, CommandsWorkAndLetGoOfTheFileAndItsBackups) {
    EXPECT_EQ(count("id > 0"), QString::number(3));
    EXPECT_EQ(locks(), QStringList());
    const QString lines = done({"backup", file(), "--list"});
    EXPECT_FALSE(lines.isEmpty()) << "backups are made as elsewhere";
    EXPECT_TRUE(done({"backup", file(), "--verify"}).contains("whole"));
    done({"undo", file(), lastRevision()});
    EXPECT_EQ(locks(), QStringList());
    storage::Connection connection(file(), storage::Connection::Mode::ReadOnly);
    storage::Rows rows = connection.query(QStringLiteral("PRAGMA journal_mode"));
    EXPECT_TRUE(rows.next() && rows.text(0) == QLatin1String("delete"));
}

TEST_F(OnASharedDisk, CommandsDoAsMuchWhereTheShareKeepsNoLocks) {
    qputenv(storage::kFoldersWithoutLocks, pathOf(".").toUtf8());
    // As such a share does, it gives no lock to write while somebody reads.
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        storage::Connection connection(file(), storage::Connection::Mode::ReadWrite);
        connection.script("BEGIN; SELECT count(*) FROM customer");
        pause();
    });
    const QString made = done({"import", file(), write("more.csv", "family_name\nVerdi\n"), "--as", "customers"});
    done({"backup", file()});
    EXPECT_TRUE(done({"backup", file(), "--verify"}).contains("whole"));
    done({"undo", file(), revisionIn(made)});
    const QString back = pathOf("back.clientela");
    done({"backup", file(), "--restore", "r" + revisionIn(made), "--to", back});
    other.kill();
    EXPECT_EQ(done({"count", back, "family_name = Verdi"}).trimmed(), "1");
    EXPECT_EQ(count("family_name = Verdi"), "0");
    EXPECT_EQ(locks(), QStringList());
    qunsetenv(storage::kFoldersWithoutLocks);
}

TEST_F(OnASharedDisk, ReadingCommandsReadACopyOfWhatOthersHaveOpenAndSaySo) {
    OtherProcess other([&](const OtherProcess::Pause& pause) { hold(pause); });
    const Said said = call({"count", file(), "notes = \"by Marco\""});
    EXPECT_EQ(said.status, cli::Done) << qPrintable(said.err);
    EXPECT_EQ(said.out.trimmed(), QStringLiteral("1")) << "as it is just now";
    EXPECT_TRUE(said.err.contains("Marco")) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("copy"));
    EXPECT_FALSE(done({"backup", file(), "--list"}).isEmpty()) << "the backups of the file, not of the copy";
    EXPECT_FALSE(done({"log", file()}).isEmpty());
    EXPECT_TRUE(other.finish());
}

TEST_F(OnASharedDisk, WritingCommandsAreRefusedInOneSentence) {
    OtherProcess other([&](const OtherProcess::Pause& pause) { hold(pause); });
    for (const QStringList& words :
         {QStringList{"undo", file(), "2"}, QStringList{"erase", file(), "1"},
          QStringList{"list", file(), "id > 0", "--output", pathOf("out.csv"), "--format", "csv"},
          QStringList{"backup", file()}, QStringList{"undo", file(), "2", "--take-over"}}) {
        const Said said = call(words);
        EXPECT_EQ(said.status, cli::Failed) << qPrintable(words.join(' '));
        EXPECT_TRUE(said.err.contains("Marco")) << qPrintable(said.err);
        EXPECT_TRUE(said.err.contains("since")) << qPrintable(said.err);
        EXPECT_EQ(said.err.trimmed().count('\n'), 0) << qPrintable(said.err);
    }
    EXPECT_FALSE(names().contains("out.csv")) << "what could not be logged did not leave the house";
    EXPECT_TRUE(other.finish());
    EXPECT_EQ(call({"undo", file(), lastRevision()}).status, cli::Done);
}

/// SQLite makes the journal of a change: another computer takes the file over right then.
std::function<void()> takingOver;
int openAndSleep(const char* path, int flags, int mode) {
    if (takingOver && QByteArrayView(path).endsWith("-journal") && (flags & O_CREAT) != 0)
        std::exchange(takingOver, {})();
    return ::open(path, flags, mode); // NOLINT(cppcoreguidelines-pro-type-vararg)
}

TEST_F(OnASharedDisk, AnImportDuringWhichTheFileWasTakenOverSaysByWhom) {
    // Counts as silent from the first moment on: each write looks whether it may.
    const auto lock = storage::ShareLock::take(file(), QStringLiteral("Anna"), {},
                                               {std::chrono::hours(1), std::chrono::milliseconds(0)});
    ASSERT_TRUE(lock.ok());
    const QString more = write("more.csv", "family_name\nVerdi\n");
    done({"backup", file()});
    takingOver = [&] {
        write(QFileInfo(storage::lockFileOf(file())).fileName(),
              R"({"id": "abc", "person": "Marco", "machine": "desk-2", "machine_id": "elsewhere",
                  "process": 1, "life": "x/1", "since": "2025-11-22T09:12:00Z"})");
    };
    sqlite3_vfs* files = sqlite3_vfs_find("unix");
    ASSERT_EQ(files->xSetSystemCall(files, "open", reinterpret_cast<sqlite3_syscall_ptr>(openAndSleep)), SQLITE_OK);
    const auto restored = qScopeGuard([&] { files->xSetSystemCall(files, "open", nullptr); });
    const Said said = call({"import", file(), more, "--as", "customers"});
    EXPECT_FALSE(takingOver) << "it got as far as that";
    EXPECT_EQ(said.status, cli::Failed);
    EXPECT_TRUE(said.err.contains("taken over on desk-2 by Marco")) << qPrintable(said.err);
    EXPECT_TRUE(said.err.contains("this change is not")) << qPrintable(said.err);
    EXPECT_FALSE(said.err.contains("check the disk")) << qPrintable(said.err);
}

TEST_F(OnASharedDisk, AFileLeftOpenIsTakenOverOnlyWhenOneSaysSo) {
    OtherProcess other([&](const OtherProcess::Pause& pause) { hold(pause); });
    other.kill();
    const Said refused = call({"undo", file(), lastRevision()});
    EXPECT_EQ(refused.status, cli::Failed);
    EXPECT_TRUE(refused.err.contains("--take-over")) << qPrintable(refused.err);
    EXPECT_EQ(call({"undo", file(), lastRevision(), "--take-over"}).status, cli::Done);
    EXPECT_EQ(locks(), QStringList());
}

} // namespace
} // namespace clientela::test
