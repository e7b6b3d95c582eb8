#pragma once

#include "formats/TaxIds.h"

#include <string_view>

namespace clientela::formats {

/// Checks the part of a VAT number behind its prefix (upper case, no separators). `prefix` is the VIES prefix: the ISO
/// code but for Greece (EL) and Northern Ireland (XI), CHE for Switzerland. UnknownFormat also for a prefix without
/// rules.
IdCheck checkVatBody(std::string_view prefix, std::string_view body);

/// True where checkVatBody has rules for this prefix.
bool hasVatRules(std::string_view prefix);

IdCheck checkSpanishBody(std::string_view body);
IdCheck checkInnBody(std::string_view body);

} // namespace clientela::formats
