#include "base/Fold.h"

#include <gtest/gtest.h>

using clientela::fold;

TEST(Folding, ForgivesCaseAccentsAndSpaces) {
    EXPECT_EQ(fold(u"  Élodie   ÀRÀ "), QStringLiteral("elodie ara"));
    EXPECT_EQ(fold(u"HELENA HOLÝ"), QStringLiteral("helena holy"));
    EXPECT_EQ(fold(u"Ελένη"), fold(u"ελενη"));
}

TEST(Folding, KeepsLettersThatAreNotAccents) {
    EXPECT_NE(fold(u"Йошкар"), fold(u"Иошкар"));
    EXPECT_EQ(fold(u"Пётр"), fold(u"Петр"));
    EXPECT_EQ(fold(u"ЙОГУРТ"), QStringLiteral("йогурт"));
}

TEST(Folding, SpellsOutLettersThatUnicodeDoesNotDecompose) {
    EXPECT_EQ(fold(u"Straße"), QStringLiteral("strasse"));
    EXPECT_EQ(fold(u"Łukasz Bjørn Æsop Đorđe"), QStringLiteral("lukasz bjorn aesop dorde"));
}

TEST(Folding, IsIdempotent) {
    for (const char16_t* text : {u"Élodie", u"Пётр Ильич", u"Straße", u"ﬁn", u"Й Ё", u"Ⅳ ½", u"İstanbul"})
        EXPECT_EQ(fold(fold(text)), fold(text)) << QStringView(text).toString().toStdString();
}

TEST(Folding, OfNothingIsEmpty) {
    EXPECT_TRUE(fold(u"").isEmpty());
    EXPECT_TRUE(fold(u" \t\n").isEmpty());
}
