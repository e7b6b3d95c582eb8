#include "ui/records/ColumnWidths.h"

#include <gtest/gtest.h>

#include <numeric>

namespace clientela::test {

using ui::ColumnWish;
using ui::fittedWidths;

TEST(ColumnWidths, EachHasItsUsualWidthWhereThereIsRoom) {
    EXPECT_EQ(fittedWidths({{100, 50}, {80, 80}}, 180), (std::vector<int>{100, 80}));
    EXPECT_EQ(fittedWidths({{100, 50}, {80, 80}}, 1000), (std::vector<int>{100, 80}));
}

TEST(ColumnWidths, WithLessRoomAllGiveUpTheSameShareOfWhatTheyCanSpare) {
    EXPECT_EQ(fittedWidths({{200, 100}, {80, 80}, {100, 50}}, 305), (std::vector<int>{150, 80, 75}));
}

TEST(ColumnWidths, NoPixelIsLostToRounding) {
    const std::vector<ColumnWish> wishes{{101, 40}, {77, 31}, {93, 90}, {58, 7}};
    for (int room = 168; room <= 329; ++room) {
        const std::vector<int> widths = fittedWidths(wishes, room);
        EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), 0), room);
        for (size_t i = 0; i < wishes.size(); ++i) {
            EXPECT_GE(widths[i], wishes[i].least) << room;
            EXPECT_LE(widths[i], wishes[i].usual) << room;
        }
    }
}

TEST(ColumnWidths, WhatNothingStandsInIsGivenUpFirstAndNamesLast) {
    // Usual, least, tight, enough, held: of a name that takes 150, and of a kind that takes 60 of its usual 120.
    const ColumnWish name{200, 100, 100, 150, 150};
    const ColumnWish kind{120, 40, 40, 60, 40};
    EXPECT_EQ(fittedWidths({name, kind}, 210), (std::vector<int>{150, 60})) << "neither is cut";
    EXPECT_EQ(fittedWidths({name, kind}, 265), (std::vector<int>{175, 90})) << "both give up half of what is empty";
    EXPECT_EQ(fittedWidths({name, kind}, 195), (std::vector<int>{150, 45})) << "the name holds its own";
    EXPECT_EQ(fittedWidths({name, kind}, 170), (std::vector<int>{130, 40})) << "until nothing else is left";
}

TEST(ColumnWidths, WhereNotEvenTheLeastFitsTheTableScrolls) {
    EXPECT_EQ(fittedWidths({{200, 100, 60}, {80, 80, 40}}, 160), (std::vector<int>{90, 70}))
        << "heads are cut before anything is scrolled to";
    EXPECT_EQ(fittedWidths({{200, 100, 60}, {80, 80, 40}}, 99), (std::vector<int>{99, 80}))
        << "none stands astride the edge";
    EXPECT_EQ(fittedWidths({{200, 100}, {80, 80}}, 179), (std::vector<int>{179, 80}));
    EXPECT_EQ(fittedWidths({{70, 50}, {60, 60}, {90, 90}}, 150), (std::vector<int>{70, 80, 90}));
    EXPECT_EQ(fittedWidths({{200, 100, 60}}, 50), (std::vector<int>{200}));
    EXPECT_TRUE(fittedWidths({}, 100).empty());
}

} // namespace clientela::test
