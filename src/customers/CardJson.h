#pragma once

#include "base/Money.h"
#include "customers/Card.h"
#include "fields/Catalogue.h"

#include <QJsonObject>

namespace clientela::customers {

/// A card as JSON: its fields by their keys in the form of files (ISO dates, plain numbers with a point, money in
/// units), then "phones", "emails", "websites", "addresses", "tags", "links", "consents" and "stages". Empty ones are
/// left out.
QJsonObject cardJson(const Card& card, const fields::Catalogue& customers, const Currency& currency);

/// One value in that form.
QJsonValue jsonValue(const fields::Value& value, const fields::Field& field, const Currency& currency);

} // namespace clientela::customers
