#include "ui/shell/MainWindow.h"
#include "lists/SavedLists.h"
#include "support/TestFile.h"
#include "ui/desk/Page.h"
#include "ui/shell/Actions.h"
#include "ui/shell/CallerServer.h"
#include "ui/shell/KeysDialog.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarDelegate.h"
#include "ui/shell/Workplace.h"
#include "ui/support/Gui.h"
#include "ui/support/ScriptedAnswers.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/Toast.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QTreeView>

#include <atomic>
#include <thread>

namespace clientela::test {

namespace {

Result<void> insertCustomer(storage::UnitOfWork& work, const QString& family, const QString& phone) {
    work.connection().execute(QStringLiteral("INSERT INTO customer (kind, given_name, family_name, stage, created)"
                                             " VALUES ('person', 'Roberta', ?, 'customer', '2025-01-01T00:00:00Z')"),
                              family);
    const qint64 id = work.connection().lastInsertId();
    work.connection().execute(
        QStringLiteral("INSERT INTO contact_point (customer_id, kind, value, position) VALUES (?, 'phone', ?, 0)"), id,
        phone);
    return {};
}

/// The window on a file of its own, used by keys and clicks.
class MainWindowTest : public FolderTest {
protected:
    MainWindowTest()
        : appearance_(*qApp, false), preferences_(pathOf(QStringLiteral("preferences.ini"))),
          window_(appearance_, answers_, preferences_, QDate(2025, 11, 24)) {}

    QString makeFile() {
        const QString path = pathOf(QStringLiteral("Rosselli.clientela"));
        EXPECT_TRUE(app::OpenFile::create(path, {}).ok());
        return path;
    }
    void openEmpty() {
        show(window_);
        window_.openFile(makeFile());
        ASSERT_NE(window_.workplace(), nullptr);
    }
    void openWithCustomers() {
        openEmpty();
        add(QStringLiteral("Manfredi"), QStringLiteral("059 521 1643"));
        add(QStringLiteral("Vannini"), QStringLiteral("0574 60 3318"));
    }
    void add(const QString& family, const QString& phone) {
        bool done = false;
        desk().change(
            QStringLiteral("edit"), QStringLiteral("New card %1").arg(family),
            [=](storage::UnitOfWork& work) { return insertCustomer(work, family, phone); }, &window_,
            [&](const Result<storage::Written<void>>& outcome) {
                EXPECT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
                done = true;
            });
        ASSERT_TRUE(waitFor([&] { return done; }));
    }
    [[nodiscard]] ui::Desk& desk() const { return window_.workplace()->desk(); }
    [[nodiscard]] QString title() const {
        QApplication::processEvents(); // layouts show what was added to them a moment later
        const auto* title = find<QLabel>(window_, QStringLiteral("PageTitle"));
        return title != nullptr ? title->text() : QString();
    }
    [[nodiscard]] QAction& action(ui::Act act) const { return *window_.actions()[act]; }

    ui::Appearance appearance_;
    ScriptedAnswers answers_;
    ui::Preferences preferences_;
    ui::MainWindow window_;
};

} // namespace

TEST_F(MainWindowTest, GivesNoKeyTwice) {
    QSet<QString> keys;
    for (const QAction* action : window_.actions().all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            EXPECT_FALSE(keys.contains(key.toString())) << key.toString().toStdString();
            keys.insert(key.toString());
        }
    }
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+F")));
}

TEST_F(MainWindowTest, AsksWhoTheCustomersAreInAnEmptyFile) {
    openEmpty();
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Who are your customers?")) != nullptr; }));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); }));
    add(QStringLiteral("Manfredi"), QStringLiteral("059 521 1643"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Who are your customers?")) == nullptr; }));
}

TEST_F(MainWindowTest, GoesToPagesByKeyThenBackAndForward) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+6"));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("File"); }));
    EXPECT_TRUE(action(ui::Act::Back).isEnabled());
    EXPECT_TRUE(window_.workplace()->canGoBack());
    action(ui::Act::Back).trigger();
    EXPECT_TRUE(window_.workplace()->canGoForward());
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); }));
    action(ui::Act::Forward).trigger();
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("File"); }));
}

