#include "ui/customers/CardEntryLine.h"
#include "history/Interactions.h"
#include "ui/customers/CardFigures.h"
#include "ui/customers/CardTimelineFixture.h"
#include "ui/customers/CardTimelineModel.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

// The line that logs a contact.

namespace clientela::test {

using CardEntryLineTest = CardTimelineTest;

TEST_F(CardEntryLineTest, TheLineSaysWhatItUnderstandsBeforeAnythingIsTyped) {
    open(card(id_));
    const auto says = [this] {
        for (const auto* label : page_->findChild<ui::CardEntryLine*>()->findChildren<QLabel*>())
            if (label->isVisible()) return label->text();
        return QString();
    };
    EXPECT_EQ(says(), QString()) << "quiet while nobody is there";
    press(*page_, QStringLiteral("Ctrl+J"));
    const QString hint = says();
    EXPECT_TRUE(hint.startsWith(QStringLiteral("e.g. Hampers: wants 60 #panettone"))) << hint.toStdString();
    EXPECT_TRUE(hint.endsWith(QStringLiteral("compl: Complaint"))) << hint.toStdString();
    EXPECT_TRUE(hint.contains(QStringLiteral("outcome")) && hint.contains(QStringLiteral("“not reached”")));
    const history::EntryLine example = history::readEntryLine(hint.section(QStringLiteral(" · "), 0, 0).mid(5),
                                                              page_->findChild<ui::CardEntryLine*>()->typing());
    EXPECT_EQ(example.outcome, QStringLiteral("wants 60"));
    EXPECT_EQ(example.interest + example.sent + example.awaited, QStringLiteral("panettonecataloguephotos"));
    EXPECT_TRUE(example.score && example.followUp && example.followUp->due.isValid()) << "all of it is understood";
    const auto& text = field<ui::CardEntryText>(QStringLiteral("What happened?"));
    EXPECT_EQ(text.accessibleDescription(), says()) << "whoever does not see it hears it";
    QApplication::processEvents();
    for (const auto* label : page_->findChild<ui::CardEntryLine*>()->findChildren<QLabel*>())
        EXPECT_EQ(label->height(), label->heightForWidth(label->width()))
            << "all of it is seen, and nothing stands empty";
    EXPECT_LT(page_->findChild<ui::CardEntryLine*>()->height(),
              2 * text.height() + 3 * text.fontMetrics().lineSpacing());
    grab(*page_, QStringLiteral("card-entry-hint"));
    type(*page_, QStringLiteral("score 2, sent photo"));
    EXPECT_EQ(says(), hint) << "nothing of it was understood";
    press(*page_, QStringLiteral("Ctrl+A"));
    type(*page_, QStringLiteral("Hampers, not reached"));
    EXPECT_EQ(says(), QStringLiteral("From us · Outcome: not reached"));
    press(*page_, QStringLiteral("Ctrl+A"));
    type(*page_, QStringLiteral("9/10 loved the cake"));
    EXPECT_EQ(says(), QStringLiteral("satisfied: 4.5 of 5"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT score FROM interaction")) == 4500; }));
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(says(), QString());
}

TEST_F(CardEntryLineTest, TheLineGrowsWithWhatIsTyped) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+J"));
    auto& line = field<ui::CardEntryText>(QStringLiteral("What happened?"));
    const int one = line.height();
    type(*page_, QStringLiteral("Hampers: wants sixty of them with panettone and a bottle each"));
    ASSERT_TRUE(waitFor([&] { return line.height() > one; }));
    EXPECT_GE(line.viewport()->height(), line.document()->size().height() * line.fontMetrics().lineSpacing())
        << "one reads what one types";
    grab(*page_, QStringLiteral("card-entry-grown"));
    ASSERT_TRUE(line.hasFocus());
    press(*page_, QStringLiteral("Up"));
    EXPECT_TRUE(line.hasFocus());
    press(*page_, QStringLiteral("Down"));
    EXPECT_TRUE(line.hasFocus()) << "from line to line first";
    QApplication::clipboard()->setText(QStringLiteral(" in\nred paper"));
    press(*page_, QStringLiteral("Ctrl+End"));
    press(*page_, QStringLiteral("Ctrl+V"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] {
        return number(QStringLiteral(
                   "SELECT count(*) FROM interaction WHERE outcome LIKE 'wants % each in red paper'")) == 1;
    })) << "Enter logs it";
    EXPECT_TRUE(waitFor([&] { return line.height() == one; }));
}

TEST_F(CardEntryLineTest, EnterTakesAnEntryBackToBeChanged) {
    open(card(id_));
    log(QStringLiteral("Wants 60 hampers #Hampers"));
    stand(rowSaying(QStringLiteral("Wants 60 hampers")));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(field<ui::CardEntryText>(QStringLiteral("What happened?")).text(),
              QStringLiteral("Wants 60 hampers #Hampers"));
    field<ui::CardEntryText>(QStringLiteral("What happened?")).selectAll();
    type(*page_, QStringLiteral("Wants 80 hampers 4/5"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Wants 80 hampers")) > 0; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT score FROM interaction")), 4000);
    stand(rowSaying(QStringLiteral("Wants 80 hampers")));
    press(*page_, QStringLiteral("Delete"));
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM interaction")) == 0; }));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Wants 80 hampers")) > 0; }));
}

