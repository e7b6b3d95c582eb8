#include "storage/UnitOfWork.h"

#include "storage/CustomerFile.h"
#include "storage/DeferredIndexes.h"
#include "storage/Recorder.h"
#include "storage/RevisionDigest.h"
#include "storage/StorageFailure.h"
#include "storage/TouchedTables.h"
#include "storage/Turns.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

QString wordOf(Direction direction) {
    switch (direction) {
    case Direction::Do: return QStringLiteral("do");
    case Direction::Undo: return QStringLiteral("undo");
    case Direction::Redo: return QStringLiteral("redo");
    }
    return {};
}

QByteArray lastDigest(Connection& connection) {
    Rows rows = connection.query(QStringLiteral("SELECT digest FROM revision ORDER BY id DESC LIMIT 1"));
    return rows.next() ? rows.bytes(0) : firstDigest();
}

} // namespace

struct UnitOfWork::State {
    State(const CustomerFile& theFile, Connection& theConnection, Action theAction)
        : file(theFile), connection(theConnection), action(std::move(theAction)), now(QDateTime::currentDateTimeUtc()),
          schema(file.schema(connection)), touched(connection, *schema),
          recorder(connection, *schema, touched, [this](const QByteArray& part, qint64 rows) { store(part, rows); }) {}

    /// Makes the revision's row, whose head is filled in by finishRevision().
    void beginRevision() {
        parentDigest = lastDigest(connection);
        digest = std::make_unique<RevisionDigest>(parentDigest);
        connection.execute(QStringLiteral("INSERT INTO revision (at, kind, title, root, direction, changes, undoable,"
                                          " parent_digest, digest) VALUES (?, ?, '', 0, ?, 0, 0, ?, x'')"),
                           now, action.kind, wordOf(direction), parentDigest);
        revision = RevisionId(connection.lastInsertId());
    }

    void store(const QByteArray& part, qint64 rows) {
        if (revision.isNull()) beginRevision();
        connection.execute(QStringLiteral("INSERT INTO revision_part (revision_id, part, data) VALUES (?, ?, ?)"),
                           revision, parts++, part);
        digest->addPart(part);
        changes += rows;
    }

    void finishRevision() {
        const RevisionId ofRoot = root.isNull() ? revision : root;
        const QByteArray sum = digest->finish(bindable(now).toString(), action.actor.value, action.kind, action.title,
                                              ofRoot.value, wordOf(direction), changes);
        writtenDigest = sum;
        connection.execute(
            QStringLiteral("UPDATE revision SET actor_id = ?, title = ?, root = ?, changes = ?, undoable = ?,"
                           " digest = ? WHERE id = ?"),
            action.actor, QVariant(action.title), ofRoot, changes, recorder.sawUndoable() || !root.isNull(), sum,
            revision);
    }

    void report(const QString& what, qint64 done, qint64 total) const {
        if (control) control->report(what, done, total);
    }

    void refreshDerived() {
        const auto total = static_cast<qint64>(file.derived().size());
        qint64 done = 0;
        for (const auto& derived : file.derived()) {
            report(QCoreApplication::translate("Storage", "Bringing summaries up to date"), done++, total);
            if (wroteUnrecorded || recorder.sawAnyOf(derived->sources())) derived->refresh(connection);
        }
    }

    /// What SQLite calls an error may come when all is in the file: it takes its journal away by that, and a share that
    /// asks its server twice hears that there is none (NFS), or the folder cannot be synced any more.
    void writeDown() {
        try {
            connection.execute(QStringLiteral("COMMIT"));
        } catch (const Failure&) {
            if (!isWritten()) throw;
        }
    }
    /// Read from the file: SQLite has ended the transaction by its own account.
    [[nodiscard]] bool isWritten() const {
        if (revision.isNull() || !sqlite3_get_autocommit(connection.handle())) return false;
        try {
            return connection
                .query(QStringLiteral("SELECT 1 FROM revision WHERE id = ? AND digest = ?"), revision, writtenDigest)
                .next();
        } catch (const Failure&) {
            return false;
        }
    }