TEST_F(MainWindowTest, TheWordsOnTheLastBackupLeadToTheBackupsAndSoDoesTheMenu) {
    openWithCustomers();
    click(*window_.findChild<QLabel*>(QStringLiteral("BackupState")));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("File"); }));
    press(window_, QStringLiteral("Ctrl+2"));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); }));
    action(ui::Act::Backups).trigger();
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("File"); }));
}

TEST_F(MainWindowTest, GoesFromListsIntoTheBuilderAndBack) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+3"));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Lists"); }));
    auto* tile = find<ui::Tile>(window_, QStringLiteral("New list"));
    ASSERT_NE(tile, nullptr);
    tile->click();
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::List);
    press(window_, QStringLiteral("Esc"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Lists);
}

TEST_F(MainWindowTest, ACallerOfOneCardOpensItWhateverTheFormOfTheNumber) {
    openWithCustomers();
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 059-5211643")));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Card);
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Manfredi")); }));
}

TEST_F(MainWindowTest, AnUnknownCallerBeginsANewCardWithTheNumber) {
    openWithCustomers();
    ASSERT_TRUE(window_.showCaller(QStringLiteral("+39 348 220 1187")));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    const auto edits = window_.findChildren<QLineEdit*>();
    EXPECT_TRUE(std::any_of(edits.begin(), edits.end(), [](const QLineEdit* edit) {
        return edit->text().endsWith(QStringLiteral("348 220 1187"));
    }));
}

TEST_F(MainWindowTest, CallersWhoShareANumberAreOffered) {
    openWithCustomers();
    add(QStringLiteral("Manfredi junior"), QStringLiteral("+390595211643"));
    ASSERT_TRUE(window_.showCaller(QStringLiteral("0595211643")));
    const auto* list = find<QListView>(window_, QStringLiteral("Callers"));
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 3) << "both, and a new card";
    EXPECT_TRUE(window_.showCaller(QStringLiteral("12"))) << "too short for a card: asked, not entered";
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Customers);
}

TEST_F(MainWindowTest, ACallerWaitsForTheFile) {
    show(window_);
    EXPECT_FALSE(window_.showCaller(QStringLiteral("0574 60 3318")));
    openWithCustomers();
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard)
        << "the file was empty when it was opened";
}

TEST_F(MainWindowTest, ASecondProgramTellsTheFirstWhoIsCalling) {
    openWithCustomers();
    const QString name = pathOf(QStringLiteral("caller"));
    EXPECT_EQ(ui::CallerServer::tell(QStringLiteral("0574603318"), name), ui::CallerServer::Outcome::NotRunning);
    ui::CallerServer server([this](const QString& number) { return window_.showCaller(number); });
    ASSERT_TRUE(server.listen(name));
    // The other program, which waits for its answer, is a thread here.
    std::atomic<int> outcome = -1;
    std::thread other(
        [&] { outcome = static_cast<int>(ui::CallerServer::tell(QStringLiteral("tel:0574%20603318"), name)); });
    EXPECT_TRUE(waitFor([&] { return outcome >= 0; }));
    other.join();
    EXPECT_EQ(outcome, static_cast<int>(ui::CallerServer::Outcome::Shown));
    EXPECT_TRUE(waitFor([&] { return title().contains(QStringLiteral("Vannini")); }));
    ui::CallerServer second([](const QString&) { return true; });
    EXPECT_FALSE(second.listen(name)) << "the first one hears of callers";
}

TEST_F(MainWindowTest, ASocketThatWasLeftBehindIsTakenOver) {
    const QString name = write(QStringLiteral("caller"), "left behind");
    ui::CallerServer server([](const QString&) { return false; });
    EXPECT_TRUE(server.listen(name));
    std::atomic<int> outcome = -1;
    std::thread other([&] { outcome = static_cast<int>(ui::CallerServer::tell(QStringLiteral("0574603318"), name)); });
    EXPECT_TRUE(waitFor([&] { return outcome >= 0; }));
    other.join();
    EXPECT_EQ(outcome, static_cast<int>(ui::CallerServer::Outcome::NoFile));
}

