#include "backup/TableLayout.h"

#include "storage/Connection.h"
#include "storage/Schema.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace clientela::backup {

namespace {

struct Column {
    QString name;
    QString type;
    QString fallback; ///< in SQL
    int key = 0;      ///< its place in the primary key, from 1
};

/// Nothing where one is generated.
std::optional<std::vector<Column>> columnsOf(storage::Connection& connection, const QString& table) {
    std::vector<Column> all;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT name, type, dflt_value, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid"), table);
    while (rows.next()) {
        if (rows.integer(4) != 0) return std::nullopt;
        all.push_back({rows.text(0), rows.text(1), rows.text(2), static_cast<int>(rows.integer(3))});
    }
    return all;
}

/// The columns of an index as its entries hold them, and how many of them are its key; nothing where one is of a kind
/// that is not known here.
std::optional<std::pair<std::vector<int>, int>> entriesOf(storage::Connection& connection, const QString& index) {
    std::pair<std::vector<int>, int> entries;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT cid, \"desc\", coll, key FROM pragma_index_xinfo(?) ORDER BY seqno"), index);
    while (rows.next()) {
        const auto column = static_cast<int>(rows.integer(0));
        const bool isKey = rows.flag(3);
        if (column < TableLayout::kRowId || rows.flag(1)) return std::nullopt;
        if (isKey && rows.text(2) != QLatin1String("BINARY")) return std::nullopt;
        entries.first.push_back(column);
        if (isKey) ++entries.second;
    }
    return entries;
}

/// Whether texts of the column are the same when their bytes are.
bool comparesBytes(storage::Connection& connection, const QString& table, const Column& column) {
    const char* collation = nullptr;
    const int code =
        sqlite3_table_column_metadata(connection.handle(), "main", table.toUtf8().constData(),
                                      column.name.toUtf8().constData(), nullptr, &collation, nullptr, nullptr, nullptr);
    return code == SQLITE_OK && collation && qstricmp(collation, "BINARY") == 0;
}

/// What the condition of a partial index says, where it is one that walks tell. A value is only of the column's own
/// type, so that no affinity makes another one of it.
std::optional<ColumnCondition> conditionOf(storage::Connection& connection, const QString& table, const QString& sql,
                                           const std::vector<Column>& columns) {
    static const QRegularExpression simple(
        QStringLiteral("^\\s*(\\w+)\\s+(?:(IS\\s+NOT\\s+NULL)|=\\s*(?:(\\d{1,9})|'([^']*)'))\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = simple.match(sql);
    if (!match.hasMatch()) return std::nullopt;
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const Column& one) {
        return one.name.compare(match.captured(1), Qt::CaseInsensitive) == 0;
    });
    if (column == columns.end()) return std::nullopt;
    const auto at = static_cast<int>(column - columns.begin());
    if (match.hasCaptured(2)) return ColumnCondition{at, {}};
    if (match.hasCaptured(3))
        return column->type == QLatin1String("INTEGER")
                   ? std::optional(ColumnCondition{at, match.captured(3).toLongLong()})
                   : std::nullopt;
    return column->type == QLatin1String("TEXT") && comparesBytes(connection, table, *column)
               ? std::optional(ColumnCondition{at, match.captured(4)})
               : std::nullopt;
}

/// What a column holds in rows that were written before it was added; nothing where SQLite would make it a value of
/// another type (datatype3.html, "Type Affinity").
std::optional<QVariant> fallbackOf(storage::Connection& connection, const Column& column) {
    if (column.fallback.isEmpty()) return QVariant();
    storage::Rows rows = connection.query(QStringLiteral("SELECT ") + column.fallback);
    if (!rows.next()) return std::nullopt;
    QVariant value = rows.value(0);
    const bool isText = value.typeId() == QMetaType::QString;
    const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
    const bool stays = !value.isValid() || (column.type == QLatin1String("TEXT") && isText) ||
                       ((column.type == QLatin1String("INTEGER") || column.type == QLatin1String("REAL")) && isNumber);
    return stays ? std::optional(std::move(value)) : std::nullopt;
}

/// Where the values of each column stand in the records of the table.
bool place(storage::Connection& connection, const std::vector<Column>& columns, const QString& primaryKey,
           TableLayout& layout) {
    layout.places.resize(columns.size());
    if (layout.hasRowIds) {
        qsizetype keys = 0;
        for (const Column& column : columns) keys += column.key > 0 ? 1 : 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            // https://www.sqlite.org/lang_createtable.html, "ROWIDs and the INTEGER PRIMARY KEY".
            const bool isRowId = keys == 1 && columns[i].key == 1 && primaryKey.isEmpty() &&
                                 columns[i].type.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0;
            layout.places[i] = isRowId ? TableLayout::kRowId : static_cast<int>(i);
        }
        return true;
    }
    // Its records are entries of its primary key, all other columns behind.
    const auto entries = entriesOf(connection, primaryKey);
    if (!entries || entries->first.size() != columns.size()) return false;
    for (size_t i = 0; i < columns.size(); ++i)
        layout.places[static_cast<size_t>(entries->first[i])] = static_cast<int>(i);
    return true;
}

} // namespace

std::optional<TableLayout> layoutOf(storage::Connection& connection, const QString& table) {
    TableLayout layout;
    const auto columns = columnsOf(connection, table);
    if (!columns) return std::nullopt;
    QString primaryKey;
    {
        storage::Rows rows = connection.query(
            QStringLiteral(
                "SELECT l.name, l.\"unique\", l.partial, l.origin, s.rootpage, s.sql FROM pragma_index_list(?)"
                " l LEFT JOIN sqlite_schema s ON s.name = l.name AND s.type = 'index'"),
            table);
        while (rows.next()) {
            if (rows.text(3) == QLatin1String("pk")) primaryKey = rows.text(0);
            if (rows.isNull(4)) { // the primary key is the table
                layout.hasRowIds = false;
                continue;
            }
            IndexLayout index{rows.text(0), static_cast<quint32>(rows.integer(4)), {}, rows.flag(1) ? 1 : 0};
            if (rows.flag(2)) {
                const QString sql = rows.text(5);
                const auto at = sql.lastIndexOf(QLatin1String(" WHERE "), -1, Qt::CaseInsensitive);
                if (at < 0) return std::nullopt;
                index.where = sql.mid(at + 7);
            }
            layout.indexes.push_back(std::move(index));
        }
    }
    for (IndexLayout& index : layout.indexes) {
        auto entries = entriesOf(connection, index.name);
        if (!entries || (!layout.hasRowIds && !index.where.isEmpty())) return std::nullopt;
        index.columns = std::move(entries->first);
        if (index.unique > 0) index.unique = entries->second;
        if (!index.where.isEmpty()) index.condition = conditionOf(connection, table, index.where, *columns);
    }
    if (!place(connection, *columns, primaryKey, layout)) return std::nullopt;
    for (const Column& column : *columns) {
        auto value = fallbackOf(connection, column);
        if (!value) return std::nullopt;
        layout.defaults += std::move(*value);
    }
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?"), table);
    if (!rows.next()) return std::nullopt;
    layout.root = static_cast<quint32>(rows.integer(0));
    return layout;
}

} // namespace clientela::backup
