#include "ui/shell/History.h"

#include <gtest/gtest.h>

namespace clientela::ui {

namespace {

Place card(qint64 id) {
    Place place;
    place.page = Place::Page::Card;
    place.id = id;
    return place;
}

} // namespace

TEST(History, GoesBackAndForward) {
    History history;
    history.go({});
    history.go(card(1));
    ASSERT_TRUE(history.canGoBack());
    EXPECT_EQ(history.back(), Place());
    EXPECT_FALSE(history.canGoBack());
    ASSERT_TRUE(history.canGoForward());
    EXPECT_EQ(history.forward(), card(1));
}

TEST(History, ForgetsWhatLayAheadOnceOneGoesElsewhere) {
    History history;
    history.go({});
    history.go(card(1));
    history.back();
    history.go(card(2));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), Place());
}

TEST(History, ComesBackToThePlaceAsItWasLeft) {
    History history;
    history.go({});
    Place sorted;
    sorted.sort = QStringLiteral("-spent");
    history.update(sorted);
    history.go(card(1));
    EXPECT_EQ(history.back(), sorted);
}

TEST(History, DoesNotKeepTheSamePlaceTwiceInARow) {
    History history;
    history.go(card(1));
    history.go(card(1));
    EXPECT_FALSE(history.canGoBack());
}

} // namespace clientela::ui
