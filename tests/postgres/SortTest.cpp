#include "base/Alphabet.h"
#include "postgres/House.h"

namespace clientela::test {

using SortingOnPostgres = OnPostgres;

TEST_F(SortingOnPostgres, IsTheProgramsOwn) {
    for (const char16_t* text : {u"", u"De Luca", u"MUÑOZ Núñez", u"«Ромашка» 12", u"Їжак Ґудзь Євген Іва Ўэль",
                                 u"D’Angelo", u"10 e lode", u"2025/0009", u"000", u"12345678901", u"Sala – Rossi"}) {
        const QString word = QString::fromUtf16(text);
        EXPECT_EQ(answer(QStringLiteral("SELECT clientela_sort(CAST(? AS TEXT))"), {word}),
                  QStringList{alphabetic(word)})
            << qPrintable(word);
    }
    EXPECT_EQ(answer(QStringLiteral("SELECT clientela_sort(NULL)"), {}), QStringList{QStringLiteral("-")});
}

} // namespace clientela::test
