#include "base/Fold.h"
#include "postgres/House.h"

namespace clientela::test {

using FoldingOnPostgres = OnPostgres;

TEST_F(FoldingOnPostgres, IsTheProgramsOwn) {
    for (const char16_t* text : {u"  Élodie   ÀRÀ ", u"HELENA HOLÝ", u"Ελένη ΣΟΦΟΣ", u"Йошкар", u"Пётр Ильич",
                                 u"ЙОГУРТ", u"Straße", u"Łukasz Bjørn Æsop Đorđe", u"İstanbul ıspanak", u"ﬁn",
                                 u"Þór Ħal Œuvre", u"d'Angelo-Größe 12", u"Ёлка й Ў", u"東京 ガス"}) {
        const QString word = QString::fromUtf16(text);
        EXPECT_EQ(answer(QStringLiteral("SELECT clientela_fold(CAST(? AS TEXT))"), {word}), QStringList{fold(word)})
            << qPrintable(word);
    }
    EXPECT_EQ(answer(QStringLiteral("SELECT clientela_fold(NULL)"), {}), QStringList{QStringLiteral("-")});
}

} // namespace clientela::test
