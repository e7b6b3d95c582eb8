#include "storage/Schema.h"

#include "storage/Connection.h"

#include <QSet>

namespace clientela::storage {

namespace {

TablePolicy policyOf(const QString& word) {
    if (word == QLatin1String("permanent")) return TablePolicy::Permanent;
    if (word == QLatin1String("log")) return TablePolicy::Log;
    if (word == QLatin1String("derived")) return TablePolicy::Derived;
    return TablePolicy::Undoable;
}

struct PolicyRow {
    TablePolicy policy = TablePolicy::Undoable;
    QString sealedBy;
    bool isRecord = false;
};

QHash<QString, PolicyRow> readPolicies(Connection& connection) {
    QHash<QString, PolicyRow> policies;
    // A file in the making has no such table yet.
    Rows known = connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'table_policy'"));
    if (!known.next()) return policies;
    Rows rows = connection.query(QStringLiteral("SELECT table_name, policy, sealed_by, is_record FROM table_policy"));
    while (rows.next()) policies.insert(rows.text(0), {policyOf(rows.text(1)), rows.text(2), rows.flag(3)});
    return policies;
}

void readColumns(Connection& connection, TableInfo& table) {
    Rows rows = connection.query(QStringLiteral("SELECT name, \"notnull\", pk FROM pragma_table_info(?) ORDER BY cid"),
                                 table.name);
    while (rows.next()) {
        const auto place = static_cast<size_t>(rows.integer(2));
        if (place > 0) {
            if (table.key.size() < place) table.key.resize(place);
            table.key[place - 1] = static_cast<int>(table.columns.size());
        }
        table.columns.push_back({rows.text(0), rows.flag(1), place > 0});
    }
}

/// "sealed", or "document_id -> document.sealed".
void readSeal(const QString& sealedBy, TableInfo& table) {
    if (sealedBy.isEmpty()) return;
    const QStringList sides = sealedBy.split(QStringLiteral(" -> "));
    if (sides.size() == 1) {
        table.sealTable = table.name;
        table.sealColumn = sides.front();
        return;
    }
    table.sealKey = sides.front();
    table.sealTable = sides.back().section(QLatin1Char('.'), 0, 0);
    table.sealColumn = sides.back().section(QLatin1Char('.'), 1);
}

void readReferences(Connection& connection, const QStringList& kinds, TableInfo& table) {
    QHash<QString, QString> kindOfColumn;
    Rows rows =
        connection.query(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"), table.name);
    while (rows.next())
        if (kinds.contains(rows.text(1))) kindOfColumn.insert(rows.text(0), rows.text(1));
    for (const ColumnInfo& column : table.columns)
        if (column.name.endsWith(QLatin1String("_id")) && kinds.contains(column.name.chopped(3)))
            kindOfColumn.insert(column.name, column.name.chopped(3));
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnInfo& column = table.columns[i];
        const QString kind = kindOfColumn.value(column.name);
        // An invoice made from a quote does not change the quote: records of one kind do not touch each other.
        if (kind.isEmpty() || (table.isRecord && kind == table.name)) continue;
        table.references.push_back({static_cast<int>(i), kind, !table.isRecord && (column.notNull || column.isKey)});
    }
}

} // namespace

int TableInfo::column(const QString& columnName) const {
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == columnName) return static_cast<int>(i);
    return -1;
}

std::shared_ptr<const Schema> Schema::read(Connection& connection) {
    auto schema = std::make_shared<Schema>();
    {
        Rows rows = connection.query(QStringLiteral("PRAGMA schema_version"));
        if (rows.next()) schema->version_ = rows.integer(0);
    }
    const QHash<QString, PolicyRow> policies = readPolicies(connection);
    {
        Rows rows = connection.query(
            QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                           " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
        while (rows.next()) {
            TableInfo table;
            table.name = rows.text(0);
            const PolicyRow policy = policies.value(table.name);
            table.policy = policy.policy;
            table.isRecord = policy.isRecord;
            readSeal(policy.sealedBy, table);
            if (table.isRecord) schema->recordKinds_.append(table.name);
            schema->byName_.insert(table.name, static_cast<int>(schema->tables_.size()));
            schema->tables_.push_back(std::move(table));
        }
    }
    for (TableInfo& table : schema->tables_) {
        readColumns(connection, table);
        readReferences(connection, schema->recordKinds_, table);
    }
    return schema;
}

const TableInfo* Schema::table(const QString& name) const {
    const auto it = byName_.find(name);
    return it == byName_.end() ? nullptr : &tables_[static_cast<size_t>(*it)];
}

QString quoted(const QString& name) {
    QString text = name;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

} // namespace clientela::storage
