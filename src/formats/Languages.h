#pragma once

#include <QString>
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

} // namespace clientela::formats
