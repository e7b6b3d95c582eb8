#include "backup/IndexSums.h"

#include "storage/Connection.h"
#include "storage/Rows.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"

#include <QStringList>

#include <cstring>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <utility>
#include <vector>

namespace clientela::backup {

namespace {

using storage::quoted;

// splitmix64: https://prng.di.unimi.it/splitmix64.c, public domain.
quint64 mixed(quint64 x) {
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9U;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebU;
    return x ^ x >> 31;
}

quint64 numberOf(const void* bytes, qsizetype size, quint64 seed) {
    quint64 sum = mixed(seed ^ static_cast<quint64>(size));
    const auto* at = static_cast<const char*>(bytes);
    for (; size > 0; at += 8, size -= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, static_cast<size_t>(std::min<qsizetype>(size, 8)));
        sum = mixed(sum ^ word) + 0x9e3779b97f4a7c15U;
    }
    return sum;
}

/// One number of an entry, made of its values, their types and their places.
quint64 numberOf(int count, sqlite3_value** values) {
    quint64 sum = 0;
    for (int i = 0; i < count; ++i) {
        const int type = sqlite3_value_type(values[i]);
        const quint64 seed = mixed(sum + static_cast<quint64>(type) * 0x9e3779b97f4a7c15U + 1);
        switch (type) {
        case SQLITE_INTEGER: sum = mixed(seed ^ static_cast<quint64>(sqlite3_value_int64(values[i]))); break;
        case SQLITE_FLOAT: {
            const double real = sqlite3_value_double(values[i]);
            sum = numberOf(&real, sizeof real, seed);
            break;
        }
        case SQLITE_NULL: sum = seed; break;
        default: {
            const void* bytes = sqlite3_value_blob(values[i]);
            sum = numberOf(bytes, sqlite3_value_bytes(values[i]), seed);
        }
        }
    }
    return sum;
}

struct Sum {
    quint64 sum = 0;
    qint64 count = 0;
};

/// The sum of all entries as "count sum".
void giveSum(sqlite3_context* context, const Sum& sum) {
    const QByteArray text = QByteArray::number(sum.count) + ' ' + QByteArray::number(sum.sum);
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void addUp(sqlite3_context* context, int count, sqlite3_value** values) {
    auto* sum = static_cast<Sum*>(sqlite3_aggregate_context(context, sizeof(Sum)));
    if (!sum) return sqlite3_result_error_nomem(context);
    sum->sum += numberOf(count, values);
    ++sum->count;
}

void tellSum(sqlite3_context* context) {
    const auto* sum = static_cast<Sum*>(sqlite3_aggregate_context(context, 0));
    giveSum(context, sum ? *sum : Sum());
}

/// A value that outlives its row; its room is used again.
struct Kept {
    int type = SQLITE_NULL;
    qint64 number = 0;
    double real = 0;
    std::string bytes;

    void take(sqlite3_value* value) {
        type = sqlite3_value_type(value);
        if (type == SQLITE_INTEGER) {
            number = sqlite3_value_int64(value);
        } else if (type == SQLITE_FLOAT) {
            real = sqlite3_value_double(value);
        } else if (type != SQLITE_NULL) {
            const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
            bytes.assign(data ? data : "", static_cast<size_t>(sqlite3_value_bytes(value)));
        }
    }
    /// Where it stands to a value by BINARY: below, at or above 0. NULL, then numbers, then text, then bytes:
    /// https://www.sqlite.org/datatype3.html, "Sort Order".
    [[nodiscard]] int comparedTo(sqlite3_value* value) const {
        const int other = sqlite3_value_type(value);
        if (const int by = rank(type) - rank(other); by != 0 || type == SQLITE_NULL) return by;
        if (type == SQLITE_INTEGER && other == SQLITE_INTEGER) return order(number, sqlite3_value_int64(value));
        if (rank(type) == 1)
            return order(type == SQLITE_INTEGER ? static_cast<double>(number) : real, sqlite3_value_double(value));
        const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
        return std::string_view(bytes).compare({data ? data : "", static_cast<size_t>(sqlite3_value_bytes(value))});
    }

private:
    static int rank(int type) {
        switch (type) {
        case SQLITE_NULL: return 0;
        case SQLITE_TEXT: return 2;
        case SQLITE_BLOB: return 3;
        default: return 1;
        }
    }
    template <class Number>
    static int order(Number left, Number right) {
        return left < right ? -1 : left > right;
    }
};

/// The entries of an index, which come in its order. The first value says how many of the others have to be unique; 0:
/// none.
struct Walk {
    Sum sum;
    std::vector<Kept> before;
    bool isInOrder = true;

    void check(int unique, int count, sqlite3_value** values) {
        int by = 0;
        bool hasNull = false;
        for (int i = 0; i < count && by == 0; ++i) {
            by = before[static_cast<size_t>(i)].comparedTo(values[i]);
            hasNull = hasNull || sqlite3_value_type(values[i]) == SQLITE_NULL;
            if (i + 1 == unique && by == 0 && !hasNull) by = 1; // twice the same
        }
        isInOrder = by < 0;
    }
};

void walkOn(sqlite3_context* context, int count, sqlite3_value** values) {
    auto** held = static_cast<Walk**>(sqlite3_aggregate_context(context, sizeof(Walk*)));
    if (!held) return sqlite3_result_error_nomem(context);
    if (!*held) *held = new Walk;
    Walk& walk = **held;
    const int unique = sqlite3_value_int(values[0]);
    ++values;
    --count;
    walk.sum.sum += numberOf(count, values);
    ++walk.sum.count;
    if (walk.before.empty())
        walk.before.resize(static_cast<size_t>(count));
    else if (walk.isInOrder)
        walk.check(unique, count, values);
    for (int i = 0; i < count; ++i) walk.before[static_cast<size_t>(i)].take(values[i]);
}

void tellWalk(sqlite3_context* context) {
    auto** held = static_cast<Walk**>(sqlite3_aggregate_context(context, 0));
    if (!held || !*held) return giveSum(context, Sum());
    const std::unique_ptr<Walk> walk(std::exchange(*held, nullptr));
    if (walk->isInOrder) giveSum(context, walk->sum); // else NULL
}

struct Index {
    QString name;
    QStringList columns; ///< quoted, as its entries hold them
    QString where;       ///< of a partial one
    int unique = 0;      ///< that many columns are
};

/// Nothing where one of them is of a kind that this file has none of: by an expression, another order, another
/// collation.
std::optional<std::vector<Index>> indexesOf(storage::Connection& connection, const QString& table) {
    std::vector<Index> all;
    {
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT l.name, l.\"unique\", l.partial, s.sql FROM pragma_index_list(?) l LEFT JOIN"
                           " sqlite_schema s ON s.name = l.name WHERE l.origin <> 'pk' OR s.name IS NOT NULL"),
            table);
        while (rows.next()) {
            Index index{rows.text(0), {}, {}, rows.flag(1) ? 1 : 0};
            const QString sql = rows.text(3);
            if (rows.flag(2)) {
                const auto at = sql.lastIndexOf(QLatin1String(" WHERE "), -1, Qt::CaseInsensitive);
                if (at < 0) return std::nullopt;
                index.where = sql.mid(at + 7);
            }
            all.push_back(std::move(index));
        }
    }
    for (Index& index : all) {
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT cid, name, \"desc\", coll, key FROM pragma_index_xinfo(?) ORDER BY seqno"),
            index.name);
        int keys = 0;
        while (rows.next()) {
            if (rows.integer(0) < -1 || rows.flag(2) || rows.text(3) != QLatin1String("BINARY")) return std::nullopt;
            index.columns += rows.integer(0) == -1 ? QStringLiteral("rowid") : quoted(rows.text(1));
            if (rows.flag(4)) ++keys;
        }
        if (index.unique > 0) index.unique = keys;
    }
    return all;
}

