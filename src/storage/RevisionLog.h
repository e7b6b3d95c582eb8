#pragma once

#include "base/Ids.h"
#include "storage/RowChange.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace clientela::storage {

class Connection;

enum class Direction { Do, Undo, Redo };

/// The head of a revision: what is told of it in the log.
struct Revision {
    RevisionId id;
    QDateTime at; ///< UTC
    ActorId actor;
    QString actorName; ///< empty where nobody is known
    QString kind;      ///< of its action: "edit", "import"
    QString title;     ///< of its action, also for an undo: what was undone
    RevisionId root;   ///< the action that it does, undoes or does again
    Direction direction = Direction::Do;
    qint64 changes = 0; ///< rows
    bool undoable = true;
    bool isUndone = false;  ///< the action at its root stands undone now
    bool isThinned = false; ///< its values are not in the log any more (LogThinning.h)

    bool operator==(const Revision&) const = default;
};

/// Which revisions a log shows.
struct LogQuery {
    QDate since;       ///< local day; invalid: from the beginning
    QString kind;      ///< of the record, "customer"; empty: of everything
    qint64 record = 0; ///< with kind: the id
    RevisionId before; ///< only older ones, for further pages; null: from the newest
    qint64 limit = -1; ///< -1: all
    QDate until{};     ///< local day, included; invalid: to the end
    ActorId actor{};   ///< who did it; null: anybody
    QString action{};  ///< Revision::kind, "import"; empty: whatever was done
};

/// The kinds of action that occur in the log, in alphabetical order; reads all of it.
QStringList actionKinds(Connection& connection);

/// Newest first.
std::vector<Revision> revisions(Connection& connection, const LogQuery& query = {});
std::optional<Revision> revision(Connection& connection, RevisionId id);

/// The action that undo would take back next: the one done last (or done again) that is not undone. Kept in the file,
/// so it is the same tomorrow. Actions that wrote nothing but logs are passed over, and so are those that `passesOver`
/// says true of.
std::optional<Revision> lastUndoable(Connection& connection,
                                     const std::function<bool(const Revision&)>& passesOver = {});
/// The action that redo would do again: the one undone last, unless something new was done since.
std::optional<Revision> lastRedoable(Connection& connection);

/// The number that a record's editor keeps, to see at saving whether somebody changed it since: the last revision that
/// touched the record or a part of it. Null if no revision ever did.
RevisionId lockToken(Connection& connection, const QString& kind, qint64 id);

/// Calls `visit` with each row change of a revision, in order, a part at a time.
void visitChanges(Connection& connection, RevisionId id, const std::function<void(const RowChange&)>& visit);

/// The digest of a chain's first parent: 32 zero bytes.
QByteArray firstDigest();
/// The first revision whose digest does not follow from its parent and its content; nothing if the chain is whole.
std::optional<RevisionId> firstBrokenLink(Connection& connection);

} // namespace clientela::storage
