#pragma once

#include <QString>

namespace clientela::formats {

/// What names are looked up by: folded (base/Fold.h), punctuation off, "&" as "and", a leading "the" dropped.
QString nameKey(QStringView name);

/// Names by ICU (CLDR) in a language; empty where it knows none.
QString icuCountryName(const QString& country, const QString& inLanguage);
QString icuLanguageName(const QString& language, const QString& inLanguage);

/// The language most people of a country speak, by CLDR ("de" of "AT"); empty where unknown.
QString mainLanguageOf(const QString& country);

} // namespace clientela::formats
