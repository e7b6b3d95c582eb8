#include "ui/customers/CustomersPage.h"

#include "storage/UnitOfWork.h"
#include "ui/customers/SelectionBar.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/FilterChip.h"

#include <QLabel>

namespace clientela::test {

using ui::CustomersPage;
using ui::Place;
using ui::RecordTable;

namespace {

class CustomersPageTest : public DemoDeskTest {
protected:
    CustomersPageTest() : page_(desk(), answers_) {
        page_.resize(1072, 712);
        test::show(page_);
        open({});
    }

    void open(const QString& list, qint64 id = 0) {
        Place place;
        place.list = list;
        place.id = id;
        page_.show(place);
        ASSERT_TRUE(waitFor([this] { return rows() == all(page_.place().list); }));
    }
    /// How many the file has; lists of the tests are counted by hand.
    [[nodiscard]] int all(const QString& list) const {
        const QString base = QStringLiteral("SELECT count(*) FROM customer WHERE archived = 0");
        return static_cast<int>(
            number(list == QLatin1String("kind = company") ? base + QStringLiteral(" AND kind = 'company'") : base));
    }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] RecordTable& table() const { return *page_.findChild<RecordTable*>(); }
    void select(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        click(*table().viewport(), table().visualRect(table().model()->index(row, 1)).center(), modifiers);
    }

    CustomersPage page_;
};

} // namespace

TEST_F(CustomersPageTest, ShowsEverybodyWithCountAndSums) {
    ASSERT_TRUE(waitFor([this] { return page_.statusTexts().size() == 3; }));
    EXPECT_EQ(page_.statusTexts()[0], QStringLiteral("%1 customers").arg(all({})));
    EXPECT_NE(table().currentId(), 0);
    grab(page_, QStringLiteral("customers"));
}

TEST_F(CustomersPageTest, AListNarrowsAndItsPlaceIsKept) {
    open(QStringLiteral("kind = company"));
    EXPECT_EQ(page_.place().list, QStringLiteral("kind = company"));
    EXPECT_TRUE(waitFor([this] {
        return page_.statusTexts().value(0) ==
               QStringLiteral("%1 of %2 customers").arg(all(QStringLiteral("kind = company"))).arg(all({}));
    })) << page_.statusTexts().join('|').toStdString();
    table().setCurrentId(static_cast<ui::RecordModel*>(table().model())->idAt(2));
    EXPECT_EQ(page_.place().id, table().currentId());
}

TEST_F(CustomersPageTest, NobodyMatchingOffersTheWayBack) {
    Place place;
    place.list = QStringLiteral("spent > 100000000 and gender = female");
    page_.show(place);
    auto* nothing = page_.findChild<ui::EmptyPage*>();
    ASSERT_TRUE(waitFor([&] { return nothing->isVisible(); }));
    EXPECT_FALSE(table().isVisible());
    grab(page_, QStringLiteral("customers-nobody"));
    press(page_, QStringLiteral("Return")); // the first tile has the focus
    EXPECT_TRUE(waitFor([&] { return !nothing->isVisible() && rows() == all({}); }));
}

TEST_F(CustomersPageTest, DeletesTheSelectedAndUndoBringsThemBack) {
    // Who has been invoiced is kept in the archive: the test is about the others.
    const QString list = QStringLiteral("purchases = 0 and orders = 0 and invoices = 0");
    Place place;
    place.list = list;
    page_.show(place);
    ASSERT_TRUE(waitFor([this] { return rows() > 2 && rows() < all({}); }));
    const int before = rows();
    select(0);
    select(1, Qt::ControlModifier);
    auto* bar = page_.findChild<ui::SelectionBar*>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_NE(find<QLabel>(*bar, QStringLiteral("2 selected")), nullptr);
    grab(page_, QStringLiteral("customers-selected"));
    table().setFocus();
    press(page_, QStringLiteral("Del"));
    ASSERT_TRUE(waitFor([&] { return rows() == before - 2 && !told_.isEmpty(); }))
        << rows() << " of " << before << " rows; told: " << told_.join('\n').toStdString();
    EXPECT_TRUE(told_[0].startsWith(QStringLiteral("Deleted 2 "))) << told_[0].toStdString();
    EXPECT_FALSE(bar->isVisible());
    ASSERT_NE(toldRevision_, 0);
    desk().undoRevision(toldRevision_);
    EXPECT_TRUE(waitFor([&] { return rows() == before; }));
}

TEST_F(CustomersPageTest, EnterOpensTheCardWithItsList) {
    open(QStringLiteral("kind = company"));
    table().setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_[0].page, Place::Page::Card);
    EXPECT_EQ(places_[0].id, table().currentId());
    EXPECT_EQ(places_[0].list, QStringLiteral("kind = company"));
}

TEST_F(CustomersPageTest, LabelsAreOfTheSelectedOrOfTheList) {
    EXPECT_TRUE(page_.print());
    EXPECT_EQ(places_.back().list, QString());
    select(1);
    EXPECT_TRUE(page_.print());
    EXPECT_EQ(places_.back().list, QStringLiteral("id in (%1)").arg(table().currentId()));
    EXPECT_TRUE(page_.escape()) << "Esc clears the selection";
    EXPECT_FALSE(page_.escape()) << "and then has nothing more to close";
}

TEST_F(CustomersPageTest, ExportsTheListAndLogsIt) {
    open(QStringLiteral("kind = company"));
    const QString path = pathOf(QStringLiteral("Companies.csv"));
    answers_.willPick(path);
    EXPECT_TRUE(page_.exportList());
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), all(QStringLiteral("kind = company")) + 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM release_log")), 1);
}

TEST_F(CustomersPageTest, TheLanguageBoxOpensByKey) {
    table().setFocus();
    press(page_, QStringLiteral("Ctrl+Shift+F"));
    EXPECT_TRUE(page_.findChild<ui::FilterBar*>()->isLanguageOpen());
}

TEST_F(CustomersPageTest, AListThatIsNotUnderstoodShowsEverybody) {
    open(QStringLiteral("gender = = female"));
    EXPECT_EQ(rows(), all({}));
}

} // namespace clientela::test
