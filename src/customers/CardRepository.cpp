#include "customers/CardRepository.h"

#include "customers/CardParts.h"
#include "fields/StoredValue.h"
#include "formats/Email.h"
#include "formats/Phone.h"
#include "office/DeskDay.h"
#include "storage/ReadTransaction.h"
#include "storage/UnitOfWork.h"

namespace clientela::customers {

using storage::Connection;
using storage::Rows;

namespace {

/// The country whose national numbers the phones of `card` are read as.
QString dialledFrom(const Card& card, const QString& homeCountry) {
    const Address* address = card.mainAddress();
    return address && !address->country.isEmpty() ? address->country : homeCountry;
}

bool isThere(const ContactPoint& point, const std::vector<ContactPoint>& points) {
    return point.id != 0 && std::find(points.begin(), points.end(), point) != points.end();
}

} // namespace

CardRepository::CardRepository(const fields::Catalogue& customers, QString homeCountry)
    : columns_(customers), homeCountry_(std::move(homeCountry)) {}

std::optional<Card> CardRepository::load(Connection& connection, CustomerId id) const {
    const storage::ReadTransaction oneState(connection);
    Card card;
    card.id = id;
    {
        Rows row = connection.query(columns_.select(), id);
        if (!row.next()) return {};
        int at = 0;
        for (const CardColumns::Column& column : columns_.columns())
            card.set(column.key, fields::valueFrom(row.value(at++), column.type));
    }
    {
        Rows rows =
            connection.query(QStringLiteral("SELECT field_id, value FROM custom_value WHERE customer_id = ?"), id);
        while (rows.next())
            if (const fields::Field* field = columns_.custom(rows.integer(0)))
                card.set(field->key, fields::valueFrom(rows.value(1), field->type));
    }
    {
        Rows token = connection.query(QStringLiteral("SELECT max(revision_id) FROM revision_record "
                                                     "WHERE kind = 'customer' AND record_id = ? AND part = 1"),
                                      id);
        if (token.next()) card.token = token.id<RevisionId>(0);
    }
    card.contactPoints = loadContactPoints(connection, id);
    card.addresses = loadAddresses(connection, id);
    card.tags = loadTags(connection, id);
    card.links = loadLinks(connection, id);
    card.consents = loadConsents(connection, id);
    card.stages = loadStages(connection, id);
    return card;
}

CustomerId CardRepository::save(storage::UnitOfWork& work, const Card& before, const Card& given) const {
    Card after = normalised(given, &before);
    Connection& connection = work.connection();
    const QString stage = QStringLiteral("stage");
    if (before.id.isNull()) {
        QVariantList values;
        for (const CardColumns::Column& column : columns_.columns())
            values += columns_.initial(after, column, office::deskNow(work));
        connection.executeList(columns_.insert(), values);
        after.id = CustomerId(connection.lastInsertId());
    } else {
        after.id = before.id;
        saveValues(work, before, after);
    }
    if (before.id.isNull() || before.text(stage) != after.text(stage))
        connection.execute(
            QStringLiteral("INSERT INTO stage_event (customer_id, stage, at, actor_id) VALUES (?, ?, ?, ?)"), after.id,
            after.text(stage).isEmpty() ? QStringLiteral("suspect") : after.text(stage), office::deskNow(work),
            work.action().actor);
    saveCustomValues(work, after.id, before, after);
    saveContactPoints(connection, after.id, before.contactPoints, after.contactPoints);
    saveAddresses(connection, after.id, before.addresses, after.addresses);
    saveTags(connection, after.id, before.tags, after.tags);
    saveLinks(connection, after.id, before.links, after.links);
    saveConsents(work, after.id, before.consents, after.consents, QStringLiteral("card"));
    return after.id;
}

void CardRepository::saveValues(storage::UnitOfWork& work, const Card& before, const Card& after) const {
    QStringList sets;
    QVariantList values;
    for (const CardColumns::Column& column : columns_.columns()) {
        if (before.values.value(column.key) == after.values.value(column.key)) continue;
        sets += column.name + QStringLiteral(" = ?");
        values += columns_.initial(after, column, office::deskNow(work));
    }
    if (sets.isEmpty()) return;
    values += after.id.value;
    work.connection().executeList(
        QStringLiteral("UPDATE customer SET %1 WHERE id = ?").arg(sets.join(QStringLiteral(", "))), values);
}

void CardRepository::saveCustomValues(storage::UnitOfWork& work, CustomerId id, const Card& before,
                                      const Card& after) const {
    const QHash<QString, qint64>& customs = columns_.customIds();
    for (auto it = customs.cbegin(); it != customs.cend(); ++it) {
        const fields::Value value = after.values.value(it.key());
        if (before.values.value(it.key()) == value) continue;
        if (fields::isEmpty(value))
            work.connection().execute(QStringLiteral("DELETE FROM custom_value WHERE customer_id = ? AND field_id = ?"),
                                      id, it.value());
        else
            work.connection().execute(
                QStringLiteral("INSERT INTO custom_value (customer_id, field_id, value) VALUES (?, ?, ?) "
                               "ON CONFLICT (customer_id, field_id) DO UPDATE SET value = excluded.value"),
                id, it.value(), fields::storedForm(value));
    }
}

Card CardRepository::normalised(Card card, const Card* saved) const {
    for (fields::Value& value : card.values)
        if (auto* text = std::get_if<QString>(&value)) *text = text->trimmed();
    erase_if(card.values, [](auto entry) { return fields::isEmpty(entry.value()); });
    std::erase_if(card.addresses, [](const Address& address) { return address.isBlank(); });
    std::erase_if(card.contactPoints, [](const ContactPoint& point) { return point.value.trimmed().isEmpty(); });
    const QString country = dialledFrom(card, homeCountry_);
    const bool sameCountry = saved && dialledFrom(*saved, homeCountry_) == country;
    for (ContactPoint& point : card.contactPoints) {
        if (point.kind == QLatin1String("phone")) {
            // Understanding a number costs more than any statement of a save.
            if (sameCountry && isThere(point, saved->contactPoints)) continue;
            formats::StoredPhone phone = formats::storedPhone(point.value, country);
            point.normal = std::move(phone.e164);
            point.extension = std::move(phone.extension);
        } else if (point.kind == QLatin1String("email")) {
            point.value = formats::normalEmail(point.value);
            point.normal = formats::emailKey(point.value);
        } else {
            point.value = point.value.trimmed();
        }
    }
    return card;
}

} // namespace clientela::customers
