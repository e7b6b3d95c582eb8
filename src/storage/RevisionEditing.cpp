#include "storage/RevisionEditing.h"

#include "storage/Connection.h"
#include "storage/RevisionDigest.h"
#include "storage/RevisionLog.h"

namespace clientela::storage {

namespace {

/// A value that is bound to a changeset's form; texts lie in `kept`.
RecordedValue recorded(const QVariant& value, std::vector<QByteArray>& kept) {
    using Type = RecordedValue::Type;
    if (!value.isValid() || value.isNull()) return {Type::Null, 0, 0, {}};
    switch (value.typeId()) {
    case QMetaType::LongLong: return {Type::Integer, value.toLongLong(), 0, {}};
    case QMetaType::Double: return {Type::Real, 0, value.toDouble(), {}};
    default: break;
    }
    const bool text = value.typeId() == QMetaType::QString;
    kept.push_back(text ? value.toString().toUtf8() : value.toByteArray());
    return {text ? Type::Text : Type::Blob, 0, 0, {kept.back().constData(), static_cast<size_t>(kept.back().size())}};
}

} // namespace

void writeChange(ChangeWriter& writer, const RowChange& change) {
    std::vector<QByteArray> kept;
    kept.reserve(change.key.size() + 2 * change.fields.size());
    std::vector<QString> columns;
    std::vector<int> places;
    std::vector<RecordedValue> values;
    for (const NamedValue& part : change.key) {
        places.push_back(static_cast<int>(columns.size()));
        columns.push_back(part.column);
        values.push_back(recorded(part.value, kept));
    }
    if (change.operation == RowChange::Operation::Update) {
        writer.beginUpdate(change.table, columns, values);
        for (const FieldChange& field : change.fields)
            writer.changed(field.column, recorded(field.before, kept), recorded(field.after, kept));
        return writer.endUpdate();
    }
    const bool inserted = change.operation == RowChange::Operation::Insert;
    for (const FieldChange& field : change.fields) {
        columns.push_back(field.column);
        values.push_back(recorded(inserted ? field.after : field.before, kept));
    }
    writer.wholeRow(change.operation, change.table, columns, places, values);
}

void eachPart(Connection& connection, qint64 revision,
              const std::function<void(qint64 number, const QByteArray& data)>& visit) {
    std::vector<qint64> numbers;
    {
        Rows rows = connection.query(
            QStringLiteral("SELECT part FROM revision_part WHERE revision_id = ? ORDER BY part"), revision);
        while (rows.next()) numbers.push_back(rows.integer(0));
    }
    for (const qint64 number : numbers) {
        QByteArray data;
        {
            Rows rows = connection.query(
                QStringLiteral("SELECT data FROM revision_part WHERE revision_id = ? AND part = ?"), revision, number);
            if (rows.next()) data = rows.bytes(0);
        }
        visit(number, data);
    }
}

void renewDigests(Connection& connection, qint64 from) {
    QByteArray parent = firstDigest();
    {
        Rows rows =
            connection.query(QStringLiteral("SELECT digest FROM revision WHERE id < ? ORDER BY id DESC LIMIT 1"), from);
        if (rows.next()) parent = rows.bytes(0);
    }
    std::vector<qint64> following;
    {
        Rows rows = connection.query(QStringLiteral("SELECT id FROM revision WHERE id >= ? ORDER BY id"), from);
        while (rows.next()) following.push_back(rows.integer(0));
    }
    for (const qint64 id : following) {
        RevisionDigest digest(parent);
        eachPart(connection, id, [&](qint64, const QByteArray& data) { digest.addPart(data); });
        QByteArray sum;
        {
            Rows head = connection.query(
                QStringLiteral("SELECT at, actor_id, kind, title, root, direction, changes FROM revision WHERE id = ?"),
                id);
            head.next();
            sum = digest.finish(head.text(0), head.integer(1), head.text(2), head.text(3), head.integer(4),
                                head.text(5), head.integer(6));
        }
        connection.execute(QStringLiteral("UPDATE revision SET parent_digest = ?, digest = ? WHERE id = ?"), parent,
                           sum, id);
        parent = sum;
    }
}

} // namespace clientela::storage
