#include "formats/LocaleNames.h"

#include "base/Fold.h"

#include <QMutexLocker>

#include <algorithm>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

namespace clientela::formats {

namespace {

using DisplayNames = std::unique_ptr<ULocaleDisplayNames, decltype(&uldn_close)>;

// Opening display names costs more than asking; a thread mostly asks in one language.
const ULocaleDisplayNames* displayNames(const QString& language) {
    thread_local QString current;
    thread_local DisplayNames names(nullptr, &uldn_close);
    if (!names || current != language) {
        UErrorCode status = U_ZERO_ERROR;
        names.reset(uldn_open(language.toLatin1().constData(), ULDN_STANDARD_NAMES, &status));
        current = language;
    }
    return names.get();
}

template <class Ask>
QString askName(const QString& language, const QString& code, Ask ask) {
    const ULocaleDisplayNames* names = displayNames(language);
    if (!names) return {};
    UErrorCode status = U_ZERO_ERROR;
    char16_t buffer[256];
    const int32_t length = ask(names, code.toLatin1().constData(), buffer, 256, &status);
    if (U_FAILURE(status) || length <= 0 || length > 256) return {};
    const QString name(reinterpret_cast<const QChar*>(buffer), length);
    return name.compare(code, Qt::CaseInsensitive) == 0 ? QString() : name;
}

} // namespace

QString nameKey(QStringView name) {
    const QString folded = fold(name);
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        if (c == u'&')
            key += QStringLiteral(" and ");
        else if (c.isLetterOrNumber() || c.isMark())
            key += c;
        else if (c != u'.' && c != u'\'' && c != u'’')
            key += QLatin1Char(' ');
    }
    key = key.simplified();
    return key.startsWith(QLatin1String("the ")) ? key.mid(4) : key;
}

QString icuCountryName(const QString& country, const QString& inLanguage) {
    return askName(inLanguage, country, uldn_regionDisplayName);
}

QString icuLanguageName(const QString& language, const QString& inLanguage) {
    return askName(inLanguage, language, uldn_languageDisplayName);
}

QString mainLanguageOf(const QString& country) {
    UErrorCode status = U_ZERO_ERROR;
    char full[ULOC_FULLNAME_CAPACITY];
    char language[ULOC_LANG_CAPACITY];
    uloc_addLikelySubtags(("und_" + country.toLatin1()).constData(), full, sizeof full, &status);
    const int32_t length = uloc_getLanguage(full, language, sizeof language, &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromLatin1(language, length) : QString();
}

const std::vector<CodeName>& CodesByName::in(const QString& language) {
    const QMutexLocker alone(&mutex_);
    std::vector<CodeName>& known = made_[language];
    if (!known.empty()) return known;
    for (const QString& code : codes_) known.push_back({code, nameOf_(code, language)});
    std::sort(known.begin(), known.end(),
              [](const CodeName& a, const CodeName& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return known;
}

} // namespace clientela::formats
