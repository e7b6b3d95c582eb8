#include "fields/Formatter.h"

#include "fields/Declaration.h"

#include <gtest/gtest.h>

namespace clientela::fields {
namespace {

Field field(Type type, const char* key = "some") {
    return Declaration(key, QStringLiteral("Amount"), type, stored("c.some"));
}

class Values : public testing::Test {
protected:
    Formatter english{QLocale(QLocale::English, QLocale::UnitedKingdom), Currency(), QStringLiteral("IT")};
    Formatter italian{QLocale(QLocale::Italian, QLocale::Italy), Currency(), QStringLiteral("IT")};
};

TEST_F(Values, AreWrittenAsTheLocaleReadsThem) {
    EXPECT_EQ(english.text(qint64(119'177), field(Type::Money)), QStringLiteral("€1,191.77"));
    EXPECT_EQ(english.cell(qint64(119'177), field(Type::Money)), QStringLiteral("1,191.77"));
    EXPECT_TRUE(italian.text(qint64(119'177), field(Type::Money)).startsWith(QStringLiteral("1.191,77")));
    EXPECT_EQ(english.text(qint64(2'500), field(Type::Number)), QStringLiteral("2.5"));
    EXPECT_EQ(english.text(qint64(12'480), field(Type::Integer)), QStringLiteral("12,480"));
    EXPECT_EQ(english.text(qint64(12'480), field(Type::Integer, "id")), QStringLiteral("12480"));
    EXPECT_EQ(english.cell(qint64(140'000), field(Type::Price)), QStringLiteral("14.00"));
    EXPECT_EQ(english.cell(qint64(12'345), field(Type::Price)), QStringLiteral("1.2345"));
    EXPECT_EQ(english.text(QDate(2025, 11, 12), field(Type::Date)), QStringLiteral("12 Nov 2025"));
    EXPECT_EQ(english.text(QStringLiteral("DE"), field(Type::Country)), QStringLiteral("Germany"));
    EXPECT_EQ(italian.text(QStringLiteral("DE"), field(Type::Country)), QStringLiteral("Germania"));
    EXPECT_EQ(english.text(qint64(1), field(Type::YesNo)), QStringLiteral("Yes"));
    EXPECT_EQ(english.text({}, field(Type::Money)), QString());
    EXPECT_EQ(english.head(field(Type::Money)), QStringLiteral("Amount €"));
    EXPECT_TRUE(isRightAligned(field(Type::Date)));
    EXPECT_FALSE(isRightAligned(field(Type::Phone)));
}

TEST_F(Values, OfChoicesAreShownByTheirLabels) {
    const Field gender = Declaration("gender", QStringLiteral("Gender"), Type::Choice, stored("c.gender"))
                             .choices({choice("female", QStringLiteral("Donna"))});
    EXPECT_EQ(italian.text(QStringLiteral("female"), gender), QStringLiteral("Donna"));
    EXPECT_EQ(italian.text(QStringLiteral("else"), gender), QStringLiteral("else"));
    EXPECT_EQ(italian.text(QStringList{QStringLiteral("vip"), QStringLiteral("new")}, field(Type::Choices)),
              QStringLiteral("vip, new"));
}

TEST_F(Values, GoIntoFilesPlainly) {
    const Currency euro;
    EXPECT_EQ(fileText(qint64(119'170), field(Type::Money), euro), QStringLiteral("1191.70"));
    EXPECT_EQ(fileText(qint64(2'500), field(Type::Number), euro), QStringLiteral("2.5"));
    EXPECT_EQ(fileText(qint64(2'000), field(Type::Percent), euro), QStringLiteral("20"));
    EXPECT_EQ(fileText(QDate(2025, 1, 2), field(Type::Date), euro), QStringLiteral("2025-01-02"));
    EXPECT_EQ(fileText(qint64(0), field(Type::YesNo), euro), QStringLiteral("no"));
    EXPECT_EQ(fileText(QStringList{QStringLiteral("a"), QStringLiteral("b")}, field(Type::Choices), euro),
              QStringLiteral("a; b"));
    EXPECT_EQ(fileText({}, field(Type::Money), euro), QString());
}

} // namespace
} // namespace clientela::fields
