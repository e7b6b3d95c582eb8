#include "storage/ProcessLocks.h"
#include "storage/FileCheck.h"
#include "storage/SharedCopy.h"
#include "storage/StorageFailure.h"
#include "support/OtherProcess.h"
#include "support/TestFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <atomic>
#include <thread>

namespace clientela::storage {
namespace {

using test::OtherProcess;

/// A folder of a share whose locks are of no use.
class WithoutLocksOfTheShare : public test::FolderTest {
protected:
    WithoutLocksOfTheShare() {
        qputenv(kFoldersWithoutLocks, pathOf(".").toUtf8());
        qputenv(kSharedFolders, pathOf(".").toUtf8());
        make();
    }
    ~WithoutLocksOfTheShare() override {
        qunsetenv(kFoldersWithoutLocks);
        qunsetenv(kSharedFolders);
    }

    void make() {
        const auto made = CustomerFile::create(path_, options());
        ASSERT_TRUE(made.ok()) << made.problem().text().toStdString();
        add(**made);
    }
    static FileOptions options(const QString& takeOver = {}) {
        FileOptions options;
        options.person = QStringLiteral("Anna");
        options.takeOver = takeOver;
        return options;
    }
    [[nodiscard]] std::unique_ptr<CustomerFile> open(const QString& takeOver = {}) const {
        auto file = CustomerFile::open(path_, options(takeOver));
        EXPECT_TRUE(file.ok()) << file.problem().text().toStdString();
        return file.ok() ? std::move(*file) : nullptr;
    }
    static void add(const CustomerFile& file) {
        UnitOfWork work(file, {QStringLiteral("edit"), QStringLiteral("A card"), {}});
        insert(work.connection());
        work.commit();
    }
    static void insert(Connection& connection) {
        connection.execute(QStringLiteral(
            "INSERT INTO customer (kind, family_name, created) VALUES ('person', 'Ferrante', '2025-01-01')"));
    }
    static qint64 cards(Connection& connection) {
        Rows rows = connection.query(QStringLiteral("SELECT count(*) FROM customer"));
        return rows.next() ? rows.integer(0) : -1;
    }
    /// What a statement says, at once: 0, or the code of SQLite's.
    static int said(Connection& connection, const char* sql) {
        sqlite3_busy_timeout(connection.handle(), 0);
        return sqlite3_exec(connection.handle(), sql, nullptr, nullptr, nullptr) & 0xff;
    }
    /// In the middle of writing to the file, its journal beside it.
    static void writeHalf(Connection& connection) {
        connection.script("PRAGMA cache_spill = 1; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                          "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                          " INSERT INTO customer (kind, family_name, notes, created)"
                          " SELECT 'person', 'X' || i, hex(zeroblob(500)), '2025-01-01' FROM n");
    }
    [[nodiscard]] QStringList beside() const {
        return QDir(pathOf("."))
            .entryList({"*.lock*", ".clientela-lock*", "*-wal", "*-shm", "*-journal"}, QDir::Files | QDir::Hidden);
    }

    QString path_ = pathOf(QStringLiteral("Rosselli.clientela"));
};

TEST_F(WithoutLocksOfTheShare, TheyAreTriedAndNothingIsLeftOfTheTrial) {
    EXPECT_FALSE(keepsLocks(pathOf(".")));
    qunsetenv(kFoldersWithoutLocks);
    EXPECT_TRUE(keepsLocks(pathOf(".")));
    EXPECT_FALSE(keepsLocks(pathOf("no/such"))) << "where none can be taken";
    EXPECT_EQ(beside(), QStringList());
}

TEST_F(WithoutLocksOfTheShare, WhoHoldsTheLockFileNeedsNone) {
    // As a server does that has another's lock: none of the system's can be had.
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        Connection connection(path_, Connection::Mode::ReadWrite);
        connection.script("BEGIN EXCLUSIVE");
        pause();
    });
    EXPECT_FALSE(ProcessLocks::areUsedFor(path_));
    {
        const auto file = open();
        ASSERT_TRUE(file);
        EXPECT_TRUE(ProcessLocks::areUsedFor(path_));
        EXPECT_TRUE(ProcessLocks::areUsedFor(pathOf("./Rosselli.clientela"))) << "whatever it is called";
        EXPECT_FALSE(ProcessLocks::areUsedFor(pathOf("another.clientela")));
        add(*file);
        EXPECT_EQ(cards(file->connection()), 2);
    }
    EXPECT_FALSE(ProcessLocks::areUsedFor(path_));
    EXPECT_EQ(beside(), QStringList());
}

