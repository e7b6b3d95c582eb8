#include "formats/Languages.h"

#include "formats/LocaleNames.h"

#include <QHash>

#include <unicode/uloc.h>

namespace clientela::formats {

namespace {

QHash<QString, QString> namesToCodes() {
    QHash<QString, QString> codes;
    const auto add = [&](const QString& name, const QString& code) {
        const QString key = nameKey(name);
        if (!key.isEmpty() && !codes.contains(key)) codes.insert(key, code);
    };
    for (const QString& code : languageCodes()) {
        for (const char* in : {"en", "it", "es", "ru"}) add(icuLanguageName(code, QLatin1String(in)), code);
        add(icuLanguageName(code, code), code);
        codes.insert(QString::fromLatin1(uloc_getISO3Language(code.toLatin1().constData())), code);
    }
    for (const QString& code : languageCodes()) codes.insert(code, code);
    return codes;
}

} // namespace

const QStringList& languageCodes() {
    static const QStringList codes = [] {
        QStringList found;
        for (const char* const* code = uloc_getISOLanguages(); *code; ++code)
            if (qstrlen(*code) == 2) found += QString::fromLatin1(*code);
        found.sort();
        return found;
    }();
    return codes;
}

std::optional<QString> languageOf(const QString& text) {
    static const QHash<QString, QString> codes = namesToCodes();
    const QString key = nameKey(text); // "it-IT" and "it_IT" become "it it"
    auto found = codes.constFind(key);
    if (found == codes.constEnd() && key.size() >= 3 && key.indexOf(u' ') == 2) found = codes.constFind(key.left(2));
    if (found == codes.constEnd()) return std::nullopt;
    return *found;
}

QString languageName(const QString& code, const QString& inLanguage) {
    QString name = icuLanguageName(code.toLower(), inLanguage);
    if (name.isEmpty()) name = icuLanguageName(code.toLower(), QStringLiteral("en"));
    return name.isEmpty() ? code : name;
}

const std::vector<CodeName>& languagesByName(const QString& language) {
    static CodesByName made(languageCodes(), languageName);
    return made.in(language);
}

} // namespace clientela::formats
