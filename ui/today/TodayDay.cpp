#include "ui/today/TodayDay.h"

#include "customers/Freshness.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"

namespace clientela::ui {

namespace {
// What nobody gets through in a day is counted, not listed.
constexpr int kTasksMost = 500;
constexpr int kContactsMost = 50;
constexpr int kRestMost = 20;
constexpr int kSomedayMost = 20;
constexpr int kSideMost = 6;
} // namespace

TodayDay readToday(storage::Connection& connection, QDate today, const QString& by) {
    TodayDay day;
    day.today = today;
    day.due = history::dueTasks(connection, today, by, kTasksMost);
    const QDate soon = today.addDays(kPromiseDays);
    day.promised = history::promisedTasks(connection, today, soon, by, kContactsMost);
    day.orders = sales::promisedOrders(connection, soon, kContactsMost);
    day.waiting = history::waitingContacts(connection, kContactsMost);
    const QDateTime now(today, QTime::currentTime());
    for (history::ContactRow& one : history::notReached(connection, now, kContactsMost))
        day.waiting.push_back(std::move(one));
    day.rest = history::notToday(connection, now, kRestMost);
    day.someday = history::somedayTasks(connection, by, kSomedayMost);
    day.birthdays = history::birthdays(connection, today, kBirthdayDays, kSideMost, &day.birthdayCount);
    day.overdue = sales::overdueInvoices(connection, today, kSideMost);
    day.count = history::countDue(connection, today, by);
    day.next = history::nextDue(connection, today, by);
    return day;
}

ToConfirm toConfirm(const app::OpenFile& file) {
    ToConfirm cards{customers::freshness(file.connection()).dueList(), {}};
    if (cards.text.isEmpty()) return cards;
    const auto tree = query::parse(cards.text);
    if (!tree) return cards;
    auto bound = query::bindList(*tree, *file.catalogues(), QStringLiteral("customer"), file.context());
    if (bound) cards.list = *bound;
    return cards;
}

qint64 countToConfirm(storage::Connection& connection, const fields::Catalogues& catalogues, const ToConfirm& cards) {
    if (!cards.list) return 0;
    query::Statistics statistics(connection);
    return query::RecordSet(connection, catalogues, statistics).count(*cards.list);
}

} // namespace clientela::ui
