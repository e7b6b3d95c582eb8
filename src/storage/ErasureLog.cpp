#include "storage/ErasureLog.h"

#include "storage/ChangeCodec.h"
#include "storage/Connection.h"
#include "storage/RevisionEditing.h"
#include "storage/RevisionLog.h"

#include <QCoreApplication>

#include <set>

namespace clientela::storage {

namespace {

QString revisionsSql(const char* what) {
    return QStringLiteral("SELECT %1 FROM revision_record WHERE kind = ? AND record_id = ?").arg(QLatin1String(what));
}

const FieldChange* fieldOf(const RowChange& change, const QString& column) {
    for (const FieldChange& field : change.fields)
        if (field.column == column) return &field;
    return nullptr;
}

ErasedRows::Key keyOf(const RowChange& change) {
    ErasedRows::Key key;
    for (const NamedValue& part : change.key) key.push_back(part.value);
    return key;
}

class Redaction {
public:
    Redaction(Connection& connection, const Schema& schema, ErasedRows& rows)
        : connection_(connection), schema_(schema), rows_(rows) {}

    RedactedLog run() {
        learnFromRows();
        for (bool more = true; more;) {
            collectRevisions();
            more = false;
            for (const qint64 revision : revisions_)
                visitChanges(connection_, RevisionId(revision),
                             [&](const RowChange& change) { more = learn(change) || more; });
        }
        for (const qint64 revision : revisions_) rewrite(revision);
        cutOtherTitles();
        if (firstChanged_ != 0) renewDigests(connection_, firstChanged_);
        return done_;
    }

private:
    /// The words of the rows as they stand; those that they had before come from the log.
    void learnFromRows() {
        for (const auto& [name, rows] : rows_.tables()) {
            if (!tellsWords(name)) continue;
            const TableInfo& table = *schema_.table(name);
            QStringList conditions;
            for (const int key : table.key)
                conditions += quoted(table.columns[static_cast<size_t>(key)].name) + QStringLiteral(" = ?");
            const QString sql =
                QStringLiteral("SELECT * FROM %1 WHERE %2").arg(quoted(name), conditions.join(QStringLiteral(" AND ")));
            for (const ErasedRows::Row& row : rows) {
                Rows found = connection_.queryList(sql, QVariantList(row.key.begin(), row.key.end()));
                if (!found.next()) continue;
                for (size_t i = 0; i < table.columns.size(); ++i)
                    learnWord(table, table.columns[i].name, found.value(static_cast<int>(i)));
            }
        }
    }
    /// The record itself and its parts say how it is called; what happened does not.
    [[nodiscard]] bool tellsWords(const QString& table) const {
        if (table == rows_.kind()) return true;
        const TableInfo* info = schema_.table(table);
        return info && info->policy == TablePolicy::Undoable && !info->isRecord &&
               std::any_of(info->references.begin(), info->references.end(), [&](const RecordReference& reference) {
                   return reference.part && reference.kind == rows_.kind();
               });
    }
    void learnWord(const TableInfo& table, const QString& column, const QVariant& value) {
        if (value.typeId() != QMetaType::QString) return;
        const QString text = value.toString();
        const int place = table.column(column);
        if (place < 0) return;
        // Words of the program, such as the kind of a phone or the stage of a customer, name nobody.
        const bool choice = table.isRecord ? table.columns[static_cast<size_t>(place)].notNull
                                           : std::all_of(text.begin(), text.end(),
                                                         [](QChar c) { return c == u'_' || (c >= u'a' && c <= u'z'); });
        if (!choice) words_.add(text);
    }

    void collectRevisions() {
        const auto collect = [&](const QString& kind, const QVariant& id) {
            Rows rows = connection_.query(revisionsSql("revision_id"), kind, id);
            while (rows.next()) revisions_.insert(rows.integer(0));
        };
        for (const qint64 id : rows_.ids()) collect(rows_.kind(), id);
        for (const auto& [name, rows] : rows_.tables())
            if (schema_.table(name)->isRecord)
                for (const ErasedRows::Row& row : rows) collect(name, row.key.front());
        for (const auto& [name, id] : logOnly_) collect(name, id);
    }

