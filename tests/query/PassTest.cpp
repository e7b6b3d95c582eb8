// Lists that sum up many related records: found in one pass, which is kept for whoever asks of the same list next.
#include "query/Pass.h"
#include "query/OnAFile.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/FileMemory.h"
#include "storage/ReadTransaction.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace clientela;
using namespace clientela::query;

namespace {

/// So many of everything that a pass over related records is always worth keeping.
class Large : public Statistics {
public:
    using Statistics::Statistics;
    qint64 rows(const QString&) override { return 3'000'000; }
    double share(const QString&, const QString&, const Days&) override { return 0.6; }
    double share(const QString&, const Sql&) override { return 0.4; }
};

class KeptPassesOfLists : public OnAFile {
protected:
    KeptPassesOfLists() : OnAFile(160) {}

    /// How many passes over documents the next question takes: 0 or 1.
    template <class Question>
    int passesOf(const Question& question) {
        static int passes;
        passes = 0;
        const auto count = [](unsigned, void*, void*, void* text) {
            const QByteArrayView sql(static_cast<const char*>(text));
            passes += sql.contains(" summed") && !sql.startsWith("--") ? 1 : 0;
            return 0;
        };
        sqlite3_trace_v2(file_.connection().handle(), SQLITE_TRACE_STMT, count, nullptr);
        question();
        sqlite3_trace_v2(file_.connection().handle(), 0, nullptr, nullptr);
        return passes;
    }

    Large statistics_{file_.connection()};
    Statistics small_{file_.connection()};
    RecordSet records_{file_.connection(), file_.catalogues(), statistics_};
    RecordSet plain_{file_.connection(), file_.catalogues(), small_};
    JobControl control_;
};

constexpr auto kLess = "spent(last year) > 0 and spent(this year) < 0.5 * spent(last year)";

} // namespace

TEST_F(KeptPassesOfLists, AnswerCountFirstPageAndAllInEveryOrderAsTheListDoes) {
    for (const char* list :
         {kLess, "spent(last 365 days) >= 500", "not spent(last 365 days) <= 200 and gender != male",
          "purchases(last 365 days) >= 2 and purchases(last 30 days) = 0 and stage = customer",
          "average_purchase(last 365 days) > 40", "last_purchase(category = Pizza) within last 365 days",
          "spent(last 365 days) > 0 and revenue(last 365 days, category = Pizza) = 0"}) {
        const std::vector<qint64> fit = expected(QString::fromLatin1(list));
        EXPECT_FALSE(fit.empty()) << list;
        EXPECT_EQ(records_.count(bound(list)), std::ssize(fit)) << list;
        for (const char* sort :
             {"-spent(last year)", "spent(this year),name", "name", "-name", "-last_purchase", "last_purchase,-spent",
              "city,-spent(last 365 days)", "-birth_date", "tags", "stage", "-average_purchase(last 365 days)",
              "purchases(last 365 days, category = Pizza)", "-balance_due", "last_contact", "-age", ""}) {
            const std::vector<BoundKey> order = keys(QString::fromLatin1(sort));
            const std::vector<qint64> all = asked(SqlWriter(file_.catalogues()).writeIds(bound(list), order));
            EXPECT_EQ(records_.ids(bound(list), order, control_), all) << list << " by " << sort;
            EXPECT_EQ(records_.firstIds(bound(list), order, 5),
                      std::vector<qint64>(all.begin(), all.begin() + std::min<qint64>(5, std::ssize(all))))
                << list << " by " << sort;
        }
    }
}

TEST_F(KeptPassesOfLists, ReadTheDocumentsOnceForCountPageAndAll) {
    const BoundList list = bound(kLess);
    EXPECT_EQ(passesOf([&] { (void)records_.count(list); }), 1);
    EXPECT_EQ(passesOf([&] {
                  (void)records_.count(list);
                  (void)records_.firstIds(list, keys("-spent(last year)"), 10);
                  (void)records_.ids(list, keys("-last_purchase"), control_);
              }),
              0);
    EXPECT_EQ(passesOf([&] { (void)records_.count(bound("spent(last year) > 1")); }), 1) << "another list";
    EXPECT_EQ(passesOf([&] { (void)plain_.count(bound("spent(last year) > 2")); }), 0) << "of a small file";
}

TEST_F(KeptPassesOfLists, AreForgottenByAChangeAndWhatIsBeingWrittenHasItsOwn) {
    const BoundList list = bound("spent(last 365 days) >= 100");
    const qint64 before = records_.count(list);
    ASSERT_GT(before, 0);
    auto& connection = file_.connection();
    connection.script("BEGIN IMMEDIATE");
    connection.script("UPDATE document SET charged = 1");
    EXPECT_EQ(records_.count(list), 0) << "written, not yet committed";
    connection.rollBack();
    EXPECT_EQ(records_.count(list), before);
    connection.script("BEGIN IMMEDIATE");
    connection.script("UPDATE document SET charged = 1");
    connection.script(
        "INSERT INTO revision (at, kind, title, root, direction, changes, undoable, parent_digest, digest)"
        " VALUES ('2025-03-31T00:00:00Z', 'edit', '', 1, 'do', 1, 0, x'', x'01')");
    connection.script("COMMIT");
    EXPECT_EQ(records_.count(list), 0);
    EXPECT_TRUE(records_.firstIds(list, keys("name"), 10).empty());
}

TEST_F(KeptPassesOfLists, AreMadeOnceWhereTwoAskAtTheSameTimeAndAgainByTheNextWhereTheFirstWasStopped) {
    KeptPasses kept;
    std::atomic<int> made = 0;
    std::atomic<bool> begun = false;
    const auto slowly = [&](bool stopped) {
        return [&, stopped]() -> std::shared_ptr<const Pass> {
            begun = true;
            ++made;
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            if (stopped) throw Cancelled{};
            return std::make_shared<Pass>();
        };
    };
    const QString path = file_.connection().path();
    for (const bool stopped : {false, true}) {
        made = 0;
        begun = false;
        const QString name = stopped ? QStringLiteral("stopped") : QStringLiteral("done");
        std::thread first([&] {
            storage::Connection other(path, storage::Connection::Mode::ReadOnly);
            const storage::ReadTransaction oneState(other);
            try {
                (void)kept.of(other, name, slowly(stopped));
            } catch (const Cancelled&) {
            }
        });
        while (!begun) std::this_thread::yield();
        const storage::ReadTransaction oneState(file_.connection());
        EXPECT_TRUE(kept.of(file_.connection(), name, slowly(false)));
        first.join();
        EXPECT_EQ(made, stopped ? 2 : 1);
    }
}

TEST_F(KeptPassesOfLists, DoNotFillTheMemory) {
    KeptPasses kept;
    const storage::ReadTransaction oneState(file_.connection());
    int made = 0;
    const auto large = [&]() -> std::shared_ptr<const Pass> {
        ++made;
        auto pass = std::make_shared<Pass>();
        pass->ids.resize(1'500'000);
        return pass;
    };
    for (const char* name : {"a", "b", "c", "c", "b", "a"})
        (void)kept.of(file_.connection(), QString::fromLatin1(name), large);
    EXPECT_EQ(made, 4) << "the oldest went when the third came";
}
