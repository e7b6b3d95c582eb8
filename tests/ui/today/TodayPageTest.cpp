#include "ui/today/TodayPage.h"
#include "history/EntryLine.h"
#include "sales/DocumentRepository.h"
#include "sales/Drafting.h"
#include "ui/support/DemoDesk.h"
#include "ui/today/TodayDelegate.h"
#include "ui/today/TodayModel.h"
#include "ui/widgets/Fonts.h"

#include <QFocusFrame>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace clientela::test {

namespace {

/// A day of a shop whose only tasks and contacts are those of the test.
class TodayPageTest : public DemoDeskTest {
protected:
    TodayPageTest() {
        change([](storage::UnitOfWork& unit) {
            unit.connection().execute(QStringLiteral("DELETE FROM task"));
            unit.connection().execute(QStringLiteral("DELETE FROM interaction"));
            unit.connection().execute(QStringLiteral("UPDATE document SET status = 'delivered' WHERE kind = 'order'"));
        });
        page_ = std::make_unique<ui::TodayPage>(desk(), answers_);
        page_->resize(1072, 712);
    }
    void plan(const char* line, int inDays, qint64 customer = 1) {
        history::Task task = history::taskOf({QString::fromLatin1(line), today().addDays(inDays), {}, {}},
                                             CustomerId(customer), QStringLiteral("Anna"));
        change([task](storage::UnitOfWork& unit) { history::saveTask(unit, task); });
    }
    void open() {
        page_->show({});
        test::show(*page_);
        ASSERT_TRUE(waitFor([&] { return !page_->statusTexts().isEmpty(); }));
        page_->focusFirst();
    }
    /// Also while it is hidden, because there is nothing to do.
    [[nodiscard]] QListView& work() const {
        for (auto* view : page_->findChildren<QListView*>())
            if (view->accessibleName() == QLatin1String("What to do")) return *view;
        throw std::runtime_error("no list of work");
    }
    [[nodiscard]] QStringList rows(const QListView& view) const {
        QStringList all;
        for (int row = 0; row < view.model()->rowCount(); ++row) all += view.model()->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QString current() const { return work().currentIndex().data().toString(); }

    std::unique_ptr<ui::TodayPage> page_;
};

} // namespace

TEST_F(TodayPageTest, ShowsTheRowOneStandsOnAndNoFrameRoundTheWholeList) {
    plan("Send price list", 0);
    open();
    work().clearFocus();
    work().setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(work().currentIndex().isValid());
    for (const QFocusFrame* frame : work().window()->findChildren<QFocusFrame*>())
        EXPECT_FALSE(frame->isVisible()) << "it would cross titles and figures";
}

TEST_F(TodayPageTest, ShowsLateFirstAndStandsOnTheFirstTask) {
    plan("Send price list", 0);
    plan("Call back about Christmas", -5);
    plan("Delivery of 60 hampers", 3);
    plan("Something next month", 30);
    open();
    EXPECT_EQ(rows(work()), (QStringList{"Overdue", "Call back about Christmas", "Today", "Send price list",
                                         "Promised for the next days", "Delivery of 60 hampers"}));
    EXPECT_EQ(current(), QStringLiteral("Call back about Christmas"));
    EXPECT_TRUE(work().hasFocus());
    EXPECT_EQ(page_->statusTexts(), (QStringList{"2 task(s) due", "1 late"}));
    EXPECT_EQ(page_->trail().constLast().text, QStringLiteral("Saturday, November 22"));
    EXPECT_TRUE(
        work().currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("5 days late, Anna")));
    grab(*page_, QStringLiteral("today"));
}

TEST_F(TodayPageTest, TheArrowsGoFromTaskToTaskPastTheHeadings) {
    plan("Call back about Christmas", -5);
    plan("Send price list", 0);
    plan("Delivery of 60 hampers", 3);
    open();
    QStringList stood{current()};
    for (int i = 0; i < 2; ++i) {
        press(*page_, QStringLiteral("Down"));
        stood += current();
    }
    EXPECT_EQ(stood, (QStringList{"Call back about Christmas", "Send price list", "Delivery of 60 hampers"}));
}

