#include "storage/Recorder.h"

#include "storage/Connection.h"
#include "storage/KeptStatement.h"
#include "storage/StorageFailure.h"
#include "storage/TouchedTables.h"

#include <sqlite3.h>

namespace clientela::storage {

/// What is needed of a table for each of its rows, looked up once.
struct Recorder::TableState {
    const TableInfo* table = nullptr;
    std::vector<QString> columns;
    std::vector<QString> keyColumns;
    std::unique_ptr<KeptStatement> references;  ///< the referring columns of a row, by key
    std::vector<RecordedValue> keyValues;       ///< of the row at hand
    QHash<qint64, bool>* own = nullptr;         ///< touched records of its kind, if it is one
    std::vector<QHash<qint64, bool>*> referred; ///< touched records of what each of its references names
};

namespace {

int isRecorded(void* schema, const char* table) {
    const TableInfo* info = static_cast<const Schema*>(schema)->table(QString::fromUtf8(table));
    return info && info->isRecorded() ? 1 : 0;
}

QString referencesSql(const TableInfo& table) {
    QStringList columns;
    QStringList keys;
    for (const RecordReference& reference : table.references)
        columns.append(quoted(table.columns[static_cast<size_t>(reference.column)].name));
    for (const int key : table.key)
        keys.append(quoted(table.columns[static_cast<size_t>(key)].name) + QStringLiteral(" = ?"));
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(columns.join(QStringLiteral(", ")), quoted(table.name), keys.join(QStringLiteral(" AND ")));
}

/// `part` wins over a mere relation, whichever is seen first.
void touch(QHash<qint64, bool>& touched, const RecordedValue& id, bool part) {
    if (id.type != RecordedValue::Type::Integer) return;
    bool& known = touched[id.integer];
    known = known || part;
}

void bind(NativeStatement& statement, int parameter, const RecordedValue& value) {
    if (value.type == RecordedValue::Type::Integer)
        statement.bindInteger(parameter, value.integer);
    else // keys are ids, in log tables words
        statement.bindText(parameter, {value.bytes.data(), static_cast<qsizetype>(value.bytes.size())});
}

/// Frees what the session interface hands out.
struct SqliteFree {
    void operator()(void* memory) const { sqlite3_free(memory); }
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

void Recorder::pause() {
    if (session_) cut();
}

void Recorder::resume() {
    if (!session_) start();
}

bool Recorder::sawAnyOf(const QStringList& tables) const {
    return std::any_of(tables.begin(), tables.end(),
                       [this](const QString& table) { return states_.contains(QByteArrayView(table.toUtf8())); });
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
        Changeset changes({static_cast<const char*>(data), static_cast<size_t>(size)});
        while (changes.next()) encode(changes);
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
    state->keyValues.resize(state->keyColumns.size());
    if (state->table->isRecord) state->own = &touched_[state->table->name];
    for (const RecordReference& reference : state->table->references)
        state->referred.push_back(&touched_[reference.kind]);
    return *(states_[QByteArray(table)] = std::move(state));
}

void Recorder::encode(const Changeset& changes) {
    TableState& state = stateOf(changes.table());
    if (state.table->policy == TablePolicy::Undoable) sawUndoable_ = true;
    switch (changes.operation()) {
    case Changeset::Operation::Insert: return encodeWhole(RowChange::Operation::Insert, changes.after(), state);
    case Changeset::Operation::Delete: return encodeWhole(RowChange::Operation::Delete, changes.before(), state);
    case Changeset::Operation::Update: return encodeUpdate(changes, state);
    }
}

void Recorder::encodeWhole(RowChange::Operation operation, const std::vector<RecordedValue>& values,
                           TableState& state) {
    const TableInfo& table = *state.table;
    writer_.wholeRow(operation, table.name, state.columns, table.key, values);
    if (state.own) touch(*state.own, values[static_cast<size_t>(table.key.front())], true);
    for (size_t r = 0; r < table.references.size(); ++r)
        touch(*state.referred[r], values[static_cast<size_t>(table.references[r].column)], table.references[r].part);
}

void Recorder::encodeUpdate(const Changeset& changes, TableState& state) {
    const TableInfo& table = *state.table;
    for (size_t k = 0; k < table.key.size(); ++k)
        state.keyValues[k] = changes.before()[static_cast<size_t>(table.key[k])];
    if (state.own) touch(*state.own, state.keyValues.front(), true);
    writer_.beginUpdate(table.name, state.keyColumns, state.keyValues);
    std::vector<bool> seen(table.columns.size(), false);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isKey) continue;
        const RecordedValue& before = changes.before()[i];
        const RecordedValue& after = changes.after()[i];
        if (before.type == RecordedValue::Type::Undefined && after.type == RecordedValue::Type::Undefined) continue;
        seen[i] = true;
        writer_.changed(table.columns[i].name, before, after);
        for (size_t r = 0; r < table.references.size(); ++r) {
            if (table.references[r].column != static_cast<int>(i)) continue;
            touch(*state.referred[r], before, table.references[r].part);
            touch(*state.referred[r], after, table.references[r].part);
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
    if (!state.references) state.references = std::make_unique<KeptStatement>(connection_, referencesSql(table));
    NativeStatement& row = state.references->statement();
    for (size_t k = 0; k < state.keyValues.size(); ++k) bind(row, static_cast<int>(k) + 1, state.keyValues[k]);
    if (row.step()) {
        for (size_t r = 0; r < table.references.size(); ++r) {
            const int column = static_cast<int>(r);
            if (isMissing(table.references[r]) && !row.isNull(column))
                touch(*state.referred[r], {RecordedValue::Type::Integer, row.integer(column)},
                      table.references[r].part);
        }
    }
    row.reset();
}

} // namespace clientela::storage