TEST_F(MainWindowTest, ANewTaskIsTwoKeysFromAnywhere) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+T"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Today);
    type(window_, QStringLiteral("Order flour every friday"));
    press(window_, QStringLiteral("Return"));
    const auto tasks = [&] {
        storage::Rows rows =
            desk().connection().query(QStringLiteral("SELECT count(*) FROM task WHERE repeat_every = 1"));
        return rows.next() ? rows.integer(0) : 0;
    };
    EXPECT_TRUE(waitFor([&] { return tasks() == 1; }));
}

TEST_F(MainWindowTest, NamesInTheMenuWhatItWillUndo) {
    openWithCustomers();
    EXPECT_EQ(action(ui::Act::Undo).text(), QStringLiteral("&Undo: New card Vannini"));
    EXPECT_FALSE(action(ui::Act::Redo).isEnabled());
    press(window_, QStringLiteral("Ctrl+Z"));
    ASSERT_TRUE(waitFor([&] { return action(ui::Act::Redo).isEnabled(); }));
    EXPECT_EQ(action(ui::Act::Redo).text(), QStringLiteral("&Redo: New card Vannini"));
}

TEST_F(MainWindowTest, UndoesFromTheToast) {
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

TEST_F(MainWindowTest, TheToastOfAnUndoOffersTheWayBack) {
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

TEST_F(MainWindowTest, AToastStaysInSightWhenAnotherPageComes) {
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

TEST_F(MainWindowTest, TheMenuBarGoesAgainWithItsMenus) {
    openEmpty();
    ASSERT_FALSE(window_.menuBar()->isVisible());
    action(ui::Act::MenuBar).trigger();
    ASSERT_TRUE(window_.menuBar()->isVisible());
    QMenu* menu = window_.menuBar()->actions().constFirst()->menu();
    menu->popup(window_.mapToGlobal(QPoint(0, 0)));
    menu->close();
    EXPECT_TRUE(waitFor([&] { return !window_.menuBar()->isVisible(); }));
}

TEST_F(MainWindowTest, AllKeysAreNamedByTheirActions) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F1"));
    auto* keys = window_.findChild<ui::KeysDialog*>();
    ASSERT_NE(keys, nullptr);
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("Who is calling…")), nullptr);
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("List language")), nullptr) << "a key of the page in front";
    press(*keys, QStringLiteral("Esc"));
    EXPECT_TRUE(waitFor([&] { return window_.findChild<ui::KeysDialog*>() == nullptr; }));
}

TEST_F(MainWindowTest, WhatACardCanDoStandsInTheMenuBarToo) {
    openWithCustomers();
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return window_.workplace()->page()->place().page == ui::Place::Page::Card; }));
    const QAction* pageMenu = nullptr;
    for (const QAction* one : window_.menuBar()->actions())
        if (one->text().remove(QLatin1Char('&')) == QStringLiteral("This page")) pageMenu = one;
    ASSERT_NE(pageMenu, nullptr);
    pageMenu->menu()->popup(window_.mapToGlobal(QPoint(0, 0)));
    QStringList words;
    for (const QAction* one : pageMenu->menu()->actions()) words += one->text();
    for (const char* word : {"Log a contact", "Add a field…", "Record a consent…", "Everything we hold…"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word;
    pageMenu->menu()->close();
    press(window_, QStringLiteral("F1"));
    auto* keys = window_.findChild<ui::KeysDialog*>();
    ASSERT_NE(keys, nullptr) << "whoever asks for help";
    EXPECT_NE(find<QLabel>(*keys, QStringLiteral("Make this part the primary one")), nullptr);
    press(*keys, QStringLiteral("Esc"));
}

TEST_F(MainWindowTest, FindsByKeyboardAlone) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("5211"));
    auto* popup = window_.findChild<QWidget*>(QStringLiteral("SearchPopup"));
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->isVisible());
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(popup->isVisible());
}

