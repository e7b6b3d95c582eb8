#include "history/Today.h"

#include "base/Calendar.h"
#include "history/LocalTime.h"
#include "history/NotReached.h"
#include "storage/Connection.h"

#include <QStringList>

#include <algorithm>

namespace clientela::history {

using storage::Connection;
using storage::Rows;

namespace {

constexpr int kTryAgainDays = 7;        ///< somebody who was never there for so long is no call of today any more
constexpr int kTryAgainAfter = 60 * 60; ///< seconds: who was out a moment ago still is
constexpr int kAttemptsMost = 500;      ///< looked through
constexpr int kRestDays = 2;            ///< without a cap: whoever was contacted yesterday is left in peace today

/// Of customer_derived cd and customer c.
constexpr auto kCustomer = "c.id, cd.name, c.kind, cd.city, cd.phone";
constexpr int kCustomerColumns = 5;

RowCustomer readCustomer(const Rows& rows, int from) {
    return {rows.id<CustomerId>(from), rows.text(from + 1), rows.text(from + 2) == QLatin1String("company"),
            rows.text(from + 3), rows.text(from + 4)};
}

/// Tasks t with their customers, where `where` says; `values` are those of `where`. The page of rows is taken first and
/// the tasks are read by key after it, so that the statement reads what the index holds.
std::vector<TaskRow> readTaskRows(Connection& connection, const QString& where, const QString& order,
                                  const QVariantList& values, const QString& by, int most) {
    QVariantList bound = values;
    QString sql = QStringLiteral("SELECT %1, t.id FROM task t LEFT JOIN customer c ON c.id = t.customer_id "
                                 "LEFT JOIN customer_derived cd ON cd.customer_id = t.customer_id "
                                 "WHERE t.status = 'open' AND ")
                      .arg(QLatin1String(kCustomer)) +
                  where;
    if (!by.isEmpty()) {
        sql += QStringLiteral(" AND (t.by = ? OR t.by IS NULL)");
        bound += by;
    }
    sql += QStringLiteral(" ORDER BY ") + order + QStringLiteral(" LIMIT ?");
    bound += static_cast<qint64>(most);
    std::vector<TaskRow> found;
    Rows rows = connection.queryList(sql, bound);
    while (rows.next()) {
        std::optional<Task> task = loadTask(connection, rows.id<TaskId>(kCustomerColumns));
        if (task) found.push_back({std::move(*task), readCustomer(rows, 0)});
    }
    return found;
}

RowCustomer customerOf(Connection& connection, CustomerId id) {
    Rows rows = connection.query(QStringLiteral("SELECT %1 FROM customer c JOIN customer_derived cd "
                                                "ON cd.customer_id = c.id WHERE c.id = ?")
                                     .arg(QLatin1String(kCustomer)),
                                 id);
    return rows.next() ? readCustomer(rows, 0) : RowCustomer{};
}

/// Whether the last contact was a call that reached nobody, is long enough ago, and nothing is planned instead.
bool isTriedAgain(Connection& connection, const Interaction& last, const QDateTime& now) {
    if (!wasNotReached(last) || !last.status.isEmpty() || last.at.addSecs(kTryAgainAfter) > now) return false;
    Rows planned = connection.query(QStringLiteral("SELECT 1 FROM task WHERE customer_id = ? AND status = 'open' AND "
                                                   "kind = 'call' LIMIT 1"),
                                    last.customer);
    return !planned.next();
}

QVariant iso(QDate day) { return day.toString(Qt::ISODate); }

QString whose(const QString& by) { return by.isEmpty() ? QString() : QStringLiteral(" AND (by = ? OR by IS NULL)"); }

QVariantList with(QVariantList values, const QString& by) {
    if (!by.isEmpty()) values += by;
    return values;
}

} // namespace

std::vector<TaskRow> dueTasks(Connection& connection, QDate until, const QString& by, int most) {
    return readTaskRows(connection, QStringLiteral("t.due <= ?"), QStringLiteral("t.due, t.id"), {iso(until)}, by,
                        most);
}

std::vector<TaskRow> promisedTasks(Connection& connection, QDate today, QDate until, const QString& by, int most) {
    return readTaskRows(connection,
                        QStringLiteral("t.due > ? AND t.due <= ? AND t.kind IN ('promise', 'delivery', 'contract', "
                                       "'service')"), // isPromise()
                        QStringLiteral("t.due, t.id"), {iso(today), iso(until)}, by, most);
}

std::vector<TaskRow> somedayTasks(Connection& connection, const QString& by, int most) {
    return readTaskRows(connection, QStringLiteral("t.due IS NULL"), QStringLiteral("t.id DESC"), {}, by, most);
}

DueCount countDue(Connection& connection, QDate today, const QString& by) {
    Rows rows = connection.queryList(
        QStringLiteral("SELECT count(*), coalesce(sum(CASE WHEN due < ? THEN 1 ELSE 0 END), 0) FROM task "
                       "WHERE status = 'open' AND due <= ?") +
            whose(by),
        with({iso(today), iso(today)}, by));
    return rows.next() ? DueCount{rows.integer(0), rows.integer(1)} : DueCount{};
}

NextDue nextDue(Connection& connection, QDate today, const QString& by) {
    Rows rows =
        connection.queryList(QStringLiteral("SELECT due, count(*) FROM task WHERE status = 'open' AND due > ?") +
                                 whose(by) + QStringLiteral(" GROUP BY due ORDER BY due LIMIT 1"),
                             with({iso(today)}, by));
    return rows.next() ? NextDue{rows.date(0), rows.integer(1)} : NextDue{};
}

std::vector<ContactRow> waitingContacts(Connection& connection, int most) {
    std::vector<ContactRow> found;
    Rows rows =
        connection.query(QStringLiteral("SELECT %1, i.id FROM interaction i JOIN customer c ON c.id = i.customer_id "
                                        "JOIN customer_derived cd ON cd.customer_id = i.customer_id "
                                        "WHERE i.status = 'open' AND (i.kind IN ('call', 'question', 'complaint') "
                                        "OR i.awaited IS NOT NULL) "
                                        "ORDER BY i.at, i.id LIMIT ?")
                             .arg(QLatin1String(kCustomer)),
                         most);
    while (rows.next()) {
        auto contact = loadInteraction(connection, rows.id<InteractionId>(kCustomerColumns));
        if (contact) found.push_back({std::move(*contact), readCustomer(rows, 0)});
    }
    return found;
}

std::vector<ContactRow> notReached(Connection& connection, const QDateTime& now, int most) {
    const ContactCap cap = contactCap(connection);
    const QDate today = now.date();
    std::vector<ContactRow> found;
    Rows rows =
        connection.query(QStringLiteral("SELECT customer_id FROM interaction WHERE kind = 'call' AND at >= ? AND "
                                        "at < ? AND coalesce(direction, 'out') = 'out' "
                                        "GROUP BY customer_id ORDER BY max(at) LIMIT ?"),
                         today.addDays(1 - kTryAgainDays), today.addDays(1), kAttemptsMost);
    while (rows.next() && static_cast<int>(found.size()) < most) {
        const auto id = rows.id<CustomerId>(0);
        for (Interaction& last : lastContacts(connection, id, 1)) {
            if (!isTriedAgain(connection, last, now)) continue;
            const ContactGuard guard = contactGuard(connection, id, cap, today);
            const RowCustomer who = customerOf(connection, id);
            if (guard.claim || guard.freeFrom.isValid() || who.id.isNull()) continue;
            found.push_back({std::move(last), who});
        }
    }
    return found;
}

std::vector<RestRow> notToday(Connection& connection, const QDateTime& now, int most) {
    const QDate today = now.date();
    const ContactCap cap = contactCap(connection);
    const int days = cap.isSet() ? cap.days : kRestDays;
    const int least = cap.isSet() ? cap.contacts : 1;
    std::vector<RestRow> found;
    {
        Rows rows = connection.query(
            QStringLiteral("SELECT customer_id, by, at FROM contact_claim WHERE at >= ? ORDER BY at DESC LIMIT ?"),
            today, most);
        while (rows.next()) {
            const RowCustomer who = customerOf(connection, rows.id<CustomerId>(0));
            if (who.id.isNull()) continue; // gone meanwhile
            found.push_back(
                {who, ContactClaim{rows.text(1), QDateTime::fromString(rows.text(2), Qt::ISODate)}, {}, 0, {}});
        }
    }
    // Without a cap a campaign of yesterday leaves nobody out: it may have gone to everybody.
    Rows rows = connection.query(QStringLiteral("SELECT customer_id, count(*), max(at) FROM (%1) AS made "
                                                "WHERE at >= ? AND at < ? GROUP BY customer_id HAVING count(*) >= ? "
                                                "ORDER BY max(at) DESC LIMIT ?")
                                     .arg(contactsMade(cap.isSet())),
                                 today.addDays(1 - days), today.addDays(1), least, most);
    while (rows.next()) {
        const auto id = rows.id<CustomerId>(0);
        auto row = std::find_if(found.begin(), found.end(), [&](const RestRow& one) { return one.customer.id == id; });
        if (row == found.end() && !cap.isSet()) {
            const auto last = lastContacts(connection, id, 1);
            if (!last.empty() && isTriedAgain(connection, last.front(), now)) continue;
        }
        if (row == found.end()) row = found.insert(found.end(), {customerOf(connection, id), {}, {}, 0, {}});
        row->contacts = static_cast<int>(rows.integer(1));
        for (Interaction& one : lastContacts(connection, id, 1)) row->last = std::move(one);
        if (!cap.isSet()) continue;
        row->campaign = lastCampaign(connection, id, today.addDays(1 - days), today);
        const QDate said = row->last.id.isNull() ? QDate() : row->last.at.date();
        if (row->campaign && said.isValid() && said >= row->campaign->day) row->campaign.reset();
    }
    return found;
}

std::vector<BirthdayRow> birthdays(Connection& connection, QDate today, int days, int most, qint64* count) {
    // The days of the year that are meant; in a year without it, the 29th of February is the 28th.
    QStringList marks;
    QVariantList values;
    for (int i = 0; i < days; ++i) {
        const QDate day = today.addDays(i);
        values += day.toString(QStringLiteral("MMdd"));
        marks += QStringLiteral("?");
        if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year())) {
            values += QStringLiteral("0229");
            marks += QStringLiteral("?");
        }
    }
    std::vector<BirthdayRow> found;
    Rows rows = connection.queryList(QStringLiteral("SELECT %1, c.birth_date FROM customer_derived cd "
                                                    "JOIN customer c ON c.id = cd.customer_id "
                                                    "WHERE cd.birth_mmdd IN (%2) AND c.archived = 0")
                                         .arg(QLatin1String(kCustomer), marks.join(QStringLiteral(", "))),
                                     values);
    while (rows.next()) {
        const QDate born = rows.date(kCustomerColumns);
        BirthdayRow row{readCustomer(rows, 0), nextBirthday(born, today), -1};
        row.age = ageOn(born, row.day);
        found.push_back(std::move(row));
    }
    if (count) *count = static_cast<qint64>(found.size());
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    if (static_cast<int>(found.size()) > most) found.resize(static_cast<size_t>(most));
    return found;
}

} // namespace clientela::history
