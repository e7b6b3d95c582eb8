#include "formats/PostalAddress.h"

#include "base/Fold.h"
#include "formats/AddressData.h"
#include "formats/Countries.h"
#include "formats/LocaleNames.h"

#include <QHash>

namespace clientela::formats {

namespace {

QHash<QString, QString> linesByCountry() {
    QHash<QString, QString> lines;
    for (const AddressFormat& format : addressFormats())
        for (const QString& country : QString::fromLatin1(format.countries).split(QLatin1Char(' ')))
            lines.insert(country, QString::fromUtf8(format.lines));
    return lines;
}

QString linesOf(const QString& country) {
    static const QHash<QString, QString> lines = linesByCountry();
    return lines.value(country, QString::fromLatin1(kDefaultAddressLines));
}

struct RegionTable {
    QHash<QString, QString> abbreviations; // nameKey of name or abbreviation -> abbreviation
    bool namedAfterTheirTown = false;
};

QHash<QString, RegionTable> regionTables() {
    QHash<QString, RegionTable> tables;
    for (const CountryRegions& country : countryRegions()) {
        RegionTable& table = tables[QLatin1String(country.country)];
        table.namedAfterTheirTown = country.namedAfterTheirTown;
        for (const RegionName& region : country.regions) {
            const QString abbreviation = QLatin1String(region.abbreviation);
            table.abbreviations.insert(nameKey(abbreviation), abbreviation);
            for (const QString& name : QString::fromUtf16(region.names).split(QLatin1Char('|')))
                table.abbreviations.insert(nameKey(name), abbreviation);
        }
    }
    return tables;
}

const RegionTable& regionTable(const QString& country) {
    static const QHash<QString, RegionTable> tables = regionTables();
    static const RegionTable none;
    const auto found = tables.constFind(country);
    return found == tables.constEnd() ? none : *found;
}

QString shortRegion(const PostalAddress& address, const QString& country) {
    static const QStringList ownState{QStringLiteral("AS"), QStringLiteral("GU"), QStringLiteral("MP"),
                                      QStringLiteral("PR"), QStringLiteral("VI")}; // for the US post these are states
    if (ownState.contains(country)) return country;
    const RegionTable& table = regionTable(country);
    const QString known = table.abbreviations.value(nameKey(address.region));
    if (!known.isEmpty() || !table.namedAfterTheirTown) return known.isEmpty() ? address.region : known;
    // "Toscana" is no province: the letter carrier wants the one of the town, if it is a province's own.
    if (address.region.size() == 2) return address.region;
    return address.city.size() == 2 ? QString() : table.abbreviations.value(nameKey(address.city));
}

// The code spaced as `form` is, or nothing if it has another shape. `code` is in capitals without gaps.
QString shaped(const QString& code, const QString& form) {
    QString out;
    qsizetype at = 0;
    for (const QChar f : form) {
        if (f == u' ' || f == u'-') {
            out += f;
            continue;
        }
        if (at == code.size()) return {};
        const QChar c = code[at++];
        const bool digit = c >= u'0' && c <= u'9';
        const bool letter = c >= u'A' && c <= u'Z';
        if (f == u'9' ? !digit : f == u'A' ? !letter : f == u'?' ? !(digit || letter) : f != c) return {};
        out += c;
    }
    return at == code.size() ? out : QString();
}

QHash<QString, QStringList> postalFormsByCountry() {
    QHash<QString, QStringList> forms;
    for (const PostalCodeForm& form : postalCodeForms())
        for (const QString& country : QString::fromLatin1(form.countries).split(QLatin1Char(' ')))
            forms.insert(country, QString::fromLatin1(form.forms).split(QLatin1Char('|')));
    return forms;
}

const QStringList& postalForms(const QString& country) {
    static const QHash<QString, QStringList> forms = postalFormsByCountry();
    static const QStringList none;
    const auto found = forms.constFind(country);
    return found == forms.constEnd() ? none : *found;
}

QString withoutGaps(QString text) { return text.remove(QLatin1Char(' ')).remove(QLatin1Char('-')).toUpper(); }

QString part(char16_t letter, const PostalAddress& address, const QString& country) {
    switch (letter) {
    case u'S': return address.street;
    case u'Z': return postalCodeText(country, address.postalCode);
    case u'C': return address.city;
    case u'R': return fold(address.region) == fold(address.city) ? QString() : address.region;
    case u'r': return shortRegion(address, country);
    default: return {};
    }
}

// One line of a format; what stands between two parts is left out with either of them.
QString filled(const QString& line, const PostalAddress& address, const QString& country) {
    QString out;
    QString between;
    bool capitals = false;
    for (const QChar c : line) {
        if (c == u'^') {
            capitals = true;
        } else if (QStringView(u"SZCRr").contains(c)) {
            const QString text = part(c.unicode(), address, country).simplified();
            if (!text.isEmpty()) {
                if (!out.isEmpty()) out += between;
                out += capitals ? text.toUpper() : text;
                between.clear();
            }
            capitals = false;
        } else {
            between += c;
        }
        if (out.isEmpty()) between.clear();
    }
    return out;
}

void append(QStringList& lines, const QString& line) {
    const QString text = line.simplified();
    if (!text.isEmpty()) lines += text;
}

bool isEastAsian(const QString& text) {
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul: return true;
        default: break;
        }
    }
    return false;
}

