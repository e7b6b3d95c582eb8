#include "formats/Countries.h"
#include "formats/Languages.h"

#include <gtest/gtest.h>

using namespace clientela::formats;

namespace {

QString country(const char16_t* text) { return countryOf(QString::fromUtf16(text)).value_or(QStringLiteral("-")); }

} // namespace

TEST(Countries, AreFoundByCode) {
    EXPECT_EQ(country(u"it"), QStringLiteral("IT"));
    EXPECT_EQ(country(u"DEU"), QStringLiteral("DE"));
    EXPECT_EQ(countryAlpha3(QStringLiteral("ru")), QStringLiteral("RUS"));
}

TEST(Countries, AreFoundByNameInFourLanguagesAndTheirOwn) {
    for (const char16_t* name : {u"Germany", u"germania", u"Alemania", u"Германия", u"DEUTSCHLAND"})
        EXPECT_EQ(country(name), QStringLiteral("DE")) << QString::fromUtf16(name).toStdString();
    EXPECT_EQ(country(u"Россия"), QStringLiteral("RU"));
    EXPECT_EQ(country(u"Österreich"), QStringLiteral("AT"));
    EXPECT_EQ(country(u"mexico"), QStringLiteral("MX"));
    EXPECT_EQ(country(u"日本"), QStringLiteral("JP"));
}

TEST(Countries, AreFoundByTheNamesPeopleUse) {
    for (const char16_t* name :
         {u"USA", u"U.S.A.", u"usa", u"Stati Uniti", u"Stati Uniti d’America", u"EE.UU.", u"США"})
        EXPECT_EQ(country(name), QStringLiteral("US")) << QString::fromUtf16(name).toStdString();
    for (const char16_t* name : {u"UK", u"England", u"Great Britain", u"Regno Unito", u"Великобритания"})
        EXPECT_EQ(country(name), QStringLiteral("GB")) << QString::fromUtf16(name).toStdString();
    EXPECT_EQ(country(u"Holland"), QStringLiteral("NL"));
    EXPECT_EQ(country(u"The Netherlands"), QStringLiteral("NL"));
    EXPECT_EQ(country(u"Czech Republic"), QStringLiteral("CZ"));
    EXPECT_EQ(country(u"Trinidad & Tobago"), QStringLiteral("TT"));
    EXPECT_EQ(country(u"Trinidad and Tobago"), QStringLiteral("TT"));
}

TEST(Countries, ThatDoNotExistAreNotFound) {
    for (const char16_t* name : {u"", u"Atlantis", u"ZZ", u"?"}) EXPECT_EQ(country(name), QStringLiteral("-"));
}

TEST(Countries, AreNamedInAnyLanguage) {
    EXPECT_EQ(countryName(QStringLiteral("GB"), QStringLiteral("it")), QStringLiteral("Regno Unito"));
    EXPECT_EQ(countryName(QStringLiteral("de"), QStringLiteral("ru_RU")), QStringLiteral("Германия"));
    EXPECT_EQ(countryName(QStringLiteral("DE"), QStringLiteral("fr")), QStringLiteral("Allemagne"));
    EXPECT_EQ(countryName(QStringLiteral("HK"), QStringLiteral("en-GB")), QStringLiteral("Hong Kong"));
    EXPECT_EQ(countryName(QStringLiteral("QQ"), QStringLiteral("en")), QStringLiteral("QQ"));
}

TEST(Countries, AllHaveANameInEveryLanguageOfTheProgramAndAreFoundByIt) {
    ASSERT_GE(countryCodes().size(), 249);
    for (const QString& code : countryCodes())
        for (const char* language : {"en", "it", "es", "ru"}) {
            const QString name = countryName(code, QLatin1String(language));
            EXPECT_NE(name, code) << language;
            EXPECT_EQ(countryOf(name).value_or(QString()), code) << name.toStdString();
        }
}

TEST(Languages, AreFoundByCodeAndName) {
    const auto language = [](const char16_t* text) { return languageOf(QString::fromUtf16(text)).value_or(QString()); };
    EXPECT_EQ(language(u"IT"), QStringLiteral("it"));
    EXPECT_EQ(language(u"ita"), QStringLiteral("it"));
    EXPECT_EQ(language(u"it-IT"), QStringLiteral("it"));
    EXPECT_EQ(language(u"Italiano"), QStringLiteral("it"));
    EXPECT_EQ(language(u"русский"), QStringLiteral("ru"));
    EXPECT_EQ(language(u"German"), QStringLiteral("de"));
    EXPECT_EQ(language(u"Klingon"), QString());
}

TEST(Languages, AreNamedInAnother) {
    EXPECT_EQ(languageName(QStringLiteral("it"), QStringLiteral("en")), QStringLiteral("Italian"));
    EXPECT_EQ(languageName(QStringLiteral("it"), QStringLiteral("ru")), QStringLiteral("итальянский"));
    EXPECT_EQ(languageName(QStringLiteral("xx"), QStringLiteral("en")), QStringLiteral("xx"));
}
