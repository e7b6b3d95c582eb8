#include "ui/shell/ComparePage.h"
#include "customers/CardRepository.h"
#include "office/Actors.h"
#include "ui/support/DemoDesk.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace clientela::test {
namespace {

/// What changed between two moments, asked for and read by keys and clicks.
class Comparing : public DemoDeskTest {
protected:
    Comparing() : page_(desk(), answers_) {
        change([](storage::UnitOfWork& unit) {
            unit.connection().execute(QStringLiteral("UPDATE customer SET notes = 'first' WHERE id = 1"));
        });
        first_ = last();
        change([](storage::UnitOfWork& unit) {
            unit.connection().execute(
                QStringLiteral("UPDATE customer SET family_name = 'Zanetti', kind = 'person', gender = 'female',"
                               " given_name = 'Ada' WHERE id = 2"));
            customers::removeCards(unit, {CustomerId(3)});
        });
        second_ = last();
        show(page_);
    }
    [[nodiscard]] QString last() const {
        return QStringLiteral("r%1").arg(number(QStringLiteral("SELECT max(id) FROM revision")));
    }
    [[nodiscard]] QTableView& table() const { return *find<QTableView>(page_, QStringLiteral("What differs")); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table().model()->index(row, column).data().toString();
    }
    void compare(const QString& from, const QString& to = {}) {
        ui::Place place;
        place.page = ui::Place::Page::Compare;
        place.text = from;
        place.field = to;
        page_.show(place);
    }

    ui::ComparePage page_;
    QString first_;
    QString second_;
};

TEST_F(Comparing, ShowsFieldByFieldWhatChangedSince) {
    find<QLineEdit>(page_, QStringLiteral("From"))->setFocus();
    type(page_, first_);
    press(page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    bool renamed = false;
    bool gone = false;
    for (int row = 0; row < rows(); ++row) {
        EXPECT_NE(cell(row, 4), QStringLiteral("first")) << "that was before";
        renamed =
            renamed || (cell(row, 2) == QStringLiteral("Family name") && cell(row, 4) == QStringLiteral("Zanetti"));
        gone = gone || cell(row, 1) == QStringLiteral("gone");
    }
    EXPECT_TRUE(renamed);
    const bool archived = number(QStringLiteral("SELECT count(*) FROM customer WHERE id = 3")) == 1;
    EXPECT_EQ(gone, !archived);
    page_.resize(1072, 700);
    grab(page_, QStringLiteral("compare"));
    find<QLineEdit>(page_, QStringLiteral("Name, field, value or person"))->setText(QStringLiteral("zanetti"));
    EXPECT_TRUE(waitFor([this] { return rows() > 0 && cell(0, 0).contains(QStringLiteral("Zanetti")); }));
}

TEST_F(Comparing, SaysWhoChangedACardLastAndIsSortedAndFilteredByThat) {
    desk().setActor(office::actorNamed(desk().file().file(), QStringLiteral("Bruna")));
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET notes = 'hers' WHERE id = 9"));
    });
    compare(first_);
    ASSERT_TRUE(waitFor([this] { return rows() > 1; }));
    const auto last = [this] { return cell(rows() - 1, 5); };
    auto* header = table().horizontalHeader();
    const auto clickHead = [&](int column) {
        click(*header->viewport(), QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    clickHead(5);
    EXPECT_EQ(last(), QStringLiteral("Bruna"));
    EXPECT_FALSE(cell(rows() - 1, 6).isEmpty()) << "and when";
    clickHead(5);
    EXPECT_EQ(cell(0, 5), QStringLiteral("Bruna")) << "turned round";
    grab(page_, QStringLiteral("compare-who"));
    find<QLineEdit>(page_, QStringLiteral("Name, field, value or person"))->setText(QStringLiteral("bruna"));
    EXPECT_TRUE(waitFor([this] { return rows() == 1; }));
}

TEST_F(Comparing, BeginsEmptyAgainWhenOneComesBackToIt) {
    compare(first_);
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    EXPECT_FALSE(find<QLineEdit>(page_, QStringLiteral("From"))->text().contains(first_)) << "the number of a change";
    compare({});
    page_.focusFirst();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(find<QLineEdit>(page_, QStringLiteral("From"))->hasFocus());
    EXPECT_TRUE(find<QLabel>(page_, QStringLiteral("ComparisonState"))->text().startsWith(QStringLiteral("Say from")));
    type(page_, QStringLiteral("yesterday"));
    EXPECT_EQ(find<QLineEdit>(page_, QStringLiteral("From"))->text(), QStringLiteral("yesterday"));
}

TEST_F(Comparing, OpensTheCardOfALineAndComesBackToTheSame) {
    compare(first_, second_);
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    for (int row = 0; row < rows(); ++row)
        if (cell(row, 2) == QStringLiteral("Family name")) table().setCurrentIndex(table().model()->index(row, 0));
    table().setFocus();
    press(page_, QStringLiteral("Return"));
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().page, ui::Place::Page::Card);
    EXPECT_EQ(places_.back().id, 2);
    const ui::Place here = page_.place();
    EXPECT_EQ(here.text, first_);
    EXPECT_EQ(here.field, second_);
}

TEST_F(Comparing, SaysWhatItDoesNotUnderstandAndWhatComesOutEmpty) {
    compare(second_);
    EXPECT_TRUE(waitFor([this] {
        return find<QLabel>(page_, QStringLiteral("ComparisonState"))->text() ==
               QStringLiteral("Nothing differs on any card.");
    }));
    compare(QStringLiteral("r77"));
    EXPECT_TRUE(waitFor([this] {
        return find<QLabel>(page_, QStringLiteral("ComparisonState"))
            ->text()
            .contains(QStringLiteral("no revision 77"));
    }));
}

TEST_F(Comparing, IsExportedWhole) {
    compare(QStringLiteral("r0"));
    ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    answers_.willPick(pathOf(QStringLiteral("what.csv")));
    page_.exportList();
    ASSERT_TRUE(waitFor([this] { return !told_.isEmpty(); }));
    QFile file(pathOf(QStringLiteral("what.csv")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("Card,Name,What,Field,Before,After,Who,When")));
    EXPECT_TRUE(text.contains(QStringLiteral(",Notes,"))) << text.left(400).toStdString();
    EXPECT_EQ(text.count(QStringLiteral("\r\n")), rows() + 1);
    EXPECT_EQ(number(QStringLiteral("SELECT released FROM release_log WHERE target LIKE '%what.csv' AND list IS NULL")),
              rows())
        << "what leaves the house is logged";
}

} // namespace
} // namespace clientela::test
