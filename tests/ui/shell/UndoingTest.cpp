#include "ui/shell/WindowFixture.h"

#include "history/ContactGuard.h"
#include "ui/shell/UndoConflictDialog.h"
#include "ui/widgets/Toast.h"

#include <QPushButton>

namespace clientela::test {

class Undoing : public MainWindowTest {};

TEST_F(Undoing, NamesInTheMenuWhatItWillUndo) {
    openWithCustomers();
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: New card Vannini"));
    EXPECT_FALSE(action(ui::Act::Redo).isEnabled());
    press(window_, QStringLiteral("Ctrl+Z"));
    ASSERT_TRUE(waitFor([&] { return action(ui::Act::Redo).isEnabled(); }));
    EXPECT_EQ(action(ui::Act::Redo).text(), QStringLiteral("&Redo: New card Vannini"));
}

TEST_F(Undoing, UndoesFromTheToast) {
    openWithCustomers();
    const auto last = storage::lastUndoable(desk().connection());
    ASSERT_TRUE(last);
    desk().tell(QStringLiteral("Added Vannini"), last->id.value);
    auto* toast = window_.findChild<ui::Toast*>();
    ASSERT_NE(toast, nullptr);
    EXPECT_EQ(toast->text(), QStringLiteral("Added Vannini"));
    auto* undo = find<QPushButton>(*toast, QStringLiteral("Undo"));
    ASSERT_NE(undo, nullptr);
    click(*undo);
    ASSERT_TRUE(waitFor([&] { return desk().redoText() == QStringLiteral("New card Vannini"); }));
}

TEST_F(Undoing, AToastGoesWhereANewCardIsBegun) {
    openWithCustomers();
    desk().tell(QStringLiteral("Settled"));
    const auto* toast = window_.findChild<ui::Toast*>();
    ASSERT_NE(toast, nullptr);
    ASSERT_TRUE(toast->isVisible());
    press(window_, QStringLiteral("Ctrl+N"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    EXPECT_FALSE(toast->isVisible()) << "its fields are not covered, and nothing of before is offered there";
}

TEST_F(Undoing, TheToastOfAnUndoOffersTheWayBack) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+Z"));
    auto* toast = window_.findChild<ui::Toast*>();
    ASSERT_TRUE(waitFor([&] { return toast->text() == QStringLiteral("Undone: New card Vannini"); }));
    auto* redo = find<QPushButton>(*toast, QStringLiteral("Redo"));
    ASSERT_NE(redo, nullptr);
    click(*redo);
    ASSERT_TRUE(waitFor([&] { return toast->text() == QStringLiteral("Done again: New card Vannini"); }));
    EXPECT_EQ(desk().undoText(), QStringLiteral("New card Vannini"));
    EXPECT_NE(find<QPushButton>(*toast, QStringLiteral("Undo")), nullptr);
}

TEST_F(Undoing, AToastStaysInSightWhenAnotherPageComes) {
    openWithCustomers();
    desk().tell(QStringLiteral("Imported 91 cards"));
    ui::Place file;
    file.page = ui::Place::Page::File;
    desk().go(file);
    auto* toast = window_.findChild<ui::Toast*>();
    ASSERT_TRUE(waitFor([&] { return toast->isVisible(); }));
    QWidget* seen = toast->parentWidget()->childAt(toast->geometry().center());
    EXPECT_TRUE(seen == toast || toast->isAncestorOf(seen));
}

TEST_F(Undoing, APhoneThatWasTakenOffAndIsNotSavedYetComesBackFirst) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("vannini"));
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return title() == QStringLiteral("Roberta Vannini"); }));
    for (int i = 0; i < 3; ++i) press(window_, QStringLiteral("Return")); // the card, its names, its phone
    press(window_, QStringLiteral("Ctrl+Shift+Backspace"));
    const auto* toast = window_.findChild<ui::Toast*>();
    ASSERT_TRUE(waitFor([&] { return toast->text() == QStringLiteral("Removed 0574 603318"); }))
        << toast->text().toStdString();
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: Removed 0574 603318"));
    press(window_, QStringLiteral("Ctrl+Z"));
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: New card Vannini"));
    EXPECT_TRUE(desk().redoText().isEmpty()) << "nothing that was saved was touched";
    press(window_, QStringLiteral("Ctrl+Shift+Backspace"));
    auto* undo = find<QPushButton>(*toast, QStringLiteral("Undo"));
    ASSERT_NE(undo, nullptr);
    click(*undo);
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: New card Vannini"));
}

