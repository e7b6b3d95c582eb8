#include "demo/Calendar.h"

#include "demo/Cards.h"

#include <algorithm>

namespace clientela::demo {

namespace {

constexpr int kYears = 3;

bool isBetween(QDate day, int fromMonth, int fromDay, int toMonth, int toDay) {
    const int at = day.month() * 100 + day.day();
    return at >= fromMonth * 100 + fromDay && at <= toMonth * 100 + toDay;
}

unsigned seasonsOf(QDate day) {
    unsigned seasons = Always;
    const qint64 fromEaster = easterOf(day.year()).daysTo(day);
    if (day.month() <= 2 || day.month() >= 11) seasons |= Winter;
    if (isBetween(day, 11, 10, 12, 31) || isBetween(day, 1, 1, 1, 6)) seasons |= Christmas;
    if (isBetween(day, 1, 10, 12, 31) && fromEaster <= -47) seasons |= Carnival; // until Shrove Tuesday
    if (fromEaster >= -35 && fromEaster <= 1) seasons |= Easter;
    if (isBetween(day, 5, 10, 9, 20)) seasons |= Summer;
    if (isBetween(day, 4, 15, 10, 10)) seasons |= Wedding;
    return seasons;
}

// How busy a day is beside others, in per cent.
int rush(QDate day, bool company) {
    const qint64 fromEaster = easterOf(day.year()).daysTo(day);
    if (isBetween(day, 12, 25, 12, 26) || isBetween(day, 1, 1, 1, 1)) return company ? 0 : 15;
    if (isBetween(day, 12, 12, 12, 24)) return company ? 260 : 340;
    if (isBetween(day, 11, 24, 12, 11)) return company ? 220 : 150;
    if (fromEaster >= -9 && fromEaster <= 0) return 240;
    if (isBetween(day, 8, 8, 8, 24)) return 25; // the town is at the sea
    if (day.month() == 6 || day.month() == 7) return 120;
    if (isBetween(day, 1, 8, 1, 31)) return 70;
    return 100;
}

int shopWeight(QDate day) {
    static constexpr int weekdays[] = {1, 8, 8, 9, 12, 18, 20}; // closed on Monday but for orders
    return weekdays[day.dayOfWeek() - 1] * rush(day, false);
}

int officeWeight(QDate day) {
    static constexpr int weekdays[] = {10, 11, 11, 11, 10, 1, 0};
    return weekdays[day.dayOfWeek() - 1] * rush(day, true);
}

} // namespace

QDate easterOf(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

Calendar::Calendar(QDate today) : first_(today.addYears(-kYears).addDays(1)) {
    shopSums_.push_back(0);
    officeSums_.push_back(0);
    for (QDate day = first_; day <= today; day = day.addDays(1)) {
        days_.push_back({isoDate(day), day.year(), seasonsOf(day), day.dayOfWeek() <= 5});
        shopSums_.push_back(shopSums_.back() + shopWeight(day));
        officeSums_.push_back(officeSums_.back() + officeWeight(day));
    }
}

std::string Calendar::isoOf(int day) const { return day >= 0 && day < days() ? iso(day) : isoDate(date(day)); }

int Calendar::pick(Random& random, const std::vector<int>& sums, int first, int last) {
    first = std::clamp(first, 0, static_cast<int>(sums.size()) - 2);
    last = std::clamp(last, first, static_cast<int>(sums.size()) - 2);
    const int low = sums[static_cast<size_t>(first)];
    const int span = sums[static_cast<size_t>(last) + 1] - low;
    if (span <= 0) return last; // only days on which nobody comes
    const int at = low + random.below(span);
    return static_cast<int>(std::upper_bound(sums.begin(), sums.end(), at) - sums.begin()) - 1;
}

} // namespace clientela::demo