TEST_F(CardEntryLineTest, EscLeavesAnEntryAsItWas) {
    open(card(id_));
    log(QStringLiteral("Wants 60 hampers"));
    stand(rowSaying(QStringLiteral("Wants 60 hampers")));
    press(*page_, QStringLiteral("Return"));
    press(*page_, QStringLiteral("Esc"));
    EXPECT_TRUE(field<ui::CardEntryText>(QStringLiteral("What happened?")).text().isEmpty());
    log(QStringLiteral("Another call"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 2) << "logged anew, not changed";
}

TEST_F(CardEntryLineTest, EscLeavesTheLineAndWhatIsTypedStays) {
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("compl: the box was crushed"));
    press(*page_, QStringLiteral("Esc"));
    auto& line = field<ui::CardEntryText>(QStringLiteral("What happened?"));
    EXPECT_FALSE(line.hasFocus());
    EXPECT_TRUE(page_->hasFocus()) << "the next Esc leaves the card";
    EXPECT_EQ(line.text(), QStringLiteral("the box was crushed"));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral(" in the post"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] {
        return number(QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'complaint' AND subject = "
                                     "'the box was crushed in the post'")) == 1;
    })) << "one types on, as the kind of contact that was chosen";
}

TEST_F(CardEntryLineTest, WhatAnEntryWasBeingChangedToComesBackByUndo) {
    open(card(id_));
    log(QStringLiteral("Wants 60 hampers"));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("asked for"));
    stand(rowSaying(QStringLiteral("Wants 60 hampers")));
    press(*page_, QStringLiteral("Return"));
    press(*page_, QStringLiteral("End"));
    type(*page_, QStringLiteral(" by Friday"));
    press(*page_, QStringLiteral("Esc"));
    auto& line = field<ui::CardEntryText>(QStringLiteral("What happened?"));
    EXPECT_EQ(line.text(), QStringLiteral("asked for")) << "what was typed before";
    EXPECT_EQ(page_->undoText(), QStringLiteral("Left as it was: Wants 60 hampers"));
    ASSERT_TRUE(page_->undo()) << "what the window does for Ctrl+Z";
    EXPECT_EQ(line.text(), QStringLiteral("Wants 60 hampers by Friday"));
    EXPECT_EQ(page_->undoText(), QString());
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Wants 60 hampers by Friday")) > 0; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 1) << "changed, not logged anew";
    EXPECT_EQ(line.text(), QStringLiteral("asked for"));
}

} // namespace clientela::test
