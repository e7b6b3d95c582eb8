#include "formats/Email.h"

#include <gtest/gtest.h>

using namespace clientela::formats;

TEST(Emails, OfCustomersAreTaken) {
    for (const char16_t* right : {u"anna@rossi.it", u"o'hara+shop@mail.example.co.uk", u" a.b-c_d@x-y.museum ",
                                  u"имя@почта.рф", u"müller@büro.de", u"1@1.io"})
        EXPECT_EQ(checkEmail(QString::fromUtf16(right)), EmailFault::None) << QString::fromUtf16(right).toStdString();
}

TEST(Emails, ThatNoServerTakesAreNamedWithTheReason) {
    const auto fault = [](const char16_t* text) { return checkEmail(QString::fromUtf16(text)); };
    EXPECT_EQ(fault(u" "), EmailFault::Empty);
    EXPECT_EQ(fault(u"anna.rossi.it"), EmailFault::NoAt);
    EXPECT_EQ(fault(u"anna@@rossi.it"), EmailFault::SeveralAt);
    EXPECT_EQ(fault(u"@rossi.it"), EmailFault::NoName);
    EXPECT_EQ(fault(u"anna@"), EmailFault::NoDomain);
    EXPECT_EQ(fault(u"an na@rossi.it"), EmailFault::WrongName);
    EXPECT_EQ(fault(u".anna@rossi.it"), EmailFault::WrongName);
    EXPECT_EQ(fault(u"an..na@rossi.it"), EmailFault::WrongName);
    EXPECT_EQ(fault(u"anna@rossi"), EmailFault::WrongDomain);
    EXPECT_EQ(fault(u"anna@rossi..it"), EmailFault::WrongDomain);
    EXPECT_EQ(fault(u"anna@-rossi.it"), EmailFault::WrongDomain);
    EXPECT_EQ(fault(u"anna@10.0.0.1"), EmailFault::WrongDomain);
}

TEST(Emails, KeepTheSpellingBeforeTheAtAndLowerTheDomain) {
    EXPECT_EQ(normalEmail(QStringLiteral(" Anna.Rossi@Example.COM ")), QStringLiteral("Anna.Rossi@example.com"));
    EXPECT_EQ(normalEmail(QStringLiteral("Anna <mailto:a@B.it>")), QStringLiteral("a@b.it"));
    EXPECT_EQ(emailKey(QStringLiteral("Anna@Rossi.IT")), emailKey(QStringLiteral("anna@rossi.it")));
}

TEST(Emails, OneSlipFromAGreatProviderWereProbablyMeantForIt) {
    const auto likely = [](const char* typed) { return likelyEmail(QString::fromLatin1(typed)); };
    EXPECT_EQ(likely("Sasha@gmial.com"), QStringLiteral("Sasha@gmail.com"));
    EXPECT_EQ(likely("a@gmail.con"), QStringLiteral("a@gmail.com"));
    EXPECT_EQ(likely("a@hotmal.it"), QStringLiteral("a@hotmail.it"));
    EXPECT_EQ(likely("a@lbero.it"), QStringLiteral("a@libero.it"));
    for (const char* right :
         {"a@gmail.com", "a@mail.com", "a@ymail.com", "a@libero.it", "a@rossi.it", "a@gmal", "gmial.com"})
        EXPECT_TRUE(likely(right).isEmpty()) << right;
}

TEST(Emails, AreFoundInAPastedText) {
    EXPECT_EQ(
        splitEmails(QStringLiteral("\"Rossi, Anna\" <anna@rossi.it>; luca@ricci.it,\n info@x.com anna@rossi.it")),
        (QStringList{QStringLiteral("anna@rossi.it"), QStringLiteral("luca@ricci.it"), QStringLiteral("info@x.com")}));
    EXPECT_EQ(splitEmails(QStringLiteral(" none ")), QStringList{QStringLiteral("none")});
    EXPECT_TRUE(splitEmails(QStringLiteral("  ")).isEmpty());
}
