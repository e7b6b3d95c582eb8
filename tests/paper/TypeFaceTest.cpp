#include "paper/TypeFace.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

using namespace clientela::paper;

namespace {
const QString kText = QStringLiteral("Studio Ferrante & Poli, Санкт-Петербург 1.191,77 €");
}

TEST(TypeFaces, MeasureAsTheFontDoes) {
    const TypeFace face(textFamilies(), 9, QFont::Normal);
    const double shaped = QFontMetricsF(face.font()).horizontalAdvance(kText);
    EXPECT_NEAR(face.width(kText), shaped, shaped * 0.02) << "but for kerning";
    const TypeFace figures(figureFamilies(), 9, QFont::Normal, false);
    EXPECT_NEAR(figures.width(u"1.191,77"), QFontMetricsF(figures.font()).horizontalAdvance(QStringLiteral("1.191,77")),
                0.1);
}

TEST(TypeFaces, ForFiguresHaveDigitsOfOneWidth) {
    const TypeFace figures(figureFamilies(), 9, QFont::Normal, false);
    for (const char16_t digit : u"023456789") {
        if (digit != 0) {
            EXPECT_NEAR(figures.width(QString(QChar(digit))), figures.width(u"1"), 0.01);
        }
    }
}

TEST(TypeFaces, WrapAtSpacesAndInsideWordsThatAreTooLong) {
    const TypeFace face(textFamilies(), 9, QFont::Normal);
    const double width = face.width(u"uno due tre");
    EXPECT_EQ(face.wrapped(QStringLiteral("uno due tre quattro"), width),
              (QStringList{QStringLiteral("uno due tre"), QStringLiteral("quattro")}));
    EXPECT_EQ(face.wrapped(QStringLiteral("uno\n\ndue"), width),
              (QStringList{QStringLiteral("uno"), QString(), QStringLiteral("due")}));
    const QStringList cut = face.wrapped(QString(100, QLatin1Char('x')), width);
    EXPECT_GT(cut.size(), 3);
    EXPECT_EQ(cut.join(QString()).size(), 100);
    EXPECT_EQ(face.wrapped(QString(), width), QStringList{QString()});
    const QString address = QStringLiteral("giulia.ferrante@cooperativa-toscana.example");
    const QStringList pieces = face.wrapped(address, face.width(u"giulia.ferrante@cooperativa"));
    EXPECT_EQ(pieces.first(), QStringLiteral("giulia.ferrante@")) << "behind a mark";
    EXPECT_EQ(pieces.join(QString()), address);
}

TEST(TypeFaces, CutWithAnEllipsis) {
    const TypeFace face(textFamilies(), 9, QFont::Normal);
    const double width = face.width(u"Consorzio");
    EXPECT_EQ(face.elided(QStringLiteral("Consorzio"), width + 1), QStringLiteral("Consorzio"));
    const QString cut = face.elided(QStringLiteral("Consorzio Agrario"), width);
    EXPECT_TRUE(cut.endsWith(QChar(u'…')));
    EXPECT_LE(face.width(cut), width);
}
