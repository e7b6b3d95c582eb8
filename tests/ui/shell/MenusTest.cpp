#include "ui/shell/WindowFixture.h"

#include "ui/records/BulkEditDialog.h"
#include "ui/shell/KeysDialog.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>

namespace clientela::test {

class Menus : public MainWindowTest {};

TEST_F(Menus, GivesNoKeyTwice) {
    QSet<QString> keys;
    for (const QAction* action : window_.actions().all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            EXPECT_FALSE(keys.contains(key.toString())) << key.toString().toStdString();
            keys.insert(key.toString());
        }
    }
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+F")));
}

TEST_F(Menus, TheMenuBarGoesAgainWithItsMenus) {
    openWithCustomers();
    ASSERT_FALSE(window_.menuBar()->isVisible());
    const QWidget* before = window_.focusWidget();
    ASSERT_NE(before, nullptr);
    action(ui::Act::MenuBar).trigger();
    ASSERT_TRUE(window_.menuBar()->isVisible());
    QMenu* menu = window_.menuBar()->actions().constFirst()->menu();
    menu->popup(window_.mapToGlobal(QPoint(0, 0)));
    menu->close();
    EXPECT_TRUE(waitFor([&] { return !window_.menuBar()->isVisible(); }));
    EXPECT_EQ(window_.focusWidget(), before) << "the focus is never lost";
}

TEST_F(Menus, TheLetterOfAMenuOpensItAlsoWhileTheBarIsHidden) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    auto* field = qobject_cast<QLineEdit*>(window_.focusWidget());
    ASSERT_NE(field, nullptr);
    QAction* file = window_.menuBar()->actions().constFirst();
    QTest::keyClick(field, QKeySequence::mnemonic(file->text())[0].key(), Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return file->menu()->isVisible(); }));
    EXPECT_EQ(field->text(), QString()) << "nothing is typed by it";
    file->menu()->close();
    EXPECT_TRUE(waitFor([&] { return !window_.menuBar()->isVisible(); }));
}

TEST_F(Menus, AKeyIsFoundByAWordOfWhatItDoes) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F1"));
    auto* keys = window_.findChild<ui::KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    auto* calling = find<QLabel>(*keys, QStringLiteral("Who is calling…"));
    auto* language = find<QLabel>(*keys, QStringLiteral("List language"));
    type(*keys, QStringLiteral("calling who"));
    EXPECT_TRUE(calling->isVisible());
    EXPECT_FALSE(language->isVisible());
    type(*keys, QStringLiteral("zz"));
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("No key has “calling whozz” in it")), nullptr);
    press(*keys, QStringLiteral("Esc"));
    EXPECT_TRUE(language->isVisible()) << "Esc empties what was looked for first";
    auto* scroll = keys->findChild<QScrollArea*>()->verticalScrollBar();
    press(*keys, QStringLiteral("PgDown"));
    EXPECT_GT(scroll->value(), 0);
}

TEST_F(Menus, AKeyIsFoundByWhatItsMenuHolds) {
    openWithCustomers();
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::Card; }));
    press(window_, QStringLiteral("F1"));
    auto* keys = window_.findChild<ui::KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    for (const char* word : {"quote", "invoice", "order"}) {
        find<QLineEdit>(*keys, QStringLiteral("Find a key"))->setText(QString::fromLatin1(word));
        const auto labels = keys->findChildren<QLabel*>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("New document"));
        })) << word;
    }
    keys->close();
}

TEST_F(Menus, ADialogNamesTheKeysThatWorkInIt) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+E"));
    auto* edit = window_.findChild<ui::BulkEditDialog*>();
    ASSERT_NE(edit, nullptr);
    press(*edit, QStringLiteral("F1"));
    auto* keys = edit->findChild<ui::KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("Field")), nullptr) << "Alt and its letter";
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("To the next field")), nullptr);
    EXPECT_EQ(find<QLabel>(*keys, QStringLiteral("Who is calling…")), nullptr) << "it waits while the dialog is open";
    press(*keys, QStringLiteral("F1"));
    press(*keys, QStringLiteral("Esc"));
    EXPECT_TRUE(waitFor([&] { return edit->findChild<ui::KeysDialog*>() == nullptr; }));
    EXPECT_TRUE(edit->isVisible());
}

