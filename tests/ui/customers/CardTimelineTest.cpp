#include "ui/customers/CardTimeline.h"
#include "history/Interactions.h"
#include "ui/customers/CardEntryLine.h"
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

namespace clientela::test {

TEST_F(CardTimelineTest, TheChipsAreOneStopOfTabAndTheArrowsWalkThem) {
    log(QStringLiteral("rang"));
    open(card(id_));
    auto& all = field<QAbstractButton>(QStringLiteral("All"));
    auto& contacts = field<QAbstractButton>(QStringLiteral("Contacts"));
    all.setFocus(Qt::TabFocusReason);
    press(*page_, QStringLiteral("Right"));
    EXPECT_TRUE(contacts.hasFocus());
    EXPECT_TRUE(contacts.isChecked());
    EXPECT_FALSE(all.isChecked());
    press(*page_, QStringLiteral("Tab"));
    EXPECT_EQ(qobject_cast<QAbstractButton*>(QApplication::focusWidget()), nullptr) << "past all of them";
    press(*page_, QStringLiteral("Shift+Tab"));
    EXPECT_TRUE(contacts.hasFocus()) << "back to the one that is on";
}

TEST_F(CardTimelineTest, HomeAndEndGoToItsEnds) {
    open(card(id_));
    log(QStringLiteral("first"));
    log(QStringLiteral("second"));
    stand(rowSaying(QStringLiteral("first")));
    const auto last = [&] { return list().model()->rowCount() - 1; };
    press(list(), QStringLiteral("Home"));
    EXPECT_EQ(list().currentIndex().row(), 1) << "under the heading of the month";
    press(list(), QStringLiteral("End"));
    EXPECT_EQ(list().currentIndex().row(), last());
}

TEST_F(CardTimelineTest, WhatIsLoggedIsSeenWhereverOneHasScrolled) {
    {
        storage::UnitOfWork unit(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("A year of calls")));
        for (int i = 0; i < 60; ++i)
            unit.connection().execute(
                QStringLiteral("INSERT INTO interaction (customer_id, kind, direction, at, subject) "
                               "VALUES (?, 'call', 'out', ?, 'Hampers')"),
                id_, QStringLiteral("2025-01-%1T10:00:00").arg(1 + i % 28, 2, 10, QLatin1Char('0')));
        unit.commit();
    }
    open(card(id_));
    list().scrollToBottom();
    field<QAbstractButton>(QStringLiteral("Documents")).click();
    field<QAbstractButton>(QStringLiteral("All")).click();
    list().scrollToBottom();
    log(QStringLiteral("Panettone"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Panettone")) >= 0; }));
    const QRect row = list().visualRect(list().model()->index(rowSaying(QStringLiteral("Panettone")), 0));
    EXPECT_TRUE(list().viewport()->rect().contains(row.center()));
    // Who comes back to the list by keys sees the row they stand on.
    stand(list().model()->rowCount() - 1);
    field<ui::CardEntryText>(QStringLiteral("What happened?")).setFocus();
    list().scrollToTop();
    list().setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(list().viewport()->rect().contains(list().visualRect(list().currentIndex()).center()));
}

TEST_F(CardTimelineTest, OfALongHistoryTheOldestIsFoundToo) {
    {
        storage::UnitOfWork unit(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("A year of calls")));
        for (int i = 0; i < 300; ++i)
            unit.connection().execute(
                QStringLiteral("INSERT INTO interaction (customer_id, kind, at, subject) VALUES (?, 'call', ?, ?)"),
                id_,
                QStringLiteral("2025-01-01T10:%1:%2")
                    .arg(i / 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0')),
                QStringLiteral("number %1.").arg(i));
        unit.commit();
    }
    open(card(id_));
    EXPECT_GE(rowSaying(QStringLiteral("number 299.")), 0) << "the newest are there at once";
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("number 0.")) >= 0; }));
    stand(rowSaying(QStringLiteral("number 3.")));
    log(QStringLiteral("One more"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("One more")) >= 0; }));
    EXPECT_EQ(list().currentIndex().row(), rowSaying(QStringLiteral("number 3."))) << "nobody is thrown back";
}

