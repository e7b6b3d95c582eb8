#include "base/Money.h"

#include <gtest/gtest.h>

using namespace clientela;

TEST(Rounding, GoesHalfAwayFromZero) {
    EXPECT_EQ(roundedQuotient(1, 1, 2), 1);
    EXPECT_EQ(roundedQuotient(-1, 1, 2), -1);
    EXPECT_EQ(roundedQuotient(149, 1, 100), 1);
    EXPECT_EQ(roundedQuotient(-150, 1, 100), -2);
    EXPECT_EQ(roundedQuotient(1, 1, 3), 0);
    EXPECT_EQ(roundedQuotient(2, 1, 3), 1);
}

TEST(Rounding, DoesNotOverflowOnLargeFactors) {
    EXPECT_EQ(timesQuantity(9'000'000'000'000'000, 1000), 9'000'000'000'000'000);
    EXPECT_EQ(basisPointsOf(9'000'000'000'000'000, 10000), 9'000'000'000'000'000);
}

TEST(PlainAmounts, AreWrittenWithAllTheirDecimals) {
    EXPECT_EQ(plainAmount(123450, 2), QStringLiteral("1234.50"));
    EXPECT_EQ(plainAmount(-5, 2), QStringLiteral("-0.05"));
    EXPECT_EQ(plainAmount(7, 0), QStringLiteral("7"));
    EXPECT_EQ(plainAmount(std::numeric_limits<qint64>::min(), 2), QStringLiteral("-92233720368547758.08"));
}

TEST(PlainAmounts, AreReadBack) {
    EXPECT_EQ(parsePlainAmount(u"1234.5", 2), 123450);
    EXPECT_EQ(parsePlainAmount(u"-0.055", 2), -6);
    EXPECT_EQ(parsePlainAmount(u"7", 0), 7);
    EXPECT_EQ(parsePlainAmount(u".5", 2), 50);
}

TEST(PlainAmounts, RefuseWhatIsNotOne) {
    for (const char16_t* text : {u"", u".", u"-", u"1,5", u"1.2.3", u"12a", u"99999999999999999999"})
        EXPECT_FALSE(parsePlainAmount(text, 2)) << QStringView(text).toString().toStdString();
}

TEST(Currencies, KnowTheirDecimals) {
    EXPECT_EQ(Currency().code(), QStringLiteral("EUR"));
    EXPECT_EQ(Currency::of(QStringLiteral("jpy"))->decimals(), 0);
    EXPECT_EQ(Currency::of(QStringLiteral("TND"))->unit(), 1000);
    EXPECT_FALSE(Currency::of(QStringLiteral("E1R")));
}
