#include "query/Statistics.h"

#include "storage/Connection.h"
#include "storage/NativeStatement.h"
#include "storage/ReadTransaction.h"

#include <algorithm>
#include <random>

namespace clientela::query {

namespace {

constexpr int kSampled = 256;
constexpr qsizetype kKeptShares = 2000;
constexpr int kMostCounted = 200'000; ///< of tables that have no row numbers

} // namespace

qint64 Statistics::rows(const QString& table) {
    const auto known = rows_.constFind(table);
    if (known != rows_.cend()) return *known;
    bool hasKey = true;
    {
        storage::Rows kind = connection_.query(
            QStringLiteral("SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND name = ? AND wr = 1"), table);
        hasKey = !kind.next();
    }
    storage::Rows rows = connection_.query(
        hasKey ? QStringLiteral("SELECT max(rowid) FROM ") + table
               : QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)").arg(table).arg(kMostCounted));
    const qint64 count = rows.next() ? rows.integer(0) : 0;
    rows_.insert(table, count);
    return count;
}

const std::vector<qint64>& Statistics::sample(const QString& table) {
    std::vector<qint64>& ids = samples_[table];
    if (!ids.empty()) return ids;
    const qint64 last = rows(table);
    const QString next = QStringLiteral("SELECT min(rowid) FROM %1 WHERE rowid >= ?").arg(table);
    std::minstd_rand random(1); // the same ids each time, but in step with nothing in the data
    const storage::ReadTransaction oneLock(connection_);
    storage::NativeStatement statement(connection_, next.toUtf8());
    for (int i = 0; i < kSampled; ++i) {
        const qint64 from = last * i / kSampled;
        const qint64 step = std::max<qint64>(1, last * (i + 1) / kSampled - from);
        statement.reset();
        statement.bindInteger(1, 1 + from + static_cast<qint64>(random()) % step);
        if (statement.step() && !statement.isNull(0) && (ids.empty() || ids.back() < statement.integer(0)))
            ids.push_back(statement.integer(0));
    }
    return ids;
}

double Statistics::share(const QString& table, const QString& column, const Days& days) {
    if (days.isEmpty()) return 0;
    const QString key = table + QLatin1Char('.') + column;
    auto known = dates_.find(key);
    if (known == dates_.end()) {
        QStringList values;
        const storage::ReadTransaction oneLock(connection_);
        storage::NativeStatement statement(
            connection_, QStringLiteral("SELECT %1 FROM %2 WHERE rowid = ?").arg(column, table).toUtf8());
        for (const qint64 id : sample(table)) {
            statement.reset();
            statement.bindInteger(1, id);
            if (statement.step()) values += QString::fromUtf8(statement.text(0));
        }
        values.sort();
        known = dates_.insert(key, values);
    }
    const QStringList& values = *known;
    if (values.isEmpty()) return 0;
    const auto below = [&](QDate day) {
        return std::lower_bound(values.begin(), values.end(), day.toString(Qt::ISODate)) - values.begin();
    };
    const auto first = days.from.isValid() ? below(days.from) : 0;
    const auto end = days.before.isValid() ? below(days.before) : values.size();
    return std::max(0.5, static_cast<double>(end - first)) / static_cast<double>(values.size());
}

double Statistics::share(const QString& table, const Sql& counting) {
    if (rows(table) < kSmall) return kUnknown;
    QString key = counting.text;
    for (const QVariant& value : counting.values) key += QChar(0x1f) + value.toString();
    const auto known = shares_.constFind(key);
    if (known != shares_.cend()) return *known;

    const std::vector<qint64>& ids = sample(table);
    Sql sql = counting + " (";
    QStringList marks;
    for (const qint64 id : ids) {
        marks += QStringLiteral("?");
        sql.values += id;
    }
    sql += marks.join(QLatin1Char(',')) + QLatin1Char(')');
    storage::Rows rows = connection_.queryList(sql.text, sql.values);
    const double counted = rows.next() ? static_cast<double>(rows.integer(0)) : 0;
    const double part = ids.empty() ? kUnknown : std::max(0.3, counted) / static_cast<double>(ids.size());
    if (shares_.size() >= kKeptShares) shares_.clear();
    shares_.insert(key, part);
    return part;
}

QString Statistics::indexOf(const QString& table, const QString& column) {
    const QString key = table + QLatin1Char('.') + column;
    const auto known = indexes_.constFind(key);
    if (known != indexes_.cend()) return *known;
    QString found;
    storage::Rows rows = connection_.query(
        QStringLiteral("SELECT l.name FROM pragma_index_list(?) l WHERE l.partial = 0 "
                       "AND (SELECT i.name FROM pragma_index_info(l.name) i WHERE i.seqno = 0) = ? "
                       "AND (SELECT count(*) FROM pragma_index_info(l.name) i JOIN pragma_table_info(?) t "
                       "ON t.name = i.name WHERE i.seqno > 0 AND t.pk = 0) = 0 ORDER BY l.name"),
        table, column, table);
    if (rows.next()) found = rows.text(0);
    indexes_.insert(key, found);
    return found;
}

void Statistics::forget() {
    rows_.clear();
    samples_.clear();
    dates_.clear();
    indexes_.clear();
    shares_.clear();
}

} // namespace clientela::query