TEST_F(CardTimelineTest, ALongHistoryOnItsWayIsNotToldOnANewCard) {
    {
        storage::UnitOfWork unit(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Many calls")));
        for (int i = 0; i < 300; ++i) {
            history::Interaction call;
            call.customer = CustomerId(id_);
            call.direction = QStringLiteral("out");
            call.at = QDateTime(desk_->file().today(), QTime(9, i / 60, i % 60));
            history::saveInteraction(unit, call);
        }
        unit.commit();
    }
    open(newCard());
    page_->show(card(id_));
    ASSERT_FALSE(banner().warnings().isEmpty());
    // The oldest is not there yet, so it waits for the rest.
    timeline().reveal(QStringLiteral("interaction"), number(QStringLiteral("SELECT min(id) FROM interaction")));
    page_->show(newCard());
    page_->focusFirst();
    const QWidget* focused = QApplication::focusWidget();
    QSignalSpy loaded(&timeline(), &ui::CardTimeline::loaded);
    EXPECT_FALSE(waitFor([&] { return loaded.count() > 0 || !banner().warnings().isEmpty(); }, 500));
    EXPECT_EQ(QApplication::focusWidget(), focused);
    page_->show(card(id_));
    EXPECT_TRUE(waitFor([&] { return timeline().entries().size() >= 300; })) << "whoever comes back reads it all";
}

TEST_F(CardTimelineTest, ALineLogsAContactWithItsTaskAndIsUndoneAsOne) {
    open(card(id_));
    log(QStringLiteral("Hampers: wants an offer for 60 #Christmas >send offer tomorrow"));
    ASSERT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 1);
    ASSERT_EQ(number(QStringLiteral("SELECT count(*) FROM task")), 1);
    const int task = rowSaying(QStringLiteral("send offer"));
    const int contact = rowSaying(QStringLiteral("wants an offer for 60"));
    ASSERT_GE(task, 0);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("Open"));
    EXPECT_LT(task, contact) << "what is still to be done stands first";
    EXPECT_TRUE(list().model()->index(contact, 0).data(Qt::AccessibleTextRole).toString().contains("Christmas"));
    EXPECT_EQ(desk_->undoText(), QStringLiteral("Call: Hampers"));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM interaction")) == 0; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM task")), 0);
}

TEST_F(CardTimelineTest, WhatWasSentAndWhatIsAwaitedAreOneLineAndSpaceSaysThatItCame) {
    open(card(id_));
    log(QStringLiteral("Contract +\"price list\" <\"signed contract\""));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE sent = 'price list' AND awaited = "
                                    "'signed contract' AND status = 'open'")),
              1);
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("Open"));
    ASSERT_EQ(rowSaying(QStringLiteral("Contract · Awaited: signed contract · Sent: price list")), 1);
    stand(1);
    press(*page_, QStringLiteral("Space"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Came: signed contract")) == 1; }));
    stand(1);
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(field<ui::CardEntryText>(QStringLiteral("What happened?")).text(),
              QStringLiteral("Contract +\"price list\" <\"signed contract\""))
        << "changed as it was typed";
    press(*page_, QStringLiteral("Esc"));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Awaited: signed contract")) == 1; }));
}

TEST_F(CardTimelineTest, DownLeadsToTheEntriesAndUpFromTheFirstBack) {
    open(card(id_));
    log(QStringLiteral("Asked for opening hours"));
    log(QStringLiteral("Ordered a cake"));
    auto& kind = field<QComboBox>(QStringLiteral("Kind of contact"));
    auto& line = field<ui::CardEntryText>(QStringLiteral("What happened?"));
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("Hampers"));
    press(*page_, QStringLiteral("Down"));
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(list().currentIndex().row(), 1) << "below the month";
    EXPECT_EQ(kind.currentData().toString(), QStringLiteral("call"));
    EXPECT_EQ(line.text(), QStringLiteral("Hampers"));
    press(*page_, QStringLiteral("Down"));
    press(*page_, QStringLiteral("Up"));
    EXPECT_TRUE(list().hasFocus());
    press(*page_, QStringLiteral("Up"));
    EXPECT_TRUE(line.hasFocus());
}

