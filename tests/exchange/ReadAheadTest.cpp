#include "exchange/ReadAhead.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

using clientela::exchange::ReadAhead;

TEST(ReadingAhead, KeepsTheOrderAndEndsAfterTheLast) {
    int made = 0;
    ReadAhead<int> ahead(
        [&made]() -> std::optional<int> { return made < 1'000 ? std::optional(made++) : std::nullopt; });
    for (int expected = 0; expected < 1'000; ++expected) EXPECT_EQ(ahead.next(), expected);
    EXPECT_EQ(ahead.next(), std::nullopt);
    EXPECT_EQ(ahead.next(), std::nullopt);
}

TEST(ReadingAhead, NeverRunsFarAhead) {
    std::atomic<int> made = 0;
    ReadAhead<int> ahead([&made]() -> std::optional<int> { return made++; });
    for (int taken = 0; taken < 1'000; ++taken) {
        ASSERT_EQ(ahead.next(), taken);
        ASSERT_LE(made - taken, 7); // four that wait, one in hand, one at work
    }
}

TEST(ReadingAhead, StopsWhenNobodyTakesAnyMore) {
    std::atomic<int> made = 0;
    {
        ReadAhead<int> ahead([&made]() -> std::optional<int> { return made++; });
        EXPECT_EQ(ahead.next(), 0);
    }
    const int then = made;
    EXPECT_LE(then, 7);
}

TEST(ReadingAhead, HandsOverWhatWasThrownAfterWhatWasMade) {
    int made = 0;
    ReadAhead<int> ahead([&made]() -> std::optional<int> {
        if (made == 3) throw std::runtime_error("the file cannot be read on");
        return made++;
    });
    for (int expected = 0; expected < 3; ++expected) EXPECT_EQ(ahead.next(), expected);
    EXPECT_THROW((void)ahead.next(), std::runtime_error);
}
