// Lists that sum up many related records: found in one pass, which is kept for whoever asks of the same list next.
#include "query/Pass.h"
#include "query/OnAFile.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "storage/FileMemory.h"
#include "storage/ReadTransaction.h"
#include "storage/StorageFailure.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <future>
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

/// As many related records, but of few customers: a pass holds most of these.
class LargeForFew : public Large {
public:
    using Large::Large;
    qint64 rows(const QString& table) override { return table == QLatin1String("customer") ? 60 : Large::rows(table); }
};

class KeptPassesOfLists : public OnAFile {
protected:
    KeptPassesOfLists() : OnAFile(60) {}

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
    LargeForFew ofFew_{file_.connection()};
    RecordSet few_{file_.connection(), file_.catalogues(), ofFew_};
    RecordSet plain_{file_.connection(), file_.catalogues(), small_};
    JobControl control_;
};

constexpr auto kLess = "spent(last year) > 0 and spent(this year) < 0.5 * spent(last year)";

} // namespace

TEST_F(KeptPassesOfLists, AnswerCountFirstPageAndAllInEveryOrderAsTheListDoes) {
    const std::vector<const char*> sorts{"-spent(last year)",
                                         "spent(this year),name",
                                         "name",
                                         "-name",
                                         "-last_purchase",
                                         "last_purchase,-spent",
                                         "city,-spent(last 365 days)",
                                         "-birth_date",
                                         "tags",
                                         "stage",
                                         "-average_purchase(last 365 days)",
                                         "purchases(last 365 days, category = Pizza)",
                                         "-balance_due",
                                         "last_contact",
                                         "-age",
                                         ""};
    size_t next = 0;
    for (const char* list :
         {kLess, "spent(last 365 days) >= 500", "not spent(last 365 days) <= 200 and gender != male",
          "purchases(last 365 days) >= 1 and purchases(last 30 days) = 0 and stage = customer",
          "average_purchase(last 365 days) > 40", "last_purchase(category = Pizza) within last 365 days",
          "spent(last 365 days) > 0 and revenue(last 365 days, category = Pizza) = 0"}) {
        const std::vector<qint64> fit = expected(QString::fromLatin1(list));
        EXPECT_FALSE(fit.empty()) << list;
        EXPECT_EQ(records_.count(bound(list)), std::ssize(fit)) << list;
        // Every order of the first list, some of each other.
        for (size_t i = 0; i < (list == kLess ? sorts.size() : 3); ++i) {
            const char* sort = sorts[next++ % sorts.size()];
            const std::vector<BoundKey> order = keys(QString::fromLatin1(sort));
            const std::vector<qint64> all = asked(SqlWriter(file_.catalogues()).writeIds(bound(list), order));
            EXPECT_EQ(records_.ids(bound(list), order, control_), all) << list << " by " << sort;
            EXPECT_EQ(few_.ids(bound(list), order, control_), all) << list << " by " << sort << ", of few";
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
    const BoundList other = bound("spent(last year) > 1");
    EXPECT_EQ(passesOf([&] { (void)records_.firstIds(other, keys("name"), 1); }), 0) << "its first names are near";
    EXPECT_EQ(passesOf([&] { (void)records_.count(other); }), 1);
    EXPECT_EQ(passesOf([&] { (void)plain_.count(bound("spent(last year) > 2")); }), 0) << "of a small file";
}

TEST_F(KeptPassesOfLists, AddUpTheListAndItsGroupsWithoutReadingTheDocumentsAgain) {
    const auto operands = [&](const char* text) {
        std::vector<BoundOperand> all;
        for (const BoundKey& key : keys(QString::fromLatin1(text))) all.push_back(key.operand);
        return all;
    };
    const char* const summed[] = {"spent(last year),turnover,spent(this year),age", "spent(last year)",
                                  "balance_due,average_purchase(this year),x_weight", "people(spent > 100),contacts"};
    for (const char* list : {kLess, "spent(last 365 days) >= 100", "purchases(last 365 days) = 0 and stage = customer",
                             "spent(last year) > 99999 and gender = female"}) {
        const BoundList asked = bound(list);
        (void)records_.count(asked);
        for (const char* text : summed) {
            RecordSet::Sums sums;
            EXPECT_EQ(passesOf([&] { sums = records_.sums(asked, operands(text)); }), 0) << list << ": " << text;
            EXPECT_EQ(sums, plain_.sums(asked, operands(text))) << list << ": " << text;
        }
        for (const char* by : {"city", "gender", "stage", "tags", "created", "age", "birthday", "email", "x_code",
                               "purchases(last 30 days)", "last_purchase", "representative"})
            for (const char* text : summed)
                EXPECT_EQ(records_.groups(asked, operands(by).front(), operands(text)),
                          plain_.groups(asked, operands(by).front(), operands(text)))
                    << list << " by " << by << ": " << text;
    }
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

namespace {

/// Two who read one file, without any lists.
class KeptPassesOfAFile : public testing::Test {
protected:
    KeptPassesOfAFile() {
        first_.script("CREATE TABLE revision (id INTEGER PRIMARY KEY, digest BLOB);"
                      "INSERT INTO revision (digest) VALUES (x'01')");
    }

    QTemporaryDir folder_;
    QString path_ = folder_.filePath(QStringLiteral("kept.db"));
    storage::Connection first_{path_, storage::Connection::Mode::Create};
    KeptPasses kept_;
};

} // namespace

TEST_F(KeptPassesOfAFile, AreMadeOnceWhereTwoAskAtTheSameTimeAndAgainByTheNextWhereTheFirstWasStopped) {
    for (const bool stopped : {false, true}) {
        std::atomic<int> made = 0;
        std::promise<void> begun;
        const QString name = stopped ? QStringLiteral("stopped") : QStringLiteral("done");
        std::thread maker([&] {
            storage::Connection other(path_, storage::Connection::Mode::ReadOnly);
            const storage::ReadTransaction oneState(other);
            try {
                (void)kept_.of(other, name, [&]() -> std::shared_ptr<const Pass> {
                    ++made;
                    begun.set_value();
                    std::this_thread::sleep_for(std::chrono::milliseconds(30));
                    if (stopped) throw Cancelled{};
                    return std::make_shared<Pass>();
                });
            } catch (const Cancelled&) {
            }
        });
        begun.get_future().wait();
        const storage::ReadTransaction oneState(first_);
        EXPECT_TRUE(kept_.of(first_, name, [&] {
            ++made;
            return std::make_shared<Pass>();
        }));
        maker.join();
        EXPECT_EQ(made, stopped ? 2 : 1);
    }
}

TEST_F(KeptPassesOfAFile, AreWaitedForNoLongerThanTheQuestionStands) {
    for (const bool before : {true, false}) {
        std::promise<void> begun;
        std::promise<void> enough;
        std::thread maker([&] {
            storage::Connection other(path_, storage::Connection::Mode::ReadOnly);
            const storage::ReadTransaction oneState(other);
            (void)kept_.of(other, QStringLiteral("long"), [&, ends = enough.get_future().share()] {
                begun.set_value();
                ends.wait();
                return std::make_shared<Pass>();
            });
        });
        begun.get_future().wait();
        JobControl control;
        first_.obey(&control);
        control.setInterrupt([this] { first_.interrupt(); });
        if (before) control.cancel();
        std::thread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            if (!before) control.cancel();
        });
        const storage::ReadTransaction oneState(first_);
        try {
            (void)kept_.of(first_, QStringLiteral("long"), [] { return std::make_shared<Pass>(); });
            ADD_FAILURE() << "waited for a pass that nobody has made";
        } catch (const storage::StorageFailure& failure) {
            EXPECT_TRUE(failure.isInterrupted());
        }
        canceller.join();
        enough.set_value();
        maker.join();
        control.setInterrupt({});
        first_.obey(nullptr);
        kept_.forget();
    }
}

TEST_F(KeptPassesOfAFile, DoNotFillTheMemory) {
    const storage::ReadTransaction oneState(first_);
    int made = 0;
    const auto large = [&]() -> std::shared_ptr<const Pass> {
        ++made;
        auto pass = std::make_shared<Pass>();
        pass->ids.reserve(1'500'000);
        return pass;
    };
    for (const char* name : {"a", "b", "c", "c", "b", "a"}) (void)kept_.of(first_, QString::fromLatin1(name), large);
    EXPECT_EQ(made, 4) << "the oldest went when the third came";
}
