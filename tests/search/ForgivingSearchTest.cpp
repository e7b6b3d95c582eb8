#include "search/SearchFixture.h"

// What is typed is found though it is spelled otherwise.

namespace clientela {
namespace {

using customers::Card;
using test::Searching;

TEST_F(Searching, FindsWhoStandsBehindAShortForm) {
    add(QStringLiteral("Robert"), QStringLiteral("Hartley"));
    add(QStringLiteral("Александр"), QStringLiteral("Кузнецов"));
    add(QStringLiteral("Giuseppe"), QStringLiteral("Verdi"));
    EXPECT_EQ(found(QStringLiteral("rob")), QStringList{QStringLiteral("Robert Hartley")});
    EXPECT_EQ(found(QStringLiteral("Bob hart")), QStringList{QStringLiteral("Robert Hartley")});
    EXPECT_EQ(found(QStringLiteral("Саша")), QStringList{QStringLiteral("Александр Кузнецов")});
    EXPECT_EQ(found(QStringLiteral("peppe verdi")), QStringList{QStringLiteral("Giuseppe Verdi")});
    add(QStringLiteral("Bob"), QStringLiteral("Hartmann"));
    EXPECT_EQ(found(QStringLiteral("bob hart")),
              (QStringList{QStringLiteral("Bob Hartmann"), QStringLiteral("Robert Hartley")}))
        << "as typed comes first";
}

TEST_F(Searching, KnowsAShortFormAlsoWhereFamilyNamesBeginSo) {
    for (const char* given : {"Ada", "Bea", "Cleo", "Dana"})
        add(QString::fromLatin1(given), QStringLiteral("Robinson"));
    add(QStringLiteral("Robert"), QStringLiteral("Young"));
    add(QStringLiteral("Rob"), QStringLiteral("Zuccotti"));
    const QStringList all = found(QStringLiteral("rob"));
    EXPECT_EQ(all.first(), QStringLiteral("Rob Zuccotti")) << "who is called so";
    EXPECT_TRUE(all.contains(QStringLiteral("Robert Young")));
    EXPECT_EQ(found(QStringLiteral("bob")),
              (QStringList{QStringLiteral("Robert Young"), QStringLiteral("Rob Zuccotti")}));
}

TEST_F(Searching, ASlipThatMayMeanTwoNamesFindsBoth) {
    for (const char* given : {"Ada", "Bea", "Cleo", "Dana", "Elsa", "Fara", "Gaia", "Ines", "Lia", "Mia"})
        add(QString::fromLatin1(given), QStringLiteral("Bianchi"));
    add(QStringLiteral("Zoe"), QStringLiteral("Bianchini"));
    EXPECT_TRUE(found(QStringLiteral("bianchni")).mid(0, 4).contains(QStringLiteral("Zoe Bianchini")));
}

TEST_F(Searching, ForgivesOneSlipInTyping) {
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"), {}, {}, QStringLiteral("Firenze"));
    add(QStringLiteral("Дмитрий"), QStringLiteral("Кузнецов"));
    const QStringList giulia{QStringLiteral("Giulia Ferrante")};
    for (const char* typed : {"ferante", "ferrrante", "ferrabte", "frerante", "gferrante", "ferrant", "giulai",
                              "giulai ferr", "gilia ferrante", "ferrante gilia"})
        EXPECT_EQ(found(QString::fromLatin1(typed)), giulia) << typed;
    EXPECT_EQ(found(QStringLiteral("кузнцов")), QStringList{QStringLiteral("Дмитрий Кузнецов")});
    EXPECT_TRUE(found(QStringLiteral("frrnte")).isEmpty()) << "two slips are another word";
    EXPECT_TRUE(found(QStringLiteral("fex")).isEmpty()) << "three letters are too few to guess by";
}

TEST_F(Searching, ForgivesASlipInEachOfTwoWords) {
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrante"));
    add(QStringLiteral("Giulia"), QStringLiteral("Ferrari"));
    add(QStringLiteral("Дмитрий"), QStringLiteral("Кузнецов"));
    const QStringList giulia{QStringLiteral("Giulia Ferrante")};
    for (const char* typed : {"ferante gulia", "gulia ferante", "ferrabte giuloa", "giulai frerante", "ferante giuk"})
        EXPECT_EQ(found(QString::fromLatin1(typed)), giulia) << typed;
    EXPECT_EQ(found(QStringLiteral("кузнцов дмитрйи")), QStringList{QStringLiteral("Дмитрий Кузнецов")});
    EXPECT_TRUE(found(QStringLiteral("frante gulia")).isEmpty()) << "two slips in one word are another word";
}

TEST_F(Searching, ForgivesAnySlipInAGivenNameAlone) {
    add(QStringLiteral("Ermenegilda"), QStringLiteral("Vannucci"));
    add(QStringLiteral("Аркадий"), QStringLiteral("Белов"));
    const QStringList her{QStringLiteral("Ermenegilda Vannucci")};
    for (const char* typed : {"ermengilda", "rmenegilda", "ermenegild", "ermenehilda", "wrmenegilda", "ermenegilds",
                              "ermennegilda", "ermenegildaa", "emrenegilda", "ermeneglida", "Ermenegílfa"})
        EXPECT_EQ(found(QString::fromUtf8(typed)), her) << typed;
    EXPECT_EQ(found(QStringLiteral("аркодий")), QStringList{QStringLiteral("Аркадий Белов")});
    EXPECT_TRUE(found(QStringLiteral("ermengilds")).isEmpty()) << "two slips are another name";
}

TEST_F(Searching, FindsANameSpelledInTheOtherScript) {
    add(QStringLiteral("Дмитрий"), QStringLiteral("Кузнецов"), {}, {}, QStringLiteral("Ярославль"));
    add(QStringLiteral("Yulia"), QStringLiteral("Shcherbakova"));
    add(QStringLiteral("Виктор"), QStringLiteral("Мельников"));
    for (const char* typed : {"kuznetsov", "Kuznets", "dmitriy kuzn", "dmitry", "yaroslavl"})
        EXPECT_EQ(found(QString::fromLatin1(typed)), QStringList{QStringLiteral("Дмитрий Кузнецов")}) << typed;
    for (const char* typed : {"щербакова", "Щерб", "юлия щер"})
        EXPECT_EQ(found(QString::fromUtf8(typed)), QStringList{QStringLiteral("Yulia Shcherbakova")}) << typed;
    EXPECT_EQ(found(QStringLiteral("melnikov")), QStringList{QStringLiteral("Виктор Мельников")});
    EXPECT_EQ(found(QStringLiteral("victor m")), QStringList{QStringLiteral("Виктор Мельников")});
    EXPECT_TRUE(found(QStringLiteral("ku")).isEmpty()) << "two letters begin too many words";
}

TEST_F(Searching, DoesNotGuessWhereItFindsEnough) {
    for (const char* family : {"Rossi", "Rossini", "Rossetti"})
        add(QStringLiteral("Anna"), QString::fromLatin1(family));
    add(QStringLiteral("Anna"), QStringLiteral("Russo"));
    EXPECT_EQ(found(QStringLiteral("ross")).size(), 3);
    EXPECT_EQ(found(QStringLiteral("rosso")),
              (QStringList{QStringLiteral("Anna Rossetti"), QStringLiteral("Anna Rossi"),
                           QStringLiteral("Anna Rossini"), QStringLiteral("Anna Russo")}))
        << "nobody is called so: all that are one slip away";
}

} // namespace
} // namespace clientela
