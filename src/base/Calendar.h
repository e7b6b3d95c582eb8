#pragma once

#include <QDate>

namespace clientela {

/// Local calendar days from `first` to `last`, both included; an invalid end is open.
struct DayRange {
    QDate first;
    QDate last;

    bool operator==(const DayRange&) const = default;
    [[nodiscard]] bool contains(QDate day) const {
        return day.isValid() && (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
};

enum class CalendarUnit { Day, Week, Month, Quarter, Year };

/// `day` moved by n units; the 31st is clamped to the month's last day.
QDate moved(QDate day, qint64 n, CalendarUnit unit);

/// The n units that end with `today`: last 30 days is today and the 29 days before; last n months begins the day after
/// the same day n months ago. n >= 1.
DayRange lastUnits(QDate today, qint64 n, CalendarUnit unit);
/// The n units that begin with `today`.
DayRange nextUnits(QDate today, qint64 n, CalendarUnit unit);
/// The calendar week (ISO, from Monday), month, quarter or year that holds `today`, moved by `shift` units.
DayRange calendarPeriod(QDate today, int shift, CalendarUnit unit);

/// Whole years from birth to `today`; -1 if the birth date is invalid or later.
int ageOn(QDate birth, QDate today);
/// The next birthday on or after `today`; 29 February counts as the 28th in other years.
QDate nextBirthday(QDate birth, QDate today);

} // namespace clientela
