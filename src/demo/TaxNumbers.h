#pragma once

#include "demo/Random.h"
#include "demo/World.h"

#include <QDate>

#include <string>

namespace clientela::demo {

/// A company's VAT number with the right check digits, as the files keep it (with prefix; Russian: the INN): of Italy,
/// Spain, Russia or the United Kingdom. Empty for other countries. The rules are those of formats/TaxIds.h.
std::string vatNumber(Random& random, const std::string& country);

/// The Italian codice fiscale of a person (DM 23/12/1976), from names in Latin letters (World.h, inLatin).
std::string codiceFiscale(const std::string& family, const std::string& given, Gender gender, QDate birth,
                          const std::string& placeCode);

} // namespace clientela::demo
