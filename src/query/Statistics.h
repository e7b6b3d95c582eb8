#pragma once

#include "query/Bound.h"
#include "query/Sql.h"

#include <QHash>

#include <memory>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::query {

/// What the SQL writer knows of a file when it chooses a plan: how many rows a table has, which part of them lies in a
/// window, which part of the records a condition leaves. All of it is estimated from a few hundred rows spread evenly
/// over the keys, asked for when first needed; nothing depends on ANALYZE. A wrong estimate costs time, never an
/// answer. Estimates are kept with the open file (storage/FileMemory.h), so that the next question begins with them on
/// whatever connection it is asked; they are made anew once as many rows have changed as make a small table, or a table
/// has grown by a fifth. The object is for one question or a few: how many rows there are it asks once. Belongs to the
/// thread of its connection, which must outlive it.
class Statistics {
public:
    explicit Statistics(storage::Connection& connection);
    virtual ~Statistics();
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

    static constexpr qint64 kSmall = 2'000;
    static constexpr double kUnknown = 0.3; ///< the share of conditions in small tables

private:
    class Kept;
    using Ids = std::shared_ptr<const std::vector<qint64>>;

    Kept& kept();
    [[nodiscard]] Ids sample(const QString& table);

    storage::Connection& connection_;
    std::shared_ptr<Kept> kept_; ///< once it was seen whether it still holds
    QHash<QString, qint64> rows_;
};

} // namespace clientela::query
