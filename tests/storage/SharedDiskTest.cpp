#include "storage/SharedDiskFixture.h"

#include "base/Failure.h"
#include "storage/FileCheck.h"
#include "storage/SharedCopy.h"
#include "storage/StorageFailure.h"
#include "support/OtherProcess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <sqlite3.h>
#include <unistd.h>

#include <mutex>
#include <thread>

namespace clientela::storage {
namespace {

using test::OtherProcess;

TEST_F(OnASharedDisk, NamesWhatIsReachedOverANetwork) {
    for (const char* type : {"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "fuse.rclone", "fuse.somethingnew", "9p"})
        EXPECT_TRUE(isNetworkType(QLatin1String(type))) << type;
    for (const char* type : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "vfat", "exfat", "fuseblk", "fuse.gocryptfs", ""})
        EXPECT_FALSE(isNetworkType(QLatin1String(type))) << type;
    EXPECT_FALSE(diskOf(pathOf("")).isShared);
    qputenv(kSharedFolders, pathOf("").toUtf8());
    EXPECT_TRUE(diskOf(pathOf("")).isShared);
    EXPECT_TRUE(diskOf(pathOf("deeper/down")).isShared);
    EXPECT_FALSE(diskOf(pathOf("") + QStringLiteral("x")).isShared) << "another folder whose name begins the same";
    qunsetenv(kSharedFolders);
}

TEST_F(OnASharedDisk, OpensAFileOnEachKindOfShareAlone) {
    for (const char* type : {"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs"}) {
        const DiskLookup disk = [type](const QString&) {
            const QString name = QLatin1String(type);
            return Disk{isNetworkType(name), name};
        };
        const QString path = pathOf(QLatin1String(type)) + QStringLiteral(".clientela");
        const auto made = CustomerFile::create(path, options(disk));
        ASSERT_TRUE(made.ok()) << type;
        EXPECT_EQ(journalOf(**made), QStringLiteral("delete")) << type;
        EXPECT_TRUE(QFileInfo::exists(lockFileOf(path))) << type;
    }
    for (const quint32 magic : {0xff534d42U, 0xfe534d42U, 0x6969U, 0x65735546U})
        EXPECT_TRUE(isNetworkMagic(magic)) << std::hex << magic;
    for (const quint32 local : {0xef53U, 0x58465342U, 0x9123683eU, 0x01021994U, 0U})
        EXPECT_FALSE(isNetworkMagic(local)) << std::hex << local;
}

TEST_F(OnASharedDisk, HasARollbackJournalAndALockAsLongAsItIsOpen) {
    make(share);
    EXPECT_FALSE(QFileInfo::exists(lockFileOf(path_))) << "closed";
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(journalOf(**file), QStringLiteral("delete"));
    EXPECT_FALSE(QFileInfo::exists(path_ + QStringLiteral("-shm")));
    const ShareState state = shareState(path_);
    EXPECT_EQ(state.kind, ShareState::Kind::Ours);
    EXPECT_EQ(state.holder.person, QStringLiteral("Anna"));
    EXPECT_EQ(state.holder.machine, QSysInfo::machineHostName());
    const auto reader = (*file)->connect(Connection::Mode::ReadOnly);
    edit(**file, QStringLiteral("second"));
    Rows rows = reader->query(QStringLiteral("SELECT count(*) FROM customer"));
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 2);
}

TEST_F(OnASharedDisk, IsBroughtOutOfItsLogWhenItComesThereAndBackWhenItLeaves) {
    make(local);
    {
        const auto here = CustomerFile::open(path_, options(local));
        EXPECT_EQ(journalOf(**here), QStringLiteral("wal"));
    }
    {
        const auto there = CustomerFile::open(path_, options(share));
        EXPECT_EQ(journalOf(**there), QStringLiteral("delete"));
        edit(**there, QStringLiteral("second"));
    }
    {
        const auto again = CustomerFile::open(path_, options(local));
        EXPECT_EQ(journalOf(**again), QStringLiteral("wal"));
        EXPECT_FALSE((*again)->shareLock());
    }
    EXPECT_EQ(cards(path_), 2);
}

TEST_F(OnASharedDisk, KeepsWhatALogHeldThatACrashLeft) {
    make(local);
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        const auto file = CustomerFile::open(path_, options(local));
        edit(**file, QStringLiteral("in the log"));
        pause();
    });
    other.kill();
    ASSERT_GT(QFileInfo(path_ + "-wal").size(), 0);
    const auto there = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(there.ok()) << there.problem().text().toStdString();
    EXPECT_EQ(journalOf(**there), QStringLiteral("delete"));
    EXPECT_FALSE(QFileInfo::exists(path_ + "-wal"));
    EXPECT_EQ(cards(path_), 2);
}

