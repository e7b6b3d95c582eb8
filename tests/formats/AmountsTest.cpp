#include "formats/Amounts.h"
#include "formats/DateText.h"

#include <gtest/gtest.h>

using clientela::Currency;
using namespace clientela::formats;

namespace {

const Currency kEuro;
QString nbsp(const char16_t* text) { return QString::fromUtf16(text).replace(QLatin1Char('_'), QChar(0xa0)); }

} // namespace

TEST(Money, IsWrittenAsTheLocaleDoes) {
    EXPECT_EQ(Amounts(QLocale("en_GB")).money(119177, kEuro), QStringLiteral("€1,191.77"));
    EXPECT_EQ(Amounts(QLocale("it_IT")).money(119177, kEuro), nbsp(u"1.191,77_€"));
    EXPECT_EQ(Amounts(QLocale("es_ES")).money(119177, kEuro), nbsp(u"1191,77_€"))
        << "Spanish groups from five digits on";
    EXPECT_EQ(Amounts(QLocale("ru_RU")).money(119177, *Currency::of(QStringLiteral("RUB"))), nbsp(u"1_191,77_₽"));
    EXPECT_EQ(Amounts(QLocale("en_US")).money(500, *Currency::of(QStringLiteral("JPY"))), QStringLiteral("¥500"));
}

TEST(Money, AtAGlanceIsInWholeUnits) {
    EXPECT_EQ(Amounts(QLocale("en_GB")).roundMoney(119150, kEuro), QStringLiteral("€1,192"));
    EXPECT_EQ(Amounts(QLocale("en_GB")).roundMoney(119149, kEuro), QStringLiteral("€1,191"));
    EXPECT_EQ(Amounts(QLocale("it_IT")).roundMoney(-119150, kEuro), nbsp(u"−1.192_€"));
    EXPECT_EQ(Amounts(QLocale("en_US")).roundMoney(500, *Currency::of(QStringLiteral("JPY"))), QStringLiteral("¥500"));
}

TEST(Money, BelowZeroHasATrueMinus) {
    EXPECT_EQ(Amounts(QLocale("en_GB")).money(-20000, kEuro), QStringLiteral("−€200.00"));
    EXPECT_EQ(Amounts(QLocale("it_IT")).money(-20000, kEuro), nbsp(u"−200,00_€"));
    EXPECT_EQ(Amounts(QLocale("it_IT")).amount(-5, kEuro), QStringLiteral("−0,05"));
    EXPECT_EQ(Amounts(QLocale("it_IT")).amount(std::numeric_limits<qint64>::min(), kEuro),
              QStringLiteral("−92.233.720.368.547.758,08"));
}

TEST(Numbers, DropEmptyDecimalsOfQuantitiesAndPercentages) {
    const Amounts italian(QLocale("it_IT"));
    EXPECT_EQ(italian.quantity(1500), QStringLiteral("1,5"));
    EXPECT_EQ(italian.quantity(24000), QStringLiteral("24"));
    EXPECT_EQ(italian.percent(2200), QStringLiteral("22%"));
    EXPECT_EQ(italian.percent(750), QStringLiteral("7,5%"));
    EXPECT_EQ(Amounts(QLocale("ru_RU")).percent(2000), nbsp(u"20_%"));
    EXPECT_EQ(italian.count(-1234567), QStringLiteral("−1.234.567"));
    EXPECT_EQ(Amounts(QLocale("en_IN")).count(1234567), QStringLiteral("12,34,567"));
}

TEST(Dates, HaveTheMonthInLettersInTheLocalesOrder) {
    const QDate day(2025, 11, 24);
    EXPECT_EQ(DateText(QLocale("en_GB")).shortForm(day), QStringLiteral("24 Nov 2025"));
    EXPECT_EQ(DateText(QLocale("en_US")).shortForm(day), QStringLiteral("Nov 24, 2025"));
    EXPECT_EQ(DateText(QLocale("it_IT")).shortForm(day), QStringLiteral("24 nov 2025"));
    EXPECT_EQ(DateText(QLocale("it_IT")).longForm(day), QStringLiteral("24 novembre 2025"));
    EXPECT_EQ(DateText(QLocale("es_ES")).longForm(day), QStringLiteral("24 de noviembre de 2025"));
    EXPECT_EQ(DateText(QLocale("ru_RU")).longForm(day).replace(QChar(0xa0), QLatin1Char(' ')),
              QStringLiteral("24 ноября 2025 г."));
    EXPECT_EQ(DateText(QLocale("it_IT")).digits(day), QStringLiteral("24/11/2025"));
    EXPECT_EQ(DateText(QLocale("en_US")).dayMonth(day), QStringLiteral("Nov 24"));
    EXPECT_EQ(DateText(QLocale("en_GB")).dayMonth(day), QStringLiteral("24 Nov"));
    EXPECT_EQ(DateText(QLocale("en_US")).nearForm(day), QStringLiteral("Mon, Nov 24"));
    EXPECT_EQ(DateText(QLocale("it_IT")).nearForm(day), QStringLiteral("lun 24 nov"));
    EXPECT_EQ(DateText(QLocale("es_ES")).weekdayForm(day), QStringLiteral("lunes, 24 de noviembre"));
    EXPECT_EQ(DateText(QLocale("ru_RU")).weekdayForm(day), QStringLiteral("понедельник, 24 ноября"));
    EXPECT_TRUE(DateText(QLocale("it_IT")).shortForm(QDate()).isEmpty());
    EXPECT_TRUE(DateText(QLocale("it_IT")).dayMonth(QDate()).isEmpty());
}
