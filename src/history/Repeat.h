#pragma once

#include "base/Calendar.h"
#include "fields/TypedText.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace clientela::history {

/// How a task comes again: every 2 weeks, counted from a day. The day is kept apart from the task's own, so that
/// putting one off does not move the rhythm, and the 31st stays the 31st after a short month.
struct Repeat {
    int every = 1;
    CalendarUnit unit = CalendarUnit::Month; ///< never a quarter: that is 3 months
    QDate from;
    bool operator==(const Repeat&) const = default;

    /// The first day of the rhythm after `day`.
    [[nodiscard]] QDate next(QDate day) const;
};

/// The word that is stored: "day", "week", "month", "year"; and back, nothing for another.
QString unitKey(CalendarUnit unit);
std::optional<CalendarUnit> unitOfKey(const QString& key);

/// Takes "every 2 weeks", "ogni mese", "каждую пятницу" out of a text, in the program's languages; of "every friday"
/// the day stays in the text. `from` is left open. Nothing if there is none.
std::optional<Repeat> takeRepeat(QString& text, const fields::Typing& typing);
/// The words that takeRepeat() reads, in the language of the locale; English where the program does not speak it.
QString repeatWords(const Repeat& repeat, const QLocale& locale);

} // namespace clientela::history