    const CustomerFile& file;
    Connection& connection;
    Action action;
    QDateTime now;
    std::shared_ptr<const Schema> schema;
    TouchedTables touched;
    Recorder recorder;
    DeferredIndexes indexes;
    JobControl* control = nullptr;
    bool open = true;
    bool wroteUnrecorded = false;

    RevisionId root;
    Direction direction = Direction::Do;
    RevisionId revision;
    QByteArray parentDigest;
    QByteArray writtenDigest; ///< of the finished revision
    std::unique_ptr<RevisionDigest> digest;
    qint64 parts = 0;
    qint64 changes = 0;
};

UnitOfWork::UnitOfWork(const CustomerFile& file, Action action)
    : UnitOfWork(file, file.connection(), std::move(action)) {}

UnitOfWork::UnitOfWork(const CustomerFile& file, Connection& connection, Action action) {
    if (file.shareLock()) file.shareLock()->require();
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        state_ = std::make_unique<State>(file, connection, std::move(action));
    } catch (...) {
        connection.rollBack();
        throw;
    }
    connection.setAfterChange([state = state_.get()] { state->recorder.cutIfDue(); });
}

UnitOfWork::~UnitOfWork() { abandon(); }

void UnitOfWork::abandon() {
    if (!state_->open) return;
    state_->open = false;
    state_->connection.setAfterChange({});
    state_->connection.rollBack();
}

Connection& UnitOfWork::connection() const { return state_->connection; }
const CustomerFile& UnitOfWork::file() const { return state_->file; }
const Action& UnitOfWork::action() const { return state_->action; }
QDateTime UnitOfWork::now() const { return state_->now; }
void UnitOfWork::setTitle(const QString& title) { state_->action.title = title; }
void UnitOfWork::setActor(ActorId actor) { state_->action.actor = actor; }
void UnitOfWork::setControl(JobControl& control) { state_->control = &control; }
JobControl* UnitOfWork::control() const { return state_->control; }

void UnitOfWork::setCause(RevisionId root, Direction direction) {
    state_->root = root;
    state_->direction = direction;
}

std::optional<StaleRecord> UnitOfWork::requireToken(const QString& kind, qint64 id, RevisionId token) {
    const RevisionId current = lockToken(state_->connection, kind, id);
    if (current == token) return std::nullopt;
    StaleRecord stale{kind, id, token, current, {}, {}};
    if (const auto head = storage::revision(state_->connection, current)) {
        stale.by = head->actorName;
        stale.at = head->at;
    }
    return stale;
}

void UnitOfWork::unrecorded(const std::function<void()>& write) {
    state_->recorder.pause();
    state_->wroteUnrecorded = true;
    write();
    state_->recorder.resume();
}

void UnitOfWork::touch(const QString& kind, qint64 id, bool part) { state_->touched.add(kind, {{id, part}}); }

void UnitOfWork::deferIndexes(const QStringList& tables) {
    state_->indexes.drop(state_->connection, *state_->schema, tables);
}

Committed UnitOfWork::commit() {
    if (!state_->open) return {};
    State& state = *state_;
    state.recorder.finish();
    state.connection.setAfterChange({});
    Committed done;
    // An undo that found its work done already still is one, or it would be offered for ever.
    if (state.revision.isNull() && !state.root.isNull()) state.beginRevision();
    if (!state.revision.isNull()) {
        state.touched.spread();
        if (!state.indexes.isEmpty()) state.report(QCoreApplication::translate("Storage", "Building indexes"), 0, 0);
        state.indexes.restoreRecorded(state.connection);
        state.refreshDerived();
        state.finishRevision();
        state.touched.index(state.revision);
        done = {state.revision, state.touched.list()};
        state.touched.empty();
    }
    state.indexes.restoreAll(state.connection);
    if (state.control) state.control->check();
    {
        const Turns::Commit turn(state.file.turns());
        // Nothing is in the file so far, and minutes may have gone by: the computer slept, and somebody took it over.
        if (state.file.shareLock()) state.file.shareLock()->require();
        state.writeDown();
    }
    state.open = false;
    return done;
}

} // namespace clientela::storage
