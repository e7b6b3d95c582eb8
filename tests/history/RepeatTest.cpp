#include "history/Repeat.h"
#include "history/EntryLine.h"

#include <gtest/gtest.h>

namespace clientela::history {
namespace {

const QDate kMonday(2025, 11, 24); // a Monday
const fields::Typing kTyping{QLocale(QLocale::English), {}, kMonday};

std::optional<EntryLine::FollowUp> task(const char* line) { return readTaskLine(QString::fromUtf8(line), kTyping); }

TEST(ATaskThatRepeats, IsReadInEveryLanguage) {
    const auto expect = [](const char* line, const char* title, int every, CalendarUnit unit) {
        const auto read = task(line);
        ASSERT_TRUE(read && read->repeat) << line;
        EXPECT_EQ(read->title, QString::fromUtf8(title)) << line;
        EXPECT_EQ(read->repeat->every, every) << line;
        EXPECT_EQ(read->repeat->unit, unit) << line;
    };
    expect("send price list every 3 months", "send price list", 3, CalendarUnit::Month);
    expect("call every week", "call", 1, CalendarUnit::Week);
    expect("chiamare ogni 2 settimane", "chiamare", 2, CalendarUnit::Week);
    expect("revisión cada año", "revisión", 1, CalendarUnit::Year);
    expect("позвонить каждую неделю", "позвонить", 1, CalendarUnit::Week);
    expect("every 10 days water the plants", "water the plants", 10, CalendarUnit::Day);
}

TEST(ATaskThatRepeats, TakesItsFirstDayFromTheWeekday) {
    const auto read = task("call every friday @Marco");
    ASSERT_TRUE(read && read->repeat);
    EXPECT_EQ(read->title, QStringLiteral("call"));
    EXPECT_EQ(read->by, QStringLiteral("Marco"));
    EXPECT_EQ(read->due, QDate(2025, 11, 28));
    EXPECT_EQ(read->repeat->unit, CalendarUnit::Week);
}

TEST(ATaskThatRepeats, BeginsOnTheDayBehindFrom) {
    for (const char* line : {"Check oven every month from 1 Dec", "Check oven from 1 Dec every month",
                             "Check oven every month starting 1 Dec", "every month from 1 Dec Check oven"}) {
        const auto read = readTaskLine(QString::fromUtf8(line), kTyping);
        ASSERT_TRUE(read && read->repeat) << line;
        EXPECT_EQ(read->title, QStringLiteral("Check oven")) << line;
        EXPECT_EQ(read->due, QDate(2025, 12, 1)) << line;
    }
    const auto plain = readTaskLine(QStringLiteral("Order flour from Rossi every month"), kTyping);
    EXPECT_EQ(plain->title, QStringLiteral("Order flour from Rossi")) << "no day stands behind it";
}

TEST(ATaskThatRepeats, IsNoneWhereEveryIsAWordLikeAnother) {
    const auto read = task("thank every guest tomorrow");
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->repeat);
    EXPECT_EQ(read->title, QStringLiteral("thank every guest"));
}

TEST(ATaskThatRepeats, IsWrittenAsItIsRead) {
    for (const auto language : {QLocale::English, QLocale::Italian, QLocale::Spanish, QLocale::Russian}) {
        for (const auto unit : {CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Year}) {
            for (const int every : {1, 5}) {
                const QLocale locale(language);
                Task one;
                one.title = QStringLiteral("Call");
                one.repeat = Repeat{every, unit, {}};
                one.due = QDate(2025, 12, 3);
                const auto read = readTaskLine(entryLineOf(one, locale), {locale, {}, kMonday});
                ASSERT_TRUE(read && read->repeat) << qPrintable(entryLineOf(one, locale));
                EXPECT_EQ(*read->repeat, *one.repeat) << qPrintable(entryLineOf(one, locale));
                EXPECT_EQ(read->due, one.due) << qPrintable(entryLineOf(one, locale));
                EXPECT_EQ(read->title, one.title) << qPrintable(entryLineOf(one, locale));
            }
        }
    }
}

TEST(ATaskThatRepeats, KeepsTheThirtyFirst) {
    const Repeat monthly{1, CalendarUnit::Month, QDate(2025, 1, 31)};
    EXPECT_EQ(monthly.next(QDate(2025, 1, 31)), QDate(2025, 2, 28));
    EXPECT_EQ(monthly.next(QDate(2025, 2, 28)), QDate(2025, 3, 31));
    EXPECT_EQ(monthly.next(QDate(2125, 3, 30)), QDate(2125, 3, 31)) << "also a hundred years later";
    const Repeat daily{1, CalendarUnit::Day, QDate(2025, 1, 1)};
    EXPECT_EQ(daily.next(kMonday), kMonday.addDays(1));
    const Repeat leap{1, CalendarUnit::Year, QDate(2024, 2, 29)};
    EXPECT_EQ(leap.next(QDate(2027, 3, 1)), QDate(2028, 2, 29));
    EXPECT_EQ(leap.next(QDate(2020, 1, 1)), QDate(2024, 2, 29)) << "before it began, its first day";
}

TEST(TheKindOfATask, FollowsFromItsFirstWords) {
    EXPECT_EQ(taskKindOf(QStringLiteral("Delivery: 60 hampers")), QStringLiteral("delivery"));
    EXPECT_EQ(taskKindOf(QStringLiteral("call back about the order")), QStringLiteral("call"));
    EXPECT_EQ(taskKindOf(QStringLiteral("Rinnovo del contratto")), QStringLiteral("contract"));
    EXPECT_EQ(taskKindOf(QStringLiteral("servicing the oven")), QStringLiteral("task")) << "a longer word is another";
    EXPECT_EQ(taskKindOf(QStringLiteral("обслуживание печи")), QStringLiteral("service"));
}

} // namespace
} // namespace clientela::history
