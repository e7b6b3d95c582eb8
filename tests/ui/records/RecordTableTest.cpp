#include "ui/records/RecordTable.h"

#include "base/Fold.h"
#include "storage/UnitOfWork.h"
#include "ui/records/ListExport.h"
#include "ui/support/DemoDesk.h"
#include "ui/widgets/CheckableHeader.h"
#include "ui/widgets/Fonts.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace clientela::test {

using ui::RecordModel;
using ui::RecordTable;

namespace {

class RecordTableTest : public DemoDeskTest {
protected:
    RecordTableTest() : model_(desk()), table_(model_) {
        table_.resize(1000, 400);
        test::show(table_);
        QObject::connect(&table_, &RecordTable::sortRequested, &table_, [this](const QString& sort) { ask(sort); });
        ask(QStringLiteral("name"));
        table_.setFocus();
    }

    void ask(const QString& sort) {
        app::ListRequest request;
        request.sort = sort;
        request.columns = QStringLiteral("name,city,spent,tags");
        QSignalSpy changed(&model_, &RecordModel::rowsChanged);
        ASSERT_FALSE(model_.ask(request).has_value());
        ASSERT_TRUE(waitFor([&] { return changed.count() > 0; }));
    }
    void clickHead(int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QHeaderView* head = table_.horizontalHeader();
        click(*head->viewport(), {head->sectionViewportPosition(column) + 20, head->height() / 2}, modifiers);
        ASSERT_TRUE(waitFor([&] { return model_.isComplete(); }));
        QTest::qWait(50);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        click(*table_.viewport(), table_.visualRect(model_.index(row, 1)).center(), modifiers);
    }

    RecordModel model_;
    RecordTable table_;
};

} // namespace

TEST_F(RecordTableTest, SortsByTheHeadAndAddsKeysWithShift) {
    QSignalSpy asked(&table_, &RecordTable::sortRequested);
    clickHead(2);
    EXPECT_EQ(asked.takeLast().at(0).toString(), QStringLiteral("city"));
    clickHead(2);
    EXPECT_EQ(asked.takeLast().at(0).toString(), QStringLiteral("-city"));
    clickHead(1, Qt::ShiftModifier);
    EXPECT_EQ(asked.takeLast().at(0).toString(), QStringLiteral("-city,name"));
    for (int row = 1; row < model_.rowCount(); ++row) {
        const QString above = model_.index(row - 1, 2).data().toString();
        const QString here = model_.index(row, 2).data().toString();
        if (here.isEmpty()) break; // empties stand last
        EXPECT_GE(fold(above), fold(here)) << row;
    }
}

TEST_F(RecordTableTest, AHeadSaysThatShiftAddsAnotherKeyToSortBy) {
    const auto* head = qobject_cast<ui::CheckableHeader*>(table_.horizontalHeader());
    ASSERT_NE(head, nullptr);
    EXPECT_TRUE(head->toolTipOf(2).contains(QStringLiteral("Shift+click"))) << head->toolTipOf(2).toStdString();
    EXPECT_FALSE(head->toolTipOf(0).contains(QStringLiteral("Shift+click"))) << "the boxes do not sort";
    EXPECT_EQ(head->toolTipOf(-1), QString());
}

TEST_F(RecordTableTest, HeadsAreBrokenIntoTwoLinesBeforeTheyAreCut) {
    table_.resize(740, 400); // of the builder in a window of 1280
    app::ListRequest request;
    request.sort = QStringLiteral("-spent(last 365 days)");
    request.columns = QStringLiteral("name,city,phone,spent(last 365 days),last_purchase,tags");
    QSignalSpy changed(&model_, &RecordModel::rowsChanged);
    ASSERT_FALSE(model_.ask(request).has_value());
    ASSERT_TRUE(waitFor([&] { return changed.count() > 0; }));
    const auto* head = qobject_cast<ui::CheckableHeader*>(table_.horizontalHeader());
    ASSERT_NE(head, nullptr);
    EXPECT_LT(head->brokenWidth(4), head->wholeWidth(4));
    EXPECT_LT(head->sectionSize(4), head->wholeWidth(4)) << "else this proves nothing";
    for (int column = 1; column < model_.columnCount(); ++column)
        EXPECT_GE(head->sectionSize(column), head->brokenWidth(column)) << model_.columnText(column).toStdString();
    EXPECT_LE(head->length(), table_.viewport()->width()) << "all of them are seen";
}