TEST_F(TodayPageTest, HomeAndEndLeadToTheFirstAndTheLastRow) {
    for (int i = 0; i < 40; ++i) plan(qPrintable(QStringLiteral("Late %1").arg(i)), -60 + i);
    plan("Send price list", 0);
    plan("Delivery of 60 hampers", 3);
    open();
    const QString first = current();
    press(*page_, QStringLiteral("End"));
    EXPECT_EQ(current(), QStringLiteral("Delivery of 60 hampers"));
    press(*page_, QStringLiteral("PgUp"));
    const int page = work().model()->rowCount() - 1 - work().currentIndex().row();
    EXPECT_GT(page, 3) << "by what is seen at once";
    EXPECT_LT(page, 30);
    press(*page_, QStringLiteral("PgDown"));
    EXPECT_EQ(current(), QStringLiteral("Delivery of 60 hampers"));
    press(*page_, QStringLiteral("Home"));
    EXPECT_EQ(current(), first) << "past the heading";
}

TEST_F(TodayPageTest, WhatIsPutOffLeavesTheCursorWithTheNext) {
    plan("Delivery of bread", -3);
    plan("Second", -2);
    plan("Third", -1);
    open();
    press(*page_, QStringLiteral("Ctrl+Shift+T"));
    EXPECT_EQ(current(), QStringLiteral("Second"));
    ASSERT_TRUE(waitFor([&] { return rows(work()).indexOf(QStringLiteral("Delivery of bread")) > 3; }))
        << rows(work()).join(u'|').toStdString();
    EXPECT_EQ(current(), QStringLiteral("Second")) << "also when it is seen where it went";
    press(*page_, QStringLiteral("Ctrl+Shift+T"));
    EXPECT_EQ(current(), QStringLiteral("Third"));
}

TEST_F(TodayPageTest, SpaceTicksAndTheNextOneIsCurrent) {
    plan("First", -2);
    plan("Second", -1);
    open();
    press(*page_, QStringLiteral("Space"));
    ASSERT_TRUE(
        waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM task WHERE status = 'done'")) == 1; }));
    ASSERT_TRUE(waitFor([&] { return !rows(work()).contains(QStringLiteral("First")); }));
    EXPECT_EQ(current(), QStringLiteral("Second"));
    EXPECT_EQ(told_.constLast(), QStringLiteral("Done: First"));
    EXPECT_NE(toldRevision_, 0) << "with undo";
    desk().undo();
    EXPECT_TRUE(waitFor([&] { return rows(work()).contains(QStringLiteral("First")); }));
}

TEST_F(TodayPageTest, WhomNobodyReachedIsToBeCalledBack) {
    change([this](storage::UnitOfWork& unit) {
        history::Interaction call;
        call.customer = CustomerId(7);
        call.direction = QStringLiteral("out");
        call.at = QDateTime(today().addDays(-1), QTime(9, 0));
        call.subject = QStringLiteral("Hampers");
        call.outcome = QStringLiteral("not reached");
        history::logContact(unit, call, {});
    });
    open();
    const QStringList shown = rows(work());
    ASSERT_EQ(shown.size(), 2) << shown.join(u'|').toStdString();
    EXPECT_EQ(shown.front(), QStringLiteral("Call back"));
    const QModelIndex row = work().model()->index(1, 0);
    EXPECT_EQ(row.data(ui::TodayModel::SecondRole).toString(), QStringLiteral("Call, outgoing: Hampers: not reached"));
    EXPECT_EQ(row.data(ui::TodayModel::IconRole).toString(), QStringLiteral("phone-out"));
    press(*page_, QStringLiteral("Space"));
    EXPECT_TRUE(waitFor([&] { return !rows(work()).contains(QStringLiteral("Call back")); })) << "dropped by hand";
}

TEST_F(TodayPageTest, ATaskThatRepeatsSaysSo) {
    open();
    ASSERT_TRUE(page_->newTask());
    type(*page_, QStringLiteral("call every month @Marco"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rows(work()).contains(QStringLiteral("call")); }));
    const int row = static_cast<int>(rows(work()).indexOf(QStringLiteral("call")));
    EXPECT_EQ(work().model()->index(row, 0).data(ui::TodayModel::SecondRole).toString(), QStringLiteral("every month"));
}

