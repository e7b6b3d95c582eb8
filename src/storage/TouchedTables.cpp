#include "storage/TouchedTables.h"

#include "storage/Connection.h"

#include <algorithm>

namespace clientela::storage {

namespace {

QString keyOf(const TableInfo& table) { return quoted(table.columns[static_cast<size_t>(table.key.front())].name); }

bool areThere(Connection& connection, size_t kinds) {
    Rows rows = connection.query(QStringLiteral(
        "SELECT count(*) FROM temp.sqlite_schema WHERE type = 'table' AND name LIKE 'touched\\_%' ESCAPE '\\'"));
    return rows.next() && rows.integer(0) == static_cast<qint64>(kinds);
}

} // namespace

TouchedTables::TouchedTables(Connection& connection, const Schema& schema) : connection_(connection) {
    for (const QString& kind : schema.recordKinds())
        kinds_.push_back(
            {schema.table(kind), QStringLiteral("temp.") + quoted(QStringLiteral("touched_") + kind), false, {}});
    if (areThere(connection, kinds_.size())) return;
    for (const Kind& kind : kinds_)
        connection.execute(
            QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (id INTEGER PRIMARY KEY, part INTEGER NOT NULL)")
                .arg(kind.table));
}

TouchedTables::Kind& TouchedTables::kindOf(const QString& name) {
    return *std::find_if(kinds_.begin(), kinds_.end(), [&](const Kind& kind) { return kind.record->name == name; });
}

void TouchedTables::add(const QString& kindName, const QHash<qint64, bool>& ids) {
    if (ids.isEmpty()) return;
    Kind& kind = kindOf(kindName);
    kind.filled = true;
    if (!kind.insert)
        kind.insert = std::make_unique<KeptStatement>(
            connection_, QStringLiteral("INSERT INTO %1 AS known (id, part) VALUES (?, ?)"
                                        " ON CONFLICT (id) DO UPDATE SET part = 1 WHERE excluded.part > known.part")
                             .arg(kind.table));
    NativeStatement& insert = kind.insert->statement();
    std::vector<std::pair<qint64, bool>> sorted;
    sorted.reserve(static_cast<size_t>(ids.size()));
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) sorted.emplace_back(it.key(), it.value());
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [id, part] : sorted) {
        insert.bindInteger(1, id);
        insert.bindInteger(2, part ? 1 : 0);
        insert.run();
    }
}

void TouchedTables::spread() {
    for (bool added = true; added;) {
        added = false;
        for (const Kind& from : kinds_) {
            if (!from.filled) continue;
            const TableInfo& table = *from.record;
            for (const RecordReference& reference : table.references) {
                Kind& to = kindOf(reference.kind);
                const QString column = quoted(table.columns[static_cast<size_t>(reference.column)].name);
                // CROSS JOIN keeps SQLite from walking all documents because one was touched.
                const qint64 rows = connection_.execute(
                    QStringLiteral("INSERT INTO %1 (id, part) SELECT DISTINCT r.%2, 0 FROM %3 t CROSS JOIN %4 r"
                                   " ON r.%5 = t.id WHERE r.%2 IS NOT NULL ON CONFLICT (id) DO NOTHING")
                        .arg(to.table, column, from.table, quoted(table.name), keyOf(table)));
                to.filled = to.filled || rows > 0;
                added = added || rows > 0;
            }
        }
    }
}

void TouchedTables::touchEverything() {
    empty();
    for (Kind& kind : kinds_) {
        kind.filled = true;
        connection_.execute(QStringLiteral("INSERT INTO %1 (id, part) SELECT %2, 1 FROM %3 ORDER BY 1")
                                .arg(kind.table, keyOf(*kind.record), quoted(kind.record->name)));
    }
}

std::vector<TouchedRecords> TouchedTables::list() const {
    std::vector<TouchedRecords> all;
    for (const Kind& kind : kinds_) {
        if (!kind.filled) continue;
        TouchedRecords records{kind.record->name, 0, {}};
        {
            Rows rows = connection_.query(QStringLiteral("SELECT count(*) FROM ") + kind.table);
            if (rows.next()) records.count = rows.integer(0);
        }
        if (records.count > 0 && records.count <= kListedTouches) {
            records.ids.reserve(static_cast<size_t>(records.count));
            Rows rows = connection_.query(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(kind.table));
            while (rows.next()) records.ids.push_back(rows.integer(0));
        }
        if (records.count > 0) all.push_back(std::move(records));
    }
    return all;
}

void TouchedTables::index(RevisionId revision) {
    for (const Kind& kind : kinds_)
        if (kind.filled)
            connection_.execute(QStringLiteral("INSERT INTO revision_record (kind, record_id, revision_id, part)"
                                               " SELECT ?, id, ?, part FROM %1 ORDER BY id")
                                    .arg(kind.table),
                                kind.record->name, revision);
}

void TouchedTables::empty() {
    for (Kind& kind : kinds_) {
        if (kind.filled) connection_.execute(QStringLiteral("DELETE FROM ") + kind.table);
        kind.filled = false;
    }
}

} // namespace clientela::storage
