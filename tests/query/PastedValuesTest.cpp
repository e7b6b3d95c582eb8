#include "query/PastedValues.h"

#include <gtest/gtest.h>

namespace clientela::query {
namespace {

QString pasted(const char* before, const char* text) {
    return pastedValues(QString::fromUtf8(before), QString::fromUtf8(text)).value_or(QStringLiteral("as it is"));
}

TEST(PastedValues, AreWrittenInTheListLanguageAmongValues) {
    EXPECT_EQ(pasted("gender = female and city in (", "Roma\nReggio Emilia\n"),
              QStringLiteral("Roma, \"Reggio Emilia\""));
    EXPECT_EQ(pasted("city not in (Bari, ", "Roma;today"), QStringLiteral("Roma, \"today\""));
    EXPECT_EQ(pasted("purchases(city in (", "Bar Sport (Roma)\tBar Roma"),
              QStringLiteral("\"Bar Sport (Roma)\", \"Bar Roma\""));
}

TEST(PastedValues, AreLeftAsTheyAreElsewhere) {
    const QString asItIs = QStringLiteral("as it is");
    EXPECT_EQ(pasted("gender = female and ", "spent > 5\nand city = Roma"), asItIs);
    EXPECT_EQ(pasted("city in (Roma) and (", "a\nb"), asItIs);
    EXPECT_EQ(pasted("city in (\"Rom", "a\nb"), asItIs) << "within quotes";
    EXPECT_EQ(pasted("city in (", "Roma"), asItIs);
    EXPECT_EQ(pasted("city in (", "Roma, Bari) and spent(last 30 days) > 5"), asItIs) << "the rest of a list";
}

} // namespace
} // namespace clientela::query
