#pragma once

#include "base/Ids.h"

#include <QByteArray>
#include <QString>

namespace clientela::storage {

/// A revision as the file keeps it, its parts apart: what a backup carries, so that a file which is brought forward by
/// it holds the very same log.
struct StoredRevision {
    RevisionId id;
    QString at; ///< as stored: ISO, UTC
    ActorId actor;
    QString kind;
    QString title;
    RevisionId root;
    QString direction; ///< "do", "undo", "redo"
    qint64 changes = 0;
    bool undoable = true;
    QByteArray parentDigest;
    QByteArray digest;

    bool operator==(const StoredRevision&) const = default;
};

/// Where a file stands: its last revision and that revision's digest. A file without any stands at 0 with
/// firstDigest().
struct Position {
    RevisionId revision;
    QByteArray digest;

    bool operator==(const Position&) const = default;
};

} // namespace clientela::storage
