#include "ui/records/LeftOutList.h"

#include "ui/support/DemoDesk.h"
#include "ui/widgets/Metrics.h"

#include <QLabel>
#include <QTableView>

namespace clientela::test {
namespace {

/// Whom a mailing by e-mail leaves out, of more than anybody reads through.
class LeftOutListTest : public DemoDeskTest {
protected:
    LeftOutListTest() : DemoDeskTest(1'500), list_(desk(), answers_) {
        const auto plan = lists::planRelease(
            desk().connection(), *desk().file().catalogues(), desk().file().context(),
            {QString(), lists::Channel::Email, QStringLiteral("marketing"), QStringLiteral("a test")});
        EXPECT_TRUE(plan);
        plan_ = *plan;
        list_.resize(560, 400);
        test::show(list_);
        list_.show(plan_);
    }
    [[nodiscard]] QTableView& table() const { return *list_.findChild<QTableView*>(); }
    [[nodiscard]] QString shown(int row, int column) const {
        return table().model()->index(row, column).data().toString();
    }
    /// The row below the names of the first reason.
    static int moreRow() { return static_cast<int>(ui::LeftOutList::kNamed); }

    ui::LeftOutList list_;
    lists::ReleasePlan plan_;
};

TEST_F(LeftOutListTest, NamesTheFirstOfEachReasonAndSaysHowManyMore) {
    ASSERT_FALSE(plan_.leftOut.empty());
    const lists::LeftOut& refuse = plan_.leftOut.front();
    ASSERT_GT(refuse.count, ui::LeftOutList::kNamed) << "otherwise this says nothing";
    ASSERT_TRUE(waitFor([&] { return table().model()->rowCount() > moreRow(); }));
    EXPECT_EQ(shown(moreRow() - 1, 1), QStringLiteral("wants no e-mail"));
    EXPECT_TRUE(shown(moreRow(), 0).contains(QString::number(refuse.count - ui::LeftOutList::kNamed)))
        << shown(moreRow(), 0).toStdString();
    EXPECT_EQ(shown(moreRow(), 1), refuse.text);
    table().setCurrentIndex(table().model()->index(moreRow(), 0));
    table().setFocus();
    press(list_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].list, refuse.list) << "all of them, as a list";
}

TEST_F(LeftOutListTest, SaysReasonsBelowTheNamesWhereItIsNarrow) {
    ASSERT_TRUE(waitFor([&] { return table().model()->rowCount() > 0; }));
    EXPECT_FALSE(table().isColumnHidden(1));
    list_.resize(260, 500);
    EXPECT_TRUE(waitFor([&] { return table().isColumnHidden(1); }));
    EXPECT_EQ(table().rowHeight(0), ui::Heights::standard().twoLine);
    grab(list_, QStringLiteral("left-out-narrow"));
}

TEST_F(LeftOutListTest, SaysThatNobodyIsLeftOut) {
    const auto everybody = lists::planRelease(desk().connection(), *desk().file().catalogues(), desk().file().context(),
                                              {QString(), lists::Channel::Export, {}, {}});
    ASSERT_TRUE(everybody);
    list_.show(*everybody);
    EXPECT_FALSE(table().isVisible());
    EXPECT_EQ(list_.findChild<QLabel*>(QStringLiteral("LeftOutCount"))->text(), QStringLiteral("Nobody is left out."));
}

} // namespace
} // namespace clientela::test
