#include "query/Statistics.h"

#include "storage/Connection.h"
#include "storage/FileMemory.h"
#include "storage/NativeStatement.h"
#include "storage/ReadTransaction.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <random>

namespace clientela::query {

namespace {

constexpr int kSampled = 256;
constexpr qsizetype kKeptShares = 2000;
constexpr int kMostCounted = 200'000; ///< of tables that have no row numbers

qint64 numberOf(storage::Rows rows) { return rows.next() ? rows.integer(0) : 0; }

} // namespace

/// What is known of an open file. Any thread.
class Statistics::Kept {
public:
    using Dates = std::shared_ptr<const QStringList>;

    /// Forgets all that rows made when as many of them have changed as a small table has.
    void bringUpTo(storage::Connection& connection) {
        const auto seen = [this] {
            const std::lock_guard lock(mutex_);
            return revision_;
        }();
        const qint64 last = numberOf(connection.query(QStringLiteral("SELECT max(id) FROM revision")));
        if (last == seen) return;
        const qint64 changed =
            seen < 0
                ? 0
                : numberOf(connection.query(QStringLiteral("SELECT sum(changes) FROM revision WHERE id > ?"), seen));
        const std::lock_guard lock(mutex_);
        if (revision_ != seen) return; // another thread did the same meanwhile
        revision_ = last;
        changed_ += changed;
        if (last > seen && changed_ < kSmall) return;
        changed_ = 0;
        samples_.clear();
        forgetValues();
    }

    /// The ids sampled when the table had about as many rows as it has now; nothing: there are none.
    [[nodiscard]] Ids sample(const QString& table, qint64 rows) {
        const std::lock_guard lock(mutex_);
        const auto found = samples_.constFind(table);
        if (found == samples_.cend()) return nullptr;
        if (std::abs(found->rows - rows) * 5 <= found->rows) return found->ids;
        samples_.erase(found);
        forgetValues();
        return nullptr;
    }
    void setSample(const QString& table, qint64 rows, const Ids& ids) {
        const std::lock_guard lock(mutex_);
        samples_.insert(table, {rows, ids});
    }

    [[nodiscard]] std::optional<double> share(const QString& key) const { return find(shares_, key); }
    void setShare(const QString& key, double share) {
        const std::lock_guard lock(mutex_);
        if (shares_.size() >= kKeptShares) shares_.clear();
        shares_.insert(key, share);
    }

    /// Sampled values of "table.column", sorted.
    [[nodiscard]] std::optional<Dates> dates(const QString& column) const { return find(dates_, column); }
    void setDates(const QString& column, const Dates& dates) { insert(dates_, column, dates); }

    // Facts of the schema, which does not change while a file is open.
    [[nodiscard]] std::optional<QString> index(const QString& column) const { return find(indexes_, column); }
    void setIndex(const QString& column, const QString& index) { insert(indexes_, column, index); }
    [[nodiscard]] std::optional<bool> hasRowNumbers(const QString& table) const { return find(numbered_, table); }
    void setHasRowNumbers(const QString& table, bool has) { insert(numbered_, table, has); }

private:
    struct Sample {
        qint64 rows = 0;
        Ids ids;
    };

    template <class Value>
    [[nodiscard]] std::optional<Value> find(const QHash<QString, Value>& of, const QString& key) const {
        const std::lock_guard lock(mutex_);
        const auto found = of.constFind(key);
        return found == of.cend() ? std::nullopt : std::optional(*found);
    }
    template <class Value>
    void insert(QHash<QString, Value>& into, const QString& key, const Value& value) {
        const std::lock_guard lock(mutex_);
        into.insert(key, value);
    }
    void forgetValues() {
        dates_.clear();
        shares_.clear();
    }

