#include "storage/LogThinning.h"

#include "storage/ChangeCodec.h"
#include "storage/Connection.h"
#include "storage/CustomerFile.h"
#include "storage/LogMoment.h"
#include "storage/RevisionEditing.h"

#include <QCoreApplication>
#include <QLocale>

namespace clientela::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

bool hasRegister(Connection& connection) {
    return connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'log_thinning'")).next();
}

/// Goes through the revisions of a span and says of each change what is left of it.
class Thinner {
public:
    Thinner(Connection& connection, const Schema& schema, JobControl* control)
        : connection_(connection), schema_(schema), control_(control) {}

    ThinnedLog run(const QDateTime& before, bool write) {
        ThinnedLog done;
        done.before = before.toUTC();
        done.upTo = revisionAt(connection_, before.addMSecs(-1));
        const RevisionId from = thinnedUpTo(connection_);
        std::vector<qint64> revisions;
        {
            Rows rows =
                connection_.query(QStringLiteral("SELECT DISTINCT revision_id FROM revision_part WHERE revision_id > ?"
                                                 " AND revision_id <= ? ORDER BY revision_id"),
                                  from.value, done.upTo.value);
            while (rows.next()) revisions.push_back(rows.integer(0));
        }
        qint64 nth = 0;
        qint64 first = 0;
        for (const qint64 revision : revisions) {
            if (control_) control_->report(tr("Going through the log"), nth++, static_cast<qint64>(revisions.size()));
            const qint64 changesBefore = done.changes;
            eachPart(connection_, revision,
                     [&](qint64 number, const QByteArray& data) { thinPart(revision, number, data, write, done); });
            if (done.changes == changesBefore) continue;
            ++done.revisions;
            if (!write) continue;
            if (first == 0) first = revision;
            connection_.execute(QStringLiteral("UPDATE revision SET undoable = 0 WHERE id = ?"), revision);
        }
        if (write && first != 0) renewDigests(connection_, first);
        return done;
    }

private:
    void thinPart(qint64 revision, qint64 number, const QByteArray& data, bool write, ThinnedLog& done) {
        ChangeWriter writer;
        ChangeReader reader(data);
        RowChange change;
        qint64 gone = 0;
        while (reader.next(change)) {
            if (isLastKnown(change)) {
                ++done.kept;
                writeChange(writer, change);
                continue;
            }
            ++gone;
            if (!isBeginning(change)) continue;
            change.fields.clear();
            writeChange(writer, change);
        }
        if (gone == 0) return;
        done.changes += gone;
        const bool isEmpty = writer.rows() == 0;
        const QByteArray left = isEmpty ? QByteArray() : writer.finish();
        done.bytes += data.size() - left.size();
        if (!write) return;
        if (isEmpty)
            connection_.execute(QStringLiteral("DELETE FROM revision_part WHERE revision_id = ? AND part = ?"),
                                revision, number);
        else
            connection_.execute(QStringLiteral("UPDATE revision_part SET data = ? WHERE revision_id = ? AND part = ?"),
                                left, revision, number);
    }

    /// A row that is gone, and whose last values only this change knows: its table's later schema need not know all of
    /// them, so a table that is there no more counts as one whose rows are gone.
    bool isLastKnown(const RowChange& change) {
        if (change.operation != RowChange::Operation::Delete) return false;
        if (schema_.table(change.table) == nullptr) return true;
        QStringList conditions;
        QVariantList values;
        for (const NamedValue& part : change.key) {
            conditions += quoted(part.column) + QStringLiteral(" = ?");
            values += part.value;
        }
        return !connection_
                    .queryList(QStringLiteral("SELECT 1 FROM %1 WHERE %2")
                                   .arg(quoted(change.table), conditions.join(QStringLiteral(" AND "))),
                               values)
                    .next();
    }
    bool isBeginning(const RowChange& change) const {
        const TableInfo* table = schema_.table(change.table);
        return change.operation == RowChange::Operation::Insert && table != nullptr && table->isRecord;
    }

    Connection& connection_;
    const Schema& schema_;
    JobControl* control_;
};

} // namespace

LogFigures logFigures(Connection& connection) {
    LogFigures figures;
    {
        Rows rows = connection.query(QStringLiteral("SELECT count(*), sum(changes), min(at) FROM revision"));
        if (rows.next()) {
            figures.revisions = rows.integer(0);
            figures.changes = rows.integer(1);
            figures.first = rows.time(2);
        }
    }
    {
        Rows rows = connection.query(QStringLiteral("SELECT sum(length(data)) FROM revision_part"));
        if (rows.next()) figures.bytes = rows.integer(0);
    }
    if (!hasRegister(connection)) return figures;
    Rows rows = connection.query(QStringLiteral("SELECT max(before) FROM log_thinning"));
    if (rows.next() && !rows.isNull(0)) figures.thinnedBefore = rows.time(0);
    return figures;
}

ThinnedLog planThinning(Connection& connection, const Schema& schema, const QDateTime& before, JobControl& control) {
    return Thinner(connection, schema, &control).run(before, false);
}

Result<ThinnedLog> thinLog(UnitOfWork& work, const QDateTime& before) {
    if (before > work.now())
        return Problem{tr("The log is thinned up to a day that is over, not up to one that is still to come."),
                       tr("Nothing was changed."), tr("Choose an earlier day.")};
    Connection& connection = work.connection();
    // The log itself is not recorded.
    const ThinnedLog done = Thinner(connection, *work.file().schema(connection), work.control()).run(before, true);
    if (done.isNothing())
        return Problem{
            tr("The log holds nothing from before that day that could be thinned."), tr("Nothing was changed."), {}};
    connection.execute(
        QStringLiteral("INSERT INTO log_thinning (at, actor_id, up_to, before, revisions, changes, bytes)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        work.now(), work.action().actor, done.upTo, done.before, done.revisions, done.changes, done.bytes);
    return done;
}

RevisionId thinnedUpTo(Connection& connection) {
    if (!hasRegister(connection)) return {};
    Rows rows = connection.query(QStringLiteral("SELECT coalesce(max(up_to), 0) FROM log_thinning"));
    return rows.next() ? rows.id<RevisionId>(0) : RevisionId();
}

QDateTime lastThinning(Connection& connection) {
    if (!hasRegister(connection)) return {};
    Rows rows = connection.query(QStringLiteral("SELECT max(at) FROM log_thinning"));
    return rows.next() && !rows.isNull(0) ? rows.time(0) : QDateTime();
}

Problem thinnedProblem(Connection& connection) {
    const QDateTime before = logFigures(connection).thinnedBefore;
    return {tr("What was changed before %1 is no longer in the file in detail: the log was thinned.")
                .arg(QLocale().toString(before.toLocalTime().date(), QLocale::ShortFormat)),
            tr("Nothing was changed."), tr("Backups from before the thinning hold it.")};
}

} // namespace clientela::storage
