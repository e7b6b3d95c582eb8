#include "storage/Recorder.h"

#include "storage/Connection.h"
#include "storage/StorageFailure.h"
#include "storage/TouchedTables.h"

#include <sqlite3.h>

namespace clientela::storage {

/// What is needed of a table for each of its rows, looked up once.
struct Recorder::TableState {
    const TableInfo* table = nullptr;
    std::vector<QString> columns;
    std::vector<QString> keyColumns;
    std::unique_ptr<NativeStatement> references; ///< the referring columns of a row, by key
    std::vector<sqlite3_value*> values;          ///< of the row at hand
    std::vector<sqlite3_value*> keyValues;
};

namespace {

int isRecorded(void* schema, const char* table) {
    const TableInfo* info = static_cast<const Schema*>(schema)->table(QString::fromUtf8(table));
    return info && info->isRecorded() ? 1 : 0;
}

QByteArray referencesSql(const TableInfo& table) {
    QStringList columns;
    QStringList keys;
    for (const RecordReference& reference : table.references)
        columns.append(quoted(table.columns[static_cast<size_t>(reference.column)].name));
    for (const int key : table.key)
        keys.append(quoted(table.columns[static_cast<size_t>(key)].name) + QStringLiteral(" = ?"));
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(columns.join(QStringLiteral(", ")), quoted(table.name), keys.join(QStringLiteral(" AND ")))
        .toUtf8();
}

bool isInteger(sqlite3_value* value) { return value && sqlite3_value_type(value) == SQLITE_INTEGER; }

/// Frees what the session interface hands out.
struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
};
struct Finalize {
    void operator()(sqlite3_changeset_iter* changes) const { sqlite3changeset_finalize(changes); }
};

} // namespace

Recorder::Recorder(Connection& connection, const Schema& schema, TouchedTables& touched, Sink sink)
    : connection_(connection), schema_(schema), touchedTables_(touched), sink_(std::move(sink)) {
    start();
}

Recorder::~Recorder() { stop(); }

void Recorder::start() {
    if (sqlite3session_create(connection_.handle(), "main", &session_) != SQLITE_OK)
        connection_.fail(QStringLiteral("sqlite3session_create"));
    // All tables, of which the filter lets the recorded ones in when they are first written: naming each beforehand
    // costs every small edit a look at every table.
    sqlite3session_table_filter(session_, isRecorded, const_cast<Schema*>(&schema_));
    if (sqlite3session_attach(session_, nullptr) != SQLITE_OK)
        connection_.fail(QStringLiteral("sqlite3session_attach"));
    changesAtStart_ = sqlite3_total_changes64(connection_.handle());
}

void Recorder::stop() {
    if (session_) sqlite3session_delete(session_);
    session_ = nullptr;
}

void Recorder::cutIfDue() {
    if (!session_ || cutting_) return;
    if (sqlite3_total_changes64(connection_.handle()) - changesAtStart_ < kRowsAPart) return;
    const qint64 lastRow = sqlite3_last_insert_rowid(connection_.handle());
    cut();
    start();
    sqlite3_set_last_insert_rowid(connection_.handle(), lastRow);
}

void Recorder::finish() {
    if (session_) cut();
}

void Recorder::cut() {
    cutting_ = true;
    int size = 0;
    void* data = nullptr;
    const int made = sqlite3session_changeset(session_, &size, &data);
    const std::unique_ptr<void, SqliteFree> changeset(data);
    stop();
    const auto require = [this](int code, const char* what) {
        if (code == SQLITE_OK) return;
        throw StorageFailure(problemOf(code, connection_.path()), QLatin1String(what),
                             QString::fromUtf8(sqlite3_errstr(code)), code);
    };
    require(made, "sqlite3session_changeset");
    if (size > 0) {
        sqlite3_changeset_iter* opened = nullptr;
        require(sqlite3changeset_start(&opened, size, data), "sqlite3changeset_start");
        const std::unique_ptr<sqlite3_changeset_iter, Finalize> changes(opened);
        int step = SQLITE_OK;
        while ((step = sqlite3changeset_next(opened)) == SQLITE_ROW) encode(opened);
        require(step == SQLITE_DONE ? SQLITE_OK : step, "sqlite3changeset_next");
        for (auto& [kind, ids] : touched_) {
            touchedTables_.add(kind, ids);
            ids.clear();
        }
        const qint64 rows = writer_.rows();
        sink_(writer_.finish(), rows);
    }
    cutting_ = false;
}

