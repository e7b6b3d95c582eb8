#pragma once

#include "base/Calendar.h"
#include "base/Money.h"
#include "base/Result.h"
#include "fields/Field.h"
#include "fields/Value.h"

#include <QLocale>
#include <QTime>

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

/// Which way from today a day lies that does not say so: "friday", "24 dec".
enum class Lean { Ahead, Back };

/// A date as people type it; nothing if it is none. A year of two digits is the nearest to today; none is this year,
/// for Lean::Back the last one in which that day is over. A weekday is the next one after today, for Lean::Back the
/// last one before it, which may be said ("last friday", "venerdì scorso").
std::optional<QDate> readTypedDate(const QString& text, const QLocale& locale, QDate today, Lean lean = Lean::Ahead);

/// A past moment as people type it.
struct TypedMoment {
    QDate day;
    QTime time; ///< invalid: the whole of the day
    bool operator==(const TypedMoment&) const = default;
};

/// "yesterday", "last tuesday", "tuesday evening", "24 nov 8pm", "12.11. 10:42", in the program's languages; a time
/// alone is of today. A part of the day is its middle: morning 9:00, noon 12:00, afternoon 15:00, evening 20:00, night
/// its end. Nothing if it is none. It may still lie ahead, if that is what it says.
std::optional<TypedMoment> readTypedMoment(const QString& text, const QLocale& locale, QDate today);

/// The unit that a word means in any form of the program's languages: "weeks", "settimana", "недели"; nothing if none.
std::optional<CalendarUnit> readCalendarUnit(const QString& word);

/// A number as people type it, scaled by 10^decimals; nothing if it is none. "1.234" is 1234 only where the locale
/// groups with points.
std::optional<qint64> readTypedNumber(const QString& text, const QLocale& locale, int decimals);

/// The key of the choice that a text means by key, label or other names, compared folded; nothing if there is none.
std::optional<QString> choiceOf(const QString& text, const Field& field);

} // namespace clientela::fields
