#include "ui/customers/CardEntryLine.h"
#include "ui/customers/CardTimelineFixture.h"

// What undo takes back on a card is what was done there last.

namespace clientela::test {

class CardUndoTest : public CardTimelineTest {
protected:
    /// Leaves a change of an entry in the line by Esc.
    void giveUpAChange() {
        log(QStringLiteral("Wants 60 hampers"));
        stand(rowSaying(QStringLiteral("Wants 60 hampers")));
        press(*page_, QStringLiteral("Return"));
        press(*page_, QStringLiteral("End"));
        type(*page_, QStringLiteral(" by Friday"));
        press(*page_, QStringLiteral("Esc"));
        ASSERT_EQ(page_->undoText(), QStringLiteral("Left as it was: Wants 60 hampers"));
    }
};

TEST_F(CardUndoTest, APhoneThatWasRemovedAfterAChangeWasGivenUpComesBackFirst) {
    open(card(id_));
    giveUpAChange();
    field(QStringLiteral("Phone, mobile")).setFocus();
    press(*page_, QStringLiteral("Ctrl+Shift+Backspace"));
    EXPECT_EQ(page_->undoText(), QStringLiteral("Removed 347 555 0192"));
    ASSERT_TRUE(page_->undo());
    EXPECT_EQ(page_->editor().draft().contactPoints.size(), 1U);
    EXPECT_EQ(field<ui::CardEntryText>(QStringLiteral("What happened?")).text(), QString());
}

TEST_F(CardUndoTest, WhatWasGivenUpOnOneCardIsNotTakenUpOnANewOne) {
    open(card(id_));
    giveUpAChange();
    open(newCard(QStringLiteral("Anna Poli")));
    EXPECT_FALSE(page_->undoText().contains(QStringLiteral("hampers"))) << page_->undoText().toStdString();
}

TEST_F(CardUndoTest, ANumberThatWasTypedOverComesBackFirst) {
    open(newCard(QStringLiteral("055 234 1187")));
    typeInto(QStringLiteral("Given name"), QStringLiteral("Giulia"));
    typeInto(QStringLiteral("Phone, home"), QStringLiteral("123"));
    ASSERT_TRUE(page_->undo());
    EXPECT_EQ(page_->editor().draft().contactPoints.front().value, QStringLiteral("055 234 1187"));
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("given_name")), QStringLiteral("Giulia"));
    ASSERT_TRUE(page_->undo());
    EXPECT_FALSE(page_->undo()) << "the number that the card began with was not typed here";
    EXPECT_EQ(page_->editor().draft().contactPoints.front().value, QStringLiteral("055 234 1187"));
    ASSERT_TRUE(page_->redo());
    EXPECT_EQ(page_->editor().draft().text(QStringLiteral("given_name")), QStringLiteral("Giulia"));
}

TEST_F(CardUndoTest, ANewCardThatASearchBeganIsKeptOnlyIfSomebodyWritesOnIt) {
    open(newCard(QStringLiteral("Anna Poli")));
    page_->escape();
    open(card(id_));
    EXPECT_TRUE(desk_->drafts().unfinished(0).isEmpty()) << "Esc, and nothing was typed here";
    open(newCard(QStringLiteral("Anna Poli")));
    typeInto(QStringLiteral("Given name"), QStringLiteral("Annalisa"));
    page_->escape();
    open(card(id_));
    EXPECT_EQ(desk_->drafts().unfinished(0).size(), 1);
}

TEST_F(CardUndoTest, WhatWasTypedOnOneNewCardIsNotDoneAgainOnTheNext) {
    open(newCard());
    typeInto(QStringLiteral("Given name"), QStringLiteral("Anna"));
    ASSERT_TRUE(page_->undo());
    ASSERT_FALSE(page_->redoText().isEmpty());
    open(newCard());
    EXPECT_TRUE(page_->redoText().isEmpty()) << page_->redoText().toStdString();
    EXPECT_FALSE(page_->redo());
}

} // namespace clientela::test
