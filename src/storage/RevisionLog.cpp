#include "storage/RevisionLog.h"

#include "storage/ChangeCodec.h"
#include "storage/Connection.h"
#include "storage/RevisionDigest.h"

#include <limits>

namespace clientela::storage {

namespace {

constexpr auto kHead =
    "SELECT r.id, r.at, r.actor_id, a.name, r.kind, r.title, r.root, r.direction, r.changes, r.undoable,"
    " (SELECT l.direction FROM revision l WHERE l.root = r.root ORDER BY l.id DESC LIMIT 1),"
    " CASE WHEN r.undoable = 0 AND r.changes > 0 AND r.id <= (SELECT coalesce(max(t.up_to), 0) FROM log_thinning t)"
    " THEN 1 ELSE 0 END"
    " FROM revision r LEFT JOIN actor a ON a.id = r.actor_id ";

Direction directionOf(const QString& word) {
    if (word == QLatin1String("undo")) return Direction::Undo;
    return word == QLatin1String("redo") ? Direction::Redo : Direction::Do;
}

Revision read(const Rows& rows) {
    Revision revision;
    revision.id = rows.id<RevisionId>(0);
    revision.at = rows.time(1);
    revision.actor = rows.id<ActorId>(2);
    revision.actorName = rows.text(3);
    revision.kind = rows.text(4);
    revision.title = rows.text(5);
    revision.root = rows.id<RevisionId>(6);
    revision.direction = directionOf(rows.text(7));
    revision.changes = rows.integer(8);
    revision.undoable = rows.flag(9);
    revision.isUndone = directionOf(rows.text(10)) == Direction::Undo;
    revision.isThinned = rows.flag(11);
    return revision;
}

std::optional<Revision> first(Rows rows) { return rows.next() ? std::optional(read(rows)) : std::nullopt; }

} // namespace

QStringList actionKinds(Connection& connection) {
    QStringList kinds;
    Rows rows = connection.query(QStringLiteral("SELECT DISTINCT kind FROM revision ORDER BY kind"));
    while (rows.next()) kinds += rows.text(0);
    return kinds;
}

std::vector<Revision> revisions(Connection& connection, const LogQuery& query) {
    QString sql = QLatin1String(kHead);
    QStringList conditions;
    QVariantList values;
    if (!query.kind.isEmpty()) {
        conditions.append(
            QStringLiteral("r.id IN (SELECT revision_id FROM revision_record WHERE kind = ? AND record_id = ?)"));
        values << query.kind << query.record;
    }
    if (query.since.isValid()) {
        conditions.append(QStringLiteral("r.at >= ?"));
        values << bindable(query.since.startOfDay());
    }
    if (query.until.isValid()) {
        conditions.append(QStringLiteral("r.at < ?"));
        values << bindable(query.until.addDays(1).startOfDay());
    }
    if (!query.actor.isNull()) {
        conditions.append(QStringLiteral("r.actor_id = ?"));
        values << query.actor.value;
    }
    if (!query.action.isEmpty()) {
        conditions.append(QStringLiteral("r.kind = ?"));
        values << query.action;
    }
    if (!query.before.isNull()) {
        conditions.append(QStringLiteral("r.id < ?"));
        values << query.before.value;
    }
    if (!conditions.isEmpty()) sql += QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY r.id DESC");
    if (query.limit >= 0) {
        sql += QStringLiteral(" LIMIT ?");
        values << query.limit;
    }
    std::vector<Revision> found;
    Rows rows = connection.queryList(sql, values);
    while (rows.next()) found.push_back(read(rows));
    return found;
}

std::optional<Revision> revision(Connection& connection, RevisionId id) {
    return first(connection.query(QLatin1String(kHead) + QStringLiteral("WHERE r.id = ?"), id));
}

std::optional<Revision> lastUndoable(Connection& connection, const std::function<bool(const Revision&)>& passesOver) {
    RevisionId before(std::numeric_limits<qint64>::max());
    // One at a time: whoever passes over one reads in the log, too.
    while (true) {
        auto found = first(connection.query(
            QLatin1String(kHead) +
                QStringLiteral(
                    "WHERE r.id < ? AND r.direction <> 'undo' AND r.undoable = 1 AND NOT EXISTS"
                    " (SELECT 1 FROM revision n WHERE n.root = r.root AND n.id > r.id) ORDER BY r.id DESC LIMIT 1"),
            before));
        if (!found || !passesOver || !passesOver(*found)) return found;
        before = found->id;
    }
}

std::optional<Revision> lastRedoable(Connection& connection) {
    // Walks back from the newest revision and stops at the first new action.
    return first(connection.query(
        QLatin1String(kHead) +
        QStringLiteral(
            "WHERE r.direction = 'undo' AND r.undoable = 1 AND r.id > (SELECT coalesce(max(d.id), 0) FROM revision d"
            " WHERE d.direction = 'do' AND d.undoable = 1) AND NOT EXISTS"
            " (SELECT 1 FROM revision n WHERE n.root = r.root AND n.id > r.id) ORDER BY r.id DESC LIMIT 1")));
}

RevisionId lockToken(Connection& connection, const QString& kind, qint64 id) {
    Rows rows =
        connection.query(QStringLiteral("SELECT revision_id FROM revision_record WHERE kind = ? AND record_id = ?"
                                        " AND part = 1 ORDER BY revision_id DESC LIMIT 1"),
                         kind, id);
    return rows.next() ? rows.id<RevisionId>(0) : RevisionId();
}

void visitChanges(Connection& connection, RevisionId id, const std::function<void(const RowChange&)>& visit) {
    Rows parts =
        connection.query(QStringLiteral("SELECT data FROM revision_part WHERE revision_id = ? ORDER BY part"), id);
    RowChange change;
    while (parts.next()) {
        ChangeReader reader(parts.bytes(0));
        while (reader.next(change)) visit(change);
    }
}

QByteArray firstDigest() { return QByteArray(32, '\0'); }

std::optional<RevisionId> firstBrokenLink(Connection& connection) {
    QByteArray parent = firstDigest();
    Rows heads =
        connection.query(QStringLiteral("SELECT id, at, actor_id, kind, title, root, direction, changes, parent_digest,"
                                        " digest FROM revision ORDER BY id"));
    while (heads.next()) {
        RevisionDigest digest(parent);
        Rows parts = connection.query(
            QStringLiteral("SELECT data FROM revision_part WHERE revision_id = ? ORDER BY part"), heads.integer(0));
        while (parts.next()) digest.addPart(parts.bytes(0));
        const QByteArray expected = digest.finish(heads.text(1), heads.integer(2), heads.text(3), heads.text(4),
                                                  heads.integer(5), heads.text(6), heads.integer(7));
        if (heads.bytes(8) != parent || heads.bytes(9) != expected) return heads.id<RevisionId>(0);
        parent = expected;
    }
    return std::nullopt;
}

} // namespace clientela::storage
