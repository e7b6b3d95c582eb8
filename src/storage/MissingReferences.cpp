#include "storage/MissingReferences.h"

#include "storage/Connection.h"

#include <QSet>

#include <algorithm>

namespace clientela::storage {

namespace {

using RowName = std::pair<QString, qint64>; ///< table and id

RowName nameOf(const RowChange& row) { return {row.table, valueIn(row, QStringLiteral("id")).toLongLong()}; }

/// Looks after references of rows that return: what they name must be there.
class References {
public:
    References(Connection& connection, const Schema& schema) : connection_(connection), schema_(schema) {}

    /// Takes references to what is gone out of the rows, and rows that cannot be without them. How many.
    qint64 settle(std::vector<RowChange>& returning) {
        qint64 leftOut = 0;
        for (;;) {
            QSet<RowName> coming;
            for (const RowChange& row : returning) coming.insert(nameOf(row));
            const auto cannot = [&](RowChange& row) { return !settle(row, coming); };
            const auto gone = std::remove_if(returning.begin(), returning.end(), cannot);
            if (gone == returning.end()) return leftOut;
            leftOut += returning.end() - gone;
            returning.erase(gone, returning.end());
        }
    }

private:
    /// `row` is a removal, as the log has it. False if it names something that is gone and must name it.
    bool settle(RowChange& row, const QSet<RowName>& coming) {
        const TableInfo& table = *schema_.table(row.table);
        const QHash<QString, QString>& keys = keysOf(row.table);
        for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
            const QString& column = key.key();
            const QString& target = key.value();
            const qint64 id = valueIn(row, column).toLongLong();
            if (id == 0 || coming.contains({target, id}) || isThere(target, id)) continue;
            const ColumnInfo& info = table.columns[static_cast<size_t>(table.column(column))];
            if (info.notNull || info.isKey) return false;
            for (FieldChange& field : row.fields)
                if (field.column == column) field.before = {};
        }
        return true;
    }

    const QHash<QString, QString>& keysOf(const QString& table) {
        auto known = keys_.constFind(table);
        if (known == keys_.cend()) {
            QHash<QString, QString> keys;
            Rows rows =
                connection_.query(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"), table);
            while (rows.next()) keys.insert(rows.text(0), rows.text(1));
            known = keys_.insert(table, keys);
        }
        return *known;
    }

    [[nodiscard]] bool isThere(const QString& table, qint64 id) const {
        Rows rows = connection_.query(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(table)), id);
        return rows.next();
    }

    Connection& connection_;
    const Schema& schema_;
    QHash<QString, QHash<QString, QString>> keys_;
};

} // namespace

QVariant valueIn(const RowChange& change, const QString& column) {
    for (const NamedValue& part : change.key)
        if (part.column == column) return part.value;
    for (const FieldChange& field : change.fields)
        if (field.column == column)
            return change.operation == RowChange::Operation::Delete ? field.before : field.after;
    return {};
}

qint64 dropMissingReferences(Connection& connection, const Schema& schema, std::vector<RowChange>& rows) {
    return References(connection, schema).settle(rows);
}

} // namespace clientela::storage