TEST_F(MainWindowTest, TheCardOneHadBeforeIsTwoKeysAway) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    type(window_, QStringLiteral("5211"));
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
    press(window_, QStringLiteral("Ctrl+2"));
    ASSERT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) == nullptr; }));
    press(window_, QStringLiteral("Ctrl+F"));
    auto* popup = window_.findChild<QWidget*>(QStringLiteral("SearchPopup"));
    EXPECT_TRUE(popup->isVisible()) << "recent cards, before anything is typed";
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(popup->isVisible());
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Manfredi")) != nullptr; }));
}

TEST_F(MainWindowTest, ClearsTheSearchThenLeavesIt) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+F"));
    auto* search = find<ui::SearchField>(window_, QStringLiteral("SearchField"));
    ASSERT_NE(search, nullptr);
    type(window_, QStringLiteral("rob"));
    press(window_, QStringLiteral("Esc"));
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(search->hasFocus());
    press(window_, QStringLiteral("Esc"));
    EXPECT_FALSE(search->hasFocus());
}

TEST_F(MainWindowTest, OpensTheCallersCardByANumberTypedInAnyForm) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+L"));
    auto* box = window_.findChild<QWidget*>(QStringLiteral("CallerBox"));
    ASSERT_NE(box, nullptr);
    ASSERT_TRUE(box->isVisible());
    type(window_, QStringLiteral("+39 0574-603318"));
    press(window_, QStringLiteral("Return"));
    EXPECT_FALSE(box->isVisible());
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Roberta Vannini")) != nullptr; }));
}

TEST_F(MainWindowTest, LeavesTheCallerAtOnePressAndWhenWorkGoesOnElsewhere) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+L"));
    auto* box = window_.findChild<QWidget*>(QStringLiteral("CallerBox"));
    ASSERT_NE(box, nullptr);
    type(window_, QStringLiteral("0574"));
    press(window_, QStringLiteral("Esc"));
    EXPECT_FALSE(box->isVisible());
    press(window_, QStringLiteral("Ctrl+L"));
    EXPECT_TRUE(box->isVisible());
    press(window_, QStringLiteral("Ctrl+F"));
    EXPECT_FALSE(box->isVisible());
}

TEST_F(MainWindowTest, APinnedListOfTasksStandsInTheSidebarWithItsCountAndOpensAllTasks) {
    openWithCustomers();
    window_.resize(1280, 800);
    bool done = false;
    desk().change(
        QStringLiteral("edit"), QStringLiteral("A list"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(QStringLiteral("INSERT INTO task (customer_id, kind, title, status) SELECT id, "
                                                     "'call', 'Call back', 'open' FROM customer"));
            lists::SavedList calls;
            calls.kind = QStringLiteral("task");
            calls.name = QStringLiteral("Whom to call");
            calls.expression = QStringLiteral("status = open and kind = call");
            calls.pinned = 0;
            lists::saveList(work, calls);
            return {};
        },
        &window_,
        [&done](const Result<storage::Written<void>>& outcome) {
            EXPECT_TRUE(outcome.ok()) << outcome.problem().text().toStdString();
            done = true;
        });
    ASSERT_TRUE(waitFor([&] { return done; }));
    auto* sidebar = window_.findChild<ui::Sidebar*>()->findChild<QTreeView*>();
    const auto pinned = [&] {
        const auto* model = sidebar->model();
        const QModelIndex head = model->index(model->rowCount() - 1, 0);
        return model->index(0, 0, head);
    };
    ASSERT_TRUE(waitFor([&] {
        return pinned().data(Qt::AccessibleTextRole).toString() == QStringLiteral("Whom to call, 2");
    })) << pinned().data(Qt::AccessibleTextRole).toString().toStdString();
    EXPECT_EQ(pinned().data(ui::SidebarIconRole).toString(), QStringLiteral("task-list"));
    sidebar->scrollTo(pinned());
    const QPoint middle = sidebar->visualRect(pinned()).center();
    ASSERT_TRUE(sidebar->viewport()->rect().contains(middle)) << middle.y() << " of " << sidebar->viewport()->height();
    click(*sidebar->viewport(), middle);
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("All tasks"); })) << title().toStdString();
    EXPECT_EQ(window_.workplace()->page()->place().listName, QStringLiteral("Whom to call"));
    EXPECT_NE(find<QToolButton>(window_, QStringLiteral("Whom to call")), nullptr) << "beside the title";
    grab(window_, QStringLiteral("pinned-tasks"));
}

