#include "base/Calendar.h"

namespace clientela {

namespace {

QDate birthdayIn(QDate birth, int year) {
    if (birth.month() == 2 && birth.day() == 29 && !QDate::isLeapYear(year)) return QDate(year, 2, 28);
    return QDate(year, birth.month(), birth.day());
}

} // namespace

QDate moved(QDate day, qint64 n, CalendarUnit unit) {
    switch (unit) {
    case CalendarUnit::Day: return day.addDays(n);
    case CalendarUnit::Week: return day.addDays(7 * n);
    case CalendarUnit::Month: return day.addMonths(static_cast<int>(n));
    case CalendarUnit::Quarter: return day.addMonths(static_cast<int>(3 * n));
    case CalendarUnit::Year: return day.addYears(static_cast<int>(n));
    }
    return {};
}

DayRange lastUnits(QDate today, qint64 n, CalendarUnit unit) { return {moved(today, -n, unit).addDays(1), today}; }

DayRange nextUnits(QDate today, qint64 n, CalendarUnit unit) { return {today, moved(today, n, unit).addDays(-1)}; }

DayRange calendarPeriod(QDate today, int shift, CalendarUnit unit) {
    QDate first;
    switch (unit) {
    case CalendarUnit::Day: first = today; break;
    case CalendarUnit::Week: first = today.addDays(1 - today.dayOfWeek()); break;
    case CalendarUnit::Month: first = QDate(today.year(), today.month(), 1); break;
    case CalendarUnit::Quarter: first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1); break;
    case CalendarUnit::Year: first = QDate(today.year(), 1, 1); break;
    }
    first = moved(first, shift, unit);
    return {first, moved(first, 1, unit).addDays(-1)};
}

int ageOn(QDate birth, QDate today) {
    if (!birth.isValid() || !today.isValid() || birth > today) return -1;
    const int years = today.year() - birth.year();
    return birthdayIn(birth, today.year()) > today ? years - 1 : years;
}

QDate nextBirthday(QDate birth, QDate today) {
    if (!birth.isValid()) return {};
    const QDate thisYear = birthdayIn(birth, today.year());
    return thisYear >= today ? thisYear : birthdayIn(birth, today.year() + 1);
}

} // namespace clientela