TEST_F(CardTimelineTest, TheNextLineIsACallAgainHereAndOnTheNextCard) {
    const qint64 other = put(somebody(QStringLiteral("Marta"), QStringLiteral("Colombo")));
    open(card(id_));
    press(*page_, QStringLiteral("Ctrl+J"));
    const auto& kind = field<QComboBox>(QStringLiteral("Kind of contact"));
    EXPECT_EQ(kind.currentData().toString(), QStringLiteral("call"));
    type(*page_, QStringLiteral("compl: Box arrived crushed"));
    EXPECT_EQ(kind.currentData().toString(), QStringLiteral("complaint")) << "its first letters and a colon";
    EXPECT_EQ(field<ui::CardEntryText>(QStringLiteral("What happened?")).text(), QStringLiteral("Box arrived crushed"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("Box arrived crushed")) == 1; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction WHERE kind = 'complaint'")), 1);
    EXPECT_EQ(kind.currentData().toString(), QStringLiteral("call"));
    type(*page_, QStringLiteral("letter: "));
    ASSERT_NE(kind.currentData().toString(), QStringLiteral("call"));
    open(card(other));
    EXPECT_EQ(kind.currentData().toString(), QStringLiteral("call")) << "what was chosen for somebody else";
    press(*page_, QStringLiteral("Ctrl+J"));
    type(*page_, QStringLiteral("Re: the offer"));
    EXPECT_EQ(kind.currentData().toString(), QStringLiteral("call")) << "two letters are no kind";
}

TEST_F(CardTimelineTest, WhoseCallItWasIsSeenAndSaid) {
    open(card(id_));
    log(QStringLiteral("they called: asked for a list"));
    log(QStringLiteral("we called: sent the list"));
    log(QStringLiteral("about the van"));
    const auto icon = [this](const char* words) {
        const int row = rowSaying(QString::fromLatin1(words));
        return row < 0 ? QString() : list().model()->index(row, 0).data(ui::CardTimelineModel::IconRole).toString();
    };
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("about the van")) >= 0; }));
    EXPECT_EQ(icon("Call, incoming, asked for a list"), QStringLiteral("phone-call"));
    EXPECT_EQ(icon("Call, outgoing, sent the list"), QStringLiteral("phone-out"));
    EXPECT_EQ(icon("Call, about the van"), QStringLiteral("phone")) << "nobody said whose";
}

TEST_F(CardTimelineTest, ATaskThatRepeatsSaysSo) {
    open(card(id_));
    log(QStringLiteral("> call every month @Marco"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("call")) >= 0; }));
    EXPECT_EQ(
        list().model()->index(rowSaying(QStringLiteral("call")), 0).data(ui::CardTimelineModel::SecondRole).toString(),
        QStringLiteral("every month"));
}

TEST_F(CardTimelineTest, TheHeadSaysWholeWhoSpokeLastAboutWhatAndWhatIsNext) {
    open(card(id_)); // 1072 wide, as in a window of 1280
    log(QStringLiteral("complaint: last box was broken 2/5 > Call back about the hampers tomorrow"));
    const auto figure = [this](const char* id) -> ui::CardFigureButton* {
        for (auto* one : page_->findChildren<ui::CardFigureButton*>())
            if (one->isVisible() && one->figure().id == QLatin1String(id)) return one;
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return figure("next_task") && figure("next_task")->figure().leads; }));
    for (const char* id : {"last_contact", "next_task"}) {
        ASSERT_NE(figure(id), nullptr) << id;
        EXPECT_GE(figure(id)->width(), figure(id)->wanted()) << id;
        EXPECT_TRUE(figure(id)->toolTip().contains(figure(id)->figure().second)) << id << " by the mouse, too";
    }
    EXPECT_NE(figure("complete"), nullptr) << "and nothing is gone for it";
    grab(*page_, QStringLiteral("card-figures"));
}

