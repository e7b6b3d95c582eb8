#include "exchange/ImportMatch.h"

#include "base/Fold.h"
#include "fields/StoredValue.h"
#include "formats/Email.h"
#include "formats/Phone.h"
#include "storage/Connection.h"

namespace clientela::exchange {

namespace {

constexpr qint64 kSeveral = -1;
constexpr size_t kSeed = 0x9e3779b9;

/// Rows of the card's number and the value to match by.
QString queryOf(const fields::Field& field) {
    const QString alive = QStringLiteral("SELECT c.id, %1 FROM %2 WHERE c.archived = 0 AND %1 IS NOT NULL");
    const QString point = QStringLiteral("contact_point m JOIN customer c ON c.id = m.customer_id AND m.kind = '%1'");
    if (field.key == QLatin1String("name"))
        return alive.arg(QStringLiteral("cd.name"),
                         QStringLiteral("customer_derived cd JOIN customer c ON c.id = cd.customer_id"));
    if (field.type == fields::Type::Email)
        return alive.arg(QStringLiteral("m.normal"), point.arg(QStringLiteral("email")));
    if (field.type == fields::Type::Phone)
        return alive.arg(QStringLiteral("m.normal"), point.arg(QStringLiteral("phone")));
    if (const auto* custom = std::get_if<fields::Custom>(&field.source))
        return alive.arg(QStringLiteral("v.value"),
                         QStringLiteral("custom_value v JOIN customer c ON c.id = v.customer_id AND v.field_id = %1")
                             .arg(custom->fieldId));
    const auto* stored = std::get_if<fields::Stored>(&field.source);
    return stored ? alive.arg(stored->column.sql(), QStringLiteral("customer c")) : QString();
}

} // namespace

CardMatch::CardMatch(storage::Connection& connection, const fields::Field& field, QString homeCountry)
    : key_(field.key), type_(field.type), homeCountry_(std::move(homeCountry)) {
    if (const QString sql = queryOf(field); !sql.isEmpty()) read(connection, sql);
}

void CardMatch::read(storage::Connection& connection, const QString& sql) {
    storage::Rows rows = connection.query(sql);
    while (rows.next()) add(normal(rows.text(1)), rows.id<CustomerId>(0));
}

QString CardMatch::normal(const QString& value) const {
    // Numbers of other programs may differ by case alone.
    return key_ == QLatin1String("external_id") ? value.trimmed() : fold(value);
}

void CardMatch::add(const QString& value, CustomerId id) {
    if (value.isEmpty()) return;
    const auto [at, isNew] = ids_.emplace(qHash(value, kSeed), id.value);
    if (!isNew && at->second != id.value) at->second = kSeveral;
}

QString CardMatch::valueOf(const customers::Card& card) const {
    if (key_ == QLatin1String("name")) return fold(card.shownName());
    if (type_ == fields::Type::Email) {
        const auto* email = card.primary(QStringLiteral("email"));
        return email ? fold(formats::emailKey(email->value)) : QString();
    }
    if (type_ == fields::Type::Phone) {
        const auto* phone = card.primary(QStringLiteral("phone"));
        if (!phone) return {};
        const auto* address = card.mainAddress();
        const bool abroad = address && !address->country.isEmpty();
        return formats::storedPhone(phone->value, abroad ? address->country : homeCountry_).e164;
    }
    return normal(fields::plainText(card.values.value(key_)));
}

std::optional<CardMatch::Found> CardMatch::find(const customers::Card& card) const {
    const QString value = valueOf(card);
    if (value.isEmpty()) return std::nullopt;
    const auto at = ids_.find(qHash(value, kSeed));
    if (at == ids_.end()) return Found{};
    return at->second == kSeveral ? Found{{}, true} : Found{CustomerId(at->second), false};
}

void CardMatch::add(const customers::Card& card, CustomerId id) { add(valueOf(card), id); }

} // namespace clientela::exchange
