#include "storage/Erasure.h"

#include "storage/CustomerFile.h"
#include "storage/ErasureLog.h"
#include "storage/Replay.h"
#include "storage/Scrub.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

qint64 countOf(const std::vector<ErasurePlan::Count>& counts, const QString& table) {
    for (const ErasurePlan::Count& count : counts)
        if (count.table == table) return count.rows;
    return 0;
}

ErasurePlan planOf(const ErasedRows& rows) {
    ErasurePlan plan;
    for (const auto& [table, all] : rows.tables()) {
        const auto stays = static_cast<qint64>(
            std::count_if(all.begin(), all.end(), [](const ErasedRows::Row& row) { return row.stays; }));
        const qint64 goes = static_cast<qint64>(all.size()) - stays;
        if (goes > 0) plan.goes.push_back({table, goes});
        if (table == rows.kind())
            plan.emptied = stays;
        else if (stays > 0)
            plan.stays.push_back({table, stays});
    }
    return plan;
}

QString keyCondition(const TableInfo& table) {
    QStringList conditions;
    for (const int key : table.key)
        conditions += quoted(table.columns[static_cast<size_t>(key)].name) + QStringLiteral(" = ?");
    return conditions.join(QStringLiteral(" AND "));
}

/// Removes the rows, or empties what stays; outside of the recording.
class Removal {
public:
    Removal(UnitOfWork& work, const Schema& schema, const ErasedRows& rows)
        : work_(work), connection_(work.connection()), schema_(schema), rows_(rows) {}

    void run() {
        // In whatever order: what is left must hold at the end.
        connection_.script("PRAGMA defer_foreign_keys = ON");
        for (const auto& [table, rows] : rows_.tables())
            for (const ErasedRows::Row& row : rows) touchAround(*schema_.table(table), row);
        untie();
        for (const auto& [table, rows] : rows_.tables()) {
            const TableInfo& info = *schema_.table(table);
            for (const ErasedRows::Row& row : rows) {
                if (!row.stays)
                    remove(info, row);
                else if (table == rows_.kind())
                    empty(info, row);
            }
        }
        for (const auto& [table, keys] : rows_.released())
            for (const QString& key : keys) drop(*schema_.table(table), key);
    }

private:
    /// Summaries follow, and whoever has a card open that named the erased one hears of it.
    void touchAround(const TableInfo& table, const ErasedRows::Row& row) {
        if (table.isRecord) work_.touch(table.name, row.key.front().toLongLong(), true);
        const std::vector<Link>& links = rows_.linksOf(table.name);
        for (size_t i = 0; i < links.size(); ++i)
            if (links[i].touches && !row.links[i].isNull())
                work_.touch(links[i].target, row.links[i].toLongLong(), links[i].part);
    }
    /// What can do without an erased row names nobody now: an invoice the quote that it came of.
    void untie() {
        connection_.execute(
            QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS erased_rows (kind TEXT NOT NULL, id INTEGER "
                           "NOT NULL, PRIMARY KEY (kind, id))"));
        connection_.execute(QStringLiteral("DELETE FROM temp.erased_rows"));
        for (const auto& [table, rows] : rows_.tables())
            for (const ErasedRows::Row& row : rows)
                if (!row.stays && row.key.size() == 1)
                    connection_.execute(QStringLiteral("INSERT INTO temp.erased_rows (kind, id) VALUES (?, ?)"), table,
                                        row.key.front());
        for (const TableInfo& table : schema_.tables())
            for (const Link& link : rows_.linksOf(table.name))
                if (!link.needed && rows_.tables().contains(link.target))
                    connection_.execute(
                        QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %2 IN"
                                       " (SELECT id FROM temp.erased_rows WHERE kind = ?)")
                            .arg(quoted(table.name), quoted(table.columns[static_cast<size_t>(link.column)].name)),
                        link.target);
        connection_.execute(QStringLiteral("DELETE FROM temp.erased_rows"));
    }
    void remove(const TableInfo& table, const ErasedRows::Row& row) {
        connection_.executeList(QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table.name), keyCondition(table)),
                                QVariantList(row.key.begin(), row.key.end()));
        if (table.isRecord)
            connection_.execute(QStringLiteral("DELETE FROM revision_record WHERE kind = ? AND record_id = ?"),
                                table.name, row.key.front());
    }
    void empty(const TableInfo& table, const ErasedRows::Row& row) {
        QStringList columns;
        for (const ColumnInfo& column : table.columns) {
            if (!column.notNull && !column.isKey) columns += quoted(column.name) + QStringLiteral(" = NULL");
            if (column.notNull && column.name == QLatin1String("archived"))
                columns += quoted(column.name) + QStringLiteral(" = 1");
        }
        connection_.executeList(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                    .arg(quoted(table.name), columns.join(QStringLiteral(", ")), keyCondition(table)),
                                QVariantList(row.key.begin(), row.key.end()));
    }

    /// Bytes that somebody else has, too, stay.
    void drop(const TableInfo& table, const QString& key) {
        QStringList conditions{keyCondition(table)};
        QVariantList values{key};
        for (const TableInfo& other : schema_.tables())
            for (const Link& link : rows_.linksOf(other.name)) {
                if (link.target != table.name) continue;
                conditions +=
                    QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 o WHERE o.%2 = ?)")
                        .arg(quoted(other.name), quoted(other.columns[static_cast<size_t>(link.column)].name));
                values += key;
            }
        connection_.executeList(
            QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table.name), conditions.join(QStringLiteral(" AND "))),
            values);
    }

    UnitOfWork& work_;
    Connection& connection_;
    const Schema& schema_;
    const ErasedRows& rows_;
};

