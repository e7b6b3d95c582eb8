#include "backup/BackupFixture.h"
#include "support/FullDisk.h"

#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace clientela::backup {
namespace {

class Killed : public test::BackedUpFile {
protected:
    /// Runs `work` in a process of its own that is killed at the n-th step that writes into the folder (from 0);
    /// whether it came that far.
    bool killedAt(int n, const std::function<void(BackupFolder&)>& work) {
        const pid_t child = ::fork();
        if (child == 0) {
            int step = 0;
            BackupFolder folder = folder_;
            folder.setWatch([&](const char*) {
                if (step++ == n) ::kill(::getpid(), SIGKILL);
            });
            try {
                work(folder);
            } catch (...) {
                ::_exit(3);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_FALSE(WIFEXITED(status) && WEXITSTATUS(status) != 0) << "it failed before it was killed, at " << n;
        return WIFSIGNALED(status);
    }
};

TEST_F(Killed, BetweenAnyTwoStepsTheBackupsStayWholeAndCatchUp) {
    newCustomer(QStringLiteral("Ferrante"));
    int steps = 0;
    int kills = 0;
    for (bool killed = true; killed && steps < 60; ++steps) {
        now_ = now_.addDays(3); // a daily snapshot, and something to thin
        rename(1, QStringLiteral("Name %1").arg(steps));
        const std::vector<Manifest> before = folder_.exists() ? folder_.manifests() : std::vector<Manifest>();
        const QString path = connection().path();
        killed = killedAt(steps, [&](BackupFolder& folder) {
            storage::Connection own(path, storage::Connection::Mode::ReadOnly);
            backup::catchUp(own, folder, terms(), control_);
        });
        kills += killed ? 1 : 0;
        if (folder_.exists()) {
            EXPECT_TRUE(faults().isEmpty()) << "at step " << steps << ": " << faults().join('\n').toStdString();
            EXPECT_GE(folder_.manifests().size() + 1, before.size()) << "at most what was being thinned is gone";
        }
        catchUp();
        EXPECT_TRUE(names(QStringLiteral(".part")).isEmpty()) << "at step " << steps;
        EXPECT_EQ(chainsOf(folder_).front().end(), storage::positionOf(connection()));
        EXPECT_EQ(contentOf(restored(QString::number(storage::positionOf(connection()).revision.value))), now());
    }
    EXPECT_GE(kills, 8);
    EXPECT_LT(steps, 60);
}

TEST_F(Killed, ASnapshotThatWasWholeGetsItsNameLater) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    now_ = now_.addSecs(1);
    const pid_t child = ::fork();
    if (child == 0) {
        BackupFolder folder = folder_;
        folder.setWatch([](const char* step) {
            if (QByteArray(step) == "name the copy") ::kill(::getpid(), SIGKILL);
        });
        storage::Connection own(connection().path(), storage::Connection::Mode::ReadOnly);
        backup::snapshotNow(own, folder, Reason::Asked, terms(), control_);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(folder_.manifests().size(), 1U) << "not there yet";
    catchUp();
    ASSERT_EQ(folder_.manifests().size(), 2U);
    EXPECT_EQ(contentOf(folder_.snapshotPath(folder_.manifests().back().id)), now());
}

using test::FullDisk;

class OnAFullDisk : public test::BackedUpFile {
protected:
    template <class Work>
    Problem problemOf(Work&& work) {
        try {
            work();
        } catch (const Failure& failure) {
            return failure.problem();
        }
        ADD_FAILURE() << "it went well on a full disk";
        return {};
    }
    static void expectPlain(const Problem& problem) {
        EXPECT_FALSE(problem.what.isEmpty());
        EXPECT_TRUE(problem.safe.contains(QStringLiteral("safe"))) << problem.text().toStdString();
        EXPECT_FALSE(problem.todo.isEmpty());
    }
};

TEST_F(OnAFullDisk, ASnapshotFailsPlainlyAndLeavesNothing) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QStringList before = names(QString());
    for (const rlim_t most : {0UL, 100UL, 5000UL, 100'000UL}) {
        const auto own = file().connect(storage::Connection::Mode::ReadOnly);
        now_ = now_.addSecs(1);
        expectPlain(problemOf([&] {
            const FullDisk full(most);
            backup::snapshotNow(*own, folder_, Reason::Asked, terms(), control_);
        }));
        EXPECT_EQ(names(QString()), before) << most;
    }
    EXPECT_TRUE(snapshot().snapshot.has_value()) << "and goes on when there is room";
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(OnAFullDisk, ALargeSnapshotFailsAtWhateverPieceOfItAndIsWholeOnceThereIsRoom) {
    connection().script("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                        " INSERT INTO customer (kind, family_name, notes, created)"
                        " SELECT 'person', 'X' || i, '" +
                        QByteArray(1200, 'x') + "', '2025-01-01' FROM n");
    for (const rlim_t most : {900'000UL, 1'500'000UL, 3'000'000UL}) {
        const auto own = file().connect(storage::Connection::Mode::ReadOnly);
        expectPlain(problemOf([&] {
            const FullDisk full(most);
            backup::catchUp(*own, folder_, terms(), control_);
        }));
        EXPECT_TRUE(names(QStringLiteral(".part")).isEmpty()) << most;
    }
    const CaughtUp done = catchUp();
    ASSERT_TRUE(done.snapshot.has_value());
    EXPECT_GT(done.snapshot->size, 3 << 20);
    EXPECT_EQ(contentOf(folder_.snapshotPath(done.snapshot->id)), now());
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(OnAFullDisk, ChangesThatCouldNotBeAppendedAreAppendedLater) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    const qint64 size = QFileInfo(folder_.segmentPath(folder_.segments().last())).size();
    rename(1, QStringLiteral("Ferraro"));
    for (const qint64 room : {0, 1, 60, 150, 200}) {
        const auto own = file().connect(storage::Connection::Mode::ReadOnly);
        expectPlain(problemOf([&] {
            const FullDisk full(static_cast<rlim_t>(size + room));
            backup::catchUp(*own, folder_, terms(), control_);
        }));
        EXPECT_EQ(contentOf(restored(QStringLiteral("r2"))).size(), now().size() - 3) << "what was there is";
    }
    EXPECT_EQ(catchUp().revisions, 1);
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(OnAFullDisk, ARestoreFailsPlainlyAndLeavesNothing) {
    newCustomer(QStringLiteral("Ferrante"));
    catchUp();
    const QString to = pathOf(QStringLiteral("new.clientela"));
    const QStringList before = QDir(pathOf(".")).entryList(QDir::Files | QDir::Hidden);
    const Problem problem = problemOf([&] {
        const FullDisk full(50'000);
        (void)restore(folder_, *findMoment(folder_, QStringLiteral("r1")), to, {}, control_);
    });
    EXPECT_FALSE(problem.what.isEmpty());
    EXPECT_EQ(QDir(pathOf(".")).entryList(QDir::Files | QDir::Hidden), before);
}

TEST_F(OnAFullDisk, AFolderThatIsGoneIsToldAndComesBack) {
    newCustomer(QStringLiteral("Ferrante"));
    folder_ = BackupFolder(pathOf(QStringLiteral("disk/backups")));
    expectPlain(problemOf([&] { catchUp(); }));
    ASSERT_TRUE(QDir(pathOf(".")).mkdir(QStringLiteral("disk")));
    EXPECT_TRUE(catchUp().snapshot.has_value());
    ASSERT_TRUE(QFile::rename(pathOf(QStringLiteral("disk")), pathOf(QStringLiteral("away"))));
    rename(1, QStringLiteral("Ferrari"));
    expectPlain(problemOf([&] { catchUp(); }));
    ASSERT_TRUE(QFile::rename(pathOf(QStringLiteral("away")), pathOf(QStringLiteral("disk"))));
    EXPECT_EQ(catchUp().revisions, 1);
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(OnAFullDisk, AFileInTheFoldersPlaceIsToldAndKept) {
    folder_ = BackupFolder(write(QStringLiteral("place"), "mine"));
    expectPlain(problemOf([&] { catchUp(); }));
    EXPECT_EQ(bytesOf(folder_.path()), QByteArray("mine"));
}

} // namespace
} // namespace clientela::backup