TEST_F(OnASharedDisk, IsOpenedByOneAndReadAsACopyByOthers) {
    make(share);
    OtherProcess other([&](const OtherProcess::Pause& pause) { holdAndEdit(pause); });
    const auto refused = CustomerFile::open(path_, options(share, QStringLiteral("Marco")));
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.problem().what.contains(QStringLiteral("Anna"))) << refused.problem().text().toStdString();
    EXPECT_TRUE(refused.problem().what.contains(QSysInfo::machineHostName()));
    EXPECT_FALSE(refused.problem().todo.isEmpty());
    // A lock counts also for whoever sees the folder as one of his own.
    EXPECT_FALSE(CustomerFile::open(path_, options(local)).ok());

    const Reading reading = readingOf(path_, share);
    EXPECT_TRUE(reading.wantsCopy);
    EXPECT_EQ(reading.state.kind, ShareState::Kind::Held);
    JobControl control;
    const QString copy = pathOf(QStringLiteral("copy.clientela"));
    const auto made = copyShared(path_, copy, control);
    ASSERT_TRUE(made.ok()) << made.problem().text().toStdString();
    EXPECT_EQ(cards(copy), 2) << "what was confirmed there is in it";
    FileOptions calm = options(local);
    calm.mode = Connection::Mode::ReadOnly;
    EXPECT_TRUE(CustomerFile::open(copy, std::move(calm)).ok());
    EXPECT_TRUE(other.finish());
    EXPECT_TRUE(CustomerFile::open(path_, options(share, QStringLiteral("Marco"))).ok()) << "closed there";
}

TEST_F(OnASharedDisk, WaitsWithTheCopyForASaveThatIsUnderWay) {
    make(share);
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        const auto file = CustomerFile::open(path_, options(share));
        // In the middle of writing to the file: its journal is there, and would be taken back by whoever may.
        (*file)->connection().script("PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                                     "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                                     " INSERT INTO customer (kind, family_name, notes, created)"
                                     " SELECT 'person', 'X' || i, hex(zeroblob(500)), '2025-01-01' FROM n");
        pause();
        (*file)->connection().script("COMMIT");
        pause();
    });
    const QString copy = pathOf(QStringLiteral("copy.clientela"));
    bool ok = false;
    std::thread reading([&] {
        JobControl control;
        ok = copyShared(path_, copy, control).ok();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    other.go();
    reading.join();
    EXPECT_TRUE(ok);
    EXPECT_EQ(cards(copy), 2001) << "whole, and of one moment";
    EXPECT_TRUE(other.finish());
    EXPECT_EQ(cards(path_), 2001) << "the original was left alone";
}

TEST_F(OnASharedDisk, IsTakenOverFromAProgramThatEndedOnlyWhenAsked) {
    make(share);
    OtherProcess other([&](const OtherProcess::Pause& pause) { holdAndEdit(pause); });
    other.kill();
    const ShareState state = shareState(path_);
    EXPECT_EQ(state.kind, ShareState::Kind::Gone);
    EXPECT_TRUE(state.mayBeTakenOver());
    const auto refused = CustomerFile::open(path_, options(share, QStringLiteral("Marco")));
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.problem().what.contains(QStringLiteral("has ended"))) << refused.problem().text().toStdString();
    EXPECT_FALSE(CustomerFile::open(path_, options(share, QStringLiteral("Marco"), QStringLiteral("another"))).ok());
    const auto taken = CustomerFile::open(path_, options(share, QStringLiteral("Marco"), state.holder.id));
    ASSERT_TRUE(taken.ok()) << taken.problem().text().toStdString();
    EXPECT_EQ(shareState(path_).holder.person, QStringLiteral("Marco"));
    EXPECT_EQ(cards(path_), 2);
}

