#pragma once

#include <QString>

namespace clientela::formats {

/// What is wrong with a phone number; None for a number that its country's numbering plan knows.
enum class PhoneFault { None, Empty, NotANumber, UnknownCountryCode, TooShort, TooLong, NotInUse };

/// A phone number as it was typed and as it was understood.
struct Phone {
    QString typed;     ///< as typed, never changed
    QString e164;      ///< "+390552189400", or empty where the number is not even possible
    QString extension; ///< digits to dial after the call is taken, or empty
    QString country;   ///< ISO 3166 code of the number's own country, or empty (satellites, freephone, not understood)
    PhoneFault fault = PhoneFault::Empty;

    bool operator==(const Phone&) const = default;
    /// True where the country's numbering plan knows the number; NotInUse numbers are possible, not valid.
    [[nodiscard]] bool isValid() const { return fault == PhoneFault::None; }
};

/// Understands a number in national form (of `defaultCountry`, an ISO 3166 code) or in any international form (+39,
/// 0039, 011 from the USA), with extension ("x12", "ext. 12", "int. 12", "доб. 12"). Never fails: see Phone::fault.
Phone readPhone(const QString& typed, const QString& defaultCountry);

/// What is kept of a number.
struct StoredPhone {
    QString e164;      ///< as in Phone
    QString extension; ///< as in Phone

    bool operator==(const StoredPhone&) const = default;
};

/// The same as readPhone() says of these two. Does not ask the numbering plan whether the number is in use and whose it
/// is unless the answer hangs on that, which is most of the work: for imports.
StoredPhone storedPhone(const QString& typed, const QString& defaultCountry);

/// What rings: a mobile, a fixed line, one of them where the plan does not tell them apart (North America), or neither.
enum class PhoneKind { Unknown, Mobile, FixedLine, MobileOrFixed };

/// What the numbering plan says of a number, read as by readPhone(); Unknown for one that is not in use.
PhoneKind phoneKind(const QString& typed, const QString& defaultCountry);
/// The same of a number in E.164 form, which takes half the time: for many.
PhoneKind phoneKindOf(const QString& e164);

/// The number as a person reads it: national form for the own country, international otherwise, grouped as its country
/// does, the extension behind; as typed where it was not understood, or is in use nowhere.
QString phoneText(const Phone& phone, const QString& homeCountry);

/// The same of a stored E.164 number; `e164` itself where it is none.
QString phoneText(const QString& e164, const QString& extension, const QString& homeCountry);

/// What numbers are compared and searched by: the digits of the E.164 form, else the digits that were typed.
QString phoneKey(const Phone& phone);

/// The decimal digits of a text in any script, as ASCII.
QString digitsOf(QStringView text);

/// What is wrong, in words for the field ("The number is too short."); empty for PhoneFault::None and Empty.
QString phoneFaultText(PhoneFault fault);

} // namespace clientela::formats
