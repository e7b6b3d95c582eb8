#include "backup/Thinning.h"

#include "storage/Connection.h"

#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <numeric>

namespace clientela::backup {

namespace {

/// The names of the hour, day, week, month and year that hold a moment; periods of a kind sort by age nowhere, they
/// only differ.
std::array<QString, 5> periodsOf(const QDateTime& local) {
    int weekYear = 0;
    const int week = local.date().weekNumber(&weekYear);
    return {local.toString(QStringLiteral("'h'yyyyMMddHH")) + QString::number(local.offsetFromUtc()),
            local.toString(QStringLiteral("'d'yyyyMMdd")), QStringLiteral("w%1-%2").arg(weekYear).arg(week),
            local.toString(QStringLiteral("'m'yyyyMM")), local.toString(QStringLiteral("'y'yyyy"))};
}

/// The moments from which on one an hour, a day, a week, a month, a year is kept.
std::array<QDateTime, 5> horizons(const QDateTime& now, const ThinningPolicy& policy) {
    return {now.addSecs(qint64{-3600} * policy.hours), now.addDays(-policy.days),
            now.addDays(qint64{-7} * policy.weeks), now.addMonths(-policy.months), QDateTime()};
}

constexpr int kMost = 1000;

struct Period {
    const char* word;
    int ThinningPolicy::*count;
    int least;
};
constexpr std::array kPeriods{Period{"hours", &ThinningPolicy::hours, 0}, Period{"days", &ThinningPolicy::days, 0},
                              Period{"weeks", &ThinningPolicy::weeks, 0}, Period{"months", &ThinningPolicy::months, 0},
                              Period{"newest", &ThinningPolicy::newest, 1}};

} // namespace

QString wordsOf(const ThinningPolicy& policy) {
    QStringList words;
    for (const Period& period : kPeriods)
        words += QLatin1String(period.word) + QLatin1Char('=') + QString::number(policy.*period.count);
    return words.join(QLatin1Char(','));
}

std::optional<ThinningPolicy> policyFrom(const QString& words, ThinningPolicy policy) {
    for (const QString& word : words.split(QLatin1Char(','))) {
        const QString name = word.section(QLatin1Char('='), 0, 0).trimmed();
        bool ok = false;
        const int count = word.section(QLatin1Char('='), 1).trimmed().toInt(&ok);
        const auto* period = std::find_if(kPeriods.begin(), kPeriods.end(),
                                          [&](const Period& each) { return name == QLatin1String(each.word); });
        if (!ok || period == kPeriods.end() || count < period->least || count > kMost) return std::nullopt;
        policy.*period->count = count;
    }
    return policy;
}

ThinningPolicy policyOf(storage::Connection& connection) {
    storage::Rows rows = connection.query(QStringLiteral("SELECT value FROM setting WHERE key = ?"),
                                          QString(QLatin1String(kKeepSetting)));
    return rows.next() ? policyFrom(rows.text(0)).value_or(ThinningPolicy()) : ThinningPolicy();
}

std::vector<size_t> obsolete(const std::vector<Kept>& snapshots, const QDateTime& now, const ThinningPolicy& policy) {
    std::vector<size_t> byTime(snapshots.size());
    std::iota(byTime.begin(), byTime.end(), size_t{0});
    std::stable_sort(byTime.begin(), byTime.end(),
                     [&](size_t a, size_t b) { return snapshots[a].time < snapshots[b].time; });
    const std::array<QDateTime, 5> since = horizons(now, policy);
    std::vector<bool> stays(snapshots.size(), false);
    QSet<QString> taken;
    for (const size_t i : byTime) {
        const Kept& snapshot = snapshots[i];
        const QDateTime local = snapshot.time.toTimeZone(now.timeZone());
        stays[i] = snapshot.pinned || snapshot.time > now;
        const std::array<QString, 5> periods = periodsOf(local);
        for (size_t p = 0; p < periods.size(); ++p) {
            const QString period = snapshot.branch + QLatin1Char('/') + periods[p];
            if (taken.contains(period)) continue;
            taken.insert(period);
            if (!since[p].isValid() || snapshot.time >= since[p]) stays[i] = true;
        }
    }
    QHash<QString, int> newest;
    for (auto i = byTime.rbegin(); i != byTime.rend(); ++i)
        if (newest[snapshots[*i].branch]++ < std::max(1, policy.newest)) stays[*i] = true;
    std::vector<size_t> go;
    for (size_t i = 0; i < snapshots.size(); ++i)
        if (!stays[i]) go.push_back(i);
    return go;
}

} // namespace clientela::backup