TEST_F(CardTimelineTest, F6LeadsToTheTopEntryOrToWhereOneWas) {
    open(card(id_));
    for (const char* line : {"first", "second", "third", "> ring her"}) log(QString::fromLatin1(line));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("ring her")) >= 0; }));
    startAgain();
    open(card(id_));
    ASSERT_TRUE(page_->panes().contains(&list()));
    page_->focusPane(&list());
    EXPECT_EQ(list().currentIndex().row(), rowSaying(QStringLiteral("ring her"))) << "what is open stands on top";
    stand(rowSaying(QStringLiteral("second")));
    page_->focusFirst();
    page_->focusPane(&list());
    EXPECT_EQ(list().currentIndex().row(), rowSaying(QStringLiteral("second"))) << "where one was";
    stand(rowSaying(QStringLiteral("ring her")));
    log(QStringLiteral("complaint: fourth"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("fourth")) >= 0; }));
    page_->focusPane(&list());
    EXPECT_EQ(list().currentIndex().row(), 1) << "on top, whatever stood there when one came last";
    EXPECT_EQ(rowSaying(QStringLiteral("fourth")), 1);
}

TEST_F(CardTimelineTest, ATaskIsTickedWithSpace) {
    open(card(id_));
    log(QStringLiteral("> call back friday"));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 0) << "nobody was spoken to";
    stand(rowSaying(QStringLiteral("call back")));
    press(*page_, QStringLiteral("Space"));
    ASSERT_TRUE(
        waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM task WHERE status = 'done'")) == 1; }));
}

TEST_F(CardTimelineTest, ATaskIsPutOffByTheKeyOfThePageOfTheDay) {
    open(card(id_));
    log(QStringLiteral(">send offer today"));
    const QString dueTomorrow = QStringLiteral("SELECT count(*) FROM task WHERE due = '%1'")
                                    .arg(desk_->file().today().addDays(1).toString(Qt::ISODate));
    ASSERT_EQ(number(dueTomorrow), 0);
    stand(rowSaying(QStringLiteral("send offer")));
    press(*page_, QStringLiteral("Ctrl+Shift+T"));
    ASSERT_TRUE(waitFor([&] { return number(dueTomorrow) == 1; }));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return number(dueTomorrow) == 0; }));
}

TEST_F(CardTimelineTest, TheInterestIsTheTagOfItsEntryAlsoWhileThatIsOpen) {
    open(card(id_));
    log(QStringLiteral("Wants 60 #Hampers"));
    const auto tagOf = [this](const QString& words) {
        const int row = rowSaying(words);
        return row < 0 ? QString() : list().model()->index(row, 0).data(ui::CardTimelineModel::TagRole).toString();
    };
    ASSERT_TRUE(waitFor([&] { return tagOf(QStringLiteral("Wants 60")) == QStringLiteral("Hampers"); }));
    log(QStringLiteral("Question: which box? #Boxes"));
    ASSERT_TRUE(waitFor([&] { return tagOf(QStringLiteral("which box")) == QStringLiteral("Boxes"); }));
    stand(rowSaying(QStringLiteral("which box")));
    press(*page_, QStringLiteral("Space"));
    pressWhenAsked(QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return tagOf(QStringLiteral("which box")) == QStringLiteral("Settled"); }));
    EXPECT_GE(rowSaying(QStringLiteral("Interest: Boxes")), 0) << "there is one tag";
}

TEST_F(CardTimelineTest, IsSearchedAndFiltered) {
    open(card(id_));
    log(QStringLiteral("Asked for opening hours"));
    log(QStringLiteral("Ordered a càke"));
    log(QStringLiteral("> call back"));
    click(field<QToolButton>(QStringLiteral("Search what happened")));
    type(*page_, QStringLiteral("cake"));
    EXPECT_GE(rowSaying(QStringLiteral("Ordered a càke")), 0) << "accents are forgiven";
    EXPECT_EQ(rowSaying(QStringLiteral("opening hours")), -1);
    press(*page_, QStringLiteral("Esc"));
    press(*page_, QStringLiteral("Esc"));
    EXPECT_GE(rowSaying(QStringLiteral("opening hours")), 0);
    click(field<QAbstractButton>(QStringLiteral("Tasks")));
    EXPECT_GE(rowSaying(QStringLiteral("call back")), 0);
    EXPECT_EQ(rowSaying(QStringLiteral("opening hours")), -1);
}

