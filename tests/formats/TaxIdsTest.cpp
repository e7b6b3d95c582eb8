#include "formats/TaxIds.h"

#include <gtest/gtest.h>

using namespace clientela::formats;

namespace {

IdCheck vat(const char* number, const char* country = "") {
    return checkVatNumber(QLatin1String(number), QLatin1String(country)).outcome;
}

// The number with its fifth digit changed to another.
QString spoiled(QString number) {
    int digits = 0;
    for (QChar& c : number)
        if (c.isDigit() && ++digits == 5) c = c == u'9' ? QChar(u'4') : QChar(c.unicode() + 1);
    return number;
}

} // namespace

class VatNumbers : public testing::TestWithParam<const char*> {};

TEST_P(VatNumbers, AreRightAsPublishedAndWrongWithAnotherDigit) {
    const QString number = QLatin1String(GetParam());
    EXPECT_EQ(checkVatNumber(number, {}).outcome, IdCheck::Right);
    EXPECT_NE(checkVatNumber(spoiled(number), {}).outcome, IdCheck::Right) << spoiled(number).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Europe, VatNumbers,
                         testing::Values("AT U13585627", "BE 0428.759.497", "BG175074752", "CZ25123891",
                                         "DE 136 695 976", "DK 13585628", "EE100931558", "EL 094259216", "ESB58378431",
                                         "ES54362315K", "ESX2482300W", "FI 20774740", "FR 40 303 265 045",
                                         "FRK7399859412", "GB 980 7806 84", "HR33392005961", "HU12892312", "IE6433435F",
                                         "IT00743110157", "LT119511515", "LU15027442", "LV40003521600", "MT11679112",
                                         "PL8567346215", "PT501964843", "RO18547290", "SE556188840401", "SI50223054",
                                         "SK2022749619", "CHE107787577IVA", "NO995525828MVA"));

TEST(VatNumbersWithoutAPrefix, AreCheckedByTheCountryOfTheCard) {
    const CheckedId italian = checkVatNumber(QStringLiteral("0074 3110 157"), QStringLiteral("IT"));
    EXPECT_EQ(italian, (CheckedId{IdCheck::Right, QStringLiteral("IT"), QStringLiteral("IT00743110157")}));
    EXPECT_EQ(vat("094259216", "GR"), IdCheck::Right);
    EXPECT_EQ(vat("7707083893", "RU"), IdCheck::Right);
    EXPECT_EQ(vat("00743110158", "IT"), IdCheck::WrongChecksum);
    EXPECT_EQ(vat("01234567890", "IT"), IdCheck::WrongChecksum) << "of the right form, whatever office it names";
}

TEST(VatNumbersOfAnotherCountry, AreCheckedByTheirOwnPrefix) {
    EXPECT_EQ(checkVatNumber(QStringLiteral("DE136695976"), QStringLiteral("IT")).country, QStringLiteral("DE"));
    EXPECT_EQ(checkVatNumber(QStringLiteral("GR094259216"), QStringLiteral("IT")).normal,
              QStringLiteral("EL094259216"));
}

TEST(VatNumbersWithNoCheckDigit, AreUnchecked) {
    EXPECT_EQ(vat("GBGD001"), IdCheck::Unchecked);
    EXPECT_EQ(vat("NL123456782B90"), IdCheck::Right); // the sole trader's form, checked as a whole
}

TEST(VatNumbersOfNoKnownForm, AreSaidToBeUnknown) {
    for (const char* number : {"", "IT", "IT123", "12345", "ÀÈ743110157", "US12-3456789", "DE0366959760000"})
        EXPECT_EQ(vat(number), IdCheck::UnknownFormat) << number;
}

TEST(CodiceFiscale, ChecksPersonsNamesakesAndCompanies) {
    const auto check = [](const char* number) { return checkCodiceFiscale(QLatin1String(number)).outcome; };
    EXPECT_EQ(check("rcc mnl 83s18 d969h"), IdCheck::Right);
    EXPECT_EQ(check("RSSMRA80A01H501U"), IdCheck::Right);
    EXPECT_EQ(check("RCCMNL83S18D967H"), IdCheck::WrongChecksum);
    EXPECT_EQ(check("RCCMNL83S18D96VW"), IdCheck::Right) << "a namesake's: V in place of the 9";
    EXPECT_EQ(check("00743110157"), IdCheck::Right);
    EXPECT_EQ(check("RCCMNL83Z18D969H"), IdCheck::UnknownFormat) << "there is no month Z";
    EXPECT_EQ(check("RCC"), IdCheck::UnknownFormat);
}

TEST(Inn, ChecksCompaniesAndPersons) {
    EXPECT_EQ(checkInn(QStringLiteral("7707083893")).outcome, IdCheck::Right);
    EXPECT_EQ(checkInn(QStringLiteral("500100732259")).outcome, IdCheck::Right);
    EXPECT_EQ(checkInn(QStringLiteral("7707083894")).outcome, IdCheck::WrongChecksum);
    EXPECT_EQ(checkInn(QStringLiteral("500100732269")).outcome, IdCheck::WrongChecksum);
    EXPECT_EQ(checkInn(QStringLiteral("12345")).outcome, IdCheck::UnknownFormat);
}

TEST(Iban, IsCheckedForLengthAndRemainder) {
    const auto check = [](const char* number) { return checkIban(QLatin1String(number)).outcome; };
    EXPECT_EQ(check("IT60 X054 2811 1010 0000 0123 456"), IdCheck::Right);
    EXPECT_EQ(check("IBAN gb82 west 1234 5698 7654 32"), IdCheck::Right);
    EXPECT_EQ(check("DE89370400440532013000"), IdCheck::Right);
    EXPECT_EQ(check("DE89370400440532013001"), IdCheck::WrongChecksum);
    EXPECT_EQ(check("DE8937040044053201300"), IdCheck::UnknownFormat);
    EXPECT_EQ(check("US89370400440532013000"), IdCheck::UnknownFormat);
    EXPECT_EQ(check(""), IdCheck::UnknownFormat);
    EXPECT_EQ(ibanText(QStringLiteral("it60x0542811101000000123456")),
              QStringLiteral("IT60 X054 2811 1010 0000 0123 456"));
}
