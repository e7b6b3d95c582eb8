#pragma once

#include <QDate>

#include <optional>
#include <string_view>

namespace clientela::exchange {

/// How numbers of a column are written: the decimal sign, and the sign between groups of three (0: none). A blank
/// stands for every kind of blank, ' for every kind of apostrophe.
struct NumberStyle {
    char decimal = '.';
    char group = 0;

    bool operator==(const NumberStyle&) const = default;
};

/// The order of a date's parts; which sign stands between them does not matter for reading.
enum class DateStyle {
    YearMonthDay, ///< 2025-11-12, 2025/11/12, 20251112
    DayMonthYear, ///< 12.11.2025, 12/11/25, 12 Nov 2025
    MonthDayYear  ///< 11/12/2025, Nov 12, 2025
};

/// The number in `utf8` scaled by 10^decimals (0 to 15), rounded half away from zero. Currency signs and codes, a
/// percent sign (which does not divide), blanks around, + and both minus signs, and brackets for negative amounts are
/// taken; nothing for whatever else, or what does not fit in 64 bits.
std::optional<qint64> parseNumber(std::string_view utf8, NumberStyle style, int decimals);

/// The day in `utf8`; a time behind it is left aside. Months may be named in English, Italian, Spanish or Russian. A
/// year of two digits is the latest such year not after `latestYear` (a birthday's is this year, a due date's a few
/// years on). Nothing for what is no such date.
std::optional<QDate> parseDate(std::string_view utf8, DateStyle style, int latestYear);

/// yes, no, true, false, y, n, on, off, 1, 0, x and their like in Italian, Spanish and Russian, in any case.
std::optional<bool> parseYesNo(std::string_view utf8);

/// Looks like an e-mail address: one @, a dot behind it, no blanks. Whether it is one is for formats/ to say.
bool looksLikeEmail(std::string_view utf8);
/// Looks like a telephone number: 6 to 15 digits with the signs people put between them, perhaps an extension.
bool looksLikePhone(std::string_view utf8);

/// Without the blanks at both ends, no-break blanks included.
std::string_view trimmed(std::string_view utf8);

} // namespace clientela::exchange
