#include "demo/Demo.h"

#include "base/Failure.h"
#include "base/Job.h"
#include "demo/CardWriter.h"
#include "demo/HistoryWriter.h"
#include "demo/Indexes.h"
#include "demo/SalesWriter.h"
#include "storage/CacheSize.h"
#include "storage/Connection.h"

#include <QCoreApplication>

namespace clientela::demo {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Demo", text); }

constexpr qint64 kReportEvery = 512;
/// With indexes in place a small file is written sooner than they are made again.
constexpr qint64 kFewCustomers = 2'000;
/// Kibibytes of page cache while ten million rows go in.
constexpr qint64 kCacheOfALoad = 65'536;

// One transaction; what is not committed when it goes is rolled back.
class Transaction {
public:
    explicit Transaction(storage::Connection& connection) : connection_(connection) {
        connection_.script("BEGIN IMMEDIATE");
    }
    ~Transaction() {
        if (done_) return;
        try {
            connection_.script("ROLLBACK");
        } catch (const Failure&) { // SQLite has rolled back by itself (disk full)
        }
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        connection_.script("COMMIT");
        done_ = true;
    }

private:
    storage::Connection& connection_;
    bool done_ = false;
};

void requireEmpty(storage::Connection& connection) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT EXISTS (SELECT 1 FROM customer)"));
    if (!rows.next() || !rows.flag(0)) return;
    throw Failure({tr("The demo data were not written: %1 already has customers.").arg(connection.path()),
                   tr("The file was not changed."), tr("Choose a new file for the demo.")});
}

Numbers countDocuments(const Crowd& crowd, const Calendar& calendar, const DemoPlan& plan, JobControl& control) {
    Numbers numbers(calendar);
    std::vector<Dealing> dealings;
    for (qint64 id = 1; id <= plan.customers; ++id) {
        if (id % kReportEvery == 0) control.report(tr("Planning the demo"), id, plan.customers);
        demo::plan(crowd.at(id), calendar, plan.seed, dealings);
        for (const Dealing& dealing : dealings)
            if (dealing.isNumbered()) numbers.count(dealing);
    }
    numbers.settle(calendar);
    return numbers;
}

} // namespace

void fill(storage::Connection& connection, const DemoPlan& plan, JobControl& control) {
    requireEmpty(connection);
    const World world = readWorld();
    const Calendar calendar(plan.today);
    const Cards cards(world, plan.seed, plan.today);
    Numbers numbers = countDocuments(cards.crowd(), calendar, plan, control);

    const storage::CacheSize cache(connection, kCacheOfALoad);
    Transaction transaction(connection);
    std::optional<Indexes> indexes;
    if (plan.customers > kFewCustomers) indexes.emplace(connection);
    writeOffice(connection, world, calendar, numbers);
    {
        CardWriter cardWriter(connection, world, calendar, plan.seed);
        SalesWriter salesWriter(connection, world, calendar, numbers, plan.seed);
        HistoryWriter historyWriter(connection, world, calendar, plan.seed);
        std::vector<Dealing> dealings;
        for (qint64 id = 1; id <= plan.customers; ++id) {
            if (id % kReportEvery == 0) control.report(tr("Writing the demo"), id, plan.customers);
            const Card card = cards.at(id);
            demo::plan(card.shape, calendar, plan.seed, dealings);
            const Relation relation = cardWriter.relationOf(card, dealings);
            cardWriter.write(card, relation);
            salesWriter.write(card, relation, dealings);
            historyWriter.write(card, relation, salesWriter.openQuote());
        }
    }
    if (indexes) indexes->makeAgain(control);
    control.check();
    transaction.commit();
}

} // namespace clientela::demo