TEST_F(TodayPageTest, CtrlShiftTPutsOffToTomorrow) {
    plan("Send price list", -1);
    open();
    press(*page_, QStringLiteral("Ctrl+Shift+T"));
    ASSERT_TRUE(
        waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM task WHERE due = '2025-11-23'")) == 1; }));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(*page_, QStringLiteral("Nothing due.")) != nullptr; }));
    EXPECT_NE(find<QLabel>(*page_, QStringLiteral("Next: Sun, Nov 23, 1 task(s).")), nullptr);
}

TEST_F(TodayPageTest, EnterOpensTheCardAndCtrlShiftLCalls) {
    plan("Call back", 0, 7);
    open();
    press(*page_, QStringLiteral("Return"));
    ASSERT_EQ(places_.size(), 1U);
    EXPECT_EQ(places_.back().page, ui::Place::Page::Card);
    EXPECT_EQ(places_.back().id, 7);
    press(*page_, QStringLiteral("Ctrl+Shift+L"));
    ASSERT_EQ(places_.size(), 2U);
    EXPECT_EQ(places_.back().text, QStringLiteral("call"));
}

TEST_F(TodayPageTest, ANewTaskIsALineAndEnter) {
    open();
    click(*find<QPushButton>(*page_, QStringLiteral("Task")));
    type(*page_, QStringLiteral("Order flour every friday @Marco"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] {
        return number(QStringLiteral("SELECT count(*) FROM task WHERE title = 'Order flour' AND by = 'Marco' AND "
                                     "due = '2025-11-28' AND repeat_unit = 'week'")) == 1;
    }));
    ASSERT_TRUE(page_->newTask());
    type(*page_, QStringLiteral("Sweep"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rows(work()).contains(QStringLiteral("Sweep")); }))
        << "without a day it is for today";
    ASSERT_TRUE(page_->newTask());
    type(*page_, QStringLiteral("Thought better of it"));
    press(*page_, QStringLiteral("Esc"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM task")), 2);
    EXPECT_TRUE(work().hasFocus());
    EXPECT_EQ(told_.constLast(), QStringLiteral("Not noted: Thought better of it"));
    EXPECT_EQ(page_->undoText(), told_.constLast()) << "what Ctrl+Z takes back";
    ASSERT_TRUE(page_->undo());
    type(*page_, QStringLiteral(" again"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rows(work()).contains(QStringLiteral("Thought better of it again")); }));
    EXPECT_EQ(page_->undoText(), QString());
}

TEST_F(TodayPageTest, MineLeavesOutWhatOthersDo) {
    plan("Of Anna", 0);
    change([](storage::UnitOfWork& unit) {
        history::Task task;
        task.title = QStringLiteral("Anybody's");
        task.due = today();
        history::saveTask(unit, task);
    });
    open();
    ASSERT_EQ(rows(work()).size(), 3);
    click(*find<QAbstractButton>(*page_, QStringLiteral("Mine")));
    ASSERT_TRUE(waitFor([&] { return rows(work()).size() == 2; }));
    EXPECT_EQ(rows(work()).constLast(), QStringLiteral("Anybody's"));
}

TEST_F(TodayPageTest, WhoWaitsIsCalledBackAndSettledBySpace) {
    change([](storage::UnitOfWork& unit) {
        history::Interaction one;
        one.customer = CustomerId(3);
        one.kind = QStringLiteral("question");
        one.direction = QStringLiteral("in");
        one.subject = QStringLiteral("gluten-free panettone?");
        one.status = QStringLiteral("open");
        one.at = QDateTime(today(), QTime(8, 55));
        history::saveInteraction(unit, one);
    });
    open();
    ASSERT_EQ(rows(work()).constFirst(), QStringLiteral("Call back"));
    EXPECT_TRUE(
        work().currentIndex().data(Qt::AccessibleTextRole).toString().contains("Question: gluten-free panettone?"));
    press(*page_, QStringLiteral("Space"));
    QWidget* asks = nullptr;
    ASSERT_TRUE(waitFor([&] { return (asks = QApplication::activeModalWidget()) != nullptr; }));
    type(*asks, QStringLiteral("told her: from December on"));
    grab(*asks, QStringLiteral("settled-how"));
    press(*asks, QStringLiteral("Return"));
    EXPECT_TRUE(waitFor([&] {
        return number(QStringLiteral("SELECT count(*) FROM interaction WHERE status = 'settled' AND outcome = 'told "
                                     "her: from December on'")) == 1;
    }));
}

