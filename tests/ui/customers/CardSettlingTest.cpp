// Complaints and questions stay open until they are settled, and say how.
#include "ui/customers/CardTimelineFixture.h"

#include <QComboBox>

namespace clientela::test {

namespace {

class CardSettlingTest : public CardTimelineTest {};

} // namespace

TEST_F(CardSettlingTest, AltDownOpensTheKindsAndAComplaintStaysOpenUntilItIsSettled) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+J"));
    auto& kind = field<QComboBox>(QStringLiteral("Kind of contact"));
    press(*page_, QStringLiteral("Alt+Down"));
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    const int steps = kind.findData(QStringLiteral("complaint")) - kind.currentIndex();
    auto* kinds = QApplication::activePopupWidget()->findChild<QAbstractItemView*>();
    for (int i = 0; i < steps; ++i) press(*kinds, QStringLiteral("Down"));
    press(*kinds, QStringLiteral("Return"));
    EXPECT_TRUE(field<ui::CardEntryText>(QStringLiteral("What happened?")).hasFocus()) << "one goes on typing";
    ASSERT_EQ(kind.currentData().toString(), QStringLiteral("complaint"));
    type(*page_, QStringLiteral("Box arrived crushed"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Box arrived crushed")) == 1; }));
    EXPECT_TRUE(banner().isVisible());
    EXPECT_EQ(banner().warnings().first().strong, QStringLiteral("Open complaint."));
    stand(1);
    press(*page_, QStringLiteral("Space"));
    pressWhenAsked(QStringLiteral("Return"));
    ASSERT_TRUE(waitFor(
        [&] { return number(QStringLiteral("SELECT count(*) FROM interaction WHERE status = 'settled'")) == 1; }));
    ASSERT_TRUE(waitFor([&] { return banner().warnings().isEmpty() && !banner().isVisible(); }));
}

TEST_F(CardSettlingTest, HowAComplaintWasSettledIsAskedAndStandsInWhatHappened) {
    open(card(id_));
    log(QStringLiteral("complaint: Box arrived crushed: wants another one"));
    const auto settled = [this] {
        return number(QStringLiteral("SELECT count(*) FROM interaction WHERE status = 'settled'"));
    };
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Box arrived crushed")) == 1; }));
    stand(1);
    press(*page_, QStringLiteral("Space"));
    pressWhenAsked(QStringLiteral("Esc"));
    EXPECT_FALSE(waitFor([&] { return settled() > 0; }, 100)) << "left open";
    test::show(*page_);
    stand(1);
    press(*page_, QStringLiteral("Space"));
    pressWhenAsked(QStringLiteral("Return"), QStringLiteral("sent a new one"));
    ASSERT_TRUE(waitFor([&] { return settled() == 1; }));
    EXPECT_TRUE(waitFor(
        [&] { return rowSaying(QStringLiteral("Box arrived crushed: wants another one; sent a new one")) >= 0; }));
    EXPECT_EQ(desk_->undoText(), QStringLiteral("Settled: Box arrived crushed"));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return settled() == 0; }));
    EXPECT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("sent a new one")) == -1; })) << "one action";
    EXPECT_GE(rowSaying(QStringLiteral("Box arrived crushed: wants another one")), 0);
}

TEST_F(CardSettlingTest, WhatAComplaintAwaitsIsTickedApartFromIt) {
    open(card(id_));
    log(QStringLiteral("complaint: last box broken 2/5 <photos"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Awaited: photos")) >= 0; }));
    const int complaint = rowSaying(QStringLiteral("Complaint, Open"));
    ASSERT_GE(complaint, 0);
    ASSERT_NE(complaint, rowSaying(QStringLiteral("Awaited: photos"))) << "told apart";
    stand(complaint);
    press(*page_, QStringLiteral("Space"));
    pressWhenAsked(QStringLiteral("Return"), QStringLiteral("sent a new one"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Complaint, Settled")) >= 0; }));
    ASSERT_GE(rowSaying(QStringLiteral("Awaited: photos")), 0) << "they are still to come";
    stand(rowSaying(QStringLiteral("Awaited: photos")));
    press(*page_, QStringLiteral("Space"));
    EXPECT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Came: photos")) >= 0; }));
}

TEST_F(CardSettlingTest, AQuestionWaitsUntilItIsAnswered) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("question: Is the panettone without gluten?"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("without gluten")) == 1; }));
    stand(1);
    press(*page_, QStringLiteral("Space"));
    pressWhenAsked(QStringLiteral("Return"));
    EXPECT_TRUE(waitFor(
        [&] { return number(QStringLiteral("SELECT count(*) FROM interaction WHERE status = 'settled'")) == 1; }));
}

} // namespace clientela::test
