#include "backup/IndexSums.h"

#include "backup/EntryNumbers.h"
#include "backup/TableLayout.h"
#include "storage/ReadTransaction.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"
#include "storage/TreeWalk.h"

#include <algorithm>

namespace clientela::backup {

namespace {

using storage::RecordView;
using storage::StoredValue;
using storage::TreeWalk;
using Kind = StoredValue::Kind;

StoredValue valueOf(const QVariant& value, const QByteArray& utf8) {
    switch (value.typeId()) {
    case QMetaType::LongLong: return {Kind::Integer, value.toLongLong()};
    case QMetaType::Double: return {Kind::Real, 0, value.toDouble()};
    case QMetaType::QString: return {Kind::Text, 0, 0, utf8};
    case QMetaType::QByteArray: return {Kind::Bytes, 0, 0, utf8};
    default: return {};
    }
}

/// The rows of a table, each by the numbers of those values that its indexes hold: one that several hold is made a
/// number once.
class Row {
public:
    explicit Row(const TableLayout& layout) : layout_(layout) {
        for (const QVariant& value : layout.defaults) utf8_.push_back(value.toByteArray());
        for (const IndexLayout& index : layout.indexes) {
            for (const int column : index.columns) use(column);
            if (index.condition) use(index.condition->column);
        }
    }
    /// So many values of a record are asked for.
    [[nodiscard]] int reach() const { return reach_; }
    void goTo(qint64 rowId, const RecordView& record) {
        rowId_ = rowId;
        record_ = &record;
        for (const int column : used_) numbers_[slot(column)] = numberOf(value(column));
    }
    [[nodiscard]] EntryNumber entry(const IndexLayout& index) const {
        EntryNumber entry;
        for (const int column : index.columns) entry.add(numbers_[slot(column)]);
        return entry;
    }
    [[nodiscard]] StoredValue value(int column) const {
        const int place = placeOf(column);
        if (place == TableLayout::kRowId) return {Kind::Integer, rowId_};
        if (place < record_->count()) return record_->value(place);
        return valueOf(layout_.defaults[column], utf8_[static_cast<size_t>(column)]);
    }

private:
    static size_t slot(int column) { return static_cast<size_t>(column + 1); } // the row's id is -1
    void use(int column) {
        if (std::find(used_.begin(), used_.end(), column) != used_.end()) return;
        used_.push_back(column);
        numbers_.resize(std::max(numbers_.size(), slot(column) + 1));
        if (const int place = placeOf(column); place != TableLayout::kRowId) reach_ = std::max(reach_, place + 1);
    }
    [[nodiscard]] int placeOf(int column) const {
        return column == TableLayout::kRowId ? column : layout_.places[static_cast<size_t>(column)];
    }

    const TableLayout& layout_;
    std::vector<QByteArray> utf8_;
    std::vector<int> used_;
    std::vector<quint64> numbers_;
    int reach_ = 0;
    qint64 rowId_ = 0;
    const RecordView* record_ = nullptr;
};

/// Which partial indexes have an entry of a row. Conditions that are more than one column's are SQLite's to say, row
/// for row beside the walk.
class Conditions {
public:
    Conditions(storage::Connection& connection, const QString& table, const TableLayout& layout) {
        QString sql = QStringLiteral("SELECT rowid");
        for (const IndexLayout& index : layout.indexes) {
            Condition condition;
            if (index.condition) {
                condition.kind = index.condition->equal.isValid() ? Condition::Equal : Condition::NotNull;
                condition.column = index.condition->column;
                condition.utf8 = index.condition->equal.toByteArray();
                condition.equal = valueOf(index.condition->equal, condition.utf8);
            } else if (!index.where.isEmpty()) {
                sql += QStringLiteral(", (%1) IS TRUE").arg(index.where);
                condition.kind = Condition::Sql;
                condition.column = ++asked_;
            }
            all_.push_back(std::move(condition));
        }
        if (asked_ == 0) return;
        sql += QStringLiteral(" FROM %1 NOT INDEXED").arg(storage::quoted(table));
        rows_.emplace(connection.query(sql));
    }
    /// False: SQLite sees another row here.
    bool goTo(qint64 rowId) { return asked_ == 0 || (rows_->next() && rows_->integer(0) == rowId); }
    [[nodiscard]] bool hold(size_t index, const Row& row) const {
        const Condition& condition = all_[index];
        switch (condition.kind) {
        case Condition::None: return true;
        case Condition::NotNull: return row.value(condition.column).kind != Kind::Null;
        case Condition::Equal: return row.value(condition.column).comparedTo(condition.equal) == 0;
        case Condition::Sql: break;
        }
        return rows_->flag(condition.column);
    }

private:
    struct Condition {
        enum Of { None, NotNull, Equal, Sql } kind = None;
        int column = 0;      ///< of the table; of the statement for Sql
        QByteArray utf8{};   ///< what a text of `equal` is
        StoredValue equal{}; ///< never NULL
    };
    int asked_ = 0;
    std::vector<Condition> all_; ///< by index
    std::optional<storage::Rows> rows_;
};

/// What each index has to add up to; nothing where the table is not what it ought to be.
std::optional<std::vector<EntrySum>> sumsOfTable(storage::Connection& connection, const QString& table,
                                                 const TableLayout& layout, TreeWalk& walk) {
    std::vector<EntrySum> sums(layout.indexes.size());
    Row row(layout);
    Conditions conditions(connection, table, layout);
    const auto add = [&](qint64 rowId, const RecordView& record) {
        if (!conditions.goTo(rowId)) return false;
        row.goTo(rowId, record);
        for (size_t i = 0; i < sums.size(); ++i)
            if (conditions.hold(i, row)) sums[i].add(row.entry(layout.indexes[i]));
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
    std::optional<EntryNumber> next(const RecordView& record) {
        if (record.count() < columns_) return std::nullopt;
        int by = isFirst_ ? 1 : 0;
        bool hasNull = false;
        EntryNumber entry;
        for (int i = 0; i < columns_; ++i) {
            const StoredValue value = record.value(i);
            if (by == 0) {
                by = value.comparedTo(before_.value(i));
                hasNull = hasNull || value.kind == Kind::Null;
                if (i + 1 == unique_ && by == 0 && !hasNull) return std::nullopt; // twice the same
            }
            entry.add(numberOf(value));
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

std::optional<EntrySum> sumOfIndex(const IndexLayout& index, TreeWalk& walk) {
    EntrySum sum;
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
    if (!layout || !walk.isAll()) {
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
