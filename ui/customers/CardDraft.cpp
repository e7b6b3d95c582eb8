#include "ui/customers/CardDraft.h"

#include <QJsonArray>

namespace clientela::ui {

using customers::Address;
using customers::Card;
using customers::Consents;
using customers::ContactPoint;
using customers::Link;
using fields::Value;

namespace {

constexpr int kVersion = 1;

QString key(const char* text) { return QString::fromLatin1(text); }
QString idText(qint64 id) { return QString::number(id); } // 64 bits are more than a JSON number holds
qint64 idOf(const QJsonValue& value) { return value.toString().toLongLong(); }

template <class Part>
struct TextMember {
    const char* name;
    QString Part::*member;
};
constexpr TextMember<ContactPoint> kPoint[] = {{"kind", &ContactPoint::kind},
                                               {"label", &ContactPoint::label},
                                               {"value", &ContactPoint::value},
                                               {"normal", &ContactPoint::normal},
                                               {"extension", &ContactPoint::extension}};
constexpr TextMember<Address> kAddress[] = {{"role", &Address::role},         {"recipient", &Address::recipient},
                                            {"street", &Address::street},     {"street2", &Address::street2},
                                            {"postal", &Address::postalCode}, {"city", &Address::city},
                                            {"region", &Address::region},     {"country", &Address::country}};
constexpr TextMember<Link> kLink[] = {{"role", &Link::role}, {"note", &Link::note}, {"name", &Link::otherName}};
struct ConsentMember {
    const char* name;
    std::optional<bool> Consents::*member;
};
constexpr ConsentMember kConsents[] = {
    {"email", &Consents::email}, {"sms", &Consents::sms}, {"phone", &Consents::phone}, {"post", &Consents::post}};

QJsonObject toJson(const Value& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return {{key("number"), idText(*number)}};
    if (const auto* text = std::get_if<QString>(&value)) return {{key("text"), *text}};
    if (const auto* day = std::get_if<QDate>(&value)) return {{key("day"), day->toString(Qt::ISODate)}};
    if (const auto* time = std::get_if<QDateTime>(&value))
        return {{key("time"), time->toUTC().toString(Qt::ISODateWithMs)}};
    if (const auto* list = std::get_if<QStringList>(&value)) return {{key("list"), QJsonArray::fromStringList(*list)}};
    return {};
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& one : value.toArray()) texts += one.toString();
    return texts;
}

Value valueOf(const QJsonObject& json) {
    if (json.contains(key("number"))) return idOf(json.value(key("number")));
    if (json.contains(key("text"))) return json.value(key("text")).toString();
    if (json.contains(key("day"))) return QDate::fromString(json.value(key("day")).toString(), Qt::ISODate);
    if (json.contains(key("time"))) return QDateTime::fromString(json.value(key("time")).toString(), Qt::ISODateWithMs);
    if (json.contains(key("list"))) return textsOf(json.value(key("list")));
    return {};
}

template <class Part, size_t N>
QJsonObject partToJson(const Part& part, const TextMember<Part> (&members)[N]) {
    QJsonObject json{{key("id"), idText(part.id)}};
    for (const auto& member : members) json.insert(key(member.name), part.*member.member);
    return json;
}

template <class Part, size_t N>
Part partOf(const QJsonObject& json, const TextMember<Part> (&members)[N]) {
    Part part;
    part.id = idOf(json.value(key("id")));
    for (const auto& member : members) part.*member.member = json.value(key(member.name)).toString();
    return part;
}

QJsonObject toJson(const Card& card) {
    QJsonObject values;
    for (auto it = card.values.cbegin(); it != card.values.cend(); ++it) values.insert(it.key(), toJson(it.value()));
    QJsonArray points;
    for (const ContactPoint& point : card.contactPoints) points += partToJson(point, kPoint);
    QJsonArray addresses;
    for (const Address& address : card.addresses) addresses += partToJson(address, kAddress);
    QJsonArray links;
    for (const Link& link : card.links) {
        QJsonObject json = partToJson(link, kLink);
        json.insert(key("other"), idText(link.other.value));
        json.insert(key("company"), link.otherIsCompany);
        links += json;
    }
    QJsonObject consents;
    for (const ConsentMember& consent : kConsents)
        if (const auto& granted = card.consents.*consent.member) consents.insert(key(consent.name), *granted);
    return {{key("id"), idText(card.id.value)},
            {key("token"), idText(card.token.value)},
            {key("values"), values},
            {key("points"), points},
            {key("addresses"), addresses},
            {key("tags"), QJsonArray::fromStringList(card.tags)},
            {key("links"), links},
            {key("consents"), consents}};
}

Card cardOf(const QJsonObject& json) {
    Card card;
    card.id = CustomerId(idOf(json.value(key("id"))));
    card.token = RevisionId(idOf(json.value(key("token"))));
    const QJsonObject values = json.value(key("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) card.set(it.key(), valueOf(it.value().toObject()));
    for (const QJsonValue& point : json.value(key("points")).toArray())
        card.contactPoints.push_back(partOf(point.toObject(), kPoint));
    for (const QJsonValue& address : json.value(key("addresses")).toArray())
        card.addresses.push_back(partOf(address.toObject(), kAddress));
    card.tags = textsOf(json.value(key("tags")));
    for (const QJsonValue& one : json.value(key("links")).toArray()) {
        const QJsonObject object = one.toObject();
        Link link = partOf(object, kLink);
        link.other = CustomerId(idOf(object.value(key("other"))));
        link.otherIsCompany = object.value(key("company")).toBool();
        card.links.push_back(std::move(link));
    }
    const QJsonObject consents = json.value(key("consents")).toObject();
    for (const ConsentMember& consent : kConsents)
        if (consents.contains(key(consent.name)))
            card.consents.*consent.member = consents.value(key(consent.name)).toBool();
    return card;
}

} // namespace

QJsonObject draftToJson(const CardEditor& editor) {
    QJsonObject unread;
    for (auto it = editor.unread().cbegin(); it != editor.unread().cend(); ++it)
        unread.insert(it.key(), QJsonObject{{key("text"), it->text}, {key("fault"), it->fault}});
    QJsonArray along;
    for (const CardEditor::Along& one : editor.along())
        along += QJsonObject{{key("who"), idText(one.who.value)}, {key("address"), idText(one.address)}};
    QJsonArray labelled;
    for (const qint64 id : editor.labelled()) labelled += idText(id);
    return {{key("version"), kVersion},
            {key("before"), toJson(editor.original())},
            {key("draft"), toJson(editor.draft())},
            {key("unread"), unread},
            {key("labelled"), labelled},
            {key("lostReason"), editor.lostReason()},
            {key("along"), along}};
}

std::optional<CardEditor> draftFromJson(const QJsonObject& json) {
    if (json.value(key("version")).toInt() != kVersion) return std::nullopt;
    QMap<QString, CardEditor::Unread> unread;
    const QJsonObject faults = json.value(key("unread")).toObject();
    for (auto it = faults.begin(); it != faults.end(); ++it) {
        const QJsonObject fault = it.value().toObject();
        unread.insert(it.key(), {fault.value(key("text")).toString(), fault.value(key("fault")).toString()});
    }
    CardEditor editor = CardEditor::restored(cardOf(json.value(key("before")).toObject()),
                                             cardOf(json.value(key("draft")).toObject()), std::move(unread));
    editor.setLostReason(json.value(key("lostReason")).toString());
    for (const QJsonValue& one : json.value(key("labelled")).toArray())
        if (const ContactPoint* point = editor.contactPoint(idOf(one)))
            editor.setLabel(point->id, QString(point->label));
    for (const QJsonValue& value : json.value(key("along")).toArray()) {
        const QJsonObject one = value.toObject();
        if (const qint64 who = idOf(one.value(key("who"))); who > 0)
            editor.setAlong({CustomerId(who), idOf(one.value(key("address")))}, true);
    }
    return editor;
}

} // namespace clientela::ui
