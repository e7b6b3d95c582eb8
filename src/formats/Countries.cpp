#include "formats/Countries.h"

#include "formats/LocaleNames.h"

#include <QHash>

#include <unicode/uloc.h>

namespace clientela::formats {

namespace {

struct Alias {
    const char16_t* name;
    char code[3];
};

// Names that people write and CLDR does not give.
constexpr Alias kAliases[] = {
    {u"USA", "US"},
    {u"U.S.", "US"},
    {u"United States of America", "US"},
    {u"America", "US"},
    {u"Stati Uniti d'America", "US"},
    {u"EEUU", "US"},
    {u"EE UU", "US"},
    {u"Estados Unidos de América", "US"},
    {u"США", "US"},
    {u"Соединённые Штаты Америки", "US"},
    {u"UK", "GB"},
    {u"Great Britain", "GB"},
    {u"Britain", "GB"},
    {u"England", "GB"},
    {u"Scotland", "GB"},
    {u"Wales", "GB"},
    {u"Northern Ireland", "GB"},
    {u"Gran Bretagna", "GB"},
    {u"Inghilterra", "GB"},
    {u"Scozia", "GB"},
    {u"Galles", "GB"},
    {u"Gran Bretaña", "GB"},
    {u"Inglaterra", "GB"},
    {u"Escocia", "GB"},
    {u"Англия", "GB"},
    {u"Шотландия", "GB"},
    {u"Великая Британия", "GB"},
    {u"United Kingdom of Great Britain and Northern Ireland", "GB"},
    {u"Holland", "NL"},
    {u"Olanda", "NL"},
    {u"Holanda", "NL"},
    {u"Голландия", "NL"},
    {u"The Netherlands", "NL"},
    {u"Russian Federation", "RU"},
    {u"Federazione Russa", "RU"},
    {u"Federación Rusa", "RU"},
    {u"Российская Федерация", "RU"},
    {u"РФ", "RU"},
    {u"Czech Republic", "CZ"},
    {u"Repubblica Ceca", "CZ"},
    {u"República Checa", "CZ"},
    {u"Чешская Республика", "CZ"},
    {u"Eire", "IE"},
    {u"Republic of Ireland", "IE"},
    {u"Hellas", "GR"},
    {u"Repubblica Italiana", "IT"},
    {u"BRD", "DE"},
    {u"Federal Republic of Germany", "DE"},
    {u"Turkey", "TR"},
    {u"Türkiye", "TR"},
    {u"South Korea", "KR"},
    {u"Korea", "KR"},
    {u"Republic of Korea", "KR"},
    {u"Corea", "KR"},
    {u"Южная Корея", "KR"},
    {u"North Korea", "KP"},
    {u"Северная Корея", "KP"},
    {u"PRC", "CN"},
    {u"PR China", "CN"},
    {u"People's Republic of China", "CN"},
    {u"КНР", "CN"},
    {u"Hong Kong", "HK"},
    {u"Hongkong", "HK"},
    {u"Гонконг", "HK"},
    {u"Macau", "MO"},
    {u"Macao", "MO"},
    {u"Макао", "MO"},
    {u"Republic of China", "TW"},
    {u"UAE", "AE"},
    {u"Emirati Arabi", "AE"},
    {u"EAU", "AE"},
    {u"ОАЭ", "AE"},
    {u"Ivory Coast", "CI"},
    {u"Costa d'Avorio", "CI"},
    {u"Costa de Marfil", "CI"},
    {u"Кот-д'Ивуар", "CI"},
    {u"Cape Verde", "CV"},
    {u"Swaziland", "SZ"},
    {u"Burma", "MM"},
    {u"Birmania", "MM"},
    {u"Myanmar", "MM"},
    {u"Мьянма", "MM"},
    {u"Macedonia", "MK"},
    {u"FYROM", "MK"},
    {u"Македония", "MK"},
    {u"Bosnia", "BA"},
    {u"Bosnia and Herzegovina", "BA"},
    {u"Bosnia Erzegovina", "BA"},
    {u"Vatican", "VA"},
    {u"Holy See", "VA"},
    {u"Vaticano", "VA"},
    {u"Santa Sede", "VA"},
    {u"Ватикан", "VA"},
    {u"Palestine", "PS"},
    {u"Palestina", "PS"},
    {u"Палестина", "PS"},
    {u"Congo", "CG"},
    {u"Republic of the Congo", "CG"},
    {u"DR Congo", "CD"},
    {u"DRC", "CD"},
    {u"Democratic Republic of the Congo", "CD"},
    {u"Zaire", "CD"},
    {u"East Timor", "TL"},
    {u"Moldavia", "MD"},
    {u"Republic of Moldova", "MD"},
    {u"Молдавия", "MD"},
    {u"Молдова", "MD"},
    {u"Belorussia", "BY"},
    {u"Bielorussia", "BY"},
    {u"Белоруссия", "BY"},
    {u"Kirghizistan", "KG"},
    {u"Киргизия", "KG"},
    {u"Persia", "IR"},
    {u"Viet Nam", "VN"},
    {u"Brunei Darussalam", "BN"},
    {u"Lao PDR", "LA"},
    {u"Syrian Arab Republic", "SY"},
    {u"Tanzania", "TZ"},
    {u"Venezuela", "VE"},
    {u"Bolivia", "BO"},
    {u"Saint Martin", "MF"},
    {u"Sint Maarten", "SX"},
    {u"Curacao", "CW"},
    {u"Faroe Islands", "FO"},
    {u"Reunion", "RE"},
    {u"Trinidad", "TT"},
    {u"Antigua", "AG"},
    {u"Micronesia", "FM"},
    {u"Gambia", "GM"},
    {u"Bahamas", "BS"},
    {u"Kosovo", "XK"},
    {u"Косово", "XK"},
    {u"Slovak Republic", "SK"},
    {u"República Dominicana", "DO"},
    {u"Republica Dominicana", "DO"},
    {u"Repubblica Sudafricana", "ZA"},
    {u"Rumania", "RO"},
    {u"Marocco", "MA"},
    {u"Irlanda del Nord", "GB"},
    {u"Irlanda del Norte", "GB"},
};

constexpr const char* kLanguages[] = {"en", "it", "es", "ru"};

// Addresses and lists say "Hong Kong", not CLDR's "Hong Kong SAR China".
struct ShortName {
    char code[3];
    const char16_t* names[4]; // in the order of kLanguages
};
constexpr ShortName kShortNames[] = {
    {"HK", {u"Hong Kong", u"Hong Kong", u"Hong Kong", u"Гонконг"}},
    {"MO", {u"Macao", u"Macao", u"Macao", u"Макао"}},
    {"PS", {u"Palestine", u"Palestina", u"Palestina", u"Палестина"}},
    {"MM", {u"Myanmar", u"Myanmar", u"Myanmar", u"Мьянма"}},
};

int languageIndex(const QString& language) {
    for (int i = 0; i < 4; ++i)
        if (language.startsWith(QLatin1String(kLanguages[i])) && (language.size() == 2 || !language[2].isLetter()))
            return i;
    return -1;
}

QString computedName(const QString& code, const QString& language) {
    const int index = languageIndex(language);
    for (const ShortName& shortName : kShortNames)
        if (index >= 0 && code == QLatin1String(shortName.code)) return QString::fromUtf16(shortName.names[index]);
    return icuCountryName(code, language);
}

QStringList isoCodes() {
    QStringList codes;
    for (const char* const* code = uloc_getISOCountries(); *code; ++code)
        if (QLatin1String(*code) != QLatin1String("AN")) codes += QString::fromLatin1(*code); // dissolved in 2010
    if (!codes.contains(QStringLiteral("XK"))) codes += QStringLiteral("XK");
    codes.sort();
    return codes;
}

/// All that is looked up, made once and only read afterwards.
struct Index {
    QHash<QString, QString> byName;               // nameKey -> code
    QHash<QString, std::array<QString, 4>> names; // code -> names in kLanguages

