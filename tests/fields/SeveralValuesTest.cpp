#include "fields/SeveralValues.h"

#include <gtest/gtest.h>

namespace clientela::fields {
namespace {

QStringList parted(const char* text) { return severalValues(QString::fromUtf8(text)); }

TEST(SeveralValues, AreAColumnOrARowOfASpreadsheet) {
    EXPECT_EQ(parted("Roma\r\nMilano\r\n"), QStringList({"Roma", "Milano"}));
    EXPECT_EQ(parted("Roma\tMilano\tTorino"), QStringList({"Roma", "Milano", "Torino"}));
    EXPECT_EQ(parted("Roma\u2028Milano"), QStringList({"Roma", "Milano"}));
}

TEST(SeveralValues, AreAListInALetter) {
    EXPECT_EQ(parted("Roma, Milano;Torino"), QStringList({"Roma", "Milano", "Torino"}));
    EXPECT_EQ(parted("Roma,\n Reggio  Emilia,\n"), QStringList({"Roma", "Reggio Emilia"}));
}

TEST(SeveralValues, KeepWhatIsQuotedWhole) {
    EXPECT_EQ(parted("\"Rossi, Verdi\", Bianchi"), QStringList({"Rossi, Verdi", "Bianchi"}));
    EXPECT_EQ(parted("«Rossi; Verdi»\n“a, b”"), QStringList({"Rossi; Verdi", "a, b"}));
    EXPECT_EQ(parted("\"Bar \"\"Sport\"\", S.r.l.\"\nRoma"), QStringList({"Bar \"Sport\", S.r.l.", "Roma"}));
    EXPECT_EQ(parted("\"two\nlines\"\tRoma"), QStringList({"two lines", "Roma"})) << "as a spreadsheet copies a cell";
    EXPECT_EQ(parted("Bar \"Sport, Roma"), QStringList({"Bar \"Sport", "Roma"})) << "it opens nothing within a word";
    EXPECT_EQ(parted("\"Roma\nMilano"), QStringList({"\"Roma", "Milano"})) << "nor where nothing closes it";
    EXPECT_EQ(parted("L'Aquila, Sant'Angelo"), QStringList({"L'Aquila", "Sant'Angelo"}));
}

TEST(SeveralValues, StandOnceAndEmptyOnesNotAtAll) {
    EXPECT_EQ(parted("Roma\n\n ROMA \n,;\t\"\"\n"), QStringList("Roma"));
    EXPECT_TRUE(parted("  \n").isEmpty());
}

TEST(SeveralValues, AreNotPartedWhereTheyAreValuesAsTheyStand) {
    const auto known = [](const QString& value) { return value == QStringLiteral("Rossi, Verdi S.r.l."); };
    EXPECT_EQ(severalValues(QStringLiteral("Rossi, Verdi S.r.l.\nBianchi, Neri"), known),
              QStringList({"Rossi, Verdi S.r.l.", "Bianchi", "Neri"}));
    EXPECT_EQ(severalValues(QStringLiteral("Rossi, Verdi S.r.l."), known), QStringList("Rossi, Verdi S.r.l."));
}

TEST(SeveralValues, OfCellsAreNoSingleValue) {
    EXPECT_TRUE(isOfCells(QStringLiteral("a\nb")));
    EXPECT_FALSE(isOfCells(QStringLiteral(" a, b\n"))) << "the end of a line was copied with it";
}

} // namespace
} // namespace clientela::fields
