#include "customers/CardHistory.h"

#include "customers/CardColumns.h"
#include "fields/StoredValue.h"
#include "storage/Connection.h"
#include "storage/RowChange.h"

#include <map>

namespace clientela::customers {

using storage::FieldChange;
using storage::RowChange;
using What = CardChange::What;

namespace {

constexpr qint64 kLookedThrough = 20'000; ///< rows of a revision; larger ones are imports and the like

qint64 keyOf(const RowChange& change, const char* column) {
    for (const storage::NamedValue& part : change.key)
        if (part.column == QLatin1String(column)) return part.value.toLongLong();
    return 0;
}

const FieldChange* fieldOf(const RowChange& change, const char* column) {
    for (const FieldChange& field : change.fields)
        if (field.column == QLatin1String(column)) return &field;
    return nullptr;
}

/// The value of a row that came or went.
QString wholeText(const RowChange& change, const char* column) {
    const FieldChange* field = fieldOf(change, column);
    if (!field) return {};
    return (change.operation == RowChange::Operation::Delete ? field->before : field->after).toString();
}

fields::Value textValue(const QVariant& value) {
    const QString text = value.toString();
    return text.isEmpty() ? fields::Value() : fields::Value(text);
}

/// Reads changes of one card, revision by revision, the newest first: rows that changed name their card only when they
/// came or went, so what is known of them is carried back in time.
class Reader {
public:
    Reader(storage::Connection& connection, const fields::Catalogue& customers, CustomerId id)
        : connection_(connection), columns_(customers), id_(id) {
        for (const CardColumns::Column& column : columns_.columns()) byColumn_.insert(column.name, column);
        remember("SELECT id, kind FROM contact_point WHERE customer_id = ?", points_);
        remember("SELECT id, role FROM address WHERE customer_id = ?", addresses_);
        storage::Rows links = connection.query(
            QStringLiteral("SELECT id, role FROM customer_link WHERE customer_id = ? OR other_id = ?"), id, id);
        while (links.next()) links_[links.integer(0)] = links.text(1);
    }

    void take(const RowChange& change, std::vector<CardChange>& into) {
        if (change.table == QLatin1String("customer") && keyOf(change, "id") == id_.value)
            takeValues(change, into);
        else if (change.table == QLatin1String("custom_value") && keyOf(change, "customer_id") == id_.value)
            takeCustom(change, into);
        else if (change.table == QLatin1String("contact_point"))
            takePart(change, What::ContactPoint, "kind", "value", points_, into);
        else if (change.table == QLatin1String("address"))
            takePart(change, What::Address, "role", "city", addresses_, into);
        else if (change.table == QLatin1String("customer_tag") && keyOf(change, "customer_id") == id_.value)
            takeTag(change, into);
        else if (change.table == QLatin1String("customer_link"))
            takeLink(change, into);
        else if (change.table == QLatin1String("consent_event"))
            takeConsent(change, into);
    }

private:
    using Parts = std::map<qint64, QString>;

    void remember(const char* sql, Parts& parts) {
        storage::Rows rows = connection_.query(QString::fromLatin1(sql), id_);
        while (rows.next()) parts[rows.integer(0)] = rows.text(1);
    }

    void takeValues(const RowChange& change, std::vector<CardChange>& into) const {
        for (const FieldChange& field : change.fields) {
            const auto column = byColumn_.constFind(field.column);
            if (column == byColumn_.cend() || column->key == QLatin1String("created")) continue;
            const CardChange one{What::Value,
                                 column->key,
                                 {},
                                 0,
                                 fields::valueFrom(field.before, column->type),
                                 fields::valueFrom(field.after, column->type)};
            if (one.before != one.after) into.push_back(one);
        }
    }

    void takeCustom(const RowChange& change, std::vector<CardChange>& into) const {
        const fields::Field* field = columns_.custom(keyOf(change, "field_id"));
        const FieldChange* value = fieldOf(change, "value");
        if (!field || !value) return; // the field itself was removed since
        into.push_back({What::Value,
                        field->key,
                        {},
                        0,
                        fields::valueFrom(value->before, field->type),
                        fields::valueFrom(value->after, field->type)});
    }

