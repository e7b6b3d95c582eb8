#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/Action.h"
#include "storage/Connection.h"
#include "storage/RevisionLog.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace clientela::storage {

class CustomerFile;

/// A card was changed by somebody since it was read.
struct StaleRecord {
    QString kind;
    qint64 id = 0;
    RevisionId read;    ///< what the caller had read
    RevisionId current; ///< the last revision that touched the record
    QString by;         ///< who made it; may be empty
    QDateTime at;       ///< when, UTC
};

/// One user action on the file: a write transaction that records itself. Rows are written through connection(), as
/// always, with no code for recording; commit() turns what was written into a revision, refreshes derived data of the
/// touched records, and commits. Going out of scope without it leaves the file as it was.
///
/// Large writes are cut into parts of at most 20,000 rows while they run (after each execute() and
/// NativeStatement::run()), so memory stays constant; a single statement that changes a million rows cannot be cut, so
/// write such work in slices. Belongs to the thread of its connection, one at a time a connection.
class UnitOfWork {
public:
    /// On file.connection(). Waits for another writer up to the busy timeout, then throws StorageFailure (isBusy).
    UnitOfWork(const CustomerFile& file, Action action);
    UnitOfWork(const CustomerFile& file, Connection& connection, Action action);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    [[nodiscard]] Connection& connection() const;
    [[nodiscard]] const CustomerFile& file() const;
    [[nodiscard]] const Action& action() const;
    /// The moment of the action (UTC): the revision's time, and what rows that keep a time should take.
    [[nodiscard]] QDateTime now() const;
    /// For titles that say what came of it: "Import of northwind.csv, 91 cards".
    void setTitle(const QString& title);
    /// For the action by which whoever does it becomes known to the file.
    void setActor(ActorId actor);
    /// Progress and cancel of the commit; must outlive this object.
    void setControl(JobControl& control);
    [[nodiscard]] JobControl* control() const; ///< may be null
    /// Makes this an undo or a redo of the action `root`; see Undo.h.
    void setCause(RevisionId root, Direction direction);

    /// Nothing if `token` still is the record's lock token; else who changed it since. 0 is the token of a record that
    /// no revision ever touched.
    [[nodiscard]] std::optional<StaleRecord> requireToken(const QString& kind, qint64 id, RevisionId token);

    /// Runs `write`, whose changes no revision keeps: for erasing alone, which must not be taken back. What it touches
    /// is to be said by touch(); all derived data looks.
    void unrecorded(const std::function<void()>& write);
    /// Counts a record among those that the action touches, besides what is seen by recording. `part`: it is another
    /// now, so that whoever edits it hears of that.
    void touch(const QString& kind, qint64 id, bool part);

    /// For bulk loads: takes the secondary indexes of these tables away until commit(), which builds them anew in one
    /// go. Look-ups over them scan meanwhile. Worth it where the load is not small against what the tables hold.
    void deferIndexes(const QStringList& tables);

    /// Rolls back now; a later commit() does nothing.
    void abandon();

    /// Records, refreshes, commits. Throws StorageFailure or Cancelled; then everything is rolled back.
    Committed commit();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace clientela::storage
