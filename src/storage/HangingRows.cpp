#include "storage/HangingRows.h"

#include "storage/Connection.h"
#include "storage/NativeStatement.h"
#include "storage/Schema.h"

#include <sqlite3.h>

namespace clientela::storage {

namespace {

struct Reference {
    QString table;
    QString column;
    QString target;
    QString targetColumn;
};

/// Whether any does, which SQLite counts.
bool anyHangs(Connection& connection) {
    int open = 0;
    int highest = 0;
    sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0);
    return open > 0;
}

std::vector<Reference> hangingReferences(Connection& connection) {
    std::vector<Reference> all;
    Rows rows =
        connection.query(QStringLiteral("SELECT DISTINCT c.\"table\", f.\"from\", f.\"table\", coalesce(f.\"to\", 'id')"
                                        " FROM pragma_foreign_key_check c"
                                        " JOIN pragma_foreign_key_list(c.\"table\") f ON f.id = c.fkid"));
    while (rows.next()) all.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    return all;
}

} // namespace

std::vector<HangingRow> hangingRows(Connection& connection, const Schema& schema) {
    std::vector<HangingRow> all;
    if (!anyHangs(connection)) return all;
    for (const Reference& reference : hangingReferences(connection)) {
        const TableInfo* table = schema.table(reference.table);
        if (!table) continue;
        QStringList columns{QStringLiteral("c.") + quoted(reference.column)};
        QStringList names; // by the key: not every table has row ids
        for (const int key : table->key) names.append(table->columns[static_cast<size_t>(key)].name);
        for (const QString& name : names) columns.append(QStringLiteral("c.") + quoted(name));
        NativeStatement rows(connection, QStringLiteral("SELECT %1 FROM %2 c LEFT JOIN %3 p ON p.%4 = c.%5"
                                                        " WHERE c.%5 IS NOT NULL AND p.%4 IS NULL")
                                             .arg(columns.join(QStringLiteral(", ")), quoted(reference.table),
                                                  quoted(reference.target), quoted(reference.targetColumn),
                                                  quoted(reference.column))
                                             .toUtf8());
        while (rows.step()) {
            HangingRow row{reference.table,       {}, reference.column, rows.value(0), reference.target,
                           reference.targetColumn};
            for (int i = 0; i < names.size(); ++i) row.key.push_back({names[i], rows.value(i + 1)});
            all.push_back(std::move(row));
        }
    }
    return all;
}

} // namespace clientela::storage
