#include "storage/StandingRows.h"

#include "storage/HangingRows.h"

namespace clientela::storage {

namespace {

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
    for (const HangingRow& row : hangingRows(connection_, schema_)) {
        const QString missing = rowName(row.target, {{row.targetColumn, row.value}});
        round.stays.insert(missing);
        if (!standing_.contains(rowName(row.table, row.key))) round.becauseOfOthers.insert(missing);
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
