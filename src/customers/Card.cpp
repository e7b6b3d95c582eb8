#include "customers/Card.h"

#include "fields/StoredValue.h"
#include "formats/Names.h"

#include <algorithm>

namespace clientela::customers {

bool Address::isBlank() const {
    return recipient.isEmpty() && street.isEmpty() && street2.isEmpty() && postalCode.isEmpty() && city.isEmpty() &&
           region.isEmpty() && country.isEmpty();
}

QString Card::text(const QString& key) const { return fields::plainText(values.value(key)); }

void Card::set(const QString& key, fields::Value value) {
    if (fields::isEmpty(value))
        values.remove(key);
    else
        values.insert(key, std::move(value));
}

const ContactPoint* Card::primary(const QString& kind) const {
    const auto it = std::find_if(contactPoints.begin(), contactPoints.end(), [&](const ContactPoint& point) {
        return point.kind == kind && point.label != QLatin1String("fax");
    });
    return it == contactPoints.end() ? nullptr : &*it;
}

const Address* Card::mainAddress() const {
    const auto it = std::find_if(addresses.begin(), addresses.end(),
                                 [](const Address& address) { return address.role == QLatin1String("billing"); });
    if (it != addresses.end()) return &*it;
    return addresses.empty() ? nullptr : &addresses.front();
}

QString Card::shownName() const {
    const QString person =
        formats::displayName({{}, text(QStringLiteral("given_name")), text(QStringLiteral("family_name"))},
                             text(QStringLiteral("language")));
    const QString company = text(QStringLiteral("company_name"));
    QStringList candidates =
        isCompany() ? QStringList{company, person} : QStringList{person, company, text(QStringLiteral("nickname"))};
    for (const auto* point : {primary(QStringLiteral("email")), primary(QStringLiteral("phone"))})
        if (point) candidates += point->value;
    for (const QString& candidate : candidates)
        if (!candidate.isEmpty()) return candidate;
    return {};
}

Card newCard() {
    Card card;
    card.set(QStringLiteral("kind"), QStringLiteral("person"));
    card.set(QStringLiteral("stage"), QStringLiteral("suspect"));
    return card;
}

} // namespace clientela::customers