TEST_F(Undoing, WhoDiscardsANewCardIsWhereItWasBegun) {
    openWithCustomers();
    const auto here = [&] { return window_.workplace()->page()->place().page; };
    for (const auto& [key, page] :
         {std::pair("Ctrl+3", ui::Place::Page::Lists), std::pair("Ctrl+4", ui::Place::Page::Sales)}) {
        press(window_, QString::fromLatin1(key));
        ASSERT_EQ(here(), page);
        press(window_, QStringLiteral("Ctrl+N"));
        if (here() != ui::Place::Page::NewCard) continue; // there it begins something else
        type(window_, QStringLiteral("Zz"));
        ASSERT_TRUE(waitFor([&] { return find<QPushButton>(window_, QStringLiteral("Discard")) != nullptr; }));
        click(*find<QPushButton>(window_, QStringLiteral("Discard")));
        EXPECT_EQ(here(), page) << "and not on a card that nobody opened";
    }
}

TEST_F(Undoing, OfACallThatWasClaimedGivesItBackAndNothingElse) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("vannini"));
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return title() == QStringLiteral("Roberta Vannini"); }));
    const auto isClaimed = [&] {
        return history::claimOf(desk().connection(), CustomerId(2), desk().file().today()).has_value();
    };
    const auto* toast = window_.findChild<ui::Toast*>();
    const auto call = [&] {
        press(window_, QStringLiteral("Ctrl+Shift+L"));
        ASSERT_TRUE(
            waitFor([&] { return toast->text().startsWith(QStringLiteral("The others see that you are on it")); }));
        ASSERT_TRUE(isClaimed());
        EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: Taking on the contact with Roberta Vannini"));
    };
    const auto isGivenBack = [&] {
        ASSERT_TRUE(
            waitFor([&] { return toast->text() == QStringLiteral("The others see that you are not on it any more"); }));
        EXPECT_FALSE(isClaimed());
        EXPECT_TRUE(desk().redoText().isEmpty()) << "the card that was made before is as it was";
        EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: New card Vannini"));
    };
    call();
    press(window_, QStringLiteral("Ctrl+Z"));
    isGivenBack();
    call();
    auto* undo = find<QPushButton>(*toast, QStringLiteral("Undo"));
    ASSERT_NE(undo, nullptr);
    click(*undo);
    isGivenBack();
}

TEST_F(Undoing, OnceMoreThanWasTypedAsksBeforeItTakesBackWhatWasDoneElsewhere) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("manfredi"));
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return title() == QStringLiteral("Roberta Manfredi"); }));
    press(window_, QStringLiteral("Return")); // the first field
    type(window_, QStringLiteral("q"));
    press(window_, QStringLiteral("Return"));
    const auto page = window_.workplace()->page();
    ASSERT_TRUE(page->holdsUnsaved());
    window_.workplace()->undo();
    EXPECT_FALSE(page->holdsUnsaved());
    window_.workplace()->undo();
    const auto* toast = window_.findChild<ui::Toast*>();
    EXPECT_EQ(toast->text(), QStringLiteral("Nothing typed here is left to undo. Once more undoes: New card Vannini"));
    EXPECT_TRUE(desk().redoText().isEmpty()) << "the card of another customer is there";
    window_.workplace()->undo();
    EXPECT_TRUE(waitFor([&] { return desk().redoText() == QStringLiteral("New card Vannini"); }));
}

