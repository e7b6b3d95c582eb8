#pragma once

#include "customers/Card.h"
#include "fields/Field.h"

namespace clientela::customers {

/// The value of a field on a card: its own columns, custom fields and parts (several values as a list). Nothing for
/// fields that follow from elsewhere (spent, age).
fields::Value valueOf(const Card& card, const fields::Field& field);

/// The kind of part that holds a field, and is shown as a whole: "phone", "email", "web", or "address" for what the
/// main address says. Empty for the others, those of one label or role (phone_home, delivery_street) among them.
QString partKind(const QString& key);

/// Sets a field of a card, as an import or a table's cell does. A text for phone, e-mail or website replaces the
/// primary one (of the label, for phone_mobile and the like), a list replaces all of them; an empty value takes away.
/// `name` and `contact_name` are split into given and family name. False if the field cannot be set on a card.
bool setValue(Card& card, const fields::Field& field, const fields::Value& value);

/// As setValue(), but phones, e-mails, websites and tags are added to those that are there, unless they already are.
bool addValue(Card& card, const fields::Field& field, const fields::Value& value);

} // namespace clientela::customers