    /// `naming` says what kind of part it is, `telling` what stands for the whole of it.
    void takePart(const RowChange& change, What what, const char* naming, const char* telling, Parts& parts,
                  std::vector<CardChange>& into) const {
        const qint64 part = keyOf(change, "id");
        if (change.operation == RowChange::Operation::Update) {
            const auto known = parts.find(part);
            if (known == parts.end()) return;
            for (const FieldChange& field : change.fields) {
                if (field.column == QLatin1String("position") || field.column == QLatin1String("normal") ||
                    field.column == QLatin1String("extension"))
                    continue; // they follow from the rest
                into.push_back({what, what == What::Address ? QStringLiteral("address") : known->second, field.column,
                                part, textValue(field.before), textValue(field.after)});
            }
            if (const FieldChange* kind = fieldOf(change, naming)) known->second = kind->before.toString();
            return;
        }
        if (wholeText(change, "customer_id").toLongLong() != id_.value) return;
        parts[part] = wholeText(change, naming);
        QString whole = wholeText(change, telling);
        if (what == What::Address) {
            QStringList line{wholeText(change, "street"), wholeText(change, "postal_code"), whole};
            line.removeAll(QString());
            whole = line.join(QStringLiteral(", "));
        }
        CardChange one{what, what == What::Address ? QStringLiteral("address") : parts[part], {}, part, {}, {}};
        (change.operation == RowChange::Operation::Delete ? one.before : one.after) = textValue(whole);
        into.push_back(one);
    }

    void takeTag(const RowChange& change, std::vector<CardChange>& into) const {
        storage::Rows name =
            connection_.query(QStringLiteral("SELECT name FROM tag WHERE id = ?"), keyOf(change, "tag_id"));
        if (!name.next()) return;
        CardChange one{What::Tag, QStringLiteral("tags"), {}, 0, {}, {}};
        (change.operation == RowChange::Operation::Delete ? one.before : one.after) = name.text(0);
        into.push_back(one);
    }

    void takeLink(const RowChange& change, std::vector<CardChange>& into) {
        const qint64 part = keyOf(change, "id");
        if (change.operation == RowChange::Operation::Update) {
            if (!links_.contains(part)) return;
            for (const FieldChange& field : change.fields)
                into.push_back(
                    {What::Link, links_[part], field.column, part, textValue(field.before), textValue(field.after)});
            return;
        }
        const qint64 one = wholeText(change, "customer_id").toLongLong();
        const qint64 other = wholeText(change, "other_id").toLongLong();
        if (one != id_.value && other != id_.value) return;
        links_[part] = wholeText(change, "role");
        storage::Rows name = connection_.query(
            QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), one == id_.value ? other : one);
        CardChange tie{What::Link, links_[part], {}, part, {}, {}};
        (change.operation == RowChange::Operation::Delete ? tie.before : tie.after) =
            name.next() ? name.text(0) : QString::number(other);
        into.push_back(tie);
    }

    void takeConsent(const RowChange& change, std::vector<CardChange>& into) const {
        if (change.operation != RowChange::Operation::Insert ||
            wholeText(change, "customer_id").toLongLong() != id_.value)
            return;
        into.push_back(
            {What::Consent, wholeText(change, "channel"), {}, 0, {}, wholeText(change, "granted").toLongLong()});
    }

    storage::Connection& connection_;
    CardColumns columns_;
    CustomerId id_;
    QHash<QString, CardColumns::Column> byColumn_;
    Parts points_;
    Parts addresses_;
    Parts links_;
};

} // namespace

std::vector<CardRevision> cardHistory(storage::Connection& connection, const fields::Catalogue& customers,
                                      CustomerId id, JobControl& control, RevisionId before, int most) {
    Reader reader(connection, customers, id);
    std::vector<CardRevision> history;
    // What is known of parts is carried back from now, also over the pages that are not asked for.
    for (const storage::Revision& revision :
         storage::revisions(connection, {{}, QStringLiteral("customer"), id.value, {}, -1})) {
        control.check();
        if (static_cast<int>(history.size()) >= most) break;
        CardRevision one{revision, revision.changes <= kLookedThrough, {}};
        if (one.isWhole)
            storage::visitChanges(connection, revision.id,
                                  [&](const RowChange& change) { reader.take(change, one.changes); });
        const bool asked = before.isNull() || revision.id < before;
        if (asked && (!one.isWhole || !one.changes.empty())) history.push_back(std::move(one));
    }
    return history;
}

} // namespace clientela::customers
