#include "backup/IndexSums.h"

#include "backup/TableLayout.h"
#include "storage/ReadTransaction.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"
#include "storage/TreeWalk.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace clientela::backup {

namespace {

using storage::RecordView;
using storage::StoredValue;
using storage::TreeWalk;
using Kind = StoredValue::Kind;

constexpr quint64 kGolden = 0x9e3779b97f4a7c15U;

// splitmix64: https://prng.di.unimi.it/splitmix64.c, public domain.
quint64 mixed(quint64 x) {
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9U;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebU;
    return x ^ x >> 31;
}

quint64 mixedIn(quint64 sum, QByteArrayView bytes) {
    const char* at = bytes.data();
    qsizetype left = bytes.size();
    sum += static_cast<quint64>(left);
    for (; left >= 8; at += 8, left -= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        sum = mixed(sum ^ word) + kGolden;
    }
    quint64 word = 0;
    if (left > 0) std::memcpy(&word, at, static_cast<size_t>(left));
    return mixed(sum ^ word);
}

/// The number of an entry so far, with one more value. A number is the same whether it is written as an integer or not:
/// a column of reals holds 3 as an integer, its index may hold 3.0 (fileformat2.html, "Record Format").
quint64 mixedIn(quint64 sum, const StoredValue& value) {
    quint64 word = 0;
    quint64 kind = 1;
    switch (value.kind) {
    case Kind::Null: break;
    case Kind::Integer:
        kind = 2;
        word = static_cast<quint64>(value.integer);
        break;
    case Kind::Real: {
        constexpr double kExact = 4503599627370496.0; // 2^52
        if (std::abs(value.real) < kExact && std::trunc(value.real) == value.real) {
            kind = 2;
            word = static_cast<quint64>(static_cast<qint64>(value.real));
        } else {
            kind = 3;
            std::memcpy(&word, &value.real, sizeof word);
        }
        break;
    }
    case Kind::Text: return mixedIn(sum + 4 * kGolden, value.bytes);
    case Kind::Bytes: return mixedIn(sum + 5 * kGolden, value.bytes);
    }
    return mixed((sum ^ word) + kind * kGolden);
}

struct Sum {
    quint64 sum = 0;
    qint64 count = 0;

    void add(quint64 entry) {
        sum += mixed(entry + kGolden);
        ++count;
    }
    bool operator==(const Sum&) const = default;
};

StoredValue valueOf(const QVariant& value, const QByteArray& utf8) {
    switch (value.typeId()) {
    case QMetaType::LongLong: return {Kind::Integer, value.toLongLong()};
    case QMetaType::Double: return {Kind::Real, 0, value.toDouble()};
    case QMetaType::QString: return {Kind::Text, 0, 0, utf8};
    case QMetaType::QByteArray: return {Kind::Bytes, 0, 0, utf8};
    default: return {};
    }
}

/// A row of a table by its columns.
class Row {
public:
    explicit Row(const TableLayout& layout) : layout_(layout) {
        for (const QVariant& value : layout.defaults) utf8_.push_back(value.toByteArray());
        for (const IndexLayout& index : layout.indexes)
            for (const int column : index.columns)
                if (const int place = placeOf(column); place != TableLayout::kRowId)
                    reach_ = std::max(reach_, place + 1);
    }
    /// So many values of a record are asked for.
    [[nodiscard]] int reach() const { return reach_; }
    [[nodiscard]] StoredValue value(int column, qint64 rowId, const RecordView& record) const {
        const int place = placeOf(column);
        if (place == TableLayout::kRowId) return {Kind::Integer, rowId};
        if (place < record.count()) return record.value(place);
        return valueOf(layout_.defaults[column], utf8_[static_cast<size_t>(column)]);
    }

private:
    [[nodiscard]] int placeOf(int column) const {
        return column == TableLayout::kRowId ? column : layout_.places[static_cast<size_t>(column)];
    }

