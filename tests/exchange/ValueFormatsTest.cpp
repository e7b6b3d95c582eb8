#include "exchange/ValueFormats.h"
#include "exchange/ColumnGuess.h"

#include <gtest/gtest.h>

using namespace clientela::exchange;

namespace {

constexpr NumberStyle kPoint{'.', 0};
constexpr NumberStyle kComma{',', 0};
constexpr NumberStyle kEnglish{'.', ','};
constexpr NumberStyle kItalian{',', '.'};
constexpr NumberStyle kRussian{',', ' '};
constexpr NumberStyle kSwiss{'.', '\''};

TEST(ReadingNumbers, FollowsTheStyle) {
    EXPECT_EQ(parseNumber("1234.5", kPoint, 2), 123450);
    EXPECT_EQ(parseNumber("39,62", kComma, 2), 3962);
    EXPECT_EQ(parseNumber("1,234,567.50", kEnglish, 2), 123456750);
    EXPECT_EQ(parseNumber("1.234,50", kItalian, 2), 123450);
    EXPECT_EQ(parseNumber("12 345,67", kRussian, 2), 1234567);
    EXPECT_EQ(parseNumber("12\xC2\xA0"
                          "345,67",
                          kRussian, 2),
              1234567);
    EXPECT_EQ(parseNumber("12\xE2\x80\xAF"
                          "345,67",
                          kRussian, 2),
              1234567);
    EXPECT_EQ(parseNumber("1\xE2\x80\x99"
                          "234.50",
                          kSwiss, 2),
              123450);
    EXPECT_EQ(parseNumber("1234", kEnglish, 0), 1234);
    EXPECT_EQ(parseNumber(".5", kPoint, 2), 50);
    EXPECT_EQ(parseNumber("2.345", kPoint, 2), 235);
}

TEST(ReadingNumbers, TakesSignsAndCurrencies) {
    EXPECT_EQ(parseNumber("-12.5", kPoint, 2), -1250);
    EXPECT_EQ(parseNumber("\xE2\x88\x92"
                          "12,5",
                          kComma, 2),
              -1250);
    EXPECT_EQ(parseNumber("(12.50)", kPoint, 2), -1250);
    EXPECT_EQ(parseNumber("12,50-", kComma, 2), -1250);
    EXPECT_EQ(parseNumber("$1,234.50", kEnglish, 2), 123450);
    EXPECT_EQ(parseNumber("-$5.00", kEnglish, 2), -500);
    EXPECT_EQ(parseNumber("\xE2\x82\xAC 1.234,50", kItalian, 2), 123450);
    EXPECT_EQ(parseNumber("12,50 \xE2\x82\xAC", kItalian, 2), 1250);
    EXPECT_EQ(parseNumber("1 234,50 \xD1\x80\xD1\x83\xD0\xB1.", kRussian, 2), 123450);
    EXPECT_EQ(parseNumber("15 %", kPoint, 2), 1500);
    EXPECT_EQ(parseNumber(" 7 ", kPoint, 0), 7);
}

TEST(ReadingNumbers, RefusesWhatIsNone) {
    for (const char* text : {"", " ", "-", "abc", "12a", "1,23", "12,3456", "1,,234", ",123", "1.2.3", "5 6", "5 EUR 6",
                             "--5", "99999999999999999999", "1e5", "0x10", "\xFF\xFE", "(5", "$"})
        EXPECT_FALSE(parseNumber(text, kEnglish, 2)) << text;
    EXPECT_FALSE(parseNumber("1,234", kPoint, 2));
    EXPECT_FALSE(parseNumber(std::string(1000, '1'), kPoint, 2));
}

TEST(ReadingDates, FollowsTheOrderWhateverStandsBetween) {
    const QDate day(2025, 11, 12);
    for (const char* text : {"2025-11-12", "2025/11/12", "2025.11.12", "20251112", "2025-11-12T10:11:12Z",
                             "2025-11-12 10:11:12.000", " 2025-11-12 "})
        EXPECT_EQ(parseDate(text, DateStyle::YearMonthDay, 2030), day) << text;
    for (const char* text : {"12.11.2025", "12/11/2025", "12-11-2025", "12.11.25", "12/11/2025 9:05", "12 Nov 2025",
                             "12 novembre 2025", "12 de noviembre de 2025", "12 ноября 2025 г.", "12-nov-25"})
        EXPECT_EQ(parseDate(text, DateStyle::DayMonthYear, 2030), day) << text;
    for (const char* text : {"11/12/2025", "11-12-25", "Nov 12, 2025", "November 12, 2025 10:30 PM"})
        EXPECT_EQ(parseDate(text, DateStyle::MonthDayYear, 2030), day) << text;
}

TEST(ReadingDates, PutsTwoDigitYearsBeforeTheLatestYear) {
    EXPECT_EQ(parseDate("01.02.25", DateStyle::DayMonthYear, 2025), QDate(2025, 2, 1));
    EXPECT_EQ(parseDate("01.02.26", DateStyle::DayMonthYear, 2025), QDate(1926, 2, 1));
    EXPECT_EQ(parseDate("01.02.26", DateStyle::DayMonthYear, 2030), QDate(2026, 2, 1));
}

TEST(ReadingDates, RefusesWhatIsNone) {
    for (const char* text :
         {"", "31.02.2025", "29.02.2025", "12.13.2025", "1.2", "1.2.3.4", "2025", "12/11/2025/1", "12..11..2025",
          "12.11.2025 abc", "00.00.0000", "12.11.0000", "99999.1.1", "яяя", "\xFF\xFF.1.2025"})
        EXPECT_FALSE(parseDate(text, DateStyle::DayMonthYear, 2030)) << text;
    EXPECT_EQ(parseDate("29.02.2024", DateStyle::DayMonthYear, 2030), QDate(2024, 2, 29));
    EXPECT_FALSE(parseDate("25-11-12", DateStyle::YearMonthDay, 2030));
}

TEST(ReadingYesAndNo, KnowsFourLanguages) {
    for (const char* text : {"yes", "TRUE", "Sì", "sí", "да", "X", "1", " y "})
        EXPECT_EQ(parseYesNo(text), true) << text;
    for (const char* text : {"no", "False", "НЕТ", "0", "off"}) EXPECT_EQ(parseYesNo(text), false) << text;
    for (const char* text : {"", "maybe", "2", "yesno"}) EXPECT_FALSE(parseYesNo(text)) << text;
}

ColumnGuess guess(const std::vector<const char*>& values) {
    ColumnObserver observer;
    for (const char* value : values) observer.add(value);
    return observer.guess();
}

TEST(GuessingAColumn, KnowsEachType) {
    EXPECT_EQ(guess({}).type, ColumnType::Empty);
    EXPECT_EQ(guess({"", " "}).type, ColumnType::Empty);
    EXPECT_EQ(guess({"Anna", "12 Angry Men"}).type, ColumnType::Text);
    EXPECT_EQ(guess({"1", "-20", ""}).type, ColumnType::Integer);
    EXPECT_EQ(guess({"1.5", "2"}).type, ColumnType::Number);
    EXPECT_EQ(guess({"2025-11-12", "2025-01-01"}).type, ColumnType::Date);
    EXPECT_EQ(guess({"yes", "no", ""}).type, ColumnType::YesNo);
    EXPECT_EQ(guess({"anna@example.it", "b1@example.com"}).type, ColumnType::Email);
    EXPECT_EQ(guess({"+39 055 123 456", "+39 06 123456"}).type, ColumnType::Phone);
    EXPECT_EQ(guess({"030-0074321", "(5) 555-4729", "0621-08460"}).type, ColumnType::Phone);
    EXPECT_EQ(guess({"846-790-4623x4715", "(422)787-2331x71127"}).type, ColumnType::Phone);
}

TEST(GuessingAColumn, KeepsCodesWithLeadingZerosAsText) {
    EXPECT_EQ(guess({"00184", "50122", "12209"}).type, ColumnType::Text);
    EXPECT_EQ(guess({"0", "10"}).type, ColumnType::Integer);
    EXPECT_EQ(guess({"0.5", "10"}).type, ColumnType::Number);
}

TEST(GuessingAColumn, FindsTheNumberStyle) {
    EXPECT_EQ(guess({"39.62", "7"}).numberStyle, kPoint);
    EXPECT_EQ(guess({"39,62", "7"}).numberStyle, kComma);
    EXPECT_EQ(guess({"1,234.50", "7.1"}).numberStyle, kEnglish);
    EXPECT_EQ(guess({"1.234,50", "7,1"}).numberStyle, kItalian);
    EXPECT_EQ(guess({"12 345,67", "0,50"}).numberStyle, kRussian);
    EXPECT_EQ(guess({"12'345.67", "0.50"}).numberStyle, kSwiss);
    EXPECT_EQ(guess({"1,234", "39,62"}).numberStyle, kComma);
    EXPECT_FALSE(guess({"1,234", "39,62"}).ambiguous);
    EXPECT_EQ(guess({"12.5", "1.125"}).mostDecimals, 3);
    EXPECT_EQ(guess({"1,234.50", "7.1"}).mostDecimals, 2);
}

TEST(GuessingAColumn, SaysWhenASignCouldBeEither) {
    EXPECT_TRUE(guess({"1,234", "5,678"}).ambiguous);
    EXPECT_TRUE(guess({"1.234", "5"}).ambiguous);
    EXPECT_FALSE(guess({"1234", "5"}).ambiguous);
}

TEST(GuessingAColumn, SettlesTheOrderOfDatesByADayAboveTwelve) {
    EXPECT_EQ(guess({"03/04/2025", "31/01/2025"}).dateStyle, DateStyle::DayMonthYear);
    EXPECT_FALSE(guess({"03/04/2025", "31/01/2025"}).ambiguous);
    EXPECT_EQ(guess({"03/04/2025", "1/31/2025"}).dateStyle, DateStyle::MonthDayYear);
    EXPECT_FALSE(guess({"03/04/2025", "1/31/2025"}).ambiguous);
    EXPECT_TRUE(guess({"03/04/2025", "05/06/2025"}).ambiguous);
    EXPECT_FALSE(guess({"05/05/2025"}).ambiguous) << "both readings give the same day";
    EXPECT_FALSE(guess({"03.04.2025"}).ambiguous) << "with dots the day always comes first";
    EXPECT_EQ(guess({"03.04.2025"}).dateStyle, DateStyle::DayMonthYear);
    EXPECT_EQ(guess({"19081209", "19990219"}).type, ColumnType::Date);
    EXPECT_EQ(guess({"19081209", "5304218", "1"}).type, ColumnType::Integer);
}

TEST(GuessingAColumn, TakesASingleMisfitForABadValue) {
    std::vector<const char*> values(20, "2025-01-31");
    values.push_back("soon");
    const ColumnGuess column = guess(values);
    EXPECT_EQ(column.type, ColumnType::Date);
    EXPECT_EQ(column.filled - column.fitting, 1);
}

TEST(GuessingAColumn, LetsTheOtherColumnsSettleATie) {
    std::vector<ColumnGuess> columns{guess({"03/04/2025"}), guess({"31/12/2024"})};
    settleTogether(columns, false);
    EXPECT_FALSE(columns[0].ambiguous);
    EXPECT_EQ(columns[0].dateStyle, DateStyle::DayMonthYear);
    columns = {guess({"1,234"}), guess({"5.25"})};
    settleTogether(columns, false);
    EXPECT_FALSE(columns[0].ambiguous);
    EXPECT_EQ(columns[0].numberStyle, kEnglish);
    columns = {guess({"1.234"})};
    settleTogether(columns, true);
    EXPECT_TRUE(columns[0].ambiguous);
    EXPECT_EQ(columns[0].numberStyle, kItalian);
}

TEST(ReadingNumbers, NeverBeginsAGroupWithANought) {
    EXPECT_FALSE(parseNumber("0.999", kItalian, 3));
    EXPECT_FALSE(parseNumber("012.345", kItalian, 3));
    EXPECT_EQ(parseNumber("0,999", kItalian, 3), 999);
    EXPECT_EQ(parseNumber("0.999", kPoint, 3), 999);
    EXPECT_EQ(guess({"1.234", "5", "0.500"}).numberStyle.decimal, '.');
    EXPECT_FALSE(guess({"1.234", "5", "0.500"}).ambiguous);
    EXPECT_EQ(guess({"5", "1.234"}).twoWays, "1.234");
}

} // namespace
