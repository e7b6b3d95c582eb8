#pragma once

#include "formats/CodeName.h"

#include <QStringList>

#include <optional>

namespace clientela::formats {

/// The ISO 3166-1 alpha-2 codes in alphabetical order, and XK for Kosovo, which post and phones need.
const QStringList& countryCodes();

/// The alpha-2 code that a text means: a code of two or three letters, a name in English, Italian, Spanish, Russian or
/// the country's own language, or a common other name (USA, UK, Holland, РФ). Case, accents and punctuation are
/// forgiven.
std::optional<QString> countryOf(const QString& text);

/// The name of a country in a language ("it", "en-GB"); English where that language has none, the code itself for a
/// code that is none.
QString countryName(const QString& code, const QString& language);

/// All codes with their names in a language, in the order of its alphabet, to choose from. Made once for each language,
/// which takes some milliseconds the first time; on any thread.
const std::vector<CodeName>& countriesByName(const QString& language);

/// "ITA" of "IT"; empty for a code that is none.
QString countryAlpha3(const QString& code);

} // namespace clientela::formats