    /// Whether a change is of one of the rows.
    [[nodiscard]] bool isOurs(const RowChange& change) const {
        return schema_.table(change.table) != nullptr && rows_.holds(change.table, keyOf(change));
    }
    /// Takes up a row that is in the file no more, and words. True if a row was not known before.
    bool learn(const RowChange& change) {
        const TableInfo* table = schema_.table(change.table);
        if (table == nullptr) return false;
        bool isNew = false;
        if (!isOurs(change)) {
            if (!namesOurs(*table, change) || isThere(*table, change)) return false;
            isNew = rows_.add(change.table, keyOf(change));
            if (table->isRecord) logOnly_.emplace_back(table->name, change.key.front().value);
        }
        for (const Link& link : rows_.linksOf(table->name))
            if (const FieldChange* field = fieldOf(change, table->columns[static_cast<size_t>(link.column)].name)) {
                rows_.release(link, field->before);
                rows_.release(link, field->after);
            }
        if (tellsWords(table->name))
            for (const FieldChange& field : change.fields) {
                learnWord(*table, field.column, field.before);
                learnWord(*table, field.column, field.after);
            }
        return isNew;
    }
    [[nodiscard]] bool namesOurs(const TableInfo& table, const RowChange& change) const {
        const bool whole = change.operation != RowChange::Operation::Update;
        for (const Link& link : rows_.linksOf(table.name)) {
            const QString& column = table.columns[static_cast<size_t>(link.column)].name;
            for (const NamedValue& part : change.key)
                if (part.column == column && rows_.follows(link, part.value)) return true;
            const FieldChange* field = whole ? fieldOf(change, column) : nullptr;
            if (field && (rows_.follows(link, field->before) || rows_.follows(link, field->after))) return true;
        }
        return false;
    }
    /// A row that lives on belongs to somebody else by now, or it would be known.
    bool isThere(const TableInfo& table, const RowChange& change) {
        QStringList conditions;
        QVariantList values;
        for (const NamedValue& part : change.key) {
            conditions += quoted(part.column) + QStringLiteral(" = ?");
            values += part.value;
        }
        return connection_
            .queryList(QStringLiteral("SELECT 1 FROM %1 WHERE %2")
                           .arg(quoted(table.name), conditions.join(QStringLiteral(" AND "))),
                       values)
            .next();
    }

    /// What is left of a change; false if nothing is. `changed` if it is not as it was.
    bool keep(RowChange& change, bool& changed) {
        if (isOurs(change)) {
            changed = true;
            return false;
        }
        const TableInfo* table = schema_.table(change.table);
        if (table == nullptr) return true;
        const bool update = change.operation == RowChange::Operation::Update;
        for (const Link& link : rows_.linksOf(table->name)) {
            const QString& column = table->columns[static_cast<size_t>(link.column)].name;
            for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
                if (field->column != column) continue;
                const bool before = rows_.holds(link.target, field->before);
                const bool after = rows_.holds(link.target, field->after);
                // A row that came to somebody else cannot do without the one whose it was; that is a number only.
                if ((!before && !after) || (link.needed && !update)) break;
                changed = true;
                if (before) field->before = {};
                if (after) field->after = {};
                if (update && (link.needed || field->before == field->after)) change.fields.erase(field);
                break;
            }
        }
        if (table->policy == TablePolicy::Log && !rows_.isNamedByOthers(table->name)) cutWords(*table, change, changed);
        return !update || !change.fields.empty();
    }
    /// The log of exports names the file in which somebody's data went out.
    void cutWords(const TableInfo& table, RowChange& change, bool& changed) {
        for (FieldChange& field : change.fields) {
            const QString before = field.after.typeId() == QMetaType::QString ? field.after.toString() : QString();
            const QString after = words_.cutFrom(before);
            if (before == after) continue;
            field.after = after;
            changed = true;
            QVariantList values{after};
            QStringList conditions;
            for (const NamedValue& part : change.key) {
                conditions += quoted(part.column) + QStringLiteral(" = ?");
                values += part.value;
            }
            connection_.executeList(
                QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
                    .arg(quoted(table.name), quoted(field.column), conditions.join(QStringLiteral(" AND "))),
                values);
        }
    }

