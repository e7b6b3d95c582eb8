#include "storage/SharedDiskFixture.h"

#include "base/Failure.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <functional>
#include <utility>

namespace clientela::storage {
namespace {

// Who has lost the lock file of a share writes nothing more, whenever that was found out (decisions/0074).

/// Counts as silent from the first moment on: each write looks whether it may.
constexpr ShareRhythm kAlwaysAsleep{std::chrono::hours(1), std::chrono::milliseconds(0)};

TEST_F(OnASharedDisk, LeavesTheJournalOfWhoTookOverAloneWhenItTakesItsOwnChangeBack) {
    make(share);
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
    ASSERT_TRUE(lock.ok());
    const QString journal = path_ + QStringLiteral("-journal");
    {
        const auto file = CustomerFile::open(path_, options(share));
        ASSERT_TRUE(file.ok());
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A long one"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'late'"));
        ASSERT_TRUE(QFileInfo::exists(journal));
        lockedElsewhere(std::chrono::seconds(1));
        QFile::remove(journal); // by who took over, and who is saving just now
        write(QFileInfo(journal).fileName(), "the other's");
        EXPECT_THROW(work.commit(), Failure);
    }
    EXPECT_EQ(contentOf(journal), "the other's");
}

/// SQLite opens the folder to sync the name of its journal, in the middle of saving: another takes over right then.
std::function<void()> takingOver;
int openFolderAndSleep(const char*, int* folder) {
    if (takingOver) std::exchange(takingOver, {})();
    *folder = -1;
    return SQLITE_CANTOPEN; // which it bears
}

TEST_F(OnASharedDisk, WritesNothingOnceItWasTakenOverInTheMiddleOfSaving) {
    make(share);
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
    ASSERT_TRUE(lock.ok());
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    const QByteArray before = contentOf(path_);
    const QString journal = path_ + QStringLiteral("-journal");
    takingOver = [&] {
        lockedElsewhere(std::chrono::seconds(1));
        QFile::remove(journal);
        write(QFileInfo(journal).fileName(), "the other's");
    };
    sqlite3_vfs* files = sqlite3_vfs_find("unix");
    const auto call = reinterpret_cast<sqlite3_syscall_ptr>(openFolderAndSleep);
    ASSERT_EQ(files->xSetSystemCall(files, "openDirectory", call), SQLITE_OK);
    const auto restored = qScopeGuard([&] { files->xSetSystemCall(files, "openDirectory", nullptr); });
    UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
    work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'late'"));
    try {
        work.commit();
        FAIL() << "it wrote";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("Marco"))) << failure.problem().text().toStdString();
    }
    EXPECT_FALSE(takingOver) << "it got as far as that";
    EXPECT_EQ(contentOf(path_), before);
    EXPECT_EQ(contentOf(journal), "the other's");
}

TEST_F(OnASharedDisk, LeavesAJournalOfAnothersAloneAlsoOnceItHasTheLockAgain) {
    make(share);
    auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
    ASSERT_TRUE(lock.ok());
    const QString journal = path_ + QStringLiteral("-journal");
    const auto again = [&] {
        lockedElsewhere(std::chrono::seconds(1));
        EXPECT_THROW((*lock)->require(), Failure);
        QFile::remove(lockFileOf(path_)); // ended there, in the middle of a save
        const auto taken = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
        ASSERT_TRUE(taken.ok());
        lock = taken;
    };
    {
        const auto file = CustomerFile::open(path_, options(share));
        ASSERT_TRUE(file.ok());
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A long one"), {}});
        work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'late'"));
        ASSERT_TRUE(QFileInfo::exists(journal));
        again();
        ASSERT_FALSE((*lock)->isLost());
        QFile::remove(journal);
        write(QFileInfo(journal).fileName(), "the other's");
        EXPECT_THROW(work.commit(), Failure);
    }
    EXPECT_EQ(contentOf(journal), "the other's") << "without it half of the other's save would stay";
    QFile::remove(journal);
    {
        const auto file = CustomerFile::open(path_, options(share));
        ASSERT_TRUE(file.ok());
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A long one"), {}});
        again();
        EXPECT_THROW(work.connection().execute(QStringLiteral("UPDATE customer SET notes = 'late'")), Failure);
        EXPECT_FALSE(QFileInfo::exists(journal)) << "and makes none";
    }
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    edit(**file, QStringLiteral("second"));
    EXPECT_EQ(cards(path_), 2) << "who has the lock by now writes";
}

/// What failed by `statement`, in words.
QString saidBy(const std::function<void()>& statement) {
    try {
        statement();
    } catch (const Failure& failure) {
        return failure.problem().text();
    }
    return QStringLiteral("nothing");
}

