#include "ui/shell/WindowFixture.h"

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

} // namespace clientela::test