TEST_F(Menus, AllKeysAreNamedByTheirActions) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F1"));
    auto* keys = window_.findChild<ui::KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("Who is calling…")), nullptr);
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("List language")), nullptr) << "a key of the page in front";
    press(*keys, QStringLiteral("Esc"));
    EXPECT_TRUE(waitFor([&] { return window_.findChild<ui::KeysDialog*>() == nullptr; }));
}

TEST_F(Menus, WhatACardCanDoStandsInTheMenuBarToo) {
    openWithCustomers();
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::Card; }));
    const QAction* pageMenu = nullptr;
    for (const QAction* one : window_.menuBar()->actions())
        if (one->text().remove(QLatin1Char('&')) == QStringLiteral("This page")) pageMenu = one;
    ASSERT_NE(pageMenu, nullptr);
    pageMenu->menu()->popup(window_.mapToGlobal(QPoint(0, 0)));
    QStringList words;
    for (const QAction* one : pageMenu->menu()->actions())
        words += one->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
    for (const char* word : {"Log a contact", "Document", "Add a field…", "Record a consent…", "Everything we hold…"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word;
    pageMenu->menu()->close();
    press(window_, QStringLiteral("F1"));
    auto* keys = window_.findChild<ui::KeysDialog*>();
    ASSERT_NE(keys, nullptr) << "whoever asks for help";
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("Make this part the primary one")), nullptr);
    press(*keys, QStringLiteral("Esc"));
}

TEST_F(Menus, ThisPageHasWhatCanBeDoneWithASelectionWithAFileAndWithANewCard) {
    openWithCustomers();
    QMenu* menu = nullptr;
    for (const QAction* one : window_.menuBar()->actions())
        if (one->text().remove(QLatin1Char('&')) == QStringLiteral("This page")) menu = one->menu();
    ASSERT_NE(menu, nullptr);
    const auto words = [&] {
        Q_EMIT menu->aboutToShow();
        QStringList all;
        for (const QAction* one : menu->actions())
            if (one->isVisible()) all += one->text().remove(QLatin1Char('&')).section(QLatin1Char('\t'), 0, 0);
        return all;
    };
    for (const char* word : {"Tag", "Task for each", "Delete"})
        EXPECT_TRUE(words().contains(QString::fromUtf8(word))) << word << ": of the row one stands on";
    EXPECT_FALSE(words().contains(QStringLiteral("Save list"))) << "everybody is no list";
    press(window_, QStringLiteral("Ctrl+A"));
    for (const char* word : {"Tag", "Labels", "Export", "Task for each", "Delete", "Columns"})
        EXPECT_TRUE(words().contains(QString::fromUtf8(word))) << word;
    desk().go({ui::Place::Page::File, 0, {}, {}, {}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::File; }));
    for (const char* word : {"Undo this…", "File and business"})
        EXPECT_TRUE(words().contains(QString::fromUtf8(word))) << word;
    desk().go({ui::Place::Page::NewCard, 0, {}, {}, {}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::NewCard; }));
    EXPECT_FALSE(words().contains(QStringLiteral("Delete card"))) << "there is none yet";
    EXPECT_FALSE(words().contains(QStringLiteral("Erase for good…")));
}

TEST_F(Menus, ShiftF10IsTheMenuKey) {
    openWithCustomers();
    QWidget* table = QApplication::focusWidget();
    ASSERT_NE(qobject_cast<QAbstractItemView*>(table), nullptr);
    press(window_, QStringLiteral("Shift+F10"));
    ASSERT_TRUE(waitFor([&] { return QApplication::activePopupWidget() != nullptr; }));
    EXPECT_NE(qobject_cast<QMenu*>(QApplication::activePopupWidget()), nullptr);
    QApplication::activePopupWidget()->close();
}

} // namespace clientela::test