    Index() {
        for (const QString& code : countryCodes()) {
            std::array<QString, 4>& own = names[code];
            for (size_t i = 0; i < 4; ++i) own[i] = computedName(code, QLatin1String(kLanguages[i]));
        }
        for (const QString& code : countryCodes()) addNames(code);
        for (const Alias& alias : kAliases)
            byName.insert(nameKey(QStringView(alias.name)), QString::fromLatin1(alias.code));
        for (const QString& code : countryCodes()) { // codes win over everything
            byName.insert(nameKey(countryAlpha3(code)), code);
            byName.insert(nameKey(code), code);
        }
    }

    void addNames(const QString& code) {
        for (const QString& name : names[code]) add(name, code);
        for (const char* language : kLanguages) add(icuCountryName(code, QLatin1String(language)), code);
        const QString own = mainLanguageOf(code);
        if (!own.isEmpty()) add(icuCountryName(code, own), code);
    }

    void add(const QString& name, const QString& code) {
        const QString key = nameKey(name);
        if (!key.isEmpty() && !byName.contains(key)) byName.insert(key, code);
    }
};

const Index& index() {
    static const Index made;
    return made;
}

} // namespace

const QStringList& countryCodes() {
    static const QStringList codes = isoCodes();
    return codes;
}

std::optional<QString> countryOf(const QString& text) {
    const auto found = index().byName.constFind(nameKey(text));
    if (found == index().byName.constEnd()) return std::nullopt;
    return *found;
}

QString countryName(const QString& code, const QString& language) {
    const auto names = index().names.constFind(code.toUpper());
    if (names == index().names.constEnd()) return code;
    const int known = languageIndex(language);
    const QString name = known >= 0 ? (*names)[size_t(known)] : computedName(code.toUpper(), language);
    return name.isEmpty() ? (*names)[0] : name;
}

const std::vector<CodeName>& countriesByName(const QString& language) {
    static CodesByName made(countryCodes(), countryName);
    return made.in(language);
}

QString countryAlpha3(const QString& code) {
    if (code.compare(QLatin1String("XK"), Qt::CaseInsensitive) == 0) return QStringLiteral("XKX");
    return QString::fromLatin1(uloc_getISO3Country(("und_" + code.toUpper().toLatin1()).constData()));
}

} // namespace clientela::formats
