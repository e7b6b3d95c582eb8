#include "storage/Writer.h"

#include "storage/Jobs.h"
#include "support/TestFile.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace clientela::storage {
namespace {

constexpr auto kInsert = "INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')";
/// Counts for minutes unless it is interrupted.
constexpr auto kEndless =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT count(*) FROM n";

class Writing : public test::FileTest {
protected:
    qint64 customers() const { return number(QStringLiteral("SELECT count(*) FROM customer")); }
    static Result<qint64> insertOne(UnitOfWork& unit) {
        unit.connection().execute(QLatin1String(kInsert), QStringLiteral("Ferrante"));
        return unit.connection().lastInsertId();
    }
    Action action() const { return {QStringLiteral("edit"), QStringLiteral("New card"), {}}; }
    template <class Condition>
    static void waitFor(Condition condition) {
        ASSERT_TRUE(QTest::qWaitFor(condition, 20'000));
    }
};

TEST_F(Writing, ConfirmsASaveAfterItsCommitOnTheCallersThread) {
    Writer writer(file());
    QSignalSpy commits(&writer, &Writer::committed);
    std::optional<Result<Written<qint64>>> answer;
    QThread* answeredOn = nullptr;
    QThread* workedOn = nullptr;
    writer.submit(
        action(),
        [&](UnitOfWork& unit) {
            workedOn = QThread::currentThread();
            return insertOne(unit);
        },
        nullptr,
        [&](Result<Written<qint64>> result) {
            answeredOn = QThread::currentThread();
            answer.emplace(std::move(result));
        });
    EXPECT_EQ(writer.pending(), 1);
    waitFor([&] { return answer.has_value(); });
    ASSERT_TRUE(answer->ok());
    EXPECT_EQ((*answer)->value, 1);
    EXPECT_EQ((*answer)->committed.of(QStringLiteral("customer")).ids, std::vector<qint64>{1});
    EXPECT_EQ(answeredOn, QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
    EXPECT_EQ(commits.size(), 1);
    EXPECT_EQ(customers(), 1);
    EXPECT_EQ(writer.pending(), 0);
}

TEST_F(Writing, RollsBackAndTellsTheProblemThatTheWorkGave) {
    Writer writer(file());
    std::optional<Problem> problem;
    writer.submit(
        action(),
        [](UnitOfWork& unit) -> Result<void> {
            (void)insertOne(unit);
            return Problem{QStringLiteral("No."), {}, {}};
        },
        nullptr, [&](const Result<Written<void>>& result) { problem = result.problem(); });
    waitFor([&] { return problem.has_value(); });
    EXPECT_EQ(problem->what, QStringLiteral("No."));
    EXPECT_EQ(customers(), 0);
}

TEST_F(Writing, TurnsABrokenStatementIntoAProblemAndGoesOn) {
    Writer writer(file());
    int answers = 0;
    std::optional<Problem> problem;
    writer.submit(
        action(),
        [](UnitOfWork& unit) -> Result<void> {
            unit.connection().execute(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
            return {};
        },
        nullptr,
        [&](const Result<Written<void>>& result) {
            ++answers;
            problem = result.problem();
        });
    writer.submit(action(), insertOne, nullptr, [&](const Result<Written<qint64>>& result) {
        ++answers;
        EXPECT_TRUE(result.ok());
    });
    waitFor([&] { return answers == 2; });
    EXPECT_FALSE(problem->what.isEmpty());
    EXPECT_EQ(customers(), 1);
}

TEST_F(Writing, DropsTheAnswerWhenItsWindowIsGoneButKeepsTheSave) {
    Writer writer(file());
    bool called = false;
    auto window = std::make_unique<QObject>();
    writer.submit(action(), insertOne, window.get(), [&](const Result<Written<qint64>>&) { called = true; });
    window.reset();
    waitFor([&] { return writer.pending() == 0; });
    EXPECT_FALSE(called);
    EXPECT_EQ(customers(), 1);
}

TEST_F(Writing, FinishesWhatIsQueuedBeforeItGoes) {
    {
        Writer writer(file());
        for (int i = 0; i < 20; ++i) writer.submit(action(), insertOne, nullptr, [](const Result<Written<qint64>>&) {});
    }
    EXPECT_EQ(customers(), 20);
}

TEST_F(Writing, CancelInterruptsARunningStatementAndRollsBack) {
    Writer writer(file());
    std::atomic<bool> running = false;
    std::optional<Problem> problem;
    const auto control = writer.submit(
        action(),
        [&](UnitOfWork& unit) -> Result<void> {
            (void)insertOne(unit);
            running = true;
            Rows rows = unit.connection().query(QLatin1String(kEndless));
            rows.next();
            return {};
        },
        nullptr, [&](const Result<Written<void>>& result) { problem = result.problem(); });
    waitFor([&] { return running.load(); });
    QTest::qWait(50);
    control->cancel();
    waitFor([&] { return problem.has_value(); });
    EXPECT_TRUE(problem->what.contains(QStringLiteral("cancelled")));
    EXPECT_EQ(customers(), 0);
}

TEST_F(Writing, CancelledBeforeItsTurnIsNeverBegun) {
    Writer writer(file());
    std::atomic<bool> release = false;
    int answers = 0;
    writer.submit(
        action(),
        [&](UnitOfWork&) -> Result<void> {
            while (!release) QThread::msleep(1);
            return {};
        },
        nullptr, [&](const Result<Written<void>>&) { ++answers; });
    bool begun = false;
    const auto control = writer.submit(
        action(),
        [&](UnitOfWork&) -> Result<void> {
            begun = true;
            return {};
        },
        nullptr, [&](const Result<Written<void>>&) { ++answers; });
    control->cancel();
    release = true;
    waitFor([&] { return answers == 2; });
    EXPECT_FALSE(begun);
}

TEST_F(Writing, TellsProgressOnTheCallersThread) {
    Writer writer(file());
    bool told = false;
    QThread* toldOn = nullptr;
    bool finished = false;
    writer.submit(
        action(),
        [](UnitOfWork& unit) -> Result<void> {
            unit.control()->report(QStringLiteral("Counting"), 1, 1);
            return {};
        },
        nullptr, [&](const Result<Written<void>>&) { finished = true; },
        [&](const Progress& progress) {
            told = progress.what == QStringLiteral("Counting");
            toldOn = QThread::currentThread();
        });
    waitFor([&] { return finished; });
    EXPECT_TRUE(told);
    EXPECT_EQ(toldOn, QThread::currentThread());
}

TEST_F(Writing, ReadsOffTheWindowsThreadWhileAnythingIsWritten) {
    execute(QLatin1String(kInsert), QStringLiteral("Ferrante"));
    Jobs jobs(file());
    std::optional<qint64> count;
    jobs.run(
        [](Connection& connection, JobControl&) -> Result<qint64> {
            Rows rows = connection.query(QStringLiteral("SELECT count(*) FROM customer"));
            return rows.next() ? rows.integer(0) : -1;
        },
        nullptr, [&](const Result<qint64>& result) { count = result.value(); });
    waitFor([&] { return count.has_value(); });
    EXPECT_EQ(*count, 1);
}

#ifdef Q_OS_LINUX
TEST_F(Writing, WhatIsReadBesideGivesWayToTheWindow) {
    const auto nice = [] { return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid())); };
    const int before = nice();
    Jobs jobs(file());
    std::optional<int> beside;
    jobs.run([&](Connection&, JobControl&) -> Result<int> { return nice(); }, nullptr,
             [&](const Result<int>& result) { beside = result.value(); });
    waitFor([&] { return beside.has_value(); });
    EXPECT_GE(*beside, 5);
    EXPECT_EQ(nice(), before) << "the window's thread itself gave way";
}
#endif

TEST_F(Writing, TheNextCountInASlotReplacesTheLast) {
    Jobs jobs(file());
    JobSlot slot;
    std::vector<int> answers;
    slot.start(
        jobs,
        [](Connection& connection, JobControl&) -> Result<int> {
            Rows rows = connection.query(QLatin1String(kEndless));
            rows.next();
            return 1;
        },
        nullptr, [&](const Result<int>&) { answers.push_back(1); });
    slot.start(
        jobs, [](Connection&, JobControl&) -> Result<int> { return 2; }, nullptr,
        [&](const Result<int>& result) { answers.push_back(result.value()); });
    waitFor([&] { return !answers.empty(); });
    QTest::qWait(100);
    EXPECT_EQ(answers, std::vector<int>{2});
}

TEST_F(Writing, ClosingTheProgramStopsJobsThatRun) {
    QElapsedTimer clock;
    clock.start();
    {
        Jobs jobs(file());
        jobs.run(
            [](Connection& connection, JobControl&) -> Result<int> {
                Rows rows = connection.query(QLatin1String(kEndless));
                rows.next();
                return 1;
            },
            nullptr, [](const Result<int>&) { FAIL() << "there is nobody to tell"; });
        QTest::qWait(100);
    }
    EXPECT_LT(clock.elapsed(), 20'000);
}

} // namespace
} // namespace clientela::storage