TEST_F(WithoutLocksOfTheShare, ConnectionsOfOneProcessKeepOutOfEachOthersWay) {
    const auto file = open();
    ASSERT_TRUE(file);
    const auto one = file->connect(Connection::Mode::ReadWrite);
    const auto two = file->connect(Connection::Mode::ReadWrite);
    const auto reader = file->connect(Connection::Mode::ReadOnly);
    EXPECT_EQ(said(*one, "BEGIN IMMEDIATE"), SQLITE_OK);
    EXPECT_EQ(said(*two, "BEGIN IMMEDIATE"), SQLITE_BUSY) << "one writes";
    EXPECT_EQ(cards(*reader), 1) << "others read meanwhile";
    insert(*one);
    EXPECT_EQ(said(*reader, "BEGIN; SELECT count(*) FROM customer"), SQLITE_OK);
    EXPECT_EQ(said(*one, "COMMIT"), SQLITE_BUSY) << "who reads sees one moment";
    EXPECT_EQ(said(*two, "SELECT count(*) FROM customer"), SQLITE_BUSY) << "nobody begins while a change waits";
    EXPECT_EQ(said(*reader, "COMMIT"), SQLITE_OK);
    EXPECT_EQ(said(*one, "COMMIT"), SQLITE_OK);
    EXPECT_EQ(cards(*reader), 2);
    EXPECT_EQ(said(*two, "BEGIN EXCLUSIVE"), SQLITE_OK);
    EXPECT_EQ(said(*reader, "SELECT count(*) FROM customer"), SQLITE_BUSY);
    EXPECT_EQ(said(*two, "ROLLBACK"), SQLITE_OK);
    EXPECT_EQ(cards(*reader), 2);
}

TEST_F(WithoutLocksOfTheShare, OneThatGoesLetsGo) {
    const auto file = open();
    ASSERT_TRUE(file);
    auto one = file->connect(Connection::Mode::ReadWrite);
    const auto two = file->connect(Connection::Mode::ReadWrite);
    EXPECT_EQ(said(*one, "BEGIN EXCLUSIVE"), SQLITE_OK);
    EXPECT_EQ(said(*two, "BEGIN IMMEDIATE"), SQLITE_BUSY);
    one.reset();
    EXPECT_EQ(said(*two, "BEGIN EXCLUSIVE"), SQLITE_OK);
}

TEST_F(WithoutLocksOfTheShare, AChangeIsTakenBackAlsoWhenHalfOfItIsInTheFile) {
    const auto file = open();
    ASSERT_TRUE(file);
    const auto one = file->connect(Connection::Mode::ReadWrite);
    const auto reader = file->connect(Connection::Mode::ReadOnly);
    writeHalf(*one);
    ASSERT_GT(QFileInfo(path_ + "-journal").size(), 0);
    EXPECT_EQ(said(*reader, "SELECT count(*) FROM customer"), SQLITE_BUSY)
        << "and nobody takes its journal for a left one";
    one->script("ROLLBACK");
    EXPECT_EQ(cards(*reader), 1);
    JobControl control;
    EXPECT_FALSE(structureFault(*reader, control).has_value());
}