TEST_F(OnASharedDisk, TellsAMachineThatLivesFromOneThatIsSilent) {
    make(share);
    lockedElsewhere(std::chrono::seconds(30));
    EXPECT_EQ(shareState(path_).kind, ShareState::Kind::Held);
    EXPECT_FALSE(CustomerFile::open(path_, options(share, QStringLiteral("Anna"), QStringLiteral("abc"))).ok())
        << "who lives is not taken over";
    lockedElsewhere(std::chrono::hours(2));
    const ShareState state = shareState(path_);
    EXPECT_EQ(state.kind, ShareState::Kind::Silent);
    EXPECT_TRUE(inTheWay(path_, state).what.contains(QStringLiteral("nothing was heard")));
    EXPECT_TRUE(CustomerFile::open(path_, options(share, QStringLiteral("Anna"), QStringLiteral("abc"))).ok());
    EXPECT_EQ(QDir(pathOf(".")).entryList({"*.lock*"}).size(), 0) << "nothing is left of the lock";
}

TEST_F(OnASharedDisk, CountsALockThatCannotBeReadAsSomebodys) {
    make(share);
    write(QStringLiteral("Rosselli.clientela.lock"), "");
    const auto refused = CustomerFile::open(path_, options(share));
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.problem().what.contains(QStringLiteral("just being opened")));
}

TEST_F(OnASharedDisk, WritesNothingMoreOnceItWasTakenOver) {
    make(share);
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    edit(**file, QStringLiteral("second"));
    lockedElsewhere(std::chrono::seconds(1)); // this machine had been asleep
    try {
        edit(**file, QStringLiteral("third"));
        FAIL() << "it wrote";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("Marco"))) << failure.problem().text().toStdString();
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("desk-2")));
    }
    EXPECT_EQ(cards(path_), 2);
}

TEST_F(OnASharedDisk, WritesNothingOfAChangeDuringWhichItWasTakenOver) {
    make(share);
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    const QByteArray before = contentOf(path_);
    {
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A long one"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'late'"));
        lockedElsewhere(std::chrono::seconds(1)); // this machine slept in the middle of it
        EXPECT_THROW(work.commit(), Failure);
    }
    EXPECT_EQ(contentOf(path_), before);
}

/// What takes files away for SQLite, and then says that there was none: a server that was asked twice.
int unlinkAndDeny(const char* path) {
    ::unlink(path);
    errno = ENOENT;
    return -1;
}

TEST_F(OnASharedDisk, HasSavedAChangeOfWhichSqliteSaysThatItWentWrongAfterAll) {
    make(share);
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    sqlite3_vfs* files = sqlite3_vfs_find("unix");
    ASSERT_EQ(files->xSetSystemCall(files, "unlink", reinterpret_cast<sqlite3_syscall_ptr>(unlinkAndDeny)), SQLITE_OK);
    Committed saved;
    EXPECT_NO_THROW({
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'there'"));
        saved = work.commit();
    });
    files->xSetSystemCall(files, "unlink", nullptr);
    EXPECT_FALSE(saved.revision.isNull());
    edit(**file, QStringLiteral("second"));
    EXPECT_EQ(cards(path_), 2);
    Rows rows = (*file)->connection().query(QStringLiteral("SELECT count(*) FROM customer WHERE notes = 'there'"));
    EXPECT_TRUE(rows.next() && rows.integer(0) == 1);
}

