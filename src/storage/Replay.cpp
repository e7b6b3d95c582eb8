#include "storage/Replay.h"

#include "storage/ChangeCodec.h"
#include "storage/Contents.h"
#include "storage/DerivedData.h"
#include "storage/Recorder.h"
#include "storage/RevisionLog.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace clientela::storage {

Position positionOf(Connection& connection) {
    Rows rows = connection.query(QStringLiteral("SELECT id, digest FROM revision ORDER BY id DESC LIMIT 1"));
    if (!rows.next()) return {RevisionId(), firstDigest()};
    return {rows.id<RevisionId>(0), rows.bytes(1)};
}

bool passedThrough(Connection& connection, const Position& position) {
    if (position.revision.isNull()) return position.digest == firstDigest();
    Rows rows = connection.query(QStringLiteral("SELECT digest FROM revision WHERE id = ?"), position.revision);
    return rows.next() && rows.bytes(0) == position.digest;
}

void readRevisions(Connection& connection, RevisionId after, const RevisionVisitor& visitor) {
    Rows heads = connection.query(
        QStringLiteral("SELECT id, at, actor_id, kind, title, root, direction, changes, undoable, parent_digest, digest"
                       " FROM revision WHERE id > ? ORDER BY id"),
        after.value);
    // A file that is just about to be brought up to date may be of before there were files on cards.
    const bool hasContents =
        connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'content'")).next();
    qint64 last = after.value;
    while (heads.next()) {
        const qint64 id = heads.integer(0);
        visitor.head({RevisionId(id), heads.text(1), heads.id<ActorId>(2), heads.text(3), heads.text(4),
                      heads.id<RevisionId>(5), heads.text(6), heads.integer(7), heads.flag(8), heads.bytes(9),
                      heads.bytes(10)});
        if (hasContents) readContents(connection, last, id, visitor.content);
        Rows parts =
            connection.query(QStringLiteral("SELECT data FROM revision_part WHERE revision_id = ? ORDER BY part"), id);
        while (parts.next()) visitor.part(parts.bytes(0));
        visitor.end();
        last = id;
    }
}

/// The revision that is being replayed. The recorder runs along for one thing: to learn which records it touches, by
/// the same rules as when it was made.
struct Replay::Running {
    Running(Connection& connection, const Schema& schema, TouchedTables& touched, const StoredRevision& theRevision)
        : revision(theRevision), digest(theRevision.parentDigest),
          recorder(connection, schema, touched, [](const QByteArray&, qint64) {}) {}

    StoredRevision revision;
    RevisionDigest digest;
    Recorder recorder;
    qint64 parts = 0;
};

Replay::Replay(Connection& connection)
    : connection_(connection), schema_(Schema::read(connection)),
      applier_(connection, *schema_, outcome_, Applier::Purpose::Replay), touched_(connection, *schema_),
      position_(positionOf(connection)), first_(position_.revision) {
    // Parts and blocks come in an order of their own; references must hold at the end.
    connection_.script("PRAGMA defer_foreign_keys = ON");
}

Replay::~Replay() { connection_.setAfterChange({}); }

void Replay::begin(const StoredRevision& revision) {
    if (revision.parentDigest != position_.digest || revision.id <= position_.revision)
        doesNotFit(
            QStringLiteral("revision %1 does not follow %2").arg(revision.id.value).arg(position_.revision.value));
    running_ = std::make_unique<Running>(connection_, *schema_, touched_, revision);
    connection_.setAfterChange([recorder = &running_->recorder] { recorder->cutIfDue(); });
    connection_.execute(
        QStringLiteral("INSERT INTO revision (id, at, actor_id, kind, title, root, direction, changes, undoable,"
                       " parent_digest, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        revision.id, revision.at, revision.actor, QVariant(revision.kind), QVariant(revision.title), revision.root,
        revision.direction, revision.changes, revision.undoable, revision.parentDigest, revision.digest);
}

void Replay::content(const QString& hash, const QByteArray& bytes) {
    if (!restoreContent(connection_, hash, bytes, position_.revision.value))
        doesNotFit(QStringLiteral("content %1 is not what it was").arg(hash));
}

void Replay::part(const QByteArray& data) {
    Running& running = *running_;
    connection_.execute(QStringLiteral("INSERT INTO revision_part (revision_id, part, data) VALUES (?, ?, ?)"),
                        running.revision.id, running.parts++, data);
    running.digest.addPart(data);
    ChangeReader reader(data);
    RowChange change;
    while (reader.next(change)) applier_.apply(change);
    if (outcome_.conflictCount > 0)
        doesNotFit(QStringLiteral("revision %1, table %2")
                       .arg(running.revision.id.value)
                       .arg(outcome_.conflicts.front().table));
}

void Replay::end() {
    const std::unique_ptr<Running> running = std::move(running_);
    const StoredRevision& revision = running->revision;
    running->recorder.finish();
    connection_.setAfterChange({});
    if (running->digest.finish(revision.at, revision.actor.value, revision.kind, revision.title, revision.root.value,
                               revision.direction, revision.changes) != revision.digest)
        doesNotFit(QStringLiteral("revision %1 is not what it was").arg(revision.id.value));
    touched_.spread();
    touched_.index(revision.id);
    touched_.empty();
    position_ = {revision.id, revision.digest};
    ++revisions_;
}

void Replay::refreshDerived(const std::vector<std::shared_ptr<DerivedData>>& derived) {
    if (revisions_ == 0) return;
    for (const QString& kind : schema_->recordKinds())
        connection_.execute(
            QStringLiteral("INSERT INTO temp.%1 (id, part) SELECT record_id, max(part) FROM revision_record"
                           " WHERE kind = ? AND revision_id > ? GROUP BY record_id")
                .arg(quoted(QStringLiteral("touched_") + kind)),
            kind, first_.value);
    for (const auto& data : derived) data->refresh(connection_);
    for (const QString& kind : schema_->recordKinds())
        connection_.execute(QStringLiteral("DELETE FROM temp.%1").arg(quoted(QStringLiteral("touched_") + kind)));
}

void Replay::doesNotFit(const QString& why) const {
    const auto tr = [](const char* text) { return QCoreApplication::translate("Storage", text); };
    throw StorageFailure({tr("Backed up changes do not fit %1.").arg(QFileInfo(connection_.path()).fileName()),
                          tr("Nothing was changed."), tr("Restore an earlier backup.")},
                         QStringLiteral("replay"), why, 0);
}

} // namespace clientela::storage
