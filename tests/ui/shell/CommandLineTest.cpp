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

TEST(TheCommandLine, RefusesWhatItDoesNotKnow) {
    EXPECT_FALSE(readCommandLine({QStringLiteral("--tody")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("--today"), QStringLiteral("yesterday")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("--today")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("a.clientela"), QStringLiteral("b.clientela")}).ok());
    EXPECT_FALSE(readCommandLine({QStringLiteral("--pictures"), QStringLiteral("out")}).ok());
}

} // namespace clientela::ui