TEST_F(MainWindowTest, MakesTheSidebarSlimByF9AndInANarrowWindow) {
    openEmpty();
    const auto* sidebar = window_.findChild<ui::Sidebar*>();
    window_.resize(1280, 800);
    ASSERT_TRUE(waitFor([&] { return !sidebar->isNarrow(); }));
    press(window_, QStringLiteral("F9"));
    EXPECT_TRUE(sidebar->isNarrow());
    // The icon of a page that is not the current one stands in the middle of what is seen.
    auto* pages = sidebar->findChild<QTreeView*>();
    ASSERT_TRUE(waitFor([&] { return pages->viewport()->width() < 60; }));
    const QRect second = pages->visualRect(pages->model()->index(1, 0));
    const QImage picture = pages->viewport()->grab(QRect(12, second.top() + 4, 24, second.height() - 8)).toImage();
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) inked += picture.pixel(x, y) != picture.pixel(0, 0) ? 1 : 0;
    EXPECT_GT(inked, 20);
    press(window_, QStringLiteral("F9"));
    EXPECT_FALSE(sidebar->isNarrow());
    window_.resize(1000, 700);
    EXPECT_TRUE(waitFor([&] { return sidebar->isNarrow(); }));
}

TEST_F(MainWindowTest, ShowsWhatIsWrongWithAFileThatIsNone) {
    const QString path = write(QStringLiteral("notes.clientela"), "Milk, eggs, flour\n");
    show(window_);
    window_.openFile(path);
    EXPECT_EQ(window_.workplace(), nullptr);
    EXPECT_TRUE(waitFor([&] { return find<ui::Tile>(window_, QStringLiteral("Open another file")) != nullptr; }));
    EXPECT_FALSE(action(ui::Act::Find).isEnabled());
}

TEST_F(MainWindowTest, TriesAMissingFileAgainWhenItIsBack) {
    show(window_);
    window_.openFile(pathOf(QStringLiteral("Rosselli.clientela")));
    ASSERT_EQ(window_.workplace(), nullptr);
    makeFile();
    QApplication::processEvents();
    auto* again = find<ui::Tile>(window_, QStringLiteral("Try again"));
    ASSERT_NE(again, nullptr);
    click(*again);
    EXPECT_TRUE(waitFor([&] { return window_.workplace() != nullptr; }));
}

TEST_F(MainWindowTest, RemembersTheFileThatWasOpenLast) {
    openEmpty();
    EXPECT_EQ(preferences_.lastFile(), pathOf(QStringLiteral("Rosselli.clientela")));
}

TEST_F(MainWindowTest, OpensTheSameFileOnceMore) {
    openWithCustomers();
    window_.openFile(pathOf(QStringLiteral("Rosselli.clientela")));
    ASSERT_NE(window_.workplace(), nullptr);
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); }));
}

TEST_F(MainWindowTest, OpensAnotherFileFromTheDialog) {
    openEmpty();
    const QString other = pathOf(QStringLiteral("Other.clientela"));
    ASSERT_TRUE(app::OpenFile::create(other, {}).ok());
    answers_.willPick(other);
    press(window_, QStringLiteral("Ctrl+O"));
    EXPECT_EQ(desk().file().file().path(), other);
}

} // namespace clientela::test
