#include "backup/Keeper.h"
#include "backup/BackupFixture.h"
#include "storage/Writer.h"

#include <QSignalSpy>
#include <QTest>

namespace clientela::backup {
namespace {

constexpr int kLong = 3'600'000; // ms: a first catching up that does not come by itself

class Keeping : public test::BackedUpFile {
protected:
    template <class Condition>
    static void waitFor(Condition condition) {
        ASSERT_TRUE(QTest::qWaitFor(condition, 20'000));
    }
    static bool isIdle(const Keeper& keeper) { return !keeper.state().working; }
    [[nodiscard]] BackupFolder usual() const { return BackupFolder::of(connection()); }
    [[nodiscard]] storage::Position backedUp() const {
        const auto chains = chainsOf(usual());
        return chains.empty() ? storage::Position{} : chains.front().end();
    }
    void submit(storage::Writer& writer, const QString& kind, const QString& name) {
        bool done = false;
        writer.submit(
            {kind, name, {}},
            [name](storage::UnitOfWork& unit) -> Result<void> {
                unit.connection().execute(
                    QStringLiteral(
                        "INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
                    name);
                return {};
            },
            nullptr, [&done](const Result<storage::Written<void>>& outcome) { done = outcome.ok(); });
        waitFor([&] { return done; });
    }
};

TEST_F(Keeping, AppendsWhatTheWriterCommits) {
    Keeper keeper(file(), 0);
    storage::Writer writer(file());
    QObject::connect(&writer, &storage::Writer::committed, &keeper, &Keeper::catchUp);
    waitFor([&] { return keeper.state().upToDate.isValid() && isIdle(keeper); });
    for (const char* name : {"Ferrante", "Petrov", "Horn"}) submit(writer, QStringLiteral("edit"), QLatin1String(name));
    waitFor([&] { return isIdle(keeper); });
    EXPECT_EQ(backedUp(), storage::positionOf(connection()));
    EXPECT_FALSE(keeper.state().problem.has_value());
}

TEST_F(Keeping, FinishesAppendingBeforeItGoes) {
    {
        Keeper keeper(file(), kLong);
        newCustomer(QStringLiteral("Ferrante"));
        keeper.catchUp();
    }
    EXPECT_EQ(backedUp(), storage::positionOf(connection()));
}

TEST_F(Keeping, TakesASnapshotBeforeAnImportThroughTheWriter) {
    Keeper keeper(file(), kLong);
    storage::Writer writer(file());
    writer.setBefore([&](const storage::Action& action, storage::Connection& connection, JobControl& control) {
        keeper.before(action, connection, control);
    });
    submit(writer, QStringLiteral("edit"), QStringLiteral("Ferrante"));
    EXPECT_TRUE(usual().manifests().empty()) << "an edit needs none";
    submit(writer, QStringLiteral("import"), QStringLiteral("Petrov"));
    const auto made = usual().manifests();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made.front().reason, Reason::BeforeImport);
    EXPECT_EQ(made.front().cards(), 1) << "before, not after";
}

TEST_F(Keeping, TellsAFailureLetsWorkGoOnAndMendsItself) {
    const QString place = BackupFolder::usualFor(connection().path());
    QFile inTheWay(place);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Keeper keeper(file(), kLong);
    storage::Writer writer(file());
    writer.setBefore([&](const storage::Action& action, storage::Connection& connection, JobControl& control) {
        keeper.before(action, connection, control);
    });
    QObject::connect(&writer, &storage::Writer::committed, &keeper, &Keeper::catchUp);
    submit(writer, QStringLiteral("import"), QStringLiteral("Ferrante"));
    waitFor([&] { return isIdle(keeper) && keeper.state().problem.has_value(); });
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM customer")), 1) << "the work itself was done";
    EXPECT_TRUE(keeper.state().failingSince.isValid());
    const QDateTime since = keeper.state().failingSince;
    submit(writer, QStringLiteral("edit"), QStringLiteral("Petrov"));
    waitFor([&] { return isIdle(keeper); });
    EXPECT_EQ(keeper.state().failingSince, since) << "since the first failure";
    ASSERT_TRUE(inTheWay.remove());
    keeper.catchUp();
    waitFor([&] { return isIdle(keeper) && !keeper.state().problem.has_value(); });
    EXPECT_EQ(backedUp(), storage::positionOf(connection()));
}

TEST_F(Keeping, MakesOneWhenAskedAndSaysWhatItIs) {
    newCustomer(QStringLiteral("Ferrante"));
    Keeper keeper(file(), kLong);
    QObject context;
    std::optional<Result<CaughtUp>> answer;
    keeper.snapshot(&context, [&](const Result<CaughtUp>& outcome) { answer.emplace(outcome); });
    waitFor([&] { return answer.has_value(); });
    ASSERT_TRUE(answer->ok());
    ASSERT_TRUE((*answer)->snapshot.has_value());
    EXPECT_EQ((*answer)->snapshot->reason, Reason::Asked);
}

TEST_F(Keeping, SaysThatTheBackupsAreAhead) {
    newCustomer(QStringLiteral("Ferrante"));
    connection().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const QByteArray older = bytesOf(connection().path());
    folder_ = usual();
    catchUp();
    rename(1, QStringLiteral("Ferrari"));
    catchUp();
    const QString path = connection().path();
    close();
    put(path, older);
    reopen();
    Keeper keeper(file(), 0);
    waitFor([&] { return keeper.state().ahead.has_value(); });
    EXPECT_FALSE(keeper.state().upToDate.isValid());
    EXPECT_EQ(keeper.state().ahead->backups.revision.value, 2);
}

} // namespace
} // namespace clientela::backup
