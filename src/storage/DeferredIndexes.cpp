#include "storage/DeferredIndexes.h"

#include "storage/CacheSize.h"
#include "storage/Connection.h"

namespace clientela::storage {

namespace {

// Kibibytes. An index is written in its order and asks little of the cache; what sorts it takes as much again, and grows
// with the file up to that.
constexpr qint64 kCacheWhileSorting = 8192;

void run(Connection& connection, std::vector<QString>& statements) {
    if (statements.empty()) return;
    const CacheSize cache(connection, kCacheWhileSorting);
    for (const QString& sql : statements) connection.script(sql.toUtf8());
    statements.clear();
}

} // namespace

void DeferredIndexes::drop(Connection& connection, const Schema& schema, const QStringList& tables) {
    for (const QString& name : tables) {
        const TableInfo* table = schema.table(name);
        if (!table) continue;
        QStringList indexes;
        {
            Rows rows = connection.query(
                QStringLiteral(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"),
                name);
            while (rows.next()) {
                indexes.append(rows.text(0));
                (table->isRecorded() ? recorded_ : derived_).push_back(rows.text(1));
            }
        }
        for (const QString& index : indexes) connection.script("DROP INDEX " + quoted(index).toUtf8());
    }
}

void DeferredIndexes::restoreRecorded(Connection& connection) { run(connection, recorded_); }

void DeferredIndexes::restoreAll(Connection& connection) {
    run(connection, recorded_);
    run(connection, derived_);
}

} // namespace clientela::storage