    mutable std::mutex mutex_;
    qint64 revision_ = -1; ///< the last one seen; -1: none was looked for
    qint64 changed_ = 0;   ///< rows, since the samples were taken
    QHash<QString, Sample> samples_;
    QHash<QString, Dates> dates_;
    QHash<QString, double> shares_;
    QHash<QString, QString> indexes_;
    QHash<QString, bool> numbered_;
};

Statistics::Statistics(storage::Connection& connection) : connection_(connection) {}
Statistics::~Statistics() = default;

Statistics::Kept& Statistics::kept() {
    if (!kept_) {
        auto known = connection_.memory().of<Kept>();
        known->bringUpTo(connection_);
        kept_ = std::move(known);
    }
    return *kept_;
}

qint64 Statistics::rows(const QString& table) {
    const auto known = rows_.constFind(table);
    if (known != rows_.cend()) return *known;
    std::optional<bool> numbered = kept().hasRowNumbers(table);
    if (!numbered) {
        storage::Rows kind = connection_.query(
            QStringLiteral("SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND name = ? AND wr = 1"), table);
        numbered = !kind.next();
        kept().setHasRowNumbers(table, *numbered);
    }
    storage::Rows rows = connection_.query(
        *numbered ? QStringLiteral("SELECT max(rowid) FROM ") + table
                  : QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT %2)").arg(table).arg(kMostCounted));
    const qint64 count = rows.next() ? rows.integer(0) : 0;
    rows_.insert(table, count);
    return count;
}

Statistics::Ids Statistics::sample(const QString& table) {
    const qint64 last = rows(table);
    if (Ids known = kept().sample(table, last)) return known;
    const storage::ReadTransaction oneLock(connection_);
    auto ids = std::make_shared<std::vector<qint64>>();
    const QString next = QStringLiteral("SELECT min(rowid) FROM %1 WHERE rowid >= ?").arg(table);
    std::minstd_rand random(1); // the same ids each time, but in step with nothing in the data
    storage::NativeStatement statement(connection_, next.toUtf8());
    for (int i = 0; i < kSampled; ++i) {
        const qint64 from = last * i / kSampled;
        const qint64 step = std::max<qint64>(1, last * (i + 1) / kSampled - from);
        statement.reset();
        statement.bindInteger(1, 1 + from + static_cast<qint64>(random()) % step);
        if (statement.step() && !statement.isNull(0) && (ids->empty() || ids->back() < statement.integer(0)))
            ids->push_back(statement.integer(0));
    }
    kept().setSample(table, last, ids);
    return ids;
}

double Statistics::share(const QString& table, const QString& column, const Days& days) {
    if (days.isEmpty()) return 0;
    const Ids ids = sample(table); // first: an old one takes its dates along
    const QString key = table + QLatin1Char('.') + column;
    std::optional<Kept::Dates> known = kept().dates(key);
    if (!known) {
        const storage::ReadTransaction oneLock(connection_);
        auto values = std::make_shared<QStringList>();
        storage::NativeStatement statement(
            connection_, QStringLiteral("SELECT %1 FROM %2 WHERE rowid = ?").arg(column, table).toUtf8());
        for (const qint64 id : *ids) {
            statement.reset();
            statement.bindInteger(1, id);
            if (statement.step()) *values += QString::fromUtf8(statement.text(0));
        }
        values->sort();
        known = values;
        kept().setDates(key, *known);
    }
    const QStringList& values = **known;
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
    const Ids ids = sample(table); // first: an old one takes its shares along
    QString key = counting.text;
    for (const QVariant& value : counting.values) key += QChar(0x1f) + value.toString();
    if (const auto known = kept().share(key)) return *known;

    const storage::ReadTransaction oneLock(connection_);
    QString marks;
    for (size_t i = 0; i < ids->size(); ++i) marks += i ? QStringLiteral(",?") : QStringLiteral("?");
    storage::NativeStatement statement(connection_, QString(counting.text + " (" + marks + ')').toUtf8());
    int parameter = 1;
    for (const QVariant& value : counting.values) statement.bindVariant(parameter++, value);
    for (const qint64 id : *ids) statement.bindInteger(parameter++, id);
    const double counted = statement.step() ? static_cast<double>(statement.integer(0)) : 0;
    const double part = ids->empty() ? kUnknown : std::max(0.3, counted) / static_cast<double>(ids->size());
    kept().setShare(key, part);
    return part;
}

QString Statistics::indexOf(const QString& table, const QString& column) {
    const QString key = table + QLatin1Char('.') + column;
    if (const auto known = kept().index(key)) return *known;
    QString found;
    storage::Rows rows = connection_.query(
        QStringLiteral("SELECT l.name FROM pragma_index_list(?) l WHERE l.partial = 0 "
                       "AND (SELECT i.name FROM pragma_index_info(l.name) i WHERE i.seqno = 0) = ? "
                       "AND (SELECT count(*) FROM pragma_index_info(l.name) i JOIN pragma_table_info(?) t "
                       "ON t.name = i.name WHERE i.seqno > 0 AND t.pk = 0) = 0 ORDER BY l.name"),
        table, column, table);
    if (rows.next()) found = rows.text(0);
    kept().setIndex(key, found);
    return found;
}

} // namespace clientela::query
