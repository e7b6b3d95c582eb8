#include "base/Calendar.h"

#include <gtest/gtest.h>

using namespace clientela;

TEST(Windows, LastThirtyDaysAreTodayAndTheTwentyNineBefore) {
    EXPECT_EQ(lastUnits({2025, 3, 1}, 30, CalendarUnit::Day), (DayRange{{2025, 1, 31}, {2025, 3, 1}}));
}

TEST(Windows, LastMonthsBeginTheDayAfterTheSameDay) {
    EXPECT_EQ(lastUnits({2025, 3, 31}, 1, CalendarUnit::Month), (DayRange{{2025, 3, 1}, {2025, 3, 31}}));
    EXPECT_EQ(lastUnits({2025, 5, 15}, 2, CalendarUnit::Month), (DayRange{{2025, 3, 16}, {2025, 5, 15}}));
}

TEST(Windows, CalendarPeriodsAreIso) {
    EXPECT_EQ(calendarPeriod({2026, 1, 1}, 0, CalendarUnit::Week), (DayRange{{2025, 12, 29}, {2026, 1, 4}}));
    EXPECT_EQ(calendarPeriod({2025, 3, 31}, -1, CalendarUnit::Month), (DayRange{{2025, 2, 1}, {2025, 2, 28}}));
    EXPECT_EQ(calendarPeriod({2025, 2, 10}, -1, CalendarUnit::Quarter), (DayRange{{2024, 10, 1}, {2024, 12, 31}}));
    EXPECT_EQ(calendarPeriod({2024, 2, 29}, 1, CalendarUnit::Year), (DayRange{{2025, 1, 1}, {2025, 12, 31}}));
}

TEST(Birthdays, OfLeapDaysFallOnThe28th) {
    EXPECT_EQ(nextBirthday({1988, 2, 29}, {2025, 2, 1}), QDate(2025, 2, 28));
    EXPECT_EQ(nextBirthday({1988, 2, 29}, {2028, 2, 1}), QDate(2028, 2, 29));
    EXPECT_EQ(ageOn({1988, 2, 29}, {2025, 2, 28}), 37);
    EXPECT_EQ(ageOn({1988, 2, 29}, {2025, 2, 27}), 36);
    EXPECT_EQ(ageOn({2030, 1, 1}, {2025, 1, 1}), -1);
}