TEST_F(TodayPageTest, WhomToThinkOfStandsBesideTheWorkAndItsHeadingsOpenTheirLists) {
    change([](storage::UnitOfWork& unit) {
        unit.connection().execute(QStringLiteral("UPDATE customer SET birth_date = '1975-11-22' WHERE id = 5"));
        sales::Document invoice =
            sales::newDraft(unit.connection(), QStringLiteral("invoice"), CustomerId(3), today().addDays(-90));
        sales::DocumentLine line;
        line.description = QStringLiteral("Hamper");
        line.unitPrice = 205'000;
        invoice.lines = {line};
        const auto id = sales::saveDocument(unit, {}, invoice, Currency());
        EXPECT_TRUE(sales::finalise(unit, *id, {QStringLiteral("Giulia"), {}}, Currency()).ok());
    });
    open();
    auto* people = find<QListView>(*page_, QStringLiteral("Whom to think of"));
    ASSERT_NE(people, nullptr);
    const QModelIndex head = people->model()->index(0, 0);
    ASSERT_EQ(head.data().toString(), QStringLiteral("Birthdays this week"));
    EXPECT_TRUE(people->model()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("turns 50 today")));
    people->setFocus();
    people->setCurrentIndex(head);
    press(*page_, QStringLiteral("Return"));
    ASSERT_FALSE(places_.empty());
    EXPECT_EQ(places_.back().list, QStringLiteral("birthday within next 7 days"));
    const int invoices = static_cast<int>(rows(*people).indexOf(QStringLiteral("Overdue invoices")));
    ASSERT_GE(invoices, 0);
    press(*page_, QStringLiteral("Down"));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(places_.back().page, ui::Place::Page::Card);
    people->setCurrentIndex(people->model()->index(invoices, 0));
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(places_.back().page, ui::Place::Page::Sales);
}

TEST_F(TodayPageTest, WhatIsToBeDoneIsReadBeforeTheWordsOnItsButtons) {
    plan("Call back about the hampers for Christmas", -5);
    page_->resize(912, 544); // a window of 960 x 600
    open();
    const QModelIndex index = work().currentIndex();
    const auto* delegate = qobject_cast<const ui::TodayDelegate*>(work().itemDelegate());
    const QRect row = work().visualRect(index);
    const auto first = [&] {
        for (int x = row.left(); x < row.right(); ++x)
            if (delegate->buttonAt(row, index, QPoint(x, row.center().y()))) return x;
        return row.right();
    };
    const int words = QFontMetrics(ui::font(ui::FontRole::Name)).horizontalAdvance(index.data().toString());
    EXPECT_GT(first(), row.left() + words);
    grab(*page_, QStringLiteral("today_narrow"));
    page_->resize(456, 544); // as at twice the size
    QCoreApplication::processEvents();
    grab(*page_, QStringLiteral("today_narrowest"));
    const QRect small = work().visualRect(work().currentIndex());
    EXPECT_FALSE(delegate->buttonAt(small, index, QPoint(small.right() - 30, small.center().y())))
        << "in its menu and by its keys, not over what is to be done";
    page_->resize(912, 544);
    QCoreApplication::processEvents();
    click(*work().viewport(), QPoint(first() + 40, row.center().y())); // the second, an icon alone
    EXPECT_TRUE(
        waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM task WHERE due = '2025-11-23'")) == 1; }));
}

} // namespace clientela::test
