#include "customers/CardJson.h"

#include "customers/CardValues.h"
#include "fields/StoredValue.h"

#include <QJsonArray>

namespace clientela::customers {

namespace {

using Pairs = std::initializer_list<std::pair<const char*, QString>>;

QJsonObject object(Pairs pairs) {
    QJsonObject json;
    for (const auto& [key, text] : pairs)
        if (!text.isEmpty()) json.insert(QLatin1String(key), text);
    return json;
}

QJsonArray points(const Card& card, const char* kind) {
    QJsonArray array;
    for (const ContactPoint& point : card.contactPoints)
        if (point.kind == QLatin1String(kind))
            array.append(object({{"value", point.value},
                                 {"label", point.label},
                                 {"normal", point.normal},
                                 {"extension", point.extension}}));
    return array;
}

QJsonArray addresses(const Card& card) {
    QJsonArray array;
    for (const Address& a : card.addresses)
        array.append(object({{"role", a.role},
                             {"recipient", a.recipient},
                             {"street", a.street},
                             {"street2", a.street2},
                             {"postal_code", a.postalCode},
                             {"city", a.city},
                             {"region", a.region},
                             {"country", a.country}}));
    return array;
}

QJsonArray links(const Card& card) {
    QJsonArray array;
    for (const Link& link : card.links) {
        QJsonObject json = object({{"role", link.role}, {"name", link.otherName}, {"note", link.note}});
        json.insert(QStringLiteral("id"), link.other.value);
        json.insert(QStringLiteral("direction"),
                    link.otherIsCompany ? QStringLiteral("works_for") : QStringLiteral("people"));
        array.append(json);
    }
    return array;
}

QJsonObject consents(const Consents& consents) {
    QJsonObject json;
    const auto add = [&](const char* channel, const std::optional<bool>& granted) {
        if (granted) json.insert(QLatin1String(channel), *granted);
    };
    add("email", consents.email);
    add("sms", consents.sms);
    add("phone", consents.phone);
    add("post", consents.post);
    return json;
}

QJsonArray stages(const Card& card) {
    QJsonArray array;
    for (const StageEvent& event : card.stages)
        array.append(object({{"stage", event.stage}, {"at", event.at.toUTC().toString(Qt::ISODate)}}));
    return array;
}

} // namespace

QJsonValue jsonValue(const fields::Value& value, const fields::Field& field, const Currency& currency) {
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (field.type == fields::Type::YesNo) return *number != 0;
        const int decimals = field.type == fields::Type::Money ? currency.decimals() : field.scale();
        return decimals == 0 ? QJsonValue(*number) : QJsonValue(plainAmount(*number, decimals).toDouble());
    }
    if (const auto* list = std::get_if<QStringList>(&value)) return QJsonArray::fromStringList(*list);
    return fields::plainText(value);
}

QJsonObject cardJson(const Card& card, const fields::Catalogue& customers, const Currency& currency) {
    QJsonObject json;
    json.insert(QStringLiteral("id"), card.id.value);
    json.insert(QStringLiteral("name"), card.shownName());
    for (const fields::Field& field : customers.fields()) {
        const auto value = card.values.constFind(field.key);
        if (value != card.values.cend()) json.insert(field.key, jsonValue(*value, field, currency));
    }
    const auto add = [&](const char* key, const auto& part) {
        if (!part.isEmpty()) json.insert(QLatin1String(key), part);
    };
    add("phones", points(card, "phone"));
    add("emails", points(card, "email"));
    add("websites", points(card, "web"));
    add("addresses", addresses(card));
    add("tags", QJsonArray::fromStringList(card.tags));
    add("links", links(card));
    add("consents", consents(card.consents));
    add("stages", stages(card));
    return json;
}

} // namespace clientela::customers
