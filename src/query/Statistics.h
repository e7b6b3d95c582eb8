#pragma once

#include "query/Bound.h"
#include "query/Sql.h"

#include <QHash>

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::query {

/// What the SQL writer knows of a file when it chooses a plan: how many rows a table has, which part of them lies in a
/// window, which part of the records a condition leaves. All of it is estimated from a few hundred rows spread evenly
/// over the keys, asked for when first needed, and kept; nothing depends on ANALYZE. A wrong estimate costs time, never
/// an answer. Belongs to the thread of its connection, which must outlive it.
class Statistics {
public:
    explicit Statistics(storage::Connection& connection) : connection_(connection) {}
    virtual ~Statistics() = default;
    Statistics(const Statistics&) = delete;
    Statistics& operator=(const Statistics&) = delete;

    /// About how many rows the table has (its greatest key).
    virtual qint64 rows(const QString& table);
    /// Which part of the rows, 0 to 1, has a date in `column` that lies in the window.
    virtual double share(const QString& table, const QString& column, const Days& days);
    /// Which part of the records is counted by `counting`, a statement to which " (?, ?, ...)" of ids is appended:
    /// "SELECT count(*) FROM customer c WHERE c.gender = ? AND c.id IN". Never quite 0. Tables with fewer than
    /// kSmall rows are not sampled: everything is quick there.
    virtual double share(const QString& table, const Sql& counting);
    /// The index that holds `column` of `table` alone, or followed by its key; empty if there is none.
    QString indexOf(const QString& table, const QString& column);

    /// Forgets everything: after an import, or now and then.
    void forget();

    static constexpr qint64 kSmall = 20'000;
    static constexpr double kUnknown = 0.3; ///< the share of conditions in small tables

private:
    const std::vector<qint64>& sample(const QString& table);

    storage::Connection& connection_;
    QHash<QString, qint64> rows_;
    QHash<QString, std::vector<qint64>> samples_;
    QHash<QString, QStringList> dates_; ///< "table.column" -> sampled values, sorted
    QHash<QString, QString> indexes_;
    QHash<QString, double> shares_;
};

} // namespace clientela::query