    /// A part without what is to go, put back; how many changes are gone. True in `changed` if it is another now.
    qint64 rewritePart(qint64 revision, qint64 number, const QByteArray& data, bool& changed, bool& undoable) {
        ChangeWriter writer;
        ChangeReader reader(data);
        RowChange change;
        qint64 gone = 0;
        bool differs = false;
        while (reader.next(change)) {
            if (!keep(change, differs)) {
                ++gone;
                continue;
            }
            const TableInfo* table = schema_.table(change.table);
            undoable = undoable || table == nullptr || table->policy == TablePolicy::Undoable;
            writeChange(writer, change);
        }
        if (!differs) return 0;
        changed = true;
        if (writer.rows() == 0)
            connection_.execute(QStringLiteral("DELETE FROM revision_part WHERE revision_id = ? AND part = ?"),
                                revision, number);
        else
            connection_.execute(QStringLiteral("UPDATE revision_part SET data = ? WHERE revision_id = ? AND part = ?"),
                                writer.finish(), revision, number);
        return gone;
    }
    void rewrite(qint64 revision) {
        qint64 gone = 0;
        bool undoable = false;
        bool any = false;
        eachPart(connection_, revision, [&](qint64 number, const QByteArray& data) {
            gone += rewritePart(revision, number, data, any, undoable);
        });
        any = cutTitle(revision) || any;
        if (!any) return;
        connection_.execute(
            QStringLiteral("UPDATE revision SET changes = changes - ?, undoable = CASE WHEN ? = 1 THEN undoable"
                           " ELSE 0 END WHERE id = ?"),
            gone, undoable, revision);
        done_.changes += gone;
        ++done_.revisions;
        firstChanged_ = firstChanged_ == 0 ? revision : std::min(firstChanged_, revision);
    }

    bool cutTitle(qint64 revision) {
        QString title;
        {
            Rows rows = connection_.query(QStringLiteral("SELECT title FROM revision WHERE id = ?"), revision);
            if (rows.next()) title = rows.text(0);
        }
        return setTitle(revision, title,
                        isAboutThemAlone(revision)
                            ? QCoreApplication::translate("Storage", "Change to a card that was erased")
                            : words_.cutFrom(title));
    }
    bool isAboutThemAlone(qint64 revision) {
        // By an index over (kind, record, revision): asked of the kinds' ids would scan, so of what was changed.
        bool alone = true;
        visitChanges(connection_, RevisionId(revision), [&](const RowChange& change) {
            const TableInfo* table = schema_.table(change.table);
            alone = alone && table != nullptr && table->policy == TablePolicy::Log;
        });
        return alone;
    }
    bool setTitle(qint64 revision, const QString& before, const QString& after) {
        if (before == after) return false;
        connection_.execute(QStringLiteral("UPDATE revision SET title = ? WHERE id = ?"), after, revision);
        return true;
    }
    void cutOtherTitles() {
        if (words_.isEmpty()) return;
        std::vector<std::pair<qint64, QString>> named;
        {
            Rows rows = connection_.query(QStringLiteral("SELECT id, title FROM revision"));
            while (rows.next())
                if (!revisions_.contains(rows.integer(0)) && words_.isNamedIn(rows.text(1)))
                    named.emplace_back(rows.integer(0), rows.text(1));
        }
        for (const auto& [revision, title] : named) {
            if (!setTitle(revision, title, words_.cutFrom(title))) continue;
            ++done_.revisions;
            firstChanged_ = firstChanged_ == 0 ? revision : std::min(firstChanged_, revision);
        }
    }

    Connection& connection_;
    const Schema& schema_;
    ErasedRows& rows_;
    ErasedWords words_;
    std::set<qint64> revisions_;
    std::vector<std::pair<QString, QVariant>> logOnly_; ///< records that only the log knew
    RedactedLog done_;
    qint64 firstChanged_ = 0;
};

} // namespace

QString firstTimeOf(Connection& connection, const QString& kind, qint64 id) {
    RevisionId first;
    {
        Rows rows = connection.query(revisionsSql("min(revision_id)"), kind, id);
        if (rows.next()) first = rows.id<RevisionId>(0);
    }
    if (first.isNull()) return {};
    bool brought = false;
    visitChanges(connection, first, [&](const RowChange& change) {
        brought = brought || (change.operation == RowChange::Operation::Insert && change.table == kind &&
                              change.key.front().value.toLongLong() == id);
    });
    if (!brought) return {};
    Rows rows = connection.query(QStringLiteral("SELECT at FROM revision WHERE id = ?"), first);
    return rows.next() ? rows.text(0) : QString();
}

RedactedLog redactLog(Connection& connection, const Schema& schema, ErasedRows& rows) {
    return Redaction(connection, schema, rows).run();
}

qint64 countInLog(Connection& connection, const ErasedRows& rows) {
    std::set<qint64> revisions;
    for (const qint64 id : rows.ids()) {
        Rows found = connection.query(revisionsSql("revision_id"), rows.kind(), id);
        while (found.next()) revisions.insert(found.integer(0));
    }
    return static_cast<qint64>(revisions.size());
}

} // namespace clientela::storage
