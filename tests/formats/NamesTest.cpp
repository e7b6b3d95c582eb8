#include "formats/Names.h"
#include "formats/Currencies.h"

#include <gtest/gtest.h>

using namespace clientela::formats;

namespace {
const PersonName kGiulia{QStringLiteral("Dott.ssa"), QStringLiteral("Giulia"), QStringLiteral("Ferrante")};
}

TEST(Names, AreOrderedAsTheLanguageDoes) {
    EXPECT_EQ(displayName(kGiulia, QStringLiteral("it")), QStringLiteral("Giulia Ferrante"));
    EXPECT_EQ(displayName(kGiulia, QStringLiteral("hu")), QStringLiteral("Ferrante Giulia"));
    EXPECT_EQ(addresseeName(kGiulia, QStringLiteral("it")), QStringLiteral("Dott.ssa Giulia Ferrante"));
    EXPECT_EQ(sortName(kGiulia), QStringLiteral("Ferrante, Giulia"));
}

TEST(Names, ThatAreHalfKnownHaveNoStraySpaces) {
    EXPECT_EQ(displayName({{}, {}, QStringLiteral("Ferrante")}, QStringLiteral("it")), QStringLiteral("Ferrante"));
    EXPECT_EQ(sortName({{}, QStringLiteral("Giulia"), {}}), QStringLiteral("Giulia"));
    EXPECT_TRUE(displayName({}, {}).isEmpty());
}

TEST(Currencies, HaveCodesAndNamesInTheLanguageOfWhoReads) {
    EXPECT_TRUE(currencyCodes().contains(QStringLiteral("USD")));
    EXPECT_FALSE(currencyCodes().contains(QStringLiteral("ITL"))) << "no longer in use";
    EXPECT_EQ(currencyName(QStringLiteral("CHF"), QStringLiteral("it")), QStringLiteral("franco svizzero"));
    EXPECT_EQ(currencyName(QStringLiteral("CHF"), QStringLiteral("en")), QStringLiteral("Swiss Franc"));
    EXPECT_EQ(currencyName(QStringLiteral("QQQ"), QStringLiteral("en")), QStringLiteral("QQQ"));
}

TEST(Initials, SkipLegalFormsAndPunctuation) {
    EXPECT_EQ(personInitials(kGiulia), QStringLiteral("GF"));
    EXPECT_EQ(companyInitials(QStringLiteral("Studio Ferrante & Poli Srl")), QStringLiteral("SF"));
    EXPECT_EQ(companyInitials(QStringLiteral("ООО «Северный берег»")), QStringLiteral("СБ"));
    EXPECT_EQ(companyInitials(QStringLiteral("S.p.A.")), QStringLiteral("S"));
    EXPECT_EQ(companyInitials(QStringLiteral(" & ")), QString());
    EXPECT_EQ(companyInitials(QString()), QString());
}