TEST_F(CardTimelineTest, WhoCalledLatelyIsSaidBeforeSomebodyCallsAgain) {
    open(card(id_));
    EXPECT_FALSE(banner().isVisible());
    log(QStringLiteral("We called, order: will decide by Friday"));
    ASSERT_TRUE(waitFor([&] { return banner().isVisible(); }));
    ASSERT_EQ(banner().warnings().size(), 1);
    EXPECT_TRUE(banner().warnings().first().strong.contains(QStringLiteral("called today")))
        << banner().warnings().first().strong.toStdString();
    EXPECT_EQ(banner().warnings().first().text, QStringLiteral("“will decide by Friday”"));
    click(field<QPushButton>(QStringLiteral("Show")));
    EXPECT_EQ(list().currentIndex().row(), rowSaying(QStringLiteral("will decide")));
    EXPECT_TRUE(list().hasFocus());
    click(*find<QToolButton>(banner(), QStringLiteral("Dismiss")));
    EXPECT_FALSE(banner().isVisible());
    page_->reload();
    EXPECT_FALSE(banner().isVisible()) << "dismissed for the day";
}

TEST_F(CardTimelineTest, SeveralWarningsStandBehindTheFirst) {
    {
        customers::Card before = *saved(id_);
        customers::Card after = before;
        after.consents.email = false;
        const customers::CardRepository repository(desk_->catalogues().customers(), QStringLiteral("IT"));
        storage::UnitOfWork work(desk_->file().file(),
                                 desk_->file().action(QStringLiteral("edit"), QStringLiteral("Withdrawn")));
        repository.save(work, before, after);
        work.commit();
    }
    open(card(id_));
    ASSERT_EQ(banner().warnings().size(), 1);
    EXPECT_EQ(banner().warnings().first().strong, QStringLiteral("No advertising by e-mail."));
    log(QStringLiteral("Order: by Friday"));
    ASSERT_TRUE(waitFor([&] { return banner().warnings().size() == 2; }));
    click(field<QPushButton>(QStringLiteral("1 more")));
    EXPECT_EQ(banner().warnings().first().strong, QStringLiteral("No advertising by e-mail."));
}

TEST_F(CardTimelineTest, FiguresOfTheHeadLeadToWhatIsBehindThem) {
    open(card(id_));
    log(QStringLiteral("> call back friday"));
    ASSERT_TRUE(waitFor([&] { return rowSaying(QStringLiteral("call back")) >= 0; }));
    page_->reload();
    ui::CardFigureButton* task = nullptr;
    for (ui::CardFigureButton* one : page_->findChildren<ui::CardFigureButton*>())
        if (one->isVisible() && one->figure().id == QStringLiteral("next_task")) task = one;
    ASSERT_NE(task, nullptr);
    EXPECT_TRUE(task->accessibleName().contains(QStringLiteral("call back"))) << task->accessibleName().toStdString();
    task->setFocus();
    press(*page_, QStringLiteral("Return"));
    EXPECT_EQ(list().currentIndex().row(), rowSaying(QStringLiteral("call back")));

    for (ui::CardFigureButton* one : page_->findChildren<ui::CardFigureButton*>())
        if (one->figure().id == QStringLiteral("spent")) {
            EXPECT_EQ(one->focusPolicy(), Qt::NoFocus) << "nothing is behind it yet";
        }
}

TEST_F(CardTimelineTest, CtrlTMakesATaskThatRepeatsAndTickingItMakesTheNext) {
    open(card(id_));
    ASSERT_TRUE(page_->newTask()) << "what the window does for Ctrl+T";
    type(*page_, QStringLiteral("service of the oven every 6 months"));
    press(*page_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] {
        return number(QStringLiteral("SELECT count(*) FROM task WHERE kind = 'service' AND repeat_every = 6")) == 1;
    }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM interaction")), 0);
    QApplication::processEvents();
    stand(rowSaying(QStringLiteral("service of the oven")));
    press(*page_, QStringLiteral("Space"));
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM task")) == 2; }));
    desk_->undo();
    ASSERT_TRUE(waitFor([&] { return number(QStringLiteral("SELECT count(*) FROM task")) == 1; }));
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM task WHERE status = 'open'")), 1);
}

} // namespace clientela::test
