#include "formats/TaxIds.h"

#include "formats/CheckDigits.h"
#include "formats/VatRules.h"

#include <array>
#include <string>
#include <string_view>

namespace clientela::formats {

namespace {

// Upper case and without what people put between the groups. Letters beyond ASCII become '?', which no rule takes.
std::string bare(const QString& typed) {
    std::string out;
    for (const QChar c : typed) {
        if (c.isSpace() || QStringView(u".-/,_·–").contains(c)) continue;
        const QChar upper = c.toUpper();
        out += upper.unicode() < 0x80 ? char(upper.unicode()) : '?';
    }
    return out;
}

std::string prefixOfCountry(const QString& country) {
    const std::string code = country.toUpper().toStdString();
    if (code == "GR") return "EL";
    if (code == "CH" || code == "LI") return "CHE";
    if (code == "MC") return "FR";
    if (code == "IM") return "GB";
    return code;
}

QString countryOfPrefix(const std::string& prefix) {
    if (prefix == "EL") return QStringLiteral("GR");
    if (prefix == "CHE") return QStringLiteral("CH");
    if (prefix == "XI") return QStringLiteral("GB");
    return QString::fromStdString(prefix);
}

// The country's own prefix at the start of a number; "GR" is taken for "EL".
std::string prefixOfNumber(const std::string& number) {
    if (number.starts_with("CHE")) return "CHE";
    if (number.starts_with("GR")) return "GR";
    const std::string two = number.substr(0, 2);
    return hasVatRules(two) ? two : std::string();
}

CheckedId checked(IdCheck outcome, const std::string& prefix, const std::string& normal) {
    return {outcome, countryOfPrefix(prefix), QString::fromStdString(normal)};
}

struct IbanLength {
    char country[3];
    int length;
};

// ISO 13616 registry of IBAN formats.
constexpr IbanLength kIbanLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"DO", 28},
    {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23},
    {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26},
    {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20},
    {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30},
    {"NL", 18}, {"NO", 15}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22},
    {"RU", 33}, {"SA", 24}, {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"ST", 25},
    {"SV", 28}, {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20},
};

// Values of the characters at odd places (the first is odd) of a codice fiscale, for 0-9 and A-Z (DM 23/12/1976).
constexpr std::array kOddPlace{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                               20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

bool isOmocodeDigit(char c) {
    return (c >= '0' && c <= '9') || std::string_view("LMNPQRSTUV").find(c) != std::string_view::npos;
}

IdCheck personCodiceFiscale(std::string_view n) {
    static constexpr std::string_view digitPlaces = "LLLLLLDDLDDLDDDL"; // letters and digits of the sixteen places
    for (size_t i = 0; i < 16; ++i) {
        const bool letter = n[i] >= 'A' && n[i] <= 'Z';
        if (digitPlaces[i] == 'L' ? !letter : !isOmocodeDigit(n[i])) return IdCheck::UnknownFormat;
    }
    if (std::string_view("ABCDEHLMPRST").find(n[8]) == std::string_view::npos) return IdCheck::UnknownFormat; // month
    int sum = 0;
    for (size_t i = 0; i < 15; ++i) {
        const int place = n[i] <= '9' ? n[i] - '0' : n[i] - 'A';
        sum += i % 2 == 0 ? kOddPlace[size_t(place)] : place;
    }
    return n[15] == 'A' + sum % 26 ? IdCheck::Right : IdCheck::WrongChecksum;
}

} // namespace

CheckedId checkVatNumber(const QString& typed, const QString& country) {
    std::string number = bare(typed);
    if (number.empty()) return {};
    const std::string own = prefixOfNumber(number);
    const std::string given = prefixOfCountry(country);
    // Spanish and French numbers may begin with letters that look like a prefix: the given country's rules go first.
    if (hasVatRules(given) && checkVatBody(given, number) != IdCheck::UnknownFormat)
        return checked(checkVatBody(given, number), given, (given == "RU" ? "" : given) + number);
    const std::string prefix = own == "GR" ? "EL" : own;
    if (!prefix.empty()) {
        const std::string body = number.substr(own.size());
        return checked(checkVatBody(prefix, body), prefix, (prefix == "RU" ? "" : prefix) + body);
    }
    return {IdCheck::UnknownFormat, hasVatRules(given) ? countryOfPrefix(given) : QString(),
            QString::fromStdString(number)};
}

CheckedId checkCodiceFiscale(const QString& typed) {
    const std::string number = bare(typed);
    IdCheck outcome = IdCheck::UnknownFormat;
    if (number.size() == 16) outcome = personCodiceFiscale(number);
    if (number.size() == 11) outcome = checkVatBody("IT", number);
    return checked(outcome, "IT", number);
}

CheckedId checkInn(const QString& typed) {
    const std::string number = bare(typed);
    return checked(checkInnBody(number), "RU", number);
}

CheckedId checkSpanishNif(const QString& typed) {
    std::string number = bare(typed);
    if (number.size() == 11 && number.starts_with("ES")) number.erase(0, 2);
    return checked(checkSpanishBody(number), "ES", number);
}

CheckedId checkIban(const QString& typed) {
    std::string number = bare(typed);
    if (number.starts_with("IBAN")) number.erase(0, 4);
    CheckedId result{IdCheck::UnknownFormat, {}, QString::fromStdString(number)};
    for (const IbanLength& known : kIbanLengths) {
        if (!number.starts_with(known.country)) continue;
        result.country = QString::fromLatin1(known.country, 2);
        const bool plain = std::all_of(number.begin(), number.end(),
                                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
        if (!plain || int(number.size()) != known.length || !digits::allDigits(std::string_view(number).substr(2, 2)))
            return result;
        const bool right = digits::mod97(number.substr(4) + number.substr(0, 4)) == 1;
        result.outcome = right ? IdCheck::Right : IdCheck::WrongChecksum;
        return result;
    }
    return result;
}

QString ibanText(const QString& iban) {
    const QString number = checkIban(iban).normal;
    QString out;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (i > 0 && i % 4 == 0) out += QLatin1Char(' ');
        out += number[i];
    }
    return out;
}

} // namespace clientela::formats
