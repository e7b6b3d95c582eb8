#pragma once

#include "formats/CodeName.h"

#include <QStringList>

#include <optional>

namespace clientela::formats {

/// The two-letter codes of ISO 639-1 in alphabetical order.
const QStringList& languageCodes();

/// The code that a text means: a code ("it", "ita", "it-IT") or a name in English, Italian, Spanish, Russian or the
/// language itself; case and accents forgiven.
std::optional<QString> languageOf(const QString& text);

/// The name of a language in another ("it" in "en": "Italian"); the code itself for a code that is none.
QString languageName(const QString& code, const QString& inLanguage);

/// All codes with their names in a language, as countriesByName().
const std::vector<CodeName>& languagesByName(const QString& language);

} // namespace clientela::formats
