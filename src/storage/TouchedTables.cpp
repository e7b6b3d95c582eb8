#include "storage/TouchedTables.h"

#include "storage/Connection.h"

#include <algorithm>

namespace clientela::storage {

namespace {

QString touchedTable(const QString& kind) { return quoted(QStringLiteral("touched_") + kind); }

} // namespace

TouchedTables::TouchedTables(Connection& connection, const Schema& schema) : connection_(connection), schema_(schema) {
    for (const QString& kind : schema.recordKinds())
        connection.execute(
            QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS %1 (id INTEGER PRIMARY KEY, part INTEGER NOT NULL)")
                .arg(touchedTable(kind)));
    empty();
}

void TouchedTables::add(const QString& kind, const QHash<qint64, bool>& ids) {
    if (ids.isEmpty()) return;
    auto& insert = inserts_[kind];
    if (!insert)
        insert = std::make_unique<NativeStatement>(
            connection_, QStringLiteral("INSERT INTO temp.%1 (id, part) VALUES (?, ?)"
                                        " ON CONFLICT (id) DO UPDATE SET part = 1 WHERE excluded.part > part")
                             .arg(touchedTable(kind))
                             .toUtf8());
    std::vector<std::pair<qint64, bool>> sorted;
    sorted.reserve(static_cast<size_t>(ids.size()));
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) sorted.emplace_back(it.key(), it.value());
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [id, part] : sorted) {
        insert->bindInteger(1, id);
        insert->bindInteger(2, part ? 1 : 0);
        insert->run();
    }
}

void TouchedTables::spread() {
    for (bool added = true; added;) {
        added = false;
        for (const TableInfo& table : schema_.tables()) {
            if (!table.isRecord || table.key.size() != 1) continue;
            const QString key = quoted(table.columns[static_cast<size_t>(table.key.front())].name);
            for (const RecordReference& reference : table.references) {
                const QString column = quoted(table.columns[static_cast<size_t>(reference.column)].name);
                const qint64 rows = connection_.execute(
                    QStringLiteral(
                        "INSERT INTO temp.%1 (id, part) SELECT DISTINCT r.%2, 0 FROM temp.%3 t CROSS JOIN %4 r"
                        " ON r.%5 = t.id WHERE r.%2 IS NOT NULL ON CONFLICT (id) DO NOTHING")
                        .arg(touchedTable(reference.kind), column, touchedTable(table.name), quoted(table.name), key));
                added = added || rows > 0;
            }
        }
    }
}

void TouchedTables::touchEverything() {
    empty();
    for (const QString& kind : schema_.recordKinds()) {
        const TableInfo& table = *schema_.table(kind);
        connection_.execute(QStringLiteral("INSERT INTO temp.%1 (id, part) SELECT %2, 1 FROM %3 ORDER BY 1")
                                .arg(touchedTable(kind),
                                     quoted(table.columns[static_cast<size_t>(table.key.front())].name), quoted(kind)));
    }
}

std::vector<TouchedRecords> TouchedTables::list() const {
    std::vector<TouchedRecords> all;
    for (const QString& kind : schema_.recordKinds()) {
        TouchedRecords records{kind, 0, {}};
        {
            Rows rows = connection_.query(QStringLiteral("SELECT count(*) FROM temp.%1").arg(touchedTable(kind)));
            if (rows.next()) records.count = rows.integer(0);
        }
        if (records.count == 0) continue;
        if (records.count <= kListedTouches) {
            records.ids.reserve(static_cast<size_t>(records.count));
            Rows rows = connection_.query(QStringLiteral("SELECT id FROM temp.%1 ORDER BY id").arg(touchedTable(kind)));
            while (rows.next()) records.ids.push_back(rows.integer(0));
        }
        all.push_back(std::move(records));
    }
    return all;
}

void TouchedTables::index(RevisionId revision) {
    for (const QString& kind : schema_.recordKinds())
        connection_.execute(QStringLiteral("INSERT INTO revision_record (kind, record_id, revision_id, part)"
                                           " SELECT ?, id, ?, part FROM temp.%1 ORDER BY id")
                                .arg(touchedTable(kind)),
                            kind, revision);
}

void TouchedTables::empty() {
    for (const QString& kind : schema_.recordKinds())
        connection_.execute(QStringLiteral("DELETE FROM temp.%1").arg(touchedTable(kind)));
}

} // namespace clientela::storage
