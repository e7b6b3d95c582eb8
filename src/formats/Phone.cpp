#include "formats/Phone.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <optional>
#include <set>

namespace clientela::formats {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

const PhoneNumberUtil& util() { return *PhoneNumberUtil::GetInstance(); }

QString formatted(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format) {
    std::string out;
    util().Format(number, format, &out);
    return QString::fromStdString(out);
}

PhoneFault faultOf(PhoneNumberUtil::ErrorType error) {
    switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR: return PhoneFault::None;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: return PhoneFault::UnknownCountryCode;
    case PhoneNumberUtil::NOT_A_NUMBER: return PhoneFault::NotANumber;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN: return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN: return PhoneFault::TooLong;
    }
    return PhoneFault::NotANumber;
}

PhoneFault faultOf(PhoneNumberUtil::ValidationResult result) {
    switch (result) {
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: return PhoneFault::None;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return PhoneFault::UnknownCountryCode;
    case PhoneNumberUtil::TOO_SHORT: return PhoneFault::TooShort;
    case PhoneNumberUtil::TOO_LONG:
    case PhoneNumberUtil::INVALID_LENGTH: return PhoneFault::TooLong;
    }
    return PhoneFault::NotANumber;
}

// The library knows "x12", "ext. 12" and "доб. 12"; these are ways that business cards of our countries write it.
QString withKnownExtensionMark(QString typed) {
    static const QRegularExpression mark(
        QStringLiteral("[,;/ ]+(?:interno|intern|int|inner|anexo|interne|poste|dw)\\b[.: ]*(\\d{1,7})\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return typed.replace(mark, QStringLiteral(" ext. \\1"));
}

// "0039 055 ..." is dialled so from nearly everywhere, whatever the default country's own prefix is.
QString withPlusForDoubleZero(const QString& typed) {
    static const QRegularExpression zeros(QStringLiteral("^\\s*\\(?\\s*00\\s*\\)?[\\s.-]*(?=[1-9])"));
    if (!typed.contains(QLatin1String("00"))) return typed;
    QString changed = typed;
    return changed.replace(zeros, QStringLiteral("+"));
}

// "333 1234567 Mario" is a number with a remark; letters are dialled ("1-800-FLOWERS") in North America only.
QString withoutRemark(const QString& text, const std::string& country) {
    static const QRegularExpression words(QStringLiteral("[^\\d+]*\\p{L}[^\\d+]*"));
    static const QRegularExpression extension(QStringLiteral("^[\\W_]*(x|ext|extn|extension|доб)[\\W_]*$"),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::UseUnicodePropertiesOption);
    if (util().IsNANPACountry(country)) return text;
    QString kept;
    qsizetype end = 0;
    for (auto matches = words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        kept += QStringView(text).mid(end, match.capturedStart() - end);
        kept += extension.match(match.capturedView()).hasMatch() ? match.captured() : QStringLiteral(" ");
        end = match.capturedEnd();
    }
    kept += QStringView(text).mid(end);
    return kept.trimmed();
}

struct Parsed {
    PhoneNumber number;
    std::string region; ///< of the number: "IT", "001" for numbers of no country, "ZZ" for unknown ones
    PhoneFault fault = PhoneFault::None;
};

Parsed parse(const QString& text, const std::string& country) {
    Parsed parsed;
    parsed.fault = faultOf(util().Parse(text.toStdString(), country, &parsed.number));
    if (parsed.fault == PhoneFault::None) parsed.fault = faultOf(util().IsPossibleNumberWithReason(parsed.number));
    return parsed;
}

// Asks the numbering plans about a possible number.
Parsed checked(Parsed parsed) {
    if (parsed.fault != PhoneFault::None) return parsed;
    util().GetRegionCodeForNumber(parsed.number, &parsed.region);
    if (!util().IsValidNumberForRegion(parsed.number, parsed.region)) parsed.fault = PhoneFault::NotInUse;
    return parsed;
}

// A number as it is kept, taken apart: parsing it again is half of what is to be known of it. No country code begins
// with another one.
std::optional<PhoneNumber> kept(const QString& e164) {
    static const std::set<int> codes = [] {
        std::set<int> all;
        util().GetSupportedCallingCodes(&all);
        return all;
    }();
    if (!e164.startsWith(QLatin1Char('+'))) return std::nullopt;
    const QStringView digits = QStringView(e164).mid(1);
    for (int length = 1; length <= 3 && length < digits.size(); ++length) {
        const int code = digits.first(length).toInt();
        if (codes.find(code) == codes.end()) continue;
        const QStringView national = digits.mid(length);
        bool isNumber = false;
        PhoneNumber number;
        number.set_country_code(code);
        number.set_national_number(national.toULongLong(&isNumber));
        if (!isNumber) return std::nullopt;
        // As the library parses them: the last zero of nothing but zeros is the number itself.
        int zeros = 0;
        while (zeros < national.size() - 1 && national[zeros] == QLatin1Char('0')) ++zeros;
        if (zeros > 0) number.set_italian_leading_zero(true);
        if (zeros > 1) number.set_number_of_leading_zeros(zeros);
        return number;
    }
    return std::nullopt;
}

PhoneKind kindOf(const PhoneNumber& number) {
    switch (util().GetNumberType(number)) {
    case PhoneNumberUtil::MOBILE: return PhoneKind::Mobile;
    case PhoneNumberUtil::FIXED_LINE: return PhoneKind::FixedLine;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: return PhoneKind::MobileOrFixed;
    default: return PhoneKind::Unknown;
    }
}

enum class Asked { WhatItIs, WhetherInUse };

// `text` is trimmed and not empty.
Parsed understood(const QString& text, const std::string& country, Asked asked) {
    const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const QString marked = words ? withoutRemark(withKnownExtensionMark(text), country) : text;
    const QString plus = withPlusForDoubleZero(marked);
    Parsed parsed = parse(marked, country);
    // Two ways to read it: the plans decide.
    const bool decide = plus != marked;
    if (decide || asked == Asked::WhetherInUse) parsed = checked(std::move(parsed));
    if (!decide || parsed.fault == PhoneFault::None) return parsed;
    Parsed again = checked(parse(plus, country));
    return again.fault == PhoneFault::None || parsed.fault != PhoneFault::NotInUse ? again : parsed;
}

bool isPossible(PhoneFault fault) { return fault == PhoneFault::None || fault == PhoneFault::NotInUse; }

StoredPhone stored(const PhoneNumber& number) {
    return {formatted(number, PhoneNumberUtil::E164), QString::fromStdString(number.extension())};
}

} // namespace

Phone readPhone(const QString& typed, const QString& defaultCountry) {
    Phone phone;
    phone.typed = typed;
    const QString text = typed.trimmed();
    if (text.isEmpty()) return phone;
    const Parsed parsed = understood(text, defaultCountry.toUpper().toStdString(), Asked::WhetherInUse);
    phone.fault = parsed.fault;
    if (!isPossible(phone.fault)) return phone;
    const StoredPhone both = stored(parsed.number);
    phone.e164 = both.e164;
    phone.extension = both.extension;
    if (parsed.region.size() == 2 && parsed.region != "ZZ") phone.country = QString::fromStdString(parsed.region);
    return phone;
}

StoredPhone storedPhone(const QString& typed, const QString& defaultCountry) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) return {};
    const Parsed parsed = understood(text, defaultCountry.toUpper().toStdString(), Asked::WhatItIs);
    return isPossible(parsed.fault) ? stored(parsed.number) : StoredPhone();
}

