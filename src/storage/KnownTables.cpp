#include "storage/KnownTables.h"

#include "storage/Migrations.h"
#include "storage/NativeStatement.h"
#include "storage/ProcessLocks.h"
#include "storage/Rows.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace clientela::storage {

namespace {

using Kind = KnownTables::Kind;

/// FTS5 and SQLite itself declare their tables without types: https://www.sqlite.org/fts5.html, "Shadow tables".
Kind kindOf(const QString& name, const QString& type) {
    if (type == QLatin1String("INTEGER")) return Kind::Integer;
    if (type == QLatin1String("TEXT")) return Kind::Text;
    if (type == QLatin1String("BLOB")) return Kind::Bytes;
    if (type == QLatin1String("REAL")) return Kind::Real;
    for (const char* text : {"c0", "k", "name", "tbl", "idx", "stat"})
        if (name == QLatin1String(text)) return Kind::Text;
    for (const char* number : {"segid", "pgno", "seq"})
        if (name == QLatin1String(number)) return Kind::Integer;
    return name == QLatin1String("term") ? Kind::Bytes : Kind::Any;
}

} // namespace

bool KnownTables::fits(const QVariant& value, Kind kind) {
    if (!value.isValid() || kind == Kind::Any) return true;
    switch (value.typeId()) {
    case QMetaType::LongLong: return kind == Kind::Integer || kind == Kind::Real;
    case QMetaType::Double: return kind == Kind::Real;
    case QMetaType::QString: return kind == Kind::Text;
    default: return kind == Kind::Bytes;
    }
}

KnownTables::KnownTables(const QString& scratch) {
    const QString path = scratch + QStringLiteral("/known.clientela");
    QFile::remove(path);
    const auto locks = locksOfOwn(path);
    connection_ = std::make_unique<Connection>(path, Connection::Mode::Create);
    connection_->script("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    // Step by step, for how many columns a table began with: its oldest rows have no more.
    QHash<QString, qsizetype> least;
    for (size_t steps = 1; steps <= migrations().size(); ++steps) {
        const std::vector<Migration> first(migrations().begin(), migrations().begin() + static_cast<ptrdiff_t>(steps));
        if (const MigrationOutcome made = migrate(*connection_, first); made.state == MigrationOutcome::State::Failed)
            throw Failure(made.problem, made.detail);
        Rows rows = connection_->query(
            QStringLiteral("SELECT s.name, count(*) FROM sqlite_schema s, pragma_table_info(s.name) c"
                           " WHERE s.type = 'table' GROUP BY s.name"));
        while (rows.next())
            if (!least.contains(rows.text(0))) least.insert(rows.text(0), rows.integer(1));
    }
    connection_->script("ANALYZE; PRAGMA foreign_keys = OFF");
    readTables();
    for (Table& table : tables_) table.least = least.value(table.name, static_cast<qsizetype>(table.columns.size()));
    readIndexes();
    // What the steps wrote would be in the way of the same rows.
    for (const Table& table : tables_) connection_->execute(QStringLiteral("DELETE FROM ") + quoted(table.name));
}

void KnownTables::readTables() {
    {
        Rows rows = connection_->query(
            QStringLiteral("SELECT s.name, s.sql, l.wr FROM sqlite_schema s JOIN pragma_table_list l ON l.name = s.name"
                           " AND l.schema = 'main' WHERE s.type = 'table' AND s.rootpage > 0 ORDER BY s.rootpage"));
        while (rows.next()) {
            Table table{rows.text(0), rows.text(1), {}, 0, -1, !rows.flag(2), true};
            // A virtual table's own tables are declared with quotes.
            table.isOurs = !table.name.startsWith(QLatin1String("sqlite_")) &&
                           !table.sql.startsWith(QLatin1String("CREATE TABLE '"));
            tables_.push_back(std::move(table));
        }
    }
    for (Table& table : tables_) {
        int keys = 0;
        {
            Rows rows = connection_->query(
                QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"), table.name);
            while (rows.next()) {
                const bool isKey = rows.integer(2) > 0;
                if (isKey) ++keys;
                if (isKey && rows.text(1) == QLatin1String("INTEGER"))
                    table.rowId = static_cast<int>(table.columns.size());
                table.columns.push_back({rows.text(0), kindOf(rows.text(0), rows.text(1)), {}});
            }
        }
        if (keys != 1 || !table.hasRowIds) table.rowId = -1;
        Rows rows = connection_->query(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"),
                                       table.name);
        while (rows.next())
            for (Column& column : table.columns)
                if (column.name == rows.text(0)) column.target = rows.text(1);
    }
}

void KnownTables::readIndexes() {
    std::vector<std::pair<QString, QString>> names;
    {
        Rows rows = connection_->query(QStringLiteral("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'"));
        while (rows.next()) names.emplace_back(rows.text(0), rows.text(1));
    }
    for (const auto& [name, table] : names) {
        Index index{table, {}};
        Rows rows = connection_->query(QStringLiteral("SELECT name FROM pragma_index_xinfo(?) ORDER BY seqno"), name);
        while (rows.next()) index.columns.push_back(rows.text(0));
        indexes_.push_back(std::move(index));
    }
}

const KnownTables::Table* KnownTables::table(const QString& name) const {
    const auto it = std::find_if(tables_.begin(), tables_.end(), [&](const Table& each) { return each.name == name; });
    return it == tables_.end() ? nullptr : &*it;
}

double KnownTables::share(const Table& table, const std::vector<PageTrees::Record>& records) {
    if (std::none_of(records.begin(), records.end(), [&](const auto& record) { return looksLike(table, record); }))
        return 0;
    connection_->script("SAVEPOINT trying");
    const auto taken = std::count_if(records.begin(), records.end(), [&](const auto& record) {
        return looksLike(table, record) && takes(table, record);
    });
    connection_->script("ROLLBACK TO trying; RELEASE trying");
    return static_cast<double>(taken) / static_cast<double>(records.size());
}

bool KnownTables::looksLike(const Table& table, const PageTrees::Record& record) {
    const qsizetype fields = record.values.size();
    if (fields < table.least || fields > static_cast<qsizetype>(table.columns.size())) return false;
    for (qsizetype i = 0; i < fields; ++i) {
        const QVariant& value = record.values.at(i);
        if (i == table.rowId ? value.isValid() : !fits(value, table.columns[static_cast<size_t>(i)].kind)) return false;
    }
    return true;
}

bool KnownTables::takes(const Table& table, const PageTrees::Record& record) {
    QVariantList values = record.values;
    if (table.rowId >= 0) values[table.rowId] = record.rowId;
    QStringList names;
    for (qsizetype i = 0; i < values.size(); ++i) names += quoted(table.columns[static_cast<size_t>(i)].name);
    const QString marks = QStringList(QList<QString>(values.size(), QStringLiteral("?"))).join(QStringLiteral(", "));
    try {
        NativeStatement insert(*connection_, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                                 .arg(quoted(table.name), names.join(QStringLiteral(", ")), marks)
                                                 .toUtf8());
        insert.bindAll(values);
        insert.run();
        return true;
    } catch (const StorageFailure& failure) {
        if (failure.isDiskFull()) throw;
        return false;
    }
}

} // namespace clientela::storage