Recorder::TableState& Recorder::stateOf(const char* table) {
    if (const auto it = states_.find(QByteArrayView(table)); it != states_.end()) return *it->second;
    auto state = std::make_unique<TableState>();
    state->table = schema_.table(QString::fromUtf8(table));
    for (const ColumnInfo& column : state->table->columns) state->columns.push_back(column.name);
    for (const int key : state->table->key) state->keyColumns.push_back(state->columns[static_cast<size_t>(key)]);
    state->values.resize(state->columns.size());
    state->keyValues.resize(state->keyColumns.size());
    return *(states_[QByteArray(table)] = std::move(state));
}

void Recorder::encode(sqlite3_changeset_iter* changes) {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(changes, &name, &columns, &operation, &indirect);
    TableState& state = stateOf(name);
    if (state.table->policy != TablePolicy::Log) sawUndoable_ = true;
    if (operation == SQLITE_UPDATE)
        encodeUpdate(changes, state);
    else
        encodeWhole(changes, operation, state);
}

void Recorder::encodeWhole(sqlite3_changeset_iter* changes, int operation, TableState& state) {
    const auto value = operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old;
    for (size_t i = 0; i < state.values.size(); ++i) value(changes, static_cast<int>(i), &state.values[i]);
    writer_.wholeRow(operation == SQLITE_INSERT ? RowChange::Operation::Insert : RowChange::Operation::Delete,
                     state.table->name, state.columns, state.table->key, state.values);
    const auto at = [&](int column) { return state.values[static_cast<size_t>(column)]; };
    if (state.table->isRecord && isInteger(at(state.table->key.front())))
        touch(state.table->name, sqlite3_value_int64(at(state.table->key.front())), true);
    for (const RecordReference& reference : state.table->references)
        if (isInteger(at(reference.column)))
            touch(reference.kind, sqlite3_value_int64(at(reference.column)), reference.part);
}

void Recorder::encodeUpdate(sqlite3_changeset_iter* changes, TableState& state) {
    const TableInfo& table = *state.table;
    for (size_t k = 0; k < table.key.size(); ++k) sqlite3changeset_old(changes, table.key[k], &state.keyValues[k]);
    if (table.isRecord && isInteger(state.keyValues.front()))
        touch(table.name, sqlite3_value_int64(state.keyValues.front()), true);
    writer_.beginUpdate(table.name, state.keyColumns, state.keyValues);
    std::vector<bool> seen(table.columns.size(), false);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isKey) continue;
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        sqlite3changeset_old(changes, static_cast<int>(i), &before);
        sqlite3changeset_new(changes, static_cast<int>(i), &after);
        if (!before && !after) continue;
        seen[i] = true;
        writer_.changed(table.columns[i].name, before, after);
        for (const RecordReference& reference : table.references) {
            if (reference.column != static_cast<int>(i)) continue;
            if (isInteger(before)) touch(reference.kind, sqlite3_value_int64(before), reference.part);
            if (isInteger(after)) touch(reference.kind, sqlite3_value_int64(after), reference.part);
        }
    }
    writer_.endUpdate();
    lookUpMissing(state, seen);
}

/// A changeset holds only what changed: whose phone it is must be asked of the row, which is there, for it was updated.
void Recorder::lookUpMissing(TableState& state, const std::vector<bool>& seen) {
    const TableInfo& table = *state.table;
    const auto isMissing = [&](const RecordReference& reference) {
        return !seen[static_cast<size_t>(reference.column)];
    };
    if (std::none_of(table.references.begin(), table.references.end(), isMissing)) return;
    if (!state.references) state.references = std::make_unique<NativeStatement>(connection_, referencesSql(table));
    for (size_t k = 0; k < state.keyValues.size(); ++k)
        state.references->bindValue(static_cast<int>(k) + 1, state.keyValues[k]);
    if (state.references->step()) {
        for (size_t r = 0; r < table.references.size(); ++r) {
            const int column = static_cast<int>(r);
            if (isMissing(table.references[r]) && !state.references->isNull(column))
                touch(table.references[r].kind, state.references->integer(column), table.references[r].part);
        }
    }
    state.references->reset();
}

void Recorder::touch(const QString& kind, qint64 id, bool part) {
    bool& known = touched_[kind][id];
    known = known || part;
}

} // namespace clientela::storage
