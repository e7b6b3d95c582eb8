#include "storage/TurnBack.h"

#include "base/Failure.h"
#include "storage/Applier.h"
#include "storage/ChangeCodec.h"
#include "storage/CustomerFile.h"
#include "storage/LogThinning.h"
#include "storage/MissingReferences.h"
#include "storage/NetChanges.h"

#include <QCoreApplication>
#include <QSet>

namespace clientela::storage {

namespace {

using Operation = RowChange::Operation;

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

/// Records that stay as they are today, with their parts: what was made final since the moment, and those that came
/// since which it names.
class Staying {
public:
    Staying(Connection& connection, const Schema& schema, RevisionId moment, JobControl& control)
        : connection_(connection), schema_(schema), moment_(moment), control_(control) {
        for (const TableInfo& table : schema.tables()) {
            if (table.sealColumn.isEmpty() || !table.sealKey.isEmpty()) continue;
            Rows rows = connection.query(
                QStringLiteral("SELECT DISTINCT r.record_id FROM revision_record r JOIN %1 t ON t.id = r.record_id"
                               " WHERE r.kind = ? AND r.revision_id > ? AND t.%2 IS NOT NULL")
                    .arg(quoted(table.name), quoted(table.sealColumn)),
                table.name, moment.value);
            while (rows.next()) keep(table.name, rows.integer(0));
        }
        while (!unread_.empty()) {
            const auto [kind, id] = unread_.back();
            unread_.pop_back();
            followFrom(*schema_.table(kind), QStringLiteral("id"), id);
            for (const TableInfo& table : schema_.tables())
                for (const RecordReference& reference : table.references)
                    if (reference.part && reference.kind == kind)
                        followFrom(table, table.columns[static_cast<size_t>(reference.column)].name, id);
        }
    }
    [[nodiscard]] bool has(const RowChange& change) {
        if (kept_.isEmpty()) return false;
        const TableInfo* table = schema_.table(change.table);
        if (!table) return false;
        if (table->key.size() == 1 && kept_.contains({table->name, change.key.front().value.toLongLong()})) return true;
        if (table->isRecord) return false;
        for (const RecordReference& reference : table->references) {
            if (!reference.part) continue;
            const QString column = table->columns[static_cast<size_t>(reference.column)].name;
            const qint64 owner = change.operation == Operation::Update && table->key.size() == 1
                                     ? numberNow(change, column)
                                     : valueIn(change, column).toLongLong();
            if (kept_.contains({reference.kind, owner})) return true;
        }
        return false;
    }

private:
    using Record = std::pair<QString, qint64>;
    using Keys = std::vector<std::pair<QString, QString>>; ///< a column, and the table that it names

