#include "base/Alphabet.h"

#include "base/Fold.h"

#include <gtest/gtest.h>

#include <QStringList>

#include <random>

using clientela::alphabetic;

namespace {

/// In the order of their alphabetic text, compared by bytes as SQLite does.
QStringList sorted(QStringList names) {
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return alphabetic(a).toUtf8() < alphabetic(b).toUtf8(); });
    return names;
}

/// The names stand in this order, however they were mixed before.
void expectOrder(const QStringList& names) {
    QStringList mixed = names;
    std::shuffle(mixed.begin(), mixed.end(), std::mt19937(7)); // NOLINT: the same each time
    EXPECT_EQ(sorted(mixed).join(u'|').toStdString(), names.join(u'|').toStdString());
}

QString fromUtf8(const QString& text) {
    std::string out = "what was there before";
    clientela::alphabeticUtf8(text.toStdString(), out);
    return QString::fromStdString(out);
}

} // namespace

TEST(TheAlphabet, PutsEnyeAfterNAsSpaniardsLookItUp) {
    expectOrder({"Munar", "Muntaner", "Munzón", "Muñiz", "Muñoz", "Mur"});
    expectOrder({"Nunes", "Nuño", "Núria", "Oña"});
    EXPECT_EQ(alphabetic(u"Muñoz"), alphabetic(QStringView(u"Mun\u0303oz"))) << "the mark apart is the same letter";
}

TEST(TheAlphabet, TakesIoForIeAndPutsShortIAfterIAsRussiansLookThemUp) {
    expectOrder({"Елагина", "Ёлкина", "Еремин", "Жуков"});
    expectOrder({"Иванов", "Ишутин", "Йорданов", "Калинин"});
    EXPECT_EQ(alphabetic(u"Фёдоров"), alphabetic(u"Федоров"));
}

TEST(TheAlphabet, PutsTheLettersOfUkrainianWhereTheyBelong) {
    expectOrder({"Гнатюк", "Ґудзь", "Дорош", "Ершов", "Євтушенко", "Жук", "Зуб", "Ищук", "Іваненко", "Їжакевич",
                 "Йосипенко", "Коваль"});
}

TEST(TheAlphabet, ForgivesAccentsOfItalianAndCase) {
    expectOrder({"Cala", "CALÀ Rosa", "Calabrò", "Calabro Zeno"});
    expectOrder({"d'Angelo", "D’Angelo Rita", "Da Ponte", "Dalla", "De Luca", "de Zan", "Deluca"});
}

TEST(TheAlphabet, LooksPastQuotationMarksAndTakesDashesForHyphens) {
    expectOrder({"Пион", "«Ромашка»", "Роса"});
    expectOrder({"Alfa", "\"Beta\" srl", "“Beta” srl due", "Gamma"});
    EXPECT_EQ(alphabetic(u"Sala – Rossi"), alphabetic(u"Sala - Rossi"));
}

TEST(TheAlphabet, PutsNumbersByTheirValueBeforeLetters) {
    expectOrder({"2", "9a", "10", "2024/9", "2025/0002", "2025/10", "2025/100", "a"});
    expectOrder({"0", "7", "123456789", "1234567890", "12345678901"});
    EXPECT_EQ(alphabetic(u"007"), alphabetic(u"7"));
}

TEST(TheAlphabet, IsTheFoldedTextForPlainNames) {
    for (const char16_t* name : {u"  Giulia   FERRANTE ", u"Élodie", u"Иванова Анна", u"Straße", u"", u"Łukasz"})
        EXPECT_EQ(alphabetic(name), clientela::fold(name));
}

TEST(TheAlphabet, IsTheSameInUtf8) {
    for (const char16_t* name :
         {u"", u"De Luca", u"Muñoz", u"«Ромашка» 12", u"Їжак", u"D’Angelo", u"10 e lode", u"`x`", u"\"q\""})
        EXPECT_EQ(fromUtf8(QString::fromUtf16(name)), alphabetic(name));
}
