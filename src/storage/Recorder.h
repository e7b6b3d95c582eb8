#pragma once

#include "storage/ChangeCodec.h"
#include "storage/NativeStatement.h"
#include "storage/Schema.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <vector>

struct sqlite3_session;

namespace clientela::storage {

class Connection;
class TouchedTables;

/// Records what a transaction does to the recorded tables, by SQLite's session extension, and hands it over in parts.
/// Lives between BEGIN IMMEDIATE and COMMIT; a longer session would record other connections' values.
class Recorder {
public:
    /// Rows written since the last part after which the next one is cut: 2 million rows in one session took 571 MB, in
    /// parts of this size 13 MB.
    static constexpr qint64 kRowsAPart = 20'000;

    /// One part: encoded and compressed changes, how many rows.
    using Sink = std::function<void(const QByteArray& part, qint64 rows)>;

    Recorder(Connection& connection, const Schema& schema, TouchedTables& touched, Sink sink);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Cuts a part if enough was written since the last one. Keeps last_insert_rowid.
    void cutIfDue();
    /// Cuts what is left and stops recording.
    void finish();

    /// Cuts what there is and records nothing until resume().
    void pause();
    void resume();

    /// Something was recorded in one of `tables`.
    [[nodiscard]] bool sawAnyOf(const QStringList& tables) const;
    /// Something was recorded that undo takes back.
    [[nodiscard]] bool sawUndoable() const { return sawUndoable_; }

private:
    struct TableState;

    void start();
    void stop();
    void cut();
    void encode(const Changeset& changes);
    void encodeWhole(RowChange::Operation operation, const std::vector<RecordedValue>& values, TableState& state);
    void encodeUpdate(const Changeset& changes, TableState& state);
    void lookUpMissing(TableState& state, const std::vector<bool>& seen);
    TableState& stateOf(const char* table);

    Connection& connection_;
    const Schema& schema_;
    TouchedTables& touchedTables_;
    Sink sink_;
    sqlite3_session* session_ = nullptr;
    qint64 changesAtStart_ = 0;
    bool cutting_ = false;
    bool sawUndoable_ = false;
    ChangeWriter writer_;
    std::map<QByteArray, std::unique_ptr<TableState>, std::less<>> states_;
    std::map<QString, QHash<qint64, bool>> touched_; ///< by kind of record; table states point into it
};

} // namespace clientela::storage
