#include "ui/support/Gui.h"
#include "ui/widgets/Appearance.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Metrics.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace clientela;
using namespace clientela::ui;

namespace {

class ATable : public testing::Test {
protected:
    ATable() : appearance_(*qApp, false), model_(4, 3), header_(new CheckableHeader) {
        model_.setHorizontalHeaderLabels({QString(), "Name", "Spent €"});
        for (int row = 0; row < 4; ++row) {
            model_.setItem(row, 1, new QStandardItem(QStringLiteral("Card %1").arg(row)));
            model_.setItem(row, 2, new QStandardItem(row == 3 ? QString() : QStringLiteral("%1.00").arg(row)));
        }
        view_.setHorizontalHeader(header_);
        view_.setModel(&model_);
        dressTable(&view_);
        view_.setItemDelegateForColumn(0, new CellDelegate(CellKind::Check, &view_));
        view_.setItemDelegateForColumn(1, new CellDelegate(CellKind::Name, &view_));
        view_.setItemDelegateForColumn(2, new CellDelegate(CellKind::Number, &view_));
        header_->setCheckSection(0);
        view_.setColumnWidth(0, 40);
        view_.setColumnWidth(1, 200);
        view_.resize(500, 300);
        test::show(view_);
    }

    [[nodiscard]] QPoint at(int row, int column) const { return view_.visualRect(model_.index(row, column)).center(); }
    [[nodiscard]] QList<int> selected() const {
        QList<int> rows;
        for (const QModelIndex& index : view_.selectionModel()->selectedRows()) rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    [[nodiscard]] QPoint headAt(int section) const {
        return {header_->sectionViewportPosition(section) + header_->sectionSize(section) / 2, header_->height() / 2};
    }

    Appearance appearance_;
    QStandardItemModel model_;
    QTableView view_;
    CheckableHeader* header_;
};

using Keys = QList<SortKey>;

} // namespace

TEST_F(ATable, HasRowsOfTheStandardHeight) {
    EXPECT_EQ(view_.rowHeight(0), Heights::standard().row);
    EXPECT_EQ(header_->height(), Heights::standard().row);
}

TEST_F(ATable, TicksRowsOneByOneInTheBoxAndSelectsOneByClickBeside) {
    test::click(*view_.viewport(), at(0, 0));
    test::click(*view_.viewport(), at(2, 0));
    EXPECT_EQ(selected(), (QList<int>{0, 2}));
    test::click(*view_.viewport(), at(0, 0));
    EXPECT_EQ(selected(), (QList<int>{2}));
    test::click(*view_.viewport(), at(1, 1));
    EXPECT_EQ(selected(), (QList<int>{1}));
}

TEST_F(ATable, ShowsABarAtTheCurrentRowAndASoftGroundWhereSelected) {
    view_.selectionModel()->setCurrentIndex(model_.index(1, 1), QItemSelectionModel::NoUpdate);
    view_.selectionModel()->select(model_.index(2, 1), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QImage image = test::grab(*view_.viewport());
    const Theme theme = Theme::of(&view_);
    EXPECT_EQ(image.pixelColor(1, at(1, 0).y()), theme.accentText);
    EXPECT_EQ(image.pixelColor(1, at(0, 0).y()), theme.base);
    EXPECT_EQ(image.pixelColor(1, at(2, 0).y()), theme.accentSoft);
    EXPECT_EQ(image.pixelColor(230, at(2, 1).y() - 10), theme.accentSoft);
}

TEST_F(ATable, LightsTheWholeRowUnderThePointer) {
    QMouseEvent move(QEvent::MouseMove, QPointF(at(2, 1)), view_.viewport()->mapToGlobal(QPointF(at(2, 1))),
                     Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view_.viewport(), &move);
    EXPECT_EQ(hoveredRow(&view_), 2);
    const QImage image = test::grab(*view_.viewport());
    EXPECT_EQ(image.pixelColor(2, at(2, 0).y()), Theme::of(&view_).hover);
    EXPECT_EQ(image.pixelColor(235, at(2, 2).y() - 10), Theme::of(&view_).hover);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view_.viewport(), &leave);
    EXPECT_EQ(hoveredRow(&view_), -1);
}

TEST_F(ATable, ShowsGreyBarsForRowsThatAreNotThereYet) {
    model_.setData(model_.index(0, 1), true, LoadingRole);
    const QImage image = test::grab(*view_.viewport());
    EXPECT_EQ(image.pixelColor(60, at(0, 1).y()), Theme::of(&view_).hover);
}

TEST_F(ATable, AsksForASortByClickAndForAFurtherKeyByShiftClick) {
    QList<Keys> asked;
    QObject::connect(header_, &CheckableHeader::sortRequested, [&](const Keys& keys) {
        asked.append(keys);
        header_->setSortKeys(keys);
    });
    test::click(*header_->viewport(), headAt(1));
    test::click(*header_->viewport(), headAt(1));
    test::click(*header_->viewport(), headAt(2), Qt::ShiftModifier);
    test::click(*header_->viewport(), headAt(2), Qt::ShiftModifier);
    test::click(*header_->viewport(), headAt(2));
    ASSERT_EQ(asked.size(), 5);
    EXPECT_EQ(asked[0], (Keys{{1, Qt::AscendingOrder}}));
    EXPECT_EQ(asked[1], (Keys{{1, Qt::DescendingOrder}}));
    EXPECT_EQ(asked[2], (Keys{{1, Qt::DescendingOrder}, {2, Qt::AscendingOrder}}));
    EXPECT_EQ(asked[3], (Keys{{1, Qt::DescendingOrder}, {2, Qt::DescendingOrder}}));
    EXPECT_EQ(asked[4], (Keys{{2, Qt::AscendingOrder}}));
}

TEST_F(ATable, HasABoxForAllInItsHeadThatDoesNotSort) {
    const QSignalSpy sort(header_, &CheckableHeader::sortRequested);
    const QSignalSpy check(header_, &CheckableHeader::checkClicked);
    test::click(*header_->viewport(), headAt(0));
    EXPECT_EQ(check.count(), 1);
    EXPECT_EQ(sort.count(), 0);
    header_->setCheckState(Qt::PartiallyChecked);
    EXPECT_EQ(test::grab(*header_->viewport()).pixelColor(headAt(0) - QPoint(0, 5)), Theme::of(&view_).accent);
}

TEST_F(ATable, LeavesColumnsThatCannotSortAlone) {
    header_->setUnsortable({2});
    const QSignalSpy sort(header_, &CheckableHeader::sortRequested);
    test::click(*header_->viewport(), headAt(2));
    EXPECT_EQ(sort.count(), 0);
}

TEST_F(ATable, MovesTheBarWithTheKeyboardEvenWhereTheSelectionStays) {
    view_.setCurrentIndex(model_.index(0, 1));
    const QColor bar = Theme::of(&view_).accentText;
    view_.setFocus();
    test::press(view_, "Ctrl+Down");
    QApplication::processEvents();
    EXPECT_EQ(selected(), (QList<int>{0}));
    const QImage image = test::grab(*view_.viewport());
    EXPECT_NE(image.pixelColor(1, at(0, 0).y()), bar);
    EXPECT_EQ(image.pixelColor(1, at(1, 0).y()), bar);
}
