#include "ui/lists/BuilderFixture.h"

#include "ui/records/ColumnChooser.h"

#include <QClipboard>

namespace clientela::test {
namespace {

/// The rows of the builder, and what is done with them by clicks and keys.
class ConditionRowsTest : public BuilderTest {
protected:
    ConditionRowsTest() : BuilderTest(60) {}
};

TEST_F(ConditionRowsTest, CtrlZTakesBackEditsOfTheRowsOneByOneBeforeAnythingThatWasSaved) {
    openList("gender = female and stage = customer and spent > 5");
    EXPECT_FALSE(page_.undo()) << "what was saved is next, and not this page's";
    EXPECT_EQ(page_.undoText(), QString());
    line(0).focusPart(0);
    press(page_, QStringLiteral("Del"));
    settle();
    press(page_, QStringLiteral("Space"));
    settle();
    EXPECT_EQ(list(), "off(stage = customer) and spent > 5");
    EXPECT_NE(page_.undoText(), QString());
    EXPECT_TRUE(page_.undo());
    settle();
    EXPECT_EQ(list(), "stage = customer and spent > 5");
    EXPECT_TRUE(page_.undo());
    settle();
    EXPECT_EQ(list(), "gender = female and stage = customer and spent > 5");
    EXPECT_FALSE(page_.undo());
}

TEST_F(ConditionRowsTest, WhatNarrowsARowStandsBesideItHoweverLittleRoomThereIs) {
    openList("gender = female or (spent(last 30 days) > 500 and purchases(last 90 days, category = Pizza) > 2)");
    for (int width = 700; width <= 1072; width += 12) {
        page_.resize(width, 712);
        settle();
        for (const int row : {2, 3}) {
            auto* more = part<ui::PickButton>(line(row), "More conditions");
            ASSERT_NE(more, nullptr);
            const QWidget* before = nullptr;
            for (QWidget* one : line(row).parts()) {
                if (one == more) break;
                before = one;
            }
            ASSERT_NE(before, nullptr);
            const int own = more->mapTo(&line(row), more->rect().center()).y();
            const int its = before->mapTo(&line(row), before->rect().center()).y();
            EXPECT_LE(std::abs(own - its), 2) << "row " << row << " at " << width;
            EXPECT_LE(more->mapTo(&line(row), QPoint(more->width(), 0)).x(), line(row).width());
        }
    }
    page_.resize(1072, 712);
}

TEST_F(ConditionRowsTest, CtrlShiftOChoosesTheColumnsOfTheResult) {
    openList("gender = female");
    line(0).focusPart(1);
    press(page_, QStringLiteral("Ctrl+Shift+O"));
    EXPECT_NE(page_.findChild<ui::ColumnChooser*>(), nullptr);
}

TEST_F(ConditionRowsTest, RowsAreMovedGroupedSwitchedOffAndDeletedByKeys) {
    openList("gender = female and stage = customer and spent > 5");
    line(0).focusPart(0);
    press(page_, QStringLiteral("Alt+Down"));
    settle();
    EXPECT_EQ(list(), "stage = customer and gender = female and spent > 5");
    press(page_, QStringLiteral("Ctrl+G"));
    settle();
    EXPECT_EQ(lineCount(), 4) << "the group and what is in it";
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Down"));
    press(page_, QStringLiteral("Alt+Up"));
    settle();
    EXPECT_EQ(list(), "stage = customer and (gender = female or spent > 5)");
    line(1).focusPart(0);
    press(page_, QStringLiteral("Ctrl+Shift+G"));
    settle();
    EXPECT_EQ(list(), "stage = customer and gender = female and spent > 5");
    line(1).focusPart(0);
    press(page_, QStringLiteral("Space"));
    settle();
    EXPECT_EQ(list(), "stage = customer and off(gender = female) and spent > 5");
    press(page_, QStringLiteral("Space"));
    settle();
    press(page_, QStringLiteral("Del"));
    settle();
    EXPECT_EQ(list(), "stage = customer and spent > 5");
    EXPECT_GE(line(1).focusedPart(), 0) << "the focus goes to the next row";
}

TEST_F(ConditionRowsTest, RowsTravelAsTextOfTheListLanguage) {
    openList("gender = female and spent > 5");
    line(1).focusPart(0);
    press(page_, QStringLiteral("Ctrl+C"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("spent > 5"));
    QGuiApplication::clipboard()->setText(QStringLiteral("region = Toscana or region = Umbria"));
    press(page_, QStringLiteral("Ctrl+V"));
    settle();
    EXPECT_EQ(list(), "gender = female and spent > 5 and (region = Toscana or region = Umbria)");
    QGuiApplication::clipboard()->setText(QStringLiteral("no list at all (("));
    press(page_, QStringLiteral("Ctrl+V"));
    settle();
    EXPECT_EQ(lineCount(), 5) << "what is no list is not pasted";
}

TEST_F(ConditionRowsTest, CtrlEnterAddsAConditionBelow) {
    openList("gender = female and spent > 5");
    line(0).focusPart(1);
    press(page_, QStringLiteral("Ctrl+Return"));
    pick(QStringLiteral("Stage"));
    EXPECT_EQ(list(), "gender = female and stage = suspect and spent > 5");
}

TEST_F(ConditionRowsTest, WhatIsTypedAfterAFieldOfChoicesIsTheChoice) {
    openList("gender = female");
    line(0).focusPart(1);
    press(page_, QStringLiteral("Ctrl+Return"));
    pick(QStringLiteral("Stage"));
    settle();
    type(page_, QStringLiteral("lost"));
    press(page_, QStringLiteral("Return"));
    settle();
    EXPECT_EQ(list(), "gender = female and stage = lost") << "and not the first of them, saved by somebody in a hurry";
}

TEST_F(ConditionRowsTest, AnEmptyListTakesItsFirstConditionByKeysToo) {
    page_.focusFirst();
    press(page_, QStringLiteral("Ctrl+Return"));
    pick(QStringLiteral("Gender"));
    EXPECT_EQ(list(), "gender = female");
    line(0).focusPart(0);
    press(page_, QStringLiteral("Del"));
    settle();
    ASSERT_EQ(list(), "");
    QGuiApplication::clipboard()->setText(QStringLiteral("spent > 5"));
    press(page_, QStringLiteral("Ctrl+V"));
    settle();
    EXPECT_EQ(list(), "spent > 5");
}

TEST_F(ConditionRowsTest, AnArrowShowsWhatCanBeSwitched) {
    openList("gender = female and (region = Toscana or spent(last 30 days) > 5)");
    const auto hasArrow = [](ui::PickButton* button) {
        const ui::PickButton plain(QStringLiteral("plain"), button->text(), {});
        return button->sizeHint().width() > plain.sizeHint().width();
    };
    ui::PickButton* all = nullptr;
    for (auto* button : rows().findChildren<ui::PickButton*>())
        if (button->accessibleName() == QStringLiteral("All, any or none of the rows") && button->isVisible())
            all = button;
    ASSERT_NE(all, nullptr);
    EXPECT_TRUE(hasArrow(all));
    EXPECT_TRUE(hasArrow(part<ui::PickButton>(line(0), "Value")));
    EXPECT_TRUE(hasArrow(part<ui::PickButton>(line(1), "Group")));
    EXPECT_TRUE(hasArrow(part<ui::PickButton>(line(3), "Days")));
    EXPECT_FALSE(hasArrow(part<ui::PickButton>(line(0), "Field"))) << "fields and comparisons read as words";
    click(*all);
    pick(QStringLiteral("Any of"));
    EXPECT_EQ(list(), "gender = female or (region = Toscana or spent(last 30 days) > 5)");
}

} // namespace
} // namespace clientela::test