TEST_F(OnASharedDisk, HasNotSavedAChangeThatWentWrongBefore) {
    make(share);
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    const auto reader = (*file)->connect(Connection::Mode::ReadOnly);
    {
        Rows rows = reader->query(QStringLiteral("SELECT family_name FROM customer"));
        ASSERT_TRUE(rows.next()); // goes on reading: the journal cannot end
        EXPECT_THROW(edit(**file, QStringLiteral("second")), StorageFailure);
    }
    EXPECT_EQ(cards(path_), 1);
    edit(**file, QStringLiteral("second"));
    EXPECT_EQ(cards(path_), 2);
}

TEST_F(OnASharedDisk, ShowsThatItLivesAndMakesALockAnewThatSomebodySweptAway) {
    make(share);
    const ShareRhythm quick{std::chrono::milliseconds(20), std::chrono::minutes(5)};
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, quick);
    ASSERT_TRUE(lock.ok());
    const QDateTime before = QFileInfo(lockFileOf(path_)).lastModified();
    const auto soon = [](const std::function<bool()>& done) {
        for (int i = 0; i < 200 && !done(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return done();
    };
    EXPECT_TRUE(soon([&] { return QFileInfo(lockFileOf(path_)).lastModified() > before; }));
    QFile::remove(lockFileOf(path_));
    EXPECT_TRUE(soon([&] { return shareState(path_).holder.id == (*lock)->holder().id; }));
    EXPECT_NO_THROW((*lock)->require());
}

TEST_F(OnASharedDisk, NoticesBetweenSavesThatItWasTakenOverAndStaysSoWhenTheOtherLetsGo) {
    make(share);
    const ShareRhythm quick{std::chrono::milliseconds(20), std::chrono::minutes(5)};
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, quick);
    ASSERT_TRUE(lock.ok());
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    std::mutex mutex;
    QStringList heard;
    (*lock)->onLoss(
        [&](const Problem& problem) {
            const std::lock_guard guard(mutex);
            heard += problem.text();
        },
        &lock);
    lockedElsewhere(std::chrono::seconds(1));
    const auto words = [&] {
        const std::lock_guard guard(mutex);
        return heard;
    };
    for (int i = 0; i < 200 && words().isEmpty(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    ASSERT_EQ(words().size(), 1) << "nobody saved anything";
    EXPECT_TRUE(words().front().contains(QStringLiteral("taken over on desk-2 by Marco")));
    QFile::remove(lockFileOf(path_)); // closed there
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_FALSE(QFileInfo::exists(lockFileOf(path_))) << "it does not become ours again by that";
    EXPECT_THROW(edit(**file, QStringLiteral("second")), Failure);
    EXPECT_EQ(words().size(), 1) << "told once";
    const auto again = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(again.ok()) << "but by opening it again";
    edit(**again, QStringLiteral("second"));
    EXPECT_EQ(cards(path_), 2);
    (*lock)->onLoss({}, &lock);
}

TEST_F(OnASharedDisk, IsLookedThroughAfterACrashInTheMiddleOfASave) {
    make(share);
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        const auto file = CustomerFile::open(path_, options(share));
        (*file)->connection().script("PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                                     "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                                     " INSERT INTO customer (kind, family_name, notes, created)"
                                     " SELECT 'person', 'X' || i, hex(zeroblob(500)), '2025-01-01' FROM n");
        pause();
    });
    other.kill();
    ASSERT_GT(QFileInfo(path_ + "-journal").size(), 0);
    EXPECT_TRUE(wasLeftOpen(path_));
    JobControl control;
    const QString copy = pathOf(QStringLiteral("copy.clientela"));
    ASSERT_TRUE(copyShared(path_, copy, control).ok());
    EXPECT_EQ(cards(copy), 1) << "a copy has what was confirmed";
    EXPECT_GT(QFileInfo(path_ + "-journal").size(), 0) << "and takes nothing back in the original";
    EXPECT_FALSE(faultAfterCrash(path_).has_value());
    const auto file = CustomerFile::open(path_, options(share, QStringLiteral("Anna"), shareState(path_).holder.id));
    ASSERT_TRUE(file.ok()) << file.problem().text().toStdString();
    EXPECT_EQ(cards(path_), 1) << "what was not confirmed is wholly absent";
}

} // namespace
} // namespace clientela::storage