TEST_F(Undoing, AToastGoesWhenSomethingElseIsDone) {
    openWithCustomers();
    desk().tell(QStringLiteral("Added Vannini"), storage::lastUndoable(desk().connection())->id.value);
    const auto* toast = window_.findChild<ui::Toast*>();
    ASSERT_TRUE(toast->isVisible());
    add(QStringLiteral("Zanella"), QStringLiteral("051 220 118"));
    EXPECT_FALSE(toast->isVisible()) << "its Ctrl Z would take back the later card";
}

TEST_F(Undoing, AToastOffersNothingThatCannotBeUndone) {
    openWithCustomers();
    qint64 claim = 0;
    desk().change(
        QStringLiteral("claim"), QStringLiteral("Contact with Vannini"),
        [](storage::UnitOfWork& work) -> Result<void> {
            history::claimContact(work, CustomerId(2), {QStringLiteral("Marco"), QDateTime::currentDateTime()});
            return {};
        },
        &window_, [&](const Result<storage::Written<void>>& outcome) { claim = outcome->committed.revision.value; });
    ASSERT_TRUE(waitFor([&] { return claim > 0; }));
    desk().tell(QStringLiteral("Claimed"), claim);
    EXPECT_EQ(find<QPushButton>(*window_.findChild<ui::Toast*>(), QStringLiteral("Undo")), nullptr);
}

TEST_F(Undoing, OfAnImportKeepsTheCardThatWasCalledSinceAndSaysSo) {
    openEmpty();
    const auto done = [&](const QString& kind, const QString& title, const auto& write) {
        bool isDone = false;
        desk().change(
            kind, title,
            [write](storage::UnitOfWork& work) -> Result<void> {
                write(work);
                return {};
            },
            &window_,
            [&](const Result<storage::Written<void>>& outcome) {
                EXPECT_TRUE(outcome.ok());
                isDone = true;
            });
        EXPECT_TRUE(waitFor([&] { return isDone; }));
    };
    done(QStringLiteral("import"), QStringLiteral("Import of two"), [](storage::UnitOfWork& work) {
        (void)insertCustomer(work, QStringLiteral("Manfredi"), QStringLiteral("059 521 1643"));
        (void)insertCustomer(work, QStringLiteral("Vannini"), QStringLiteral("0574 60 3318"));
    });
    const auto import = storage::lastUndoable(desk().connection());
    ASSERT_TRUE(import);
    done(QStringLiteral("contact"), QStringLiteral("Call"), [](storage::UnitOfWork& work) {
        work.connection().execute(QStringLiteral("INSERT INTO interaction (customer_id, kind, at)"
                                                 " VALUES (2, 'call', '2025-11-22T10:42:00')"));
    });
    desk().undoRevision(import->id.value);
    ASSERT_TRUE(waitFor([&] { return window_.findChild<ui::UndoConflictDialog*>() != nullptr; }));
    auto* dialog = window_.findChild<ui::UndoConflictDialog*>();
    QStringList said;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("Roberta Vannini"))) << said.join('\n').toStdString();
    EXPECT_EQ(said.filter(QStringLiteral("It stays")).size(), 1);
    auto* takeAll = find<QPushButton>(*dialog, QStringLiteral("Take all back"));
    EXPECT_TRUE(takeAll == nullptr || !takeAll->isVisible()) << "there is nothing to choose";
    press(*dialog, QStringLiteral("Return"));
    const auto count = [&](const QString& table) {
        storage::Rows rows = desk().connection().query(QStringLiteral("SELECT count(*) FROM ") + table);
        return rows.next() ? rows.integer(0) : -1;
    };
    ASSERT_TRUE(waitFor([&] { return count(QStringLiteral("customer")) == 1; }));
    EXPECT_EQ(count(QStringLiteral("contact_point")), 1) << "with its phone";
    EXPECT_EQ(count(QStringLiteral("interaction")), 1);
}

} // namespace clientela::test