    void keep(const QString& kind, qint64 id) {
        if (kept_.contains({kind, id})) return;
        kept_.insert({kind, id});
        unread_.push_back({kind, id});
    }
    /// Every foreign key into what can be taken back: the order of an invoice and the tag of a card, too, which are
    /// no references between records.
    const Keys& keysOf(const QString& table) {
        if (const auto known = keys_.constFind(table); known != keys_.cend()) return *known;
        Keys keys;
        {
            Rows rows =
                connection_.query(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"), table);
            while (rows.next()) {
                const TableInfo* target = schema_.table(rows.text(1));
                if (target && target->policy == TablePolicy::Undoable && target->key.size() == 1)
                    keys.emplace_back(rows.text(0), rows.text(1));
            }
        }
        return *keys_.insert(table, std::move(keys));
    }
    /// The rows that came or went by these revisions, and whether they came first; the log is read once for each span.
    const QHash<qint64, bool>& comings(const QString& table, RevisionId after, RevisionId upTo) {
        const Record span(table, upTo.value);
        if (const auto known = comings_.constFind(span); known != comings_.cend()) return *known;
        QHash<qint64, bool> rows;
        visitRowChanges(connection_, {after, upTo, {table}}, nullptr, control_, [&](const RowChange& change) {
            if (change.operation == Operation::Update) return;
            const qint64 id = change.key.front().value.toLongLong();
            if (!rows.contains(id)) rows.insert(id, change.operation == Operation::Insert);
        });
        return *comings_.insert(span, std::move(rows));
    }
    /// Keeps those that came since and that these rows name.
    void followFrom(const TableInfo& table, const QString& column, qint64 id) {
        for (const auto& [from, to] : keysOf(table.name)) {
            std::vector<qint64> named;
            {
                Rows rows = connection_.query(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                                  .arg(quoted(from), quoted(table.name), quoted(column)),
                                              id);
                while (rows.next())
                    if (!rows.isNull(0)) named.push_back(rows.integer(0));
            }
            for (const qint64 other : named)
                if (cameSince(to, other)) keep(to, other);
        }
    }
    /// It was not there at the moment: what happened to it first since then is that it came, be it for the first time
    /// or back from having been deleted.
    [[nodiscard]] bool cameSince(const QString& kind, qint64 id) {
        if (kept_.contains({kind, id})) return true;
        // What is no record has no history of its own.
        if (!schema_.table(kind)->isRecord) return comings(kind, moment_, {}).value(id, false);
        std::vector<qint64> revisions;
        {
            Rows rows = connection_.query(QStringLiteral("SELECT revision_id FROM revision_record WHERE kind = ? AND"
                                                         " record_id = ? AND revision_id > ? ORDER BY revision_id"),
                                          kind, id, moment_.value);
            while (rows.next()) revisions.push_back(rows.integer(0));
        }
        for (const qint64 revision : revisions) {
            const auto& rows = comings(kind, RevisionId(revision - 1), RevisionId(revision));
            if (const auto found = rows.constFind(id); found != rows.cend()) return *found;
        }
        return false;
    }
    /// A changed row names only what changed; the rest the file knows.
    [[nodiscard]] qint64 numberNow(const RowChange& change, const QString& column) {
        Rows rows = connection_.query(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                          .arg(quoted(column), quoted(change.table), quoted(change.key.front().column)),
                                      change.key.front().value);
        return rows.next() ? rows.integer(0) : 0;
    }

    Connection& connection_;
    const Schema& schema_;
    RevisionId moment_;
    JobControl& control_;
    QSet<Record> kept_;
    std::vector<Record> unread_;
    QHash<QString, Keys> keys_;
    QHash<Record, QHash<qint64, bool>> comings_;
};

std::vector<qint64> numbers(Connection& connection, const QString& sql, qint64 of) {
    std::vector<qint64> all;
    Rows rows = connection.query(sql, of);
    while (rows.next()) all.push_back(rows.integer(0));
    return all;
}

} // namespace

Result<TurnedBack> turnBack(UnitOfWork& work, RevisionId moment, JobControl& control) {
    Connection& connection = work.connection();
    if (thinnedUpTo(connection) > moment)
        throw Failure(thinnedProblem(connection), QStringLiteral("the log is thinned"));
    const auto schema = work.file().schema(connection);
    connection.script("PRAGMA defer_foreign_keys = ON");
    Staying staying(connection, *schema, moment, control);
    TurnedBack done;
    UndoOutcome outcome;
    // What somebody who was erased left behind differs from what the log says; the rest fits.
    const Resolution resolution(OnConflict::Force);
    const auto revisions =
        numbers(connection, QStringLiteral("SELECT id FROM revision WHERE id > ? ORDER BY id DESC"), moment.value);
    RowChange change;
    for (const qint64 revision : revisions) {
        control.report(tr("Taking back what was done since"), done.revisions++, static_cast<qint64>(revisions.size()));
        Applier applier(connection, *schema, outcome); // one a revision: another may know other columns
        applier.setResolution(&resolution);
        for (const qint64 part : numbers(
                 connection, QStringLiteral("SELECT part FROM revision_part WHERE revision_id = ? ORDER BY part DESC"),
                 revision)) {
            QByteArray data;
            {
                Rows rows = connection.query(
                    QStringLiteral("SELECT data FROM revision_part WHERE revision_id = ? AND part = ?"), revision,
                    part);
                if (rows.next()) data = rows.bytes(0);
            }
            ChangeReader reader(data, ChangeReader::Order::Undone);
            while (reader.next(change)) {
                if (staying.has(change)) {
                    ++done.stays;
                    continue;
                }
                try {
                    applier.apply(change.inverse());
                } catch (const Applier::Sealed&) {
                    ++done.stays;
                }
            }
            control.check();
        }
    }
    const qint64 before = outcome.conflictCount;
    Applier(connection, *schema, outcome).checkReferences();
    if (outcome.conflictCount > before) {
        work.abandon();
        return Problem{tr("The file cannot be put back: something that stays refers to what would go."),
                       tr("Nothing was changed."),
                       tr("Bring single cards back, or restore that day as a file of its own.")};
    }
    done.rows = outcome.rows;
    if (done.rows > 0) return done;
    work.abandon();
    return Problem{tr("Nothing was done since then that could be taken back."), tr("Nothing was changed."), {}};
}

} // namespace clientela::storage