TEST_F(RecordTableTest, AFigureThatIsWiderThanMostWidensItsColumn) {
    table_.resize(600, 400);
    const int before = table_.columnWidth(3);
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral(
            "UPDATE document SET charged = 123456789012 WHERE id ="
            " (SELECT min(id) FROM document WHERE sale_sign = 1 AND customer_id IN (SELECT id FROM customer))"));
    });
    ask(QStringLiteral("-spent"));
    const auto figure = [this] { return model_.index(0, 3).data().toString(); };
    EXPECT_TRUE(waitFor([&] {
        return figure().size() > 12 && QFontMetrics(ui::figureFont(table_.font())).horizontalAdvance(figure()) <=
                                           table_.columnWidth(3) - 2 * ui::CellDelegate::kPadding;
    })) << figure().toStdString();
    EXPECT_GT(table_.columnWidth(3), before);
}

TEST_F(RecordTableTest, ANameIsNotCutBesideColumnsThatHaveRoom) {
    app::ListRequest request;
    request.columns = QStringLiteral("name,language,stage,territory,nickname,spent");
    QSignalSpy changed(&model_, &RecordModel::rowsChanged);
    ASSERT_FALSE(model_.ask(request).has_value());
    ASSERT_TRUE(waitFor([&] { return changed.count() > 0; }));
    QFont font = table_.font();
    font.setWeight(QFont::Medium);
    const auto widest = [&] {
        int width = 0;
        for (int row = table_.rowAt(0); row <= table_.rowAt(table_.viewport()->height() - 1) && row >= 0; ++row)
            width = std::max(width, QFontMetrics(font).horizontalAdvance(model_.index(row, 1).data().toString()));
        return width + 32 + 2 * ui::CellDelegate::kPadding; // with the picture
    };
    table_.resize(830, 400);
    EXPECT_TRUE(waitFor([&] { return widest() > 100 && table_.columnWidth(1) >= widest(); }))
        << table_.columnWidth(1) << " of " << widest();
    EXPECT_LE(table_.horizontalHeader()->length(), table_.viewport()->width()) << "and all of the others are seen";
}

TEST_F(RecordTableTest, TagsDoNotSort) {
    QSignalSpy asked(&table_, &RecordTable::sortRequested);
    clickHead(4);
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(RecordTableTest, KeepsCurrentRecordAndSelectionWhenRowsMove) {
    clickRow(2);
    clickRow(4, Qt::ControlModifier);
    const std::vector<qint64> chosen = table_.selectedIds();
    const qint64 current = table_.currentId();
    ASSERT_EQ(chosen, (std::vector<qint64>{model_.idAt(2), model_.idAt(4)}));
    QSignalSpy changed(&model_, &RecordModel::rowsChanged);
    change([](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("INSERT INTO customer (kind, family_name, stage, created)"
                                                 " VALUES ('person', 'Aaa', 'customer', '2025-01-01T00:00:00Z')"));
    });
    ASSERT_TRUE(waitFor([&] { return changed.count() > 0; }));
    EXPECT_EQ(table_.selectedIds(), chosen);
    EXPECT_EQ(table_.currentId(), current);
}

TEST_F(RecordTableTest, SortingKeepsTheRowThatSomebodyChoseAndElseShowsTheTop) {
    table_.propose(model_.idAt(0));
    clickHead(3);
    EXPECT_EQ(table_.currentId(), 0) << "the page proposes its first row anew";
    EXPECT_EQ(table_.rowAt(0), 0);
    table_.propose(model_.idAt(0));
    press(table_, QStringLiteral("Down"));
    const qint64 chosen = table_.currentId();
    clickHead(1);
    EXPECT_EQ(table_.currentId(), chosen);
}