// Written in its own script, an East Asian address goes from the large to the small, the recipient last.
QStringList eastAsianLines(const PostalAddress& address, const QString& country) {
    QStringList lines;
    const bool korean = country == QLatin1String("KR");
    const QString gap = korean ? QStringLiteral(" ") : QString();
    if (!korean && !address.postalCode.isEmpty())
        append(lines, (country == QLatin1String("JP") ? QStringLiteral("〒") : QString()) + address.postalCode);
    QStringList place{address.region, address.city, address.street};
    place.removeAll(QString());
    append(lines, place.join(gap));
    append(lines, address.street2);
    for (const QString& line : address.recipient) append(lines, line);
    if (korean) append(lines, address.postalCode);
    return lines;
}

bool writesFromTheLarge(const PostalAddress& address, const QString& country) {
    static const QStringList countries{QStringLiteral("CN"), QStringLiteral("JP"), QStringLiteral("KR"),
                                       QStringLiteral("TW")};
    return countries.contains(country) && isEastAsian(address.city + address.street);
}

QStringList placeLines(const PostalAddress& address, const QString& country) {
    QStringList lines;
    for (const QString& line : linesOf(country).split(QLatin1Char('|'))) {
        append(lines, filled(line, address, country));
        if (line == QLatin1String("S")) append(lines, address.street2);
    }
    return lines;
}

} // namespace

QStringList addressLines(const PostalAddress& address, const QString& homeCountry, const QString& language) {
    const QString home = homeCountry.toUpper();
    const QString country = address.country.isEmpty() ? home : address.country.toUpper();
    QStringList lines;
    if (writesFromTheLarge(address, country)) {
        lines = eastAsianLines(address, country);
    } else {
        for (const QString& line : address.recipient) append(lines, line);
        lines += placeLines(address, country);
    }
    if (country != home) append(lines, countryName(country, language).toUpper());
    return lines;
}

QString addressInOneLine(const PostalAddress& address, const QString& homeCountry) {
    const QString country = address.country.isEmpty() ? homeCountry.toUpper() : address.country.toUpper();
    return placeLines(address, country).join(QStringLiteral(", "));
}

QString regionAbbreviation(const QString& country, const QString& region) {
    const QString known = regionTable(country.toUpper()).abbreviations.value(nameKey(region));
    return known.isEmpty() ? region : known;
}

bool looksLikePostalCode(const QString& country, const QString& code) {
    const QStringList& forms = postalForms(country.toUpper());
    const QString plain = withoutGaps(code);
    return plain.isEmpty() || forms.isEmpty() ||
           std::any_of(forms.begin(), forms.end(), [&](const QString& form) { return !shaped(plain, form).isEmpty(); });
}

QString postalCodeText(const QString& country, const QString& code) {
    const QString plain = withoutGaps(code);
    for (const QString& form : postalForms(country.toUpper()))
        if (const QString text = shaped(plain, form); !text.isEmpty()) return text;
    return code;
}

} // namespace clientela::formats
