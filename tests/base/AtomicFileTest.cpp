#include "base/AtomicFile.h"
#include "base/Failure.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

using clientela::AtomicFile;
using clientela::Failure;

namespace {

class WritingAFileAtOnce : public testing::Test {
protected:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        file.open(QIODevice::WriteOnly);
        file.write(content);
    }
    QStringList names() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    static QString problemOf(const std::function<void()>& action) {
        try {
            action();
        } catch (const Failure& failure) {
            return failure.problem().text();
        }
        return QStringLiteral("(none)");
    }

    QTemporaryDir folder_;
};

TEST_F(WritingAFileAtOnce, ShowsNothingUntilCommit) {
    AtomicFile file(path("a.csv"));
    file.write("half");
    EXPECT_EQ(read("a.csv"), "(no file)");
    file.write(" whole");
    file.commit();
    EXPECT_EQ(read("a.csv"), "half whole");
    EXPECT_EQ(names(), QStringList{"a.csv"});
}

TEST_F(WritingAFileAtOnce, LeavesTheOldFileWhenItIsGivenUp) {
    write("a.csv", "old");
    { AtomicFile(path("a.csv")).write("new"); }
    EXPECT_EQ(read("a.csv"), "old");
    EXPECT_EQ(names(), QStringList{"a.csv"});
}

TEST_F(WritingAFileAtOnce, WaitsWholeWhereItIsHeldBack) {
    write("a.csv", "old");
    {
        AtomicFile::HoldBack hold;
        AtomicFile file(path("a.csv"));
        file.write("given up");
        file.commit();
    }
    EXPECT_EQ(read("a.csv"), "old");
    AtomicFile::HoldBack hold;
    {
        AtomicFile file(path("a.csv"));
        file.write("new");
        file.commit();
    }
    EXPECT_EQ(read("a.csv"), "old");
    hold.release();
    EXPECT_EQ(read("a.csv"), "new");
    EXPECT_EQ(names(), QStringList{"a.csv"});
}

TEST_F(WritingAFileAtOnce, LeavesTheLocksOfADatabaseThatIsOpenHere) {
    write("shop.clientela", QByteArray("SQLite format 3\0 and what follows", 33));
    const int open = ::open(qPrintable(path("shop.clientela")), O_RDWR);
    struct flock lock {};
    lock.l_type = F_WRLCK;
    ASSERT_EQ(::fcntl(open, F_SETLK, &lock), 0);
    EXPECT_TRUE(problemOf([&] { AtomicFile file(path("shop.clientela")); }).contains("customer file"));
    const pid_t other = ::fork(); // locks are not inherited: the child is another program
    if (other == 0) {
        struct flock wanted {};
        wanted.l_type = F_WRLCK;
        ::_exit(::fcntl(open, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    ::waitpid(other, &status, 0);
    EXPECT_EQ(status, 0) << "the lock is there still";
    ::close(open);
}

TEST_F(WritingAFileAtOnce, NeverReplacesADatabaseNorItsLogs) {
    const QByteArray database = QByteArray("SQLite format 3\0 and what follows", 33);
    write("shop.clientela", database);
    ASSERT_TRUE(QFile::link(path("shop.clientela"), path("list.csv")));
    for (const char* name : {"shop.clientela", "list.csv", "shop.clientela-wal", "shop.clientela-shm"})
        EXPECT_TRUE(problemOf([&] { AtomicFile file(path(name)); }).contains("customer file")) << name;
    EXPECT_EQ(read("shop.clientela"), database);
    AtomicFile(path("other-wal")).commit();
    EXPECT_TRUE(names().contains("other-wal")) << "the log of nothing";
}

TEST_F(WritingAFileAtOnce, ReplacesTheOldFileAndKeepsItsPermissions) {
    write("a.csv", "old and longer");
    QFile::setPermissions(path("a.csv"), QFile::ReadOwner | QFile::WriteOwner);
    AtomicFile file(path("a.csv"));
    file.write("new");
    file.commit(AtomicFile::Durability::Synced);
    EXPECT_EQ(read("a.csv"), "new");
    EXPECT_FALSE(QFile::permissions(path("a.csv")) & QFile::ReadOther);
}

TEST_F(WritingAFileAtOnce, FollowsALinkInsteadOfReplacingIt) {
    write("real.csv", "old");
    QFile::link(path("real.csv"), path("link.csv"));
    AtomicFile file(path("link.csv"));
    file.write("new");
    file.commit();
    EXPECT_EQ(read("real.csv"), "new");
    EXPECT_TRUE(QFileInfo(path("link.csv")).isSymLink());
}

TEST_F(WritingAFileAtOnce, TakesWhatALibraryWroteByName) {
    AtomicFile file(path("a.xlsx"));
    QFile byName(file.pathForLibrary());
    ASSERT_TRUE(byName.open(QIODevice::WriteOnly | QIODevice::Truncate));
    byName.write("from a library");
    byName.close();
    EXPECT_EQ(read("a.xlsx"), "(no file)");
    file.commit();
    EXPECT_EQ(read("a.xlsx"), "from a library");
}

TEST_F(WritingAFileAtOnce, SaysWhichFolderIsMissing) {
    const QString problem = problemOf([&] { AtomicFile file(path("none/a.csv")); });
    EXPECT_TRUE(problem.contains("none/a.csv could not be written: there is no such folder.")) << qPrintable(problem);
}

TEST_F(WritingAFileAtOnce, RefusesAFolderInPlaceOfAFile) {
    const QString problem = problemOf([&] { AtomicFile file(folder_.path()); });
    EXPECT_TRUE(problem.contains("there is a folder of this name")) << qPrintable(problem);
}

TEST_F(WritingAFileAtOnce, RefusesAFolderThatMayNotBeWritten) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
    QDir().mkdir(path("locked"));
    QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::ExeOwner);
    const QString problem = problemOf([&] { AtomicFile file(path("locked/a.csv")); });
    QFile::setPermissions(path("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_TRUE(problem.contains("may not be written")) << qPrintable(problem);
}

TEST_F(WritingAFileAtOnce, TellsAFullDisk) {
    if (!QFile::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
    const QString problem = problemOf([] { AtomicFile("/dev/full").write("x"); });
    EXPECT_TRUE(problem.contains("the disk is full")) << qPrintable(problem);
    EXPECT_TRUE(problem.contains("Make room")) << qPrintable(problem);
}

TEST_F(WritingAFileAtOnce, CopiesWhatALibraryWroteToAPipe) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    AtomicFile file(QStringLiteral("/dev/fd/%1").arg(ends[1]));
    QFile byName(file.pathForLibrary());
    ASSERT_TRUE(byName.open(QIODevice::WriteOnly | QIODevice::Truncate));
    byName.write("streamed");
    byName.close();
    file.commit();
    char got[16] = {};
    EXPECT_EQ(::read(ends[0], got, sizeof got), 8);
    EXPECT_STREQ(got, "streamed");
    ::close(ends[0]);
    ::close(ends[1]);
}

} // namespace
