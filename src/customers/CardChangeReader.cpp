#include "customers/CardChangeReader.h"

#include "fields/StoredValue.h"
#include "storage/Connection.h"

namespace clientela::customers {

using storage::FieldChange;
using storage::RowChange;
using What = CardChange::What;

namespace {

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

/// The parts of a card, and the column that says which kind of one a row is.
constexpr struct {
    const char* table;
    const char* kind;
    const char* other; ///< the second card's column, where there is one
} kParts[] = {{"contact_point", "kind", nullptr},
              {"address", "role", nullptr},
              {"customer_link", "role", "other_id"},
              {"consent_event", "channel", nullptr}};

CardChange whole(const RowChange& change, What what, const QString& key, qint64 part, fields::Value value) {
    CardChange one{what, key, {}, part, {}, {}};
    (change.operation == RowChange::Operation::Delete ? one.before : one.after) = std::move(value);
    return one;
}

} // namespace

qint64 keyOf(const RowChange& change, const char* column) {
    for (const storage::NamedValue& part : change.key)
        if (part.column == QLatin1String(column)) return part.value.toLongLong();
    return 0;
}

CardChangeReader::CardChangeReader(storage::Connection& connection, const fields::Catalogue& customers)
    : connection_(connection), columns_(customers) {
    for (const CardColumns::Column& column : columns_.columns()) byColumn_.insert(column.name, column);
}

const QStringList& CardChangeReader::tables() {
    static const QStringList names{QStringLiteral("customer"),     QStringLiteral("custom_value"),
                                   QStringLiteral("customer_tag"), QStringLiteral("contact_point"),
                                   QStringLiteral("address"),      QStringLiteral("customer_link"),
                                   QStringLiteral("consent_event")};
    return names;
}

std::optional<CardChangeReader::Part> CardChangeReader::partOf(const RowChange& change) {
    if (change.table == QLatin1String("customer")) return Part{keyOf(change, "id"), 0, {}};
    if (const qint64 customer = keyOf(change, "customer_id"); customer != 0) return Part{customer, 0, {}};
    if (change.operation == RowChange::Operation::Update) return std::nullopt;
    for (const auto& part : kParts)
        if (change.table == QLatin1String(part.table))
            return Part{wholeText(change, "customer_id").toLongLong(),
                        part.other ? wholeText(change, part.other).toLongLong() : 0, wholeText(change, part.kind)};
    return std::nullopt;
}

std::optional<CardChangeReader::Part> CardChangeReader::partNow(const QString& table, qint64 id) const {
    for (const auto& part : kParts) {
        if (table != QLatin1String(part.table)) continue;
        storage::Rows row = connection_.query(
            QStringLiteral("SELECT customer_id, %1, %2 FROM %3 WHERE id = ?")
                .arg(QLatin1String(part.other ? part.other : "0"), QLatin1String(part.kind), QLatin1String(part.table)),
            id);
        if (row.next()) return Part{row.integer(0), row.integer(1), row.text(2)};
    }
    return std::nullopt;
}

void CardChangeReader::read(const RowChange& change, CustomerId id, const Part& part,
                            std::vector<CardChange>& into) const {
    if (change.table == QLatin1String("customer"))
        readValues(change, into);
    else if (change.table == QLatin1String("custom_value"))
        readCustom(change, into);
    else if (change.table == QLatin1String("customer_tag"))
        readTag(change, into);
    else if (change.table == QLatin1String("contact_point"))
        readPart(change, What::ContactPoint, part, into);
    else if (change.table == QLatin1String("address"))
        readPart(change, What::Address, part, into);
    else if (change.table == QLatin1String("customer_link"))
        readLink(change, id, part, into);
    else if (change.table == QLatin1String("consent_event") && change.operation == RowChange::Operation::Insert)
        into.push_back({What::Consent, part.kind, {}, 0, {}, wholeText(change, "granted").toLongLong()});
}

void CardChangeReader::readValues(const RowChange& change, std::vector<CardChange>& into) const {
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

void CardChangeReader::readCustom(const RowChange& change, std::vector<CardChange>& into) const {
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

void CardChangeReader::readPart(const RowChange& change, What what, const Part& part,
                                std::vector<CardChange>& into) const {
    const qint64 row = keyOf(change, "id");
    const QString key = what == What::Address ? QStringLiteral("address") : part.kind;
    if (change.operation == RowChange::Operation::Update) {
        for (const FieldChange& field : change.fields) {
            if (field.column == QLatin1String("position") || field.column == QLatin1String("normal") ||
                field.column == QLatin1String("extension"))
                continue; // they follow from the rest
            into.push_back({what, key, field.column, row, textValue(field.before), textValue(field.after)});
        }
        return;
    }
    QString text = wholeText(change, "value");
    if (what == What::Address) {
        QStringList line{wholeText(change, "street"), wholeText(change, "postal_code"), wholeText(change, "city")};
        line.removeAll(QString());
        text = line.join(QStringLiteral(", "));
    }
    into.push_back(whole(change, what, key, row, textValue(text)));
}

void CardChangeReader::readTag(const RowChange& change, std::vector<CardChange>& into) const {
    storage::Rows name =
        connection_.query(QStringLiteral("SELECT name FROM tag WHERE id = ?"), keyOf(change, "tag_id"));
    if (!name.next()) return;
    into.push_back(whole(change, What::Tag, QStringLiteral("tags"), 0, name.text(0)));
}

void CardChangeReader::readLink(const RowChange& change, CustomerId id, const Part& part,
                                std::vector<CardChange>& into) const {
    const qint64 row = keyOf(change, "id");
    const bool otherIsCompany = part.customer != id.value;
    const qint64 other = otherIsCompany ? part.customer : part.other;
    storage::Rows found =
        connection_.query(QStringLiteral("SELECT name FROM customer_derived WHERE customer_id = ?"), other);
    const QString name = found.next() ? found.text(0) : QString::number(other);
    const auto add = [&](CardChange one) {
        one.other = name;
        one.otherIsCompany = otherIsCompany;
        into.push_back(std::move(one));
    };
    if (change.operation != RowChange::Operation::Update)
        return add(whole(change, What::Link, part.kind, row, textValue(name)));
    for (const FieldChange& field : change.fields)
        add({What::Link, part.kind, field.column, row, textValue(field.before), textValue(field.after)});
}

} // namespace clientela::customers