TEST_F(RecordTableTest, ArrowsMoveAndSpaceSelects) {
    table_.setCurrentId(model_.idAt(0));
    press(table_, QStringLiteral("Down"));
    EXPECT_EQ(table_.currentId(), model_.idAt(1));
    EXPECT_EQ(table_.selectedCount(), 0);
    press(table_, QStringLiteral("Space"));
    EXPECT_EQ(table_.selectedIds(), std::vector<qint64>{model_.idAt(1)});
    press(table_, QStringLiteral("Ctrl+A"));
    EXPECT_EQ(table_.selectedCount(), model_.rowCount());
}

TEST_F(RecordTableTest, EnterOpensAndLettersGoToTheSearch) {
    table_.setCurrentId(model_.idAt(3));
    QSignalSpy opened(&table_, &RecordTable::opened);
    QSignalSpy typed(&table_, &RecordTable::typed);
    press(table_, QStringLiteral("Return"));
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).toLongLong(), model_.idAt(3));
    type(table_, QStringLiteral("g"));
    ASSERT_EQ(typed.count(), 1);
    EXPECT_EQ(typed.at(0).at(0).toString(), QStringLiteral("g"));
}

TEST_F(RecordTableTest, DeleteAsksOnlyWhereSomethingIsSelected) {
    QSignalSpy asked(&table_, &RecordTable::deleteRequested);
    table_.clearSelection();
    press(table_, QStringLiteral("Del"));
    EXPECT_EQ(asked.count(), 0);
    clickRow(1);
    press(table_, QStringLiteral("Del"));
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(RecordTableTest, ShiftBeginsAtTheRowThatOneStandsOn) {
    const auto down = [this](int times, const char* key) {
        for (int i = 0; i < times; ++i) press(table_, QString::fromLatin1(key));
    };
    down(3, "Down");
    down(2, "Shift+Down");
    EXPECT_EQ(table_.selectedCount(), 3);
    table_.clearSelection(); // as Esc does
    down(5, "Down");
    down(2, "Shift+Down");
    EXPECT_EQ(table_.selectedCount(), 3) << "not from where one began the last time";
    table_.clearSelection();
    down(1, "End");
    down(1, "Home");
    down(3, "Shift+Down");
    EXPECT_EQ(table_.selectedCount(), 4);
    EXPECT_EQ(table_.selectedIds().front(), model_.idAt(0));
    table_.clearSelection();
    down(1, "Shift+Down");
    EXPECT_EQ(table_.selectedCount(), 2) << "and after Esc without another step";
}

TEST_F(RecordTableTest, SortsByKeysToo) {
    QSignalSpy asked(&table_, &RecordTable::sortRequested);
    const auto actions = table_.actions();
    const auto sort = std::find_if(actions.cbegin(), actions.cend(),
                                   [](const QAction* one) { return one->text() == QStringLiteral("Sort by…"); });
    ASSERT_NE(sort, actions.cend());
    EXPECT_EQ((*sort)->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    const auto entries = [&] {
        (*sort)->trigger();
        return table_.horizontalHeader()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly).constLast();
    };
    const auto choose = [&](QMenu* menu, const QString& text) {
        QStringList texts;
        for (QAction* one : menu->actions()) {
            texts += one->text();
            if (one->text() == text) one->trigger();
        }
        EXPECT_TRUE(waitFor([&] { return asked.count() > 0 && model_.isComplete(); }))
            << text.toStdString() << " is none of " << texts.join(u'|').toStdString();
        return asked.isEmpty() ? QString() : asked.takeLast().at(0).toString();
    };
    EXPECT_EQ(choose(entries(), QStringLiteral("Town")), QStringLiteral("city"));
    EXPECT_EQ(choose(entries(), QStringLiteral("Town  ↑")), QStringLiteral("-city"));
    QMenu* more = entries()->actions().constLast()->menu();
    ASSERT_NE(more, nullptr);
    EXPECT_EQ(choose(more, QStringLiteral("Name")), QStringLiteral("-city,name"));
}

TEST_F(RecordTableTest, CopiesSelectedRowsWithTheirHeads) {
    clickRow(0);
    clickRow(1, Qt::ShiftModifier);
    ui::copyRows(desk(), table_);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].section(QLatin1Char('\t'), 0, 0), model_.headerData(1, Qt::Horizontal).toString());
    EXPECT_EQ(lines[1].section(QLatin1Char('\t'), 0, 0), model_.index(0, 1).data().toString());
}

} // namespace clientela::test
