#include "history/Timeline.h"

#include "history/Interactions.h"
#include "storage/Connection.h"
#include "storage/ReadTransaction.h"

#include <algorithm>

namespace clientela::history {

using storage::Rows;

namespace {

/// Every statement here gives these columns, in this order; those of tasks have three more. `at` of UTC times ends in
/// Z.
TimelineEntry read(const Rows& rows, const char* record) {
    TimelineEntry entry;
    entry.record = QString::fromLatin1(record);
    entry.id = rows.integer(0);
    entry.kind = rows.text(1);
    const QString at = rows.text(2);
    entry.hasTime = at.size() > 10;
    entry.at = entry.hasTime ? QDateTime::fromString(at, Qt::ISODate).toLocalTime()
                             : QDate::fromString(at, Qt::ISODate).startOfDay();
    entry.title = rows.text(3);
    entry.text = rows.text(4);
    entry.by = rows.text(5);
    entry.direction = rows.text(6);
    entry.status = rows.text(7);
    entry.open = rows.flag(8);
    entry.interest = rows.text(9);
    entry.minutes = rows.optionalInteger(10);
    entry.score = rows.optionalInteger(11);
    entry.sent = rows.text(12);
    entry.awaited = rows.text(13);
    return entry;
}

constexpr int kRepeatAt = 14; ///< the columns of a task behind those

constexpr auto kOpenInteractions =
    "SELECT id, kind, at, coalesce(subject, text), coalesce(outcome, CASE WHEN subject IS NOT NULL THEN text END), %1, "
    "direction, status, 1, interest, minutes, score, sent, awaited "
    "FROM interaction WHERE customer_id = ? AND status = 'open' ORDER BY at LIMIT 500";
constexpr auto kInteractions =
    "SELECT id, kind, at, coalesce(subject, text), coalesce(outcome, CASE WHEN subject IS NOT NULL THEN text END), %1, "
    "direction, status, 0, interest, minutes, score, sent, awaited "
    "FROM interaction WHERE customer_id = ? AND (status IS NULL OR status <> 'open') "
    "ORDER BY at DESC, id DESC LIMIT ?";
constexpr auto kOpenTasks = "SELECT id, kind, due, title, note, by, NULL, status, 1, NULL, NULL, NULL, NULL, NULL, "
                            "repeat_every, repeat_unit, repeat_from FROM task "
                            "WHERE customer_id = ? AND status = 'open' ORDER BY due LIMIT 500";
constexpr auto kClosedTasks =
    "SELECT id, kind, coalesce(done_at, due), title, note, by, NULL, status, 0, NULL, NULL, NULL, NULL, NULL, "
    "repeat_every, repeat_unit, repeat_from FROM task "
    "WHERE customer_id = ? AND status <> 'open' ORDER BY coalesce(done_at, due) DESC, id DESC LIMIT ?";
constexpr auto kConsents = "SELECT id, channel, at, source, proof, NULL, NULL, "
                           "CASE WHEN granted = 1 THEN 'granted' ELSE 'withdrawn' END, 0, "
                           "CASE WHEN purpose <> 'marketing' THEN purpose END, NULL, NULL, NULL, NULL "
                           "FROM consent_event WHERE customer_id = ? ORDER BY at DESC, id DESC LIMIT ?";
constexpr auto kStages =
    "SELECT e.id, e.stage, e.at, NULL, NULL, a.name, NULL, "
    "(SELECT b.stage FROM stage_event b WHERE b.customer_id = e.customer_id AND (b.at < e.at OR (b.at = e.at AND "
    "b.id < e.id)) ORDER BY b.at DESC, b.id DESC LIMIT 1), 0, NULL, NULL, NULL, NULL, NULL FROM stage_event e "
    "LEFT JOIN actor a ON a.id = e.actor_id "
    "WHERE e.customer_id = ? ORDER BY e.at DESC, e.id DESC LIMIT ?";
constexpr auto kCampaigns =
    "SELECT m.id, c.channel, c.date, c.name, NULL, NULL, 'out', m.status, 0, NULL, NULL, NULL, NULL, NULL "
    "FROM campaign_member m JOIN campaign c ON c.id = m.campaign_id "
    "WHERE m.customer_id = ? ORDER BY c.date DESC, m.id DESC LIMIT ?";

QString interactions(const char* statement) { return QString::fromLatin1(statement).arg(QLatin1String(kMadeBy)); }

} // namespace

void HistoryTimeline::collect(storage::Connection& connection, CustomerId customer, int limit,
                              std::vector<TimelineEntry>& entries) const {
    const auto add = [&](const char* record, Rows rows) {
        while (rows.next()) entries.push_back(read(rows, record));
    };
    const auto addTasks = [&](Rows rows) {
        while (rows.next()) {
            TimelineEntry& entry = entries.emplace_back(read(rows, "task"));
            const auto unit = unitOfKey(rows.text(kRepeatAt + 1));
            if (unit) entry.repeat = Repeat{static_cast<int>(rows.integer(kRepeatAt)), *unit, rows.date(kRepeatAt + 2)};
        }
    };
    add("interaction", connection.query(interactions(kOpenInteractions), customer));
    addTasks(connection.query(QString::fromLatin1(kOpenTasks), customer));
    add("interaction", connection.query(interactions(kInteractions), customer, limit));
    addTasks(connection.query(QString::fromLatin1(kClosedTasks), customer, limit));
    add("consent", connection.query(QString::fromLatin1(kConsents), customer, limit));
    add("stage", connection.query(QString::fromLatin1(kStages), customer, limit));
    add("campaign", connection.query(QString::fromLatin1(kCampaigns), customer, limit));
}

std::vector<TimelineEntry> timeline(const TimelineSources& sources, storage::Connection& connection,
                                    CustomerId customer, int limit) {
    const storage::ReadTransaction oneState(connection);
    std::vector<TimelineEntry> entries;
    for (const auto& source : sources) source->collect(connection, customer, limit, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        if (a.open != b.open) return a.open;
        if (a.open) return a.at.isValid() && (!b.at.isValid() || a.at < b.at);
        return a.at > b.at;
    });
    const auto closed =
        std::find_if(entries.begin(), entries.end(), [](const TimelineEntry& entry) { return !entry.open; });
    if (entries.end() - closed > limit) entries.erase(closed + limit, entries.end());
    return entries;
}

} // namespace clientela::history
