#pragma once

#include "base/Calendar.h"
#include "base/Money.h"
#include "base/Result.h"
#include "fields/Field.h"
#include "fields/Value.h"

#include <QLocale>

namespace clientela::fields {

/// What typed text is read by.
struct Typing {
    QLocale locale;
    Currency currency;
    QDate today;
};

/// Reads what a person typed into a field: dates as 12.11.25, 12/11, 12 nov, yesterday, friday, in 2 weeks; numbers
/// with the locale's separators or a point; choices, countries and languages by key, label or any of their names.
/// Nothing for blank text. The Problem says what does not fit, for beside the field.
Result<Value> readTyped(const QString& text, const Field& field, const Typing& typing);

/// A date as people type it; nothing if it is none. A year of two digits is the nearest to today; none is this year. A
/// weekday is the next one after today.
std::optional<QDate> readTypedDate(const QString& text, const QLocale& locale, QDate today);

/// The unit that a word means in any form of the program's languages: "weeks", "settimana", "недели"; nothing if none.
std::optional<CalendarUnit> readCalendarUnit(const QString& word);

/// A number as people type it, scaled by 10^decimals; nothing if it is none. "1.234" is 1234 only where the locale
/// groups with points.
std::optional<qint64> readTypedNumber(const QString& text, const QLocale& locale, int decimals);

/// The key of the choice that a text means by key, label or other names, compared folded; nothing if there is none.
std::optional<QString> choiceOf(const QString& text, const Field& field);

} // namespace clientela::fields
