#pragma once

#include "base/Result.h"
#include "storage/StoredRevision.h"

#include <QDateTime>
#include <QJsonObject>

#include <map>

namespace clientela::backup {

/// Why a snapshot was made.
enum class Reason {
    First,    ///< the first of a file
    Branch,   ///< the file took another way than the backups: a restored or copied one
    Daily,    ///< a day of changes
    Outgrown, ///< the changes since the last one had grown large
    BeforeImport,
    BeforeMerge,
    BeforeMigration,
    BeforeTurningBack, ///< of the whole file to an earlier moment
    AfterMigration,
    AfterErasure,
    BeforeThinning, ///< of the log
    AfterThinning,
    Asked,  ///< by a person
    Repair, ///< another backup was found damaged
};

/// Stable word of a manifest ("before_import") and what a person reads ("before an import").
QString wordOf(Reason reason);
Reason reasonOf(const QString& word);
QString textOf(Reason reason);

/// What a file is at a moment, read within one read transaction.
struct FileState {
    QString fileId;
    QString lineage;
    int schema = 0;
    storage::Position position;

    bool operator==(const FileState&) const = default;
};

/// What is known of a snapshot; stands beside it as ID.json.
struct Manifest {
    QString id; ///< also the name of its files; time of making in UTC: "20251122T104200Z"
    QDateTime time;
    Reason reason = Reason::Asked;
    FileState file;
    QString branch;                 ///< the id of the snapshot that the branch began with
    std::map<QString, qint64> rows; ///< of each kind of record: "customer" -> 2000
    qint64 size = 0;                ///< bytes
    QString checksum;               ///< of the snapshot (DiskFile.h), hexadecimal
    bool pinned = false;            ///< not thinned
    QDateTime verified;             ///< when it was last restored for a test, and was whole; invalid: never
    QDateTime deadline;             ///< it goes then, for it holds somebody who was erased since; invalid: no such day
    bool sealed = false;            ///< the snapshot is encrypted (Sealing.h), and what a manifest tells with it

    bool operator==(const Manifest&) const = default;
    [[nodiscard]] qint64 cards() const;
};

class Vault;

/// A manifest as JSON. Of a sealed one only what anybody may know stands there in plain (id, time, size, checksum, pin,
/// test, deadline); the rest is sealed by `vault`, which a plain one does not need.
QByteArray manifestText(const Manifest& manifest, const Vault* vault);
/// Nothing for what is no manifest, and for a sealed one without its key.
std::optional<Manifest> readManifest(const QByteArray& text, const Vault* vault);

} // namespace clientela::backup