void enter(UnitOfWork& work, const ErasedRecord& record, RevisionId after) {
    work.connection().execute(QStringLiteral("INSERT INTO erasure (kind, record_id, first_at, at, actor_id,"
                                             " after_revision) VALUES (?, ?, ?, ?, ?, ?)"),
                              record.kind, record.id, record.firstAt, record.at, work.action().actor, after.value);
}

ErasurePlan eraseRows(UnitOfWork& work, ErasedRows& rows) {
    Connection& connection = work.connection();
    const auto schema = work.file().schema(connection);
    ErasurePlan plan = planOf(rows);
    work.unrecorded([&] {
        plan.revisions = redactLog(connection, *schema, rows).revisions;
        Removal(work, *schema, rows).run();
        demandScrub(connection);
    });
    return plan;
}

bool isKnown(Connection& connection, const QString& kind, qint64 id) {
    {
        Rows rows = connection.query(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(quoted(kind)), id);
        if (rows.next()) return true;
    }
    return connection
        .query(QStringLiteral("SELECT 1 FROM revision_record WHERE kind = ? AND record_id = ? LIMIT 1"), kind, id)
        .next();
}

bool hasRegister(Connection& connection) {
    return connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'erasure'")).next();
}

} // namespace

qint64 ErasurePlan::going(const QString& table) const { return countOf(goes, table); }
qint64 ErasurePlan::staying(const QString& table) const { return countOf(stays, table); }

ErasurePlan planErasure(Connection& connection, const Schema& schema, const QString& kind,
                        const std::vector<qint64>& ids) {
    const ErasedRows rows(connection, schema, kind, ids);
    ErasurePlan plan = planOf(rows);
    plan.revisions = countInLog(connection, rows);
    return plan;
}

Result<ErasurePlan> erase(UnitOfWork& work, const QString& kind, const std::vector<qint64>& ids) {
    ErasedRows rows(work.connection(), *work.file().schema(work.connection()), kind, ids);
    const auto found = rows.tables().find(kind);
    if (found == rows.tables().end() || found->second.empty())
        return Problem{tr("There is nothing to erase: the card is gone already."), tr("Nothing was changed."), {}};
    const RevisionId last = positionOf(work.connection()).revision;
    std::vector<ErasedRecord> entries;
    for (const ErasedRows::Row& row : found->second) {
        const qint64 id = row.key.front().toLongLong();
        entries.push_back({kind, id, firstTimeOf(work.connection(), kind, id), bindable(work.now()).toString()});
    }
    ErasurePlan plan = eraseRows(work, rows);
    for (const ErasedRecord& entry : entries) enter(work, entry, last);
    return plan;
}

std::vector<ErasedRecord> erasedRecords(Connection& connection) {
    std::vector<ErasedRecord> all;
    if (!hasRegister(connection)) return all;
    Rows rows = connection.query(QStringLiteral("SELECT kind, record_id, first_at, at FROM erasure ORDER BY id"));
    while (rows.next()) all.push_back({rows.text(0), rows.integer(1), rows.text(2), rows.text(3)});
    return all;
}

std::optional<RevisionId> lastBeforeErasure(Connection& connection) {
    if (!hasRegister(connection)) return std::nullopt;
    Rows rows = connection.query(QStringLiteral("SELECT max(after_revision) FROM erasure"));
    if (!rows.next() || rows.isNull(0)) return std::nullopt;
    return rows.id<RevisionId>(0);
}

std::vector<ErasedRecord> eraseAgain(UnitOfWork& work, const std::vector<ErasedRecord>& erased) {
    Connection& connection = work.connection();
    const auto schema = work.file().schema(connection);
    const RevisionId last = positionOf(connection).revision;
    std::vector<ErasedRecord> known = erasedRecords(connection);
    std::map<QString, std::vector<qint64>> found;
    std::vector<ErasedRecord> entries;
    std::vector<ErasedRecord> again;
    for (const ErasedRecord& record : erased) {
        const TableInfo* table = schema->table(record.kind);
        const bool isDone = std::any_of(known.begin(), known.end(), [&](const ErasedRecord& other) {
            return other.kind == record.kind && other.id == record.id && other.firstAt == record.firstAt;
        });
        if (isDone || table == nullptr || !table->isRecord) continue;
        known.push_back(record);
        entries.push_back(record);
        if (isKnown(connection, record.kind, record.id) &&
            firstTimeOf(connection, record.kind, record.id) == record.firstAt) {
            found[record.kind].push_back(record.id);
            again.push_back(record);
        }
    }
    for (const auto& [kind, ids] : found) {
        ErasedRows rows(connection, *schema, kind, ids);
        (void)eraseRows(work, rows);
    }
    for (const ErasedRecord& entry : entries) enter(work, entry, last);
    return again;
}

} // namespace clientela::storage