TEST_F(WithoutLocksOfTheShare, AJournalThatWasLeftIsTakenBackByWhoTakesTheFileOver) {
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        const auto file = open();
        writeHalf(file->connection());
        pause();
    });
    other.kill();
    ASSERT_GT(QFileInfo(path_ + "-journal").size(), 0);
    EXPECT_FALSE(CustomerFile::open(path_, options()).ok()) << "not without being asked";
    EXPECT_GT(QFileInfo(path_ + "-journal").size(), 0);
    const auto file = open(shareState(path_).holder.id);
    ASSERT_TRUE(file);
    EXPECT_EQ(cards(file->connection()), 1);
    JobControl control;
    EXPECT_FALSE(structureFault(file->connection(), control).has_value());
    add(*file);
    EXPECT_EQ(cards(file->connection()), 2);
}

TEST_F(WithoutLocksOfTheShare, AWriteAheadLogIsBroughtInFirst) {
    qunsetenv(kFoldersWithoutLocks);
    qunsetenv(kSharedFolders);
    OtherProcess other([&](const OtherProcess::Pause& pause) {
        const auto file = open();
        add(*file);
        pause();
    });
    other.kill();
    ASSERT_GT(QFileInfo(path_ + "-wal").size(), 0);
    qputenv(kFoldersWithoutLocks, pathOf(".").toUtf8());
    qputenv(kSharedFolders, pathOf(".").toUtf8());
    const auto file = open();
    ASSERT_TRUE(file);
    EXPECT_EQ(cards(file->connection()), 2);
    Rows rows = file->connection().query(QStringLiteral("PRAGMA journal_mode"));
    EXPECT_TRUE(rows.next() && rows.text(0) == QLatin1String("delete"));
}

TEST_F(WithoutLocksOfTheShare, OthersReadACopyEvenOfWhatNobodyHasOpen) {
    EXPECT_TRUE(readingOf(path_).wantsCopy) << "who begins to write would not know of them";
    const auto file = open();
    EXPECT_FALSE(readingOf(path_).wantsCopy) << "who has it open is none of them";
}

TEST_F(WithoutLocksOfTheShare, ThreadsThatHammerLoseNothing) {
    constexpr int kThreads = 3;
    constexpr int kEach = 60;
    const auto file = open();
    ASSERT_TRUE(file);
    std::atomic<bool> ending = false;
    std::atomic<int> torn = 0;
    const auto whenFree = [](const auto& work) {
        for (;;) try {
                return work();
            } catch (const StorageFailure& failure) {
                if (!failure.isBusy()) throw;
            }
    };
    // Two tables always have as many rows: who sees another moment of one of them reads torn.
    std::thread reading([&] {
        const auto connection = whenFree([&] { return file->connect(Connection::Mode::ReadOnly); });
        while (!ending)
            whenFree([&] {
                Rows rows = connection->query(QStringLiteral("SELECT (SELECT count(*) FROM customer) - (SELECT "
                                                             "count(*) FROM revision), count(*) FROM customer"));
                if (!rows.next() || rows.integer(0) != 0) ++torn;
            });
    });
    std::vector<std::thread> writing;
    for (int i = 0; i < kThreads; ++i)
        writing.emplace_back([&] {
            const auto connection = whenFree([&] { return file->connect(Connection::Mode::ReadWrite); });
            for (int done = 0; done < kEach; ++done)
                whenFree([&] {
                    UnitOfWork work(*file, *connection, {QStringLiteral("edit"), QStringLiteral("A card"), {}});
                    insert(*connection);
                    work.commit();
                });
        });
    for (std::thread& each : writing) each.join();
    ending = true;
    reading.join();
    EXPECT_EQ(torn, 0);
    EXPECT_EQ(cards(file->connection()), 1 + kThreads * kEach);
    JobControl control;
    EXPECT_FALSE(structureFault(file->connection(), control).has_value());
}

} // namespace
} // namespace clientela::storage
