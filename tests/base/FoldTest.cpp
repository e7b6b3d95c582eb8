#include "base/Fold.h"

#include <gtest/gtest.h>

#include <random>

using clientela::fold;

namespace {

QString foldedFromUtf8(const QString& text) {
    std::string out = "what was there before";
    clientela::foldUtf8(text.toStdString(), out);
    return QString::fromStdString(out);
}

} // namespace

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

// A letter of another script sends the whole text through Unicode's tables, so the quick way can be held against them.
TEST(Folding, ByLookingLettersUpIsFoldingByUnicode) {
    const QString other = QStringLiteral("一");
    std::mt19937 random(1);
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (unsigned i = 0; i < 1 + random() % 12; ++i)
            text += random() % 5 == 0 ? QChar(u' ') : QChar(char16_t(1 + random() % 0x530));
        const QString expected = fold(other + text + other).mid(1).chopped(1).trimmed();
        EXPECT_EQ(fold(text), expected) << text.toStdString();
        EXPECT_EQ(foldedFromUtf8(text), expected) << text.toStdString();
    }
}

TEST(Folding, OfUtf8IsTheSame) {
    for (const char16_t* text :
         {u"", u"  ", u" Élodie  Àrà ", u"Straße", u"ЙОГУРТ Ёлка", u"D’Angelo", u"東京 Ⅳ", u"😀 Ab"})
        EXPECT_EQ(foldedFromUtf8(QStringView(text).toString()), fold(text))
            << QStringView(text).toString().toStdString();
    std::string out;
    clientela::foldUtf8("Caf\xC3", out); // cut off in the middle of a letter
    EXPECT_EQ(QString::fromStdString(out), fold(QString::fromUtf8("Caf\xC3")));
}
