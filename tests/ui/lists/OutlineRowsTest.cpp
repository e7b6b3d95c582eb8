#include "ui/lists/BuilderFixture.h"

#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QMouseEvent>

namespace clientela::test {
namespace {

/// Rows of the builder under the mouse: dragged, selected together, copied, switched off, counted in their groups.
class OutlineRowsTest : public BuilderTest {
protected:
    OutlineRowsTest() : BuilderTest(60) {}

    void openList(const char* list) {
        ui::Place place;
        place.page = ui::Place::Page::List;
        place.list = QString::fromUtf8(list);
        open(place);
    }
    [[nodiscard]] ui::RowGrip& grip(int nth) const { return *line(nth).findChild<ui::RowGrip*>(); }
    static void send(QWidget& to, QEvent::Type type, QPoint global, Qt::MouseButtons held) {
        QMouseEvent event(type, to.mapFromGlobal(global), global,
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
        QApplication::sendEvent(&to, &event);
    }
    /// Takes the row by its grip and lets it go above another one, moving on the way.
    void drag(int from, int to) { drag(from, line(to).mapToGlobal(QPoint(40, line(to).height() / 2))); }
    void drag(int from, QPoint end) {
        ui::RowGrip& held = grip(from);
        const QPoint start = held.mapToGlobal(held.rect().center());
        send(held, QEvent::MouseButtonPress, start, Qt::LeftButton);
        for (int step = 1; step <= 4; ++step)
            send(held, QEvent::MouseMove, start + (end - start) * step / 4, Qt::LeftButton);
        send(held, QEvent::MouseButtonRelease, end, Qt::NoButton);
        settle();
    }
    [[nodiscard]] QStringList counts(int nth) const {
        QStringList texts;
        for (auto* button : line(nth).findChildren<QPushButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Cards"))) texts += button->text();
        return texts;
    }
    [[nodiscard]] QString cards(const char* where) const {
        return QString::number(
            number(QStringLiteral("SELECT count(*) FROM customer c JOIN customer_sales s ON s.customer_id = c.id "
                                  "WHERE c.archived = 0 AND ") +
                   QLatin1String(where)));
    }
};

TEST_F(OutlineRowsTest, AreDraggedToAnotherPlaceAndIntoAGroup) {
    openList("gender = female and stage = customer and (spent > 5 or spent = 0)");
    drag(1, 0);
    EXPECT_EQ(list(), "stage = customer and gender = female and (spent > 5 or spent = 0)");
    drag(0, 4);
    EXPECT_EQ(list(), "gender = female and (spent > 5 or stage = customer or spent = 0)")
        << "before the row it was let go on";
    drag(0, 0);
    EXPECT_EQ(list(), "gender = female and (spent > 5 or stage = customer or spent = 0)") << "on itself: nothing";
    drag(1, 0);
    EXPECT_EQ(list(), "(spent > 5 or stage = customer or spent = 0) and gender = female")
        << "a group takes its rows along";
}

TEST_F(OutlineRowsTest, LeaveAGroupThatFillsTheBuilder) {
    const auto below = [this] {
        const auto* button = find<QPushButton>(rows(), QStringLiteral("Condition"));
        return button->mapToGlobal(QPoint(button->width() + 200, button->height() / 2));
    };
    const auto above = [this] { return rows().mapToGlobal(QPoint(200, 16)); };
    constexpr auto kGroups = "not (gender = female or stage = customer or spent > 5)";
    const auto openGroup = [&] {
        openList("off(spent > 7) and not (gender = female or stage = customer or spent > 5)");
        line(0).focusPart(0);
        press(page_, QStringLiteral("Del"));
        settle();
        EXPECT_EQ(list(), kGroups);
        ASSERT_EQ(lineCount(), 4) << "the group is all there is";
    };
    openGroup();
    drag(2, below());
    EXPECT_EQ(list(), "not (gender = female or spent > 5) and stage = customer");
    openGroup();
    drag(2, above());
    EXPECT_EQ(list(), "stage = customer and not (gender = female or spent > 5)");
    openGroup();
    drag(2, 0);
    EXPECT_EQ(list(), "stage = customer and not (gender = female or spent > 5)") << "before the group";
    openGroup();
    line(2).focusPart(0);
    press(page_, QStringLiteral("Ctrl+Shift+G"));
    settle();
    EXPECT_EQ(list(), "not (gender = female or spent > 5) and stage = customer");
    openGroup();
    line(3).focusPart(0);
    press(page_, QStringLiteral("Alt+Down"));
    settle();
    EXPECT_EQ(list(), "not (gender = female or stage = customer) and spent > 5");
}

TEST_F(OutlineRowsTest, AMoveOfAPixelIsAClickAndOpensTheMenu) {
    openList("gender = female and stage = customer");
    click(grip(0));
    QMenu* menu = nullptr;
    ASSERT_TRUE(waitFor([&] { return (menu = rows().findChild<QMenu*>()) != nullptr && menu->isVisible(); }));
    QAction* copy = nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("Copy below")) copy = action;
    ASSERT_NE(copy, nullptr);
    click(*menu, menu->actionGeometry(copy).center());
    settle();
    EXPECT_EQ(list(), "gender = female and gender = female and stage = customer");
}

TEST_F(OutlineRowsTest, SeveralAreGroupedSwitchedOffCopiedAndDeleted) {
    openList("gender = female and stage = customer and spent > 5 and city is not empty");
    line(1).focusPart(0);
    press(page_, QStringLiteral("Shift+Down"));
    EXPECT_TRUE(line(1).isSelected());
    EXPECT_TRUE(line(2).isSelected());
    EXPECT_FALSE(line(3).isSelected());
    press(page_, QStringLiteral("Ctrl+C"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("stage = customer and spent > 5"));
    press(page_, QStringLiteral("Ctrl+G"));
    settle();
    EXPECT_EQ(list(), "gender = female and (stage = customer or spent > 5) and city is not empty");
    EXPECT_FALSE(line(2).isSelected()) << "what was done is done";

    // By the mouse: from the row one is in to the one pressed with Shift.
    line(0).focusPart(0);
    click(grip(1), QPoint(-1, -1), Qt::ShiftModifier);
    EXPECT_TRUE(line(0).isSelected());
    EXPECT_TRUE(line(1).isSelected());
    EXPECT_TRUE(line(3).isSelected()) << "what is in a selected group";
    EXPECT_FALSE(line(4).isSelected());
    click(*part<QCheckBox>(line(0), "Row is on"));
    settle();
    EXPECT_EQ(list(), "off(gender = female) and off(stage = customer or spent > 5) and city is not empty");
    line(0).focusPart(0);
    press(page_, QStringLiteral("Shift+Down"));
    press(page_, QStringLiteral("Del"));
    settle();
    EXPECT_EQ(list(), "city is not empty");
}

TEST_F(OutlineRowsTest, OnlyRowsBesideEachOtherAreSelectedAndAStepForgetsThem) {
    openList("gender = female and (stage = customer or spent > 5)");
    line(0).focusPart(0);
    press(page_, QStringLiteral("Shift+Up"));
    EXPECT_EQ(lineCount(), 4) << "nothing above the first";
    click(grip(3), QPoint(-1, -1), Qt::ShiftModifier);
    EXPECT_TRUE(line(1).isSelected() && line(2).isSelected()) << "a row in a group means the group";
    press(page_, QStringLiteral("Down"));
    EXPECT_FALSE(line(0).isSelected() || line(1).isSelected());
    press(page_, QStringLiteral("Del"));
    settle();
    EXPECT_EQ(list(), "gender = female") << "the group that the step went to, alone";
}

TEST_F(OutlineRowsTest, CountSoFarInsideGroupsWhereSomebodyIsLeftOut) {
    openList(
        "gender = female and (stage = customer and off(spent > 1) and spent > 5 or id = 1) and not (spent > 1000 or "
        "spent > 900)");
    // 0 gender, 1 any of, 2 all of, 3 stage, 4 off, 5 spent, 6 id, 7 none of, 8, 9
    ASSERT_EQ(lineCount(), 10);
    const QString customers = cards("c.gender = 'female' AND c.stage = 'customer'");
    const QString spent = cards("c.gender = 'female' AND c.stage = 'customer' AND s.spent > 500");
    EXPECT_TRUE(waitFor([&] { return counts(3).value(1) == customers; })) << counts(3).join('|').toStdString();
    EXPECT_TRUE(waitFor([&] { return counts(5).value(1) == spent; })) << counts(5).join('|').toStdString();
    EXPECT_EQ(counts(6).value(1), QString()) << "in “any of” nobody is left out";
    EXPECT_EQ(counts(2).value(1), QString());
    const QString left = cards("c.gender = 'female' AND (c.stage = 'customer' AND s.spent > 500 OR c.id = 1) AND NOT "
                               "(s.spent > 100000)");
    EXPECT_TRUE(waitFor([&] { return counts(8).value(1) == left; })) << "left after the first of “none of”";
}

TEST_F(OutlineRowsTest, StandOnTheColourOfThePageAsTheResultDoes) {
    openList("gender = female");
    const QImage picture = grab(page_, QStringLiteral("builder-ground"));
    const QPoint beside = rows().mapTo(&page_, QPoint(3, rows().height() / 2));
    const double ratio = picture.devicePixelRatio();
    EXPECT_EQ(picture.pixelColor(beside * ratio).name(), ui::Theme::of(&page_).base.name());
}

} // namespace
} // namespace clientela::test