    const TableLayout& layout_;
    std::vector<QByteArray> utf8_;
    int reach_ = 0;
};

/// Which partial indexes have an entry of a row: their conditions are SQLite's to say, row for row beside the walk.
class Conditions {
public:
    Conditions(storage::Connection& connection, const QString& table, const TableLayout& layout) {
        QString sql = QStringLiteral("SELECT rowid");
        for (const IndexLayout& index : layout.indexes) {
            if (!index.where.isEmpty()) sql += QStringLiteral(", (%1) IS TRUE").arg(index.where);
            columns_.push_back(index.where.isEmpty() ? 0 : ++count_);
        }
        if (count_ == 0) return;
        sql += QStringLiteral(" FROM %1 NOT INDEXED").arg(storage::quoted(table));
        rows_.emplace(connection.query(sql));
    }
    /// False: SQLite sees another row here.
    bool goTo(qint64 rowId) { return count_ == 0 || (rows_->next() && rows_->integer(0) == rowId); }
    [[nodiscard]] bool hold(size_t index) const { return columns_[index] == 0 || rows_->flag(columns_[index]); }

private:
    int count_ = 0;
    std::vector<int> columns_; ///< of the statement, by index; 0: it has all rows
    std::optional<storage::Rows> rows_;
};

/// What each index has to add up to; nothing where the table is not what it ought to be.
std::optional<std::vector<Sum>> sumsOfTable(storage::Connection& connection, const QString& table,
                                            const TableLayout& layout, TreeWalk& walk) {
    std::vector<Sum> sums(layout.indexes.size());
    const Row row(layout);
    Conditions conditions(connection, table, layout);
    const auto add = [&](qint64 rowId, const RecordView& record) {
        if (!conditions.goTo(rowId)) return false;
        for (size_t i = 0; i < sums.size(); ++i) {
            if (!conditions.hold(i)) continue;
            quint64 entry = 0;
            for (const int column : layout.indexes[i].columns) entry = mixedIn(entry, row.value(column, rowId, record));
            sums[i].add(entry);
        }
        return true;
    };
    const bool whole = layout.hasRowIds ? walk.visitTable(layout.root, row.reach(), add)
                                        : walk.visitIndex(layout.root, TreeWalk::kAllColumns, add);
    return whole ? std::optional(std::move(sums)) : std::nullopt;
}

/// The entries of an index, one after the other: whether each stands behind the one before, and in a unique one is
/// another.
class Order {
public:
    Order(size_t columns, int unique) : columns_(static_cast<int>(columns)), unique_(unique) {}

    /// The number of the entry; nothing where it is out of order, or no entry of this index.
    std::optional<quint64> next(const RecordView& record) {
        if (record.count() < columns_) return std::nullopt;
        int by = isFirst_ ? 1 : 0;
        bool hasNull = false;
        quint64 entry = 0;
        for (int i = 0; i < columns_; ++i) {
            const StoredValue value = record.value(i);
            if (by == 0) {
                by = value.comparedTo(before_.value(i));
                hasNull = hasNull || value.kind == Kind::Null;
                if (i + 1 == unique_ && by == 0 && !hasNull) return std::nullopt; // twice the same
            }
            entry = mixedIn(entry, value);
        }
        before_.keep(record, room_);
        isFirst_ = false;
        return by > 0 ? std::optional(entry) : std::nullopt;
    }

private:
    int columns_;
    int unique_;
    bool isFirst_ = true;
    RecordView before_;
    QByteArray room_; ///< of the one before, which outlives its page
};

std::optional<Sum> sumOfIndex(const IndexLayout& index, TreeWalk& walk) {
    Sum sum;
    Order order(index.columns.size(), index.unique);
    const bool whole = walk.visitIndex(index.root, TreeWalk::kAllColumns, [&](qint64, const RecordView& record) {
        const auto entry = order.next(record);
        if (entry) sum.add(*entry);
        return entry.has_value();
    });
    return whole ? std::optional(sum) : std::nullopt;
}

} // namespace

bool indexesAgree(storage::Connection& connection, const QString& table, const std::function<void()>& check) {
    const storage::ReadTransaction reading(connection);
    const auto layout = layoutOf(connection, table);
    TreeWalk walk(connection, check);
    if (!layout || walk.hasLog()) {
        storage::Rows rows = connection.query(QStringLiteral("PRAGMA integrity_check(%1)").arg(storage::quoted(table)));
        return rows.next() && rows.text(0) == QLatin1String("ok");
    }
    if (layout->indexes.empty()) return true;
    const auto sums = sumsOfTable(connection, table, *layout, walk);
    if (!sums) return false;
    for (size_t i = 0; i < sums->size(); ++i)
        if (sumOfIndex(layout->indexes[i], walk) != (*sums)[i]) return false;
    return true;
}

} // namespace clientela::backup
