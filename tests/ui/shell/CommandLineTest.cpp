#include "ui/shell/CommandLine.h"

#include <gtest/gtest.h>

namespace clientela::ui {

TEST(TheCommandLine, TakesDayPicturesAndFile) {
    const auto line =
        readCommandLine({QStringLiteral("--today"), QStringLiteral("2025-11-24"), QStringLiteral("--pictures"),
                         QStringLiteral("out"), QStringLiteral("a.clientela")});
    ASSERT_TRUE(line.ok());
    EXPECT_EQ(line->today, QDate(2025, 11, 24));
    EXPECT_EQ(line->pictures, QStringLiteral("out"));
    EXPECT_EQ(line->file, QStringLiteral("a.clientela"));
}

TEST(TheCommandLine, TakesACallersNumberAsSoftphonesWriteIt) {
    EXPECT_EQ(readCommandLine({QStringLiteral("--caller"), QStringLiteral("+39 055 123")})->caller,
              QStringLiteral("+39 055 123"));
    EXPECT_EQ(readCommandLine({QStringLiteral("--caller"), QStringLiteral("tel:+39%20055%20123")})->caller,
              QStringLiteral("+39 055 123"));
    EXPECT_EQ(
        readCommandLine({QStringLiteral("--caller"), QStringLiteral("sip:055123@pbx.example;user=phone")})->caller,
        QStringLiteral("055123"));
    EXPECT_FALSE(readCommandLine({QStringLiteral("--caller")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("--caller"), QStringLiteral(" ")}).ok());
}

TEST(TheCommandLine, RefusesWhatItDoesNotKnow) {
    EXPECT_FALSE(readCommandLine({QStringLiteral("--tody")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("--today"), QStringLiteral("yesterday")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("--today")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("a.clientela"), QStringLiteral("b.clientela")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("--pictures"), QStringLiteral("out")}).ok());
}

} // namespace clientela::ui
