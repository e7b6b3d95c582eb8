#include "query/Windows.h"
#include "query/Parser.h"

using namespace clientela::query;

namespace {

Days days(const char* window, QDate today) {
    const auto list = parse(QStringLiteral("a within ") + window);
    return list ? daysOf((*list)->condition.window, today) : Days{};
}

using Spans = std::vector<std::pair<QString, QString>>;

} // namespace

TEST(AWindow, IncludesTheDaysItsWordsSay) {
    const QDate today(2025, 3, 31); // a Monday
    EXPECT_EQ(days("today", today), (Days{{2025, 3, 31}, {2025, 4, 1}}));
    EXPECT_EQ(days("last 30 days", today), (Days{{2025, 3, 2}, {2025, 4, 1}}));
    EXPECT_EQ(days("last 1 month", today), (Days{{2025, 3, 1}, {2025, 4, 1}})); // clamped to 28 February
    EXPECT_EQ(days("last 2 weeks", today), (Days{{2025, 3, 18}, {2025, 4, 1}}));
    EXPECT_EQ(days("next 7 days", today), (Days{{2025, 3, 31}, {2025, 4, 7}}));
    EXPECT_EQ(days("more than 30 days ago", today), (Days{{}, {2025, 3, 2}}));
    EXPECT_EQ(days("this week", today), (Days{{2025, 3, 31}, {2025, 4, 7}}));
    EXPECT_EQ(days("last week", today), (Days{{2025, 3, 24}, {2025, 3, 31}}));
    EXPECT_EQ(days("last quarter", today), (Days{{2024, 10, 1}, {2025, 1, 1}}));
    EXPECT_EQ(days("next year", today), (Days{{2026, 1, 1}, {2027, 1, 1}}));
    EXPECT_EQ(days("since 2025-01-15", today), (Days{{2025, 1, 15}, {}}));
    EXPECT_EQ(days("before 2025-01-15", today), (Days{{}, {2025, 1, 15}}));
    EXPECT_EQ(days("from 2025-01-15 to 2025-01-15", today), (Days{{2025, 1, 15}, {2025, 1, 16}}));
}

TEST(AWindow, BeyondTheCalendarStopsAtItsEnds) {
    const QDate today(2025, 3, 31);
    EXPECT_EQ(days("last 999999 years", today).from, QDate(1, 1, 1));
    EXPECT_EQ(days("more than 999999 years ago", today).before, QDate(1, 1, 1));
    EXPECT_EQ(days("next 999999 weeks", today).before, QDate(9999, 12, 31));
}

TEST(Birthdays, OfASpanGoOverTheNewYear) {
    EXPECT_EQ(birthdaysIn({{2025, 12, 30}, {2026, 1, 3}}), (Spans{{"0101", "0102"}, {"1230", "1231"}}));
}

TEST(Birthdays, OnLeapDaysCountOnThe28thOfOtherYears) {
    EXPECT_EQ(birthdaysIn({{2025, 2, 28}, {2025, 3, 1}}), (Spans{{"0228", "0229"}}));
    EXPECT_EQ(birthdaysIn({{2024, 2, 28}, {2024, 2, 29}}), (Spans{{"0228", "0228"}}));
    EXPECT_EQ(birthdaysIn({{2024, 2, 29}, {2024, 3, 1}}), (Spans{{"0229", "0229"}}));
    EXPECT_EQ(birthdaysIn({{2025, 3, 1}, {2025, 3, 2}}), (Spans{{"0301", "0301"}}));
}

TEST(Birthdays, OfAYearOrAnOpenSpanAreAll) {
    const Spans all{{"0101", "1231"}};
    EXPECT_EQ(birthdaysIn({{2025, 1, 1}, {2026, 1, 1}}), all);
    EXPECT_EQ(birthdaysIn({{2024, 7, 1}, {2025, 7, 1}}), all);
    EXPECT_EQ(birthdaysIn({{2024, 7, 1}, {}}), all);
    EXPECT_EQ(birthdaysIn({{}, {}}), all);
    EXPECT_TRUE(birthdaysIn({{2025, 1, 2}, {2025, 1, 1}}).empty());
}

TEST(ADate, IsYearMonthAndDay) {
    EXPECT_EQ(isoDate("2024-02-29"), QDate(2024, 2, 29));
    for (const char* text : {"2025-02-29", "2025-1-1", "20250101", "2025-01-01x", "0000-01-01", "2025-01-0١", ""})
        EXPECT_FALSE(isoDate(QString::fromUtf8(text)).isValid()) << text;
}
