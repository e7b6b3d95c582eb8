#include "storage/StandingRows.h"

#include "storage/Connection.h"

#include <sqlite3.h>

namespace clientela::storage {

namespace {

struct Reference {
    QString table;
    QString column;
    QString target;
    QString targetColumn;
};

/// Whether references hang in the air, which costs nothing to ask.
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

QVariant valueOf(const RowChange& change, const QString& column) {
    for (const NamedValue& part : change.key)
        if (part.column == column) return part.value;
    for (const FieldChange& field : change.fields)
        if (field.column == column) return field.before;
    return {};
}

} // namespace

StandingRows::StandingRows(Connection& connection, const Schema& schema, Applier& applier, UndoOutcome& outcome)
    : connection_(connection), schema_(schema), applier_(applier), outcome_(outcome), standing_(applier.keptRows()) {}

StandingRows::Round StandingRows::hanging() {
    Round round;
    if (!anyHangs(connection_)) return round;
    for (const Reference& reference : hangingReferences(connection_)) {
        const TableInfo* table = schema_.table(reference.table);
        if (!table) continue;
        QStringList columns{QStringLiteral("c.") + quoted(reference.column)};
        for (const int key : table->key)
            columns.append(QStringLiteral("c.") + quoted(table->columns[static_cast<size_t>(key)].name));
        NativeStatement rows(connection_, QStringLiteral("SELECT %1 FROM %2 c LEFT JOIN %3 p ON p.%4 = c.%5"
                                                         " WHERE c.%5 IS NOT NULL AND p.%4 IS NULL")
                                              .arg(columns.join(QStringLiteral(", ")), quoted(reference.table),
                                                   quoted(reference.target), quoted(reference.targetColumn),
                                                   quoted(reference.column))
                                              .toUtf8());
        while (rows.step()) {
            const QString missing = rowName(reference.target, {{reference.targetColumn, rows.value(0)}});
            std::vector<NamedValue> key;
            for (size_t i = 0; i < table->key.size(); ++i) key.push_back({{}, rows.value(static_cast<int>(i) + 1)});
            round.stays.insert(missing);
            if (!standing_.contains(rowName(reference.table, key))) round.becauseOfOthers.insert(missing);
        }
    }
    return round;
}

bool StandingRows::isPartOfStanding(const RowChange& applied) const {
    const TableInfo* table = schema_.table(applied.table);
    if (!table) return false;
    for (const RecordReference& reference : table->references) {
        if (!reference.part) continue;
        const QString& column = table->columns[static_cast<size_t>(reference.column)].name;
        if (standing_.contains(rowName(reference.kind, {{column, valueOf(applied, column)}}))) return true;
    }
    return false;
}

void StandingRows::settle(const Changes& changes) {
    for (;;) {
        // What came back may itself refer to something that went (a tag), and its parts to more.
        const Round round = hanging();
        const size_t before = standing_.size();
        if (round.stays.empty() && before == 0) return;
        changes([&](const RowChange& applied) {
            if (applied.operation != RowChange::Operation::Delete) return;
            const QString name = rowName(applied.table, applied.key);
            const bool isAsked = round.stays.contains(name);
            if (standing_.contains(name) || (!isAsked && !isPartOfStanding(applied))) return;
            if (!applier_.putBack(applied)) return;
            standing_.insert(name);
            if (!round.becauseOfOthers.contains(name)) return;
            ++outcome_.stoodOn;
            applier_.addConflict({FieldConflict::Reason::StillUsed, applied.table, applied.key, {}, {}, {}, {}, true});
        });
        if (standing_.size() == before) return;
    }
}

} // namespace clientela::storage