/// How to read a table itself, and no index in its place. One without row ids is an index, its primary key, and NOT
/// INDEXED would leave SQLite the choice among all of them.
QString byItself(storage::Connection& connection, const QString& table) {
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT name FROM pragma_index_list(?) l WHERE l.origin = 'pk' AND NOT EXISTS (SELECT 1 FROM"
                       " sqlite_schema s WHERE s.name = l.name)"),
        table);
    return rows.next() ? QStringLiteral("INDEXED BY ") + quoted(rows.text(0)) : QStringLiteral("NOT INDEXED");
}

void learn(storage::Connection& connection) {
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add = [&](const char* name, auto step, auto tell) {
        const int code =
            sqlite3_create_function_v2(connection.handle(), name, -1, kFlags, nullptr, nullptr, step, tell, nullptr);
        if (code != SQLITE_OK) connection.fail(QString::fromLatin1(name));
    };
    add("clientela_sum_of_rows", addUp, tellSum);
    add("clientela_walk_of_index", walkOn, tellWalk);
}

} // namespace

bool indexesAgree(storage::Connection& connection, const QString& table) {
    const auto indexes = indexesOf(connection, table);
    if (!indexes) {
        storage::Rows rows = connection.query(QStringLiteral("PRAGMA integrity_check(%1)").arg(quoted(table)));
        return rows.next() && rows.text(0) == QLatin1String("ok");
    }
    if (indexes->empty()) return true;
    learn(connection);
    QStringList sums;
    for (const Index& index : *indexes) {
        QString sum = QStringLiteral("clientela_sum_of_rows(%1)").arg(index.columns.join(QStringLiteral(", ")));
        if (!index.where.isEmpty()) sum += QStringLiteral(" FILTER (WHERE %1)").arg(index.where);
        sums += sum;
    }
    std::vector<QString> ofTable;
    {
        storage::Rows rows =
            connection.query(QStringLiteral("SELECT %1 FROM %2 %3")
                                 .arg(sums.join(QStringLiteral(", ")), quoted(table), byItself(connection, table)));
        if (!rows.next()) return false;
        for (size_t i = 0; i < indexes->size(); ++i) ofTable.push_back(rows.text(static_cast<int>(i)));
    }
    for (size_t i = 0; i < indexes->size(); ++i) {
        const Index& index = (*indexes)[i];
        QString sql = QStringLiteral("SELECT clientela_walk_of_index(%1, %2) FROM %3 INDEXED BY %4")
                          .arg(QString::number(index.unique), index.columns.join(QStringLiteral(", ")), quoted(table),
                               quoted(index.name));
        if (!index.where.isEmpty()) sql += QStringLiteral(" WHERE ") + index.where;
        storage::Rows rows = connection.query(sql);
        if (!rows.next() || rows.text(0) != ofTable[i]) return false;
    }
    return true;
}

} // namespace clientela::backup
