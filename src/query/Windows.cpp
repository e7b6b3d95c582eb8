#include "query/Windows.h"

#include <bitset>

namespace clientela::query {

namespace {

const QDate kFirstDay(1, 1, 1);
const QDate kLastDay(9999, 12, 31);

// Dates are compared as ISO text of ten characters: what lies beyond is as good as the end itself.
QDate inCalendar(QDate day) { return std::clamp(day, kFirstDay, kLastDay); }

Days spanned(const DayRange& range) { return {inCalendar(range.first), inCalendar(range.last.addDays(1))}; }

// Days of the year are counted in a leap year, 0 to 365, so that 29 February has a place.
constexpr int kLeapYear = 2000;
constexpr int kDaysOfYear = 366;

int dayOfYear(QDate day) { return QDate(kLeapYear, day.month(), day.day()).dayOfYear() - 1; }
QString monthAndDay(int dayOfYear) {
    return QDate(kLeapYear, 1, 1).addDays(dayOfYear).toString(QStringLiteral("MMdd"));
}

std::bitset<kDaysOfYear> daysOfYear(const Days& days) {
    std::bitset<kDaysOfYear> hit;
    if (!days.from.isValid() || !days.before.isValid() || days.from.daysTo(days.before) >= kDaysOfYear) return ~hit;
    for (QDate day = days.from; day < days.before; day = day.addDays(1)) {
        hit.set(static_cast<size_t>(dayOfYear(day)));
        if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year()))
            hit.set(static_cast<size_t>(dayOfYear(day)) + 1); // who was born on the 29th
    }
    return hit;
}

} // namespace

Days daysOf(const Window& window, QDate today) {
    switch (window.kind) {
    case Window::Kind::Today: return spanned({today, today});
    case Window::Kind::Last: return spanned(lastUnits(today, window.count, window.unit));
    case Window::Kind::Next: return spanned(nextUnits(today, window.count, window.unit));
    case Window::Kind::MoreThanAgo: return {{}, inCalendar(lastUnits(today, window.count, window.unit).first)};
    case Window::Kind::This: return spanned(calendarPeriod(today, 0, window.unit));
    case Window::Kind::Previous: return spanned(calendarPeriod(today, -1, window.unit));
    case Window::Kind::Following: return spanned(calendarPeriod(today, 1, window.unit));
    case Window::Kind::Since: return {window.from, {}};
    case Window::Kind::Before: return {{}, window.to};
    case Window::Kind::FromTo: return spanned({window.from, window.to});
    }
    return {};
}

Days intersection(const Days& a, const Days& b) {
    Days both = a;
    if (b.from.isValid() && (!both.from.isValid() || b.from > both.from)) both.from = b.from;
    if (b.before.isValid() && (!both.before.isValid() || b.before < both.before)) both.before = b.before;
    return both;
}

std::vector<std::pair<QString, QString>> birthdaysIn(const Days& days) {
    const auto hit = daysOfYear(days);
    std::vector<std::pair<QString, QString>> spans;
    for (int day = 0; day < kDaysOfYear; ++day) {
        if (!hit[static_cast<size_t>(day)]) continue;
        const bool goesOn = day > 0 && hit[static_cast<size_t>(day) - 1];
        if (goesOn)
            spans.back().second = monthAndDay(day);
        else
            spans.emplace_back(monthAndDay(day), monthAndDay(day));
    }
    return spans;
}

QDate isoDate(const QString& text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') return {};
    for (const int at : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[at] < u'0' || text[at] > u'9') return {};
    const QDate day(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    return day >= kFirstDay ? day : QDate();
}

} // namespace clientela::query