PhoneKind phoneKind(const QString& typed, const QString& defaultCountry) {
    const QString text = typed.trimmed();
    if (text.isEmpty()) return PhoneKind::Unknown;
    // Of one that is not in use the plan knows no type, so that need not be asked before.
    const Parsed parsed = understood(text, defaultCountry.toUpper().toStdString(), Asked::WhatItIs);
    return parsed.fault == PhoneFault::None ? kindOf(parsed.number) : PhoneKind::Unknown;
}

PhoneKind phoneKindOf(const QString& e164) {
    const auto number = kept(e164);
    return number ? kindOf(*number) : PhoneKind::Unknown;
}

QString phoneText(const Phone& phone, const QString& homeCountry) {
    // A number that nobody can have was meant for another country, or is cut: grouping it would drop what was typed.
    return phone.isValid() ? phoneText(phone.e164, phone.extension, homeCountry) : phone.typed;
}

QString phoneText(const QString& e164, const QString& extension, const QString& homeCountry) {
    const auto number = kept(e164);
    if (!number) return e164;
    const int home = util().GetCountryCodeForRegion(homeCountry.toUpper().toStdString());
    const QString text =
        formatted(*number, number->country_code() == home ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
    if (extension.isEmpty()) return text;
    return QCoreApplication::translate("Formats", "%1 ext. %2", "phone number and its extension").arg(text, extension);
}

QString phoneKey(const Phone& phone) { return digitsOf(phone.e164.isEmpty() ? phone.typed : phone.e164); }

QString digitsOf(QStringView text) {
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text)
        if (const int value = c.digitValue(); value >= 0 && c.isDigit()) digits += QLatin1Char(char('0' + value));
    return digits;
}

QString phoneFaultText(PhoneFault fault) {
    switch (fault) {
    case PhoneFault::None:
    case PhoneFault::Empty: return {};
    case PhoneFault::NotANumber: return QCoreApplication::translate("Formats", "This is not a phone number.");
    case PhoneFault::UnknownCountryCode:
        return QCoreApplication::translate("Formats", "No country has this country code.");
    case PhoneFault::TooShort: return QCoreApplication::translate("Formats", "The number is too short.");
    case PhoneFault::TooLong: return QCoreApplication::translate("Formats", "The number is too long.");
    case PhoneFault::NotInUse:
        return QCoreApplication::translate("Formats", "No phone company of that country gives out such a number.");
    }
    return {};
}

} // namespace clientela::formats