TEST_F(OnASharedDisk, SaysOfEachStatementWhoTookTheFileOver) {
    make(share);
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
    ASSERT_TRUE(lock.ok());
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    UnitOfWork work(**file, {QStringLiteral("import"), QStringLiteral("A long one"), {}});
    lockedElsewhere(std::chrono::seconds(1));
    const QString text = QStringLiteral("Rosselli.clientela was taken over on desk-2 by Marco. What was saved before "
                                        "that is in the file; this change is not. Open the file again, as soon as it "
                                        "is closed there.");
    Connection& connection = work.connection();
    EXPECT_EQ(saidBy([&] { connection.execute(QStringLiteral("UPDATE customer SET notes = 'late'")); }), text);
    work.abandon();
    EXPECT_EQ(saidBy([&] { connection.script("UPDATE customer SET notes = 'late'"); }), text);
    EXPECT_EQ(saidBy([&] { connection.script("VACUUM"); }), text);
}

TEST_F(OnASharedDisk, SaysOfAStatementThatTheLockCannotBeReadOrTheFileIsAway) {
    make(share);
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
    ASSERT_TRUE(lock.ok());
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    const QString lockName = QFileInfo(lockFileOf(path_)).fileName();
    const QByteArray mine = contentOf(lockFileOf(path_));
    const auto change = [&] {
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
        write(lockName, ""); // half of somebody's, or cut off with the connection
        return saidBy([&] { work.connection().script("UPDATE customer SET notes = 'late'"); });
    };
    EXPECT_TRUE(change().contains(QStringLiteral("its lock is gone"))) << change().toStdString();
    write(lockName, mine);
    const QString away = path_ + QStringLiteral(".away");
    {
        UnitOfWork work(**file, {QStringLiteral("edit"), QStringLiteral("A change"), {}});
        ASSERT_TRUE(QFile::rename(path_, away));
        const QString said = saidBy([&] { work.connection().script("UPDATE customer SET notes = 'late'"); });
        EXPECT_TRUE(said.contains(QStringLiteral("not where it was opened any more"))) << said.toStdString();
        ASSERT_TRUE(QFile::rename(away, path_));
    }
    EXPECT_FALSE((*lock)->isLost());
    edit(**file, QStringLiteral("second"));
    EXPECT_EQ(cards(path_), 2) << "and it goes on";
}

TEST_F(OnASharedDisk, IsNotOursAnyMoreWhenTheLockIsGoneAfterASleep) {
    make(share);
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
    ASSERT_TRUE(lock.ok());
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    edit(**file, QStringLiteral("second"));
    QFile::remove(lockFileOf(path_)); // taken over, written and closed there
    try {
        edit(**file, QStringLiteral("third"));
        FAIL() << "it wrote";
    } catch (const Failure& failure) {
        EXPECT_TRUE(failure.problem().what.contains(QStringLiteral("slept"))) << failure.problem().text().toStdString();
    }
    EXPECT_EQ(cards(path_), 2);
}

TEST_F(OnASharedDisk, IsStillOursAfterTheShareWasAwayForLong) {
    make(share);
    const auto lock = ShareLock::take(path_, QStringLiteral("Anna"), {}, kAlwaysAsleep);
    ASSERT_TRUE(lock.ok());
    const auto file = CustomerFile::open(path_, options(share));
    ASSERT_TRUE(file.ok());
    const QString away = path_ + QStringLiteral(".away");
    const QString lockAway = lockFileOf(path_) + QStringLiteral(".away");
    ASSERT_TRUE(QFile::rename(path_, away) && QFile::rename(lockFileOf(path_), lockAway));
    EXPECT_NO_THROW((*lock)->require());
    ASSERT_TRUE(QFile::rename(away, path_) && QFile::rename(lockAway, lockFileOf(path_)));
    EXPECT_FALSE((*lock)->isLost());
    edit(**file, QStringLiteral("second"));
    EXPECT_EQ(cards(path_), 2);
}

TEST_F(OnASharedDisk, IsTakenFromALockThatItsMakerDiedOver) {
    make(share);
    QFile file(write(QFileInfo(lockFileOf(path_)).fileName(), ""));
    const auto just = CustomerFile::open(path_, options(share));
    ASSERT_FALSE(just.ok());
    EXPECT_TRUE(just.problem().what.contains(QStringLiteral("just being opened")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime);
    file.close();
    const auto later = CustomerFile::open(path_, options(share));
    EXPECT_TRUE(later.ok()) << "nobody can be asked about it, and nobody lives";
}

} // namespace
} // namespace clientela::storage
