#include "customers/CardValues.h"

#include "base/Fold.h"
#include "customers/FullName.h"
#include "fields/StoredValue.h"

#include <algorithm>

namespace clientela::customers {

using fields::Field;
using fields::Value;

namespace {

/// The contact points that a field stands for: all of a kind, or those of a label.
struct Points {
    QString kind;
    QString label; ///< empty: any but fax
    [[nodiscard]] bool hold(const ContactPoint& point) const {
        if (point.kind != kind) return false;
        return label.isEmpty() ? point.label != QLatin1String("fax") : point.label == label;
    }
};

std::optional<Points> pointsOf(const QString& key) {
    if (key == QLatin1String("email")) return Points{key, {}};
    if (key == QLatin1String("website")) return Points{QStringLiteral("web"), {}};
    if (key == QLatin1String("phone")) return Points{key, {}};
    if (key.startsWith(QLatin1String("phone_"))) return Points{QStringLiteral("phone"), key.mid(6)};
    return {};
}

struct AddressPart {
    const char* key;
    QString Address::*member;
};
constexpr AddressPart kAddressParts[] = {{"recipient", &Address::recipient}, {"street", &Address::street},
                                         {"street2", &Address::street2},     {"postal_code", &Address::postalCode},
                                         {"city", &Address::city},           {"region", &Address::region},
                                         {"country", &Address::country}};

/// Which part of which address a key means: "city" the billing one's, "home_city" the home one's.
struct Place {
    QString role; ///< empty: the main address
    QString Address::*member;
};

std::optional<Place> placeOf(const QString& key) {
    for (const AddressPart& part : kAddressParts) {
        const QLatin1String name(part.key);
        if (key == name) return Place{{}, part.member};
        for (const char* role : {"home", "delivery"})
            if (key == QLatin1String(role) + QLatin1Char('_') + name)
                return Place{QString::fromLatin1(role), part.member};
    }
    return {};
}

const Address* addressFor(const Card& card, const QString& role) {
    if (role.isEmpty()) return card.mainAddress();
    const auto it =
        std::find_if(card.addresses.begin(), card.addresses.end(), [&](const Address& a) { return a.role == role; });
    return it == card.addresses.end() ? nullptr : &*it;
}

std::optional<bool> Consents::*consentOf(const QString& key) {
    if (key == QLatin1String("consent_email")) return &Consents::email;
    if (key == QLatin1String("consent_sms")) return &Consents::sms;
    if (key == QLatin1String("consent_phone")) return &Consents::phone;
    if (key == QLatin1String("consent_post")) return &Consents::post;
    return nullptr;
}

bool isOwn(const Field& field) {
    if (std::holds_alternative<fields::Custom>(field.source)) return true;
    const auto* stored = std::get_if<fields::Stored>(&field.source);
    return stored && stored->column.alias == QLatin1String("c") && stored->column.column != QLatin1String("id");
}

QStringList listOf(const Value& value) {
    if (const auto* list = std::get_if<QStringList>(&value)) return *list;
    const QString text = fields::plainText(value);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

void addPoint(Card& card, const Points& points, const QString& value) {
    const bool there =
        std::any_of(card.contactPoints.begin(), card.contactPoints.end(), [&](const ContactPoint& point) {
            return point.kind == points.kind && fold(point.value) == fold(value);
        });
    if (!there && !value.isEmpty()) card.contactPoints.push_back({0, points.kind, points.label, value, {}, {}});
}

void setPoints(Card& card, const Points& points, const Value& value) {
    const bool all = std::holds_alternative<QStringList>(value);
    const QStringList wanted = listOf(value);
    if (all) {
        std::erase_if(card.contactPoints,
                      [&](const ContactPoint& point) { return points.hold(point) && !wanted.contains(point.value); });
        for (const QString& one : wanted) addPoint(card, points, one);
        return;
    }
    const auto primary = std::find_if(card.contactPoints.begin(), card.contactPoints.end(),
                                      [&](const ContactPoint& point) { return points.hold(point); });
    if (primary == card.contactPoints.end()) {
        if (!wanted.isEmpty()) card.contactPoints.push_back({0, points.kind, points.label, wanted.front(), {}, {}});
    } else if (wanted.isEmpty()) {
        card.contactPoints.erase(primary);
    } else {
        primary->value = wanted.front();
    }
}

void setPlace(Card& card, const Place& place, const QString& text) {
    auto* address = const_cast<Address*>(addressFor(card, place.role));
    // Where a card has only a home address that is the one to show and edit; one that came a moment ago from the next
    // column of a file is another address.
    if (address && place.role.isEmpty() && address->role != QLatin1String("billing") && address->id == 0)
        address = nullptr;
    if (!address) {
        if (text.isEmpty()) return;
        card.addresses.push_back({});
        address = &card.addresses.back();
        if (!place.role.isEmpty()) address->role = place.role;
    }
    address->*place.member = text;
    std::erase_if(card.addresses, [](const Address& a) { return a.isBlank(); });
}

void setPersonName(Card& card, const QString& text) {
    const NameParts parts = splitName(text, card.text(QStringLiteral("language")));
    if (!parts.title.isEmpty()) card.set(QStringLiteral("title"), parts.title);
    card.set(QStringLiteral("given_name"), parts.given);
    if (!parts.middle.isEmpty()) card.set(QStringLiteral("middle_name"), parts.middle);
    card.set(QStringLiteral("family_name"), parts.family);
}

bool setNames(Card& card, const QString& key, const QString& text) {
    if (key == QLatin1String("name") && card.isCompany())
        card.set(QStringLiteral("company_name"), text);
    else if (key == QLatin1String("name") || key == QLatin1String("contact_name"))
        setPersonName(card, text);
    else
        return false;
    return true;
}

bool set(Card& card, const Field& field, const Value& value, bool add) {
    if (isOwn(field)) return card.set(field.key, value), true;
    if (const auto points = pointsOf(field.key)) {
        if (!add) return setPoints(card, *points, value), true;
        for (const QString& one : listOf(value)) addPoint(card, *points, one);
        return true;
    }
    if (const auto place = placeOf(field.key)) return setPlace(card, *place, fields::plainText(value)), true;
    if (field.key == QLatin1String("tags")) {
        if (!add) card.tags.clear();
        for (const QString& tag : listOf(value))
            if (!card.tags.contains(tag, Qt::CaseInsensitive)) card.tags += tag;
        return true;
    }
    if (auto consent = consentOf(field.key)) {
        const auto* granted = std::get_if<qint64>(&value);
        // A consent is not forgotten by emptying a cell; it is withdrawn.
        if (granted) card.consents.*consent = *granted != 0;
        return true;
    }
    return setNames(card, field.key, fields::plainText(value));
}

} // namespace

QString partKind(const QString& key) {
    if (const auto points = pointsOf(key)) return points->label.isEmpty() ? points->kind : QString();
    const auto place = placeOf(key);
    return place && place->role.isEmpty() ? QStringLiteral("address") : QString();
}

Value valueOf(const Card& card, const Field& field) {
    if (isOwn(field)) return card.values.value(field.key);
    if (const auto points = pointsOf(field.key)) {
        QStringList values;
        for (const ContactPoint& point : card.contactPoints)
            if (points->hold(point)) values += point.value;
        return values.isEmpty() ? Value() : Value(values);
    }
    if (const auto place = placeOf(field.key)) {
        const Address* address = addressFor(card, place->role);
        return address && !(address->*place->member).isEmpty() ? Value(address->*place->member) : Value();
    }
    if (field.key == QLatin1String("tags")) return card.tags.isEmpty() ? Value() : Value(card.tags);
    if (auto consent = consentOf(field.key)) {
        const std::optional<bool>& granted = card.consents.*consent;
        return granted ? Value(qint64(*granted)) : Value();
    }
    if (field.key == QLatin1String("name")) return card.shownName();
    if (field.key == QLatin1String("contact_name") && card.isCompany()) {
        const QString name =
            (card.text(QStringLiteral("given_name")) + QLatin1Char(' ') + card.text(QStringLiteral("family_name")))
                .trimmed();
        return name.isEmpty() ? Value() : Value(name);
    }
    if (field.key == QLatin1String("id") && !card.id.isNull()) return card.id.value;
    return {};
}

bool setValue(Card& card, const Field& field, const Value& value) { return set(card, field, value, false); }

bool addValue(Card& card, const Field& field, const Value& value) { return set(card, field, value, true); }

} // namespace clientela::customers
