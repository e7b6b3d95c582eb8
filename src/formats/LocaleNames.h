#pragma once

#include "formats/CodeName.h"

#include <QMutex>
#include <QStringList>

#include <map>

namespace clientela::formats {

/// What names are looked up by: folded (base/Fold.h), punctuation off, "&" as "and", a leading "the" dropped.
QString nameKey(QStringView name);

/// Names by ICU (CLDR) in a language; empty where it knows none.
QString icuCountryName(const QString& country, const QString& inLanguage);
QString icuLanguageName(const QString& language, const QString& inLanguage);

/// The language most people of a country speak, by CLDR ("de" of "AT"); empty where unknown.
QString mainLanguageOf(const QString& country);

/// Codes with their names in a language, in the order of its alphabet: made once for each language. On any thread.
class CodesByName {
public:
    using NameOf = QString (*)(const QString& code, const QString& language);
    CodesByName(const QStringList& codes, NameOf nameOf) : codes_(codes), nameOf_(nameOf) {}
    /// Stays where it is as long as this does.
    const std::vector<CodeName>& in(const QString& language);

private:
    const QStringList& codes_;
    NameOf nameOf_;
    QMutex mutex_;
    std::map<QString, std::vector<CodeName>> made_;
};

} // namespace clientela::formats
