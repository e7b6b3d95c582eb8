#include "ui/shell/WindowFixture.h"

#include "backup/BackupFolder.h"
#include "lists/SavedLists.h"
#include "ui/lists/ListTextBox.h"
#include "ui/lists/PickPopup.h"
#include "ui/shell/DraftsBanner.h"
#include "ui/shell/PersonButton.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarDelegate.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/NameDialog.h"
#include "ui/widgets/Tile.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace clientela::test {

TEST_F(MainWindowTest, AsksWhoTheCustomersAreInAnEmptyFile) {
    openEmpty();
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Who are your customers?")) != nullptr; }));
    EXPECT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); }));
    add(QStringLiteral("Manfredi"), QStringLiteral("059 521 1643"));
    EXPECT_TRUE(waitFor([&] { return find<QLabel>(window_, QStringLiteral("Who are your customers?")) == nullptr; }));
}

TEST_F(MainWindowTest, AnEmptyFileSaysWhereItAndItsBackupsAre) {
    openEmpty();
    const QString backups = backup::BackupFolder::of(desk().connection()).path();
    QStringList paths;
    for (const auto* label : window_.workplace()->page()->findChildren<ui::ElidedLabel*>()) paths += label->text();
    EXPECT_EQ(paths, (QStringList{desk().file().file().path(), backups}));
}

TEST_F(MainWindowTest, WhoIsAtWorkHasANameOfTheirOwn) {
    openEmpty();
    auto* person = window_.findChild<ui::PersonButton*>();
    ASSERT_NE(person, nullptr);
    person->setFocus();
    press(window_, QStringLiteral("Space"));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    press(*menu, QStringLiteral("Up")); // from none to the last one
    press(*menu, QStringLiteral("Return"));
    QApplication::processEvents();
    auto* dialog = window_.findChild<ui::NameDialog*>();
    ASSERT_NE(dialog, nullptr);
    show(*dialog);
    press(*dialog, QStringLiteral("Ctrl+A"));
    type(*dialog, QStringLiteral("Anna Rosselli"));
    press(*dialog, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return desk().file().actorName() == QStringLiteral("Anna Rosselli"); }));
    EXPECT_EQ(person->text(), QStringLiteral("Anna Rosselli"));
    storage::Rows login = desk().connection().query(QStringLiteral("SELECT count(*), max(login) FROM actor"));
    ASSERT_TRUE(login.next());
    EXPECT_EQ(login.integer(0), 1) << "the same person";
    EXPECT_FALSE(login.text(1).isEmpty()) << "known again the next time";
}

TEST_F(MainWindowTest, AnEmptyFileAsksForTheNameOfWhoIsAtWorkByTheWay) {
    openEmpty();
    QLineEdit* name = nullptr;
    ASSERT_TRUE(waitFor([&] { return (name = find<QLineEdit>(window_, QStringLiteral("Your name"))) != nullptr; }));
    EXPECT_EQ(name->text(), desk().file().actorName()) << "what the system says";
    EXPECT_FALSE(name->hasFocus()) << "who wants to begin is not held up";
    name->setFocus(Qt::TabFocusReason);
    press(window_, QStringLiteral("Ctrl+A"));
    type(window_, QStringLiteral("Anna Rosselli"));
    press(window_, QStringLiteral("Ctrl+N")); // leaving it is enough
    ASSERT_TRUE(waitFor([&] { return desk().file().actorName() == QStringLiteral("Anna Rosselli"); }));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::NewCard);
    storage::Rows first = desk().connection().query(QStringLiteral(
        "SELECT r.title, a.name FROM revision r JOIN actor a ON a.id = r.actor_id ORDER BY r.id LIMIT 1"));
    ASSERT_TRUE(first.next());
    EXPECT_EQ(first.text(0), QStringLiteral("Began to work with this file"));
    EXPECT_EQ(first.text(1), QStringLiteral("Anna Rosselli")) << "not the system's name for her";
}

TEST_F(MainWindowTest, OfADraftOfBeforeOneNoticeIsEnough) {
    openWithCustomers();
    ui::Place card;
    card.page = ui::Place::Page::Card;
    card.id = 1;
    desk().drafts().keep(card.id, QStringLiteral("Roberta Poli"), {});
    desk().drafts().keep(-1, QStringLiteral("Саша"), {});
    const QString path = desk().file().file().path();
    window_.openFile(path);
    auto* banner = window_.findChild<ui::DraftsBanner*>();
    ASSERT_NE(banner, nullptr);
    ASSERT_TRUE(waitFor([&] { return banner->isVisible(); }));
    const QWidget* page = window_.workplace()->page();
    const auto topOf = [&](const QWidget* widget) { return widget->mapTo(&window_, QPoint()).y(); };
    EXPECT_EQ(topOf(page) - topOf(banner) - banner->contentsRect().bottom() - 1, ui::space::k8)
        << "it touches what is below";
    press(window_, QStringLiteral("Ctrl+N"));
    EXPECT_TRUE(banner->isVisible()) << "the other one";
    EXPECT_EQ(find<QLabel>(*banner, QStringLiteral("2 cards not saved last time.")), nullptr);
    window_.workplace()->go(card);
    EXPECT_FALSE(banner->isVisible()) << "the card says so itself";
    const QWidget* top = window_.findChild<ui::TopBar*>();
    EXPECT_TRUE(waitFor([&] { return topOf(window_.workplace()->page()) == topOf(top) + top->height(); }))
        << "without a banner there is no room for one";
}

TEST_F(MainWindowTest, ACardThatWasLeftUnsavedIsSaidInTheStatusBarUntilItIsGoneOnWith) {
    openWithCustomers();
    auto* state = window_.findChild<QLabel*>(QStringLiteral("FileState"));
    ASSERT_NE(state, nullptr);
    press(window_, QStringLiteral("Ctrl+N"));
    type(window_, QStringLiteral("Zan"));
    press(window_, QStringLiteral("Esc"));
    ASSERT_TRUE(waitFor([&] { return title() == QStringLiteral("Customers"); })) << title().toStdString();
    auto* unsaved = find<QPushButton>(window_, QStringLiteral("1 card(s) not saved"));
    ASSERT_NE(unsaved, nullptr);
    EXPECT_FALSE(state->isVisible()) << "not all changes are saved";
    unsaved->setFocus();
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return title() == QStringLiteral("New customer"); })) << title().toStdString();
    press(window_, QStringLiteral("Ctrl+S"));
    ASSERT_TRUE(waitFor([&] { return state->isVisible(); }));
    EXPECT_EQ(state->text(), QStringLiteral("All changes are saved")) << "the card says beside it when it was saved";
    EXPECT_EQ(find<QPushButton>(window_, QStringLiteral("1 card(s) not saved")), nullptr);
}

TEST_F(MainWindowTest, AListThatIsChangedAndNotSavedIsSaidInTheStatusBarAndMarkedInTheSidebar) {
    openWithCustomers();
    auto* state = window_.findChild<QLabel*>(QStringLiteral("FileState"));
    ASSERT_NE(state, nullptr);
    auto* pages = window_.findChild<ui::Sidebar*>()->findChild<QTreeView*>()->model();
    const auto marked = [&] {
        QStringList names;
        for (int row = 0; row < pages->rowCount(); ++row)
            if (pages->index(row, 0).data(ui::SidebarEditedRole).toBool())
                names += pages->index(row, 0).data().toString();
        return names;
    };
    ui::Place builder;
    builder.page = ui::Place::Page::List;
    window_.workplace()->go(builder);
    auto* text = window_.findChild<ui::ListTextBox*>();
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(state->isVisible());
    text->setFocus();
    type(window_, QStringLiteral("city is empty"));
    EXPECT_FALSE(state->isVisible()) << "at once, not with the draft a second later";
    auto* unsaved = find<QPushButton>(window_, QStringLiteral("1 list(s) not saved"));
    ASSERT_NE(unsaved, nullptr);
    EXPECT_EQ(marked(), QStringList{QStringLiteral("Lists")});
    builder.page = ui::Place::Page::Customers;
    window_.workplace()->go(builder);
    unsaved->setFocus();
    press(window_, QStringLiteral("Return"));
    ASSERT_TRUE(waitFor([&] { return title() == QStringLiteral("New list •"); })) << title().toStdString();
    EXPECT_EQ(text->toPlainText(), QStringLiteral("city is empty"));
    text->setFocus();
    text->selectAll();
    press(window_, QStringLiteral("Delete"));
    EXPECT_TRUE(state->isVisible());
    EXPECT_EQ(find<QPushButton>(window_, QStringLiteral("1 list(s) not saved")), nullptr);
    EXPECT_EQ(marked(), QStringList());
}

TEST_F(MainWindowTest, OfSeveralListsThatAreNotSavedAMenuSaysWhichAndLeadsToEach) {
    openWithCustomers();
    ui::Place builder;
    builder.page = ui::Place::Page::List;
    for (const char* list : {"city is empty", "gender = female"}) {
        builder.list = QString::fromLatin1(list);
        window_.workplace()->go(builder);
        QCoreApplication::processEvents();
    }
    builder.page = ui::Place::Page::Customers;
    builder.list.clear();
    window_.workplace()->go(builder);
    auto* unsaved = find<QPushButton>(window_, QStringLiteral("2 list(s) not saved"));
    ASSERT_NE(unsaved, nullptr);
    click(*unsaved);
    auto* menu = window_.findChild<QMenu*>(QStringLiteral("UnsavedLists"));
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("New list: Women"));
    menu->actions().last()->trigger();
    ASSERT_TRUE(waitFor([&] { return title() == QStringLiteral("New list •"); })) << title().toStdString();
    EXPECT_EQ(window_.findChild<ui::ListTextBox*>()->toPlainText(), QStringLiteral("city is empty"));
    menu->close();
}

TEST_F(MainWindowTest, F6WalksIntoWhatHappenedOnACardBeforeItLeavesThePage) {
    openWithCustomers();
    bool logged = false;
    desk().change(
        QStringLiteral("log"), QStringLiteral("A call"),
        [](storage::UnitOfWork& work) -> Result<void> {
            work.connection().execute(QStringLiteral(
                "INSERT INTO interaction (customer_id, kind, at) VALUES (1, 'call', '2025-11-20T10:00:00')"));
            return {};
        },
        &window_, [&](const Result<storage::Written<void>>&) { logged = true; });
    ASSERT_TRUE(waitFor([&] { return logged; }));
    ui::Place card;
    card.page = ui::Place::Page::Card;
    card.id = 1;
    desk().go(card);
    QApplication::processEvents();
    const auto isIn = [&](const char* type) {
        for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget())
            if (at->inherits(type)) return true;
        return false;
    };
    press(window_, QStringLiteral("F6"));
    EXPECT_TRUE(isIn("clientela::ui::CardForm"));
    press(window_, QStringLiteral("F6"));
    EXPECT_TRUE(isIn("clientela::ui::CardEntryLine"));
    press(window_, QStringLiteral("F6"));
    EXPECT_TRUE(isIn("clientela::ui::CardTimeline"));
    EXPECT_TRUE(isIn("QListView")) << "what is open there is settled by Space";
    press(window_, QStringLiteral("F6"));
    EXPECT_FALSE(isIn("clientela::ui::CardPage")) << "the window goes on";
    press(window_, QStringLiteral("Shift+F6"));
    EXPECT_TRUE(isIn("clientela::ui::CardTimeline"));
    card.id = 2; // nothing happened there: a list without a row could not show the focus
    desk().go(card);
    QApplication::processEvents();
    for (int i = 0; i < 3; ++i) press(window_, QStringLiteral("F6"));
    EXPECT_FALSE(isIn("clientela::ui::CardPage"));
}

TEST_F(MainWindowTest, EscFromANewCardGoesBackToTheCardItWasBegunOn) {
    openWithCustomers();
    ui::Place second;
    second.page = ui::Place::Page::Card;
    second.id = 2;
    const auto here = [&] { return window_.workplace()->page()->place(); };
    desk().go(second);
    press(window_, QStringLiteral("Ctrl+N"));
    ASSERT_EQ(here().page, ui::Place::Page::NewCard);
    press(window_, QStringLiteral("Esc"));
    EXPECT_EQ(here().page, ui::Place::Page::Card);
    EXPECT_EQ(here().id, 2);
    press(window_, QStringLiteral("Ctrl+N"));
    type(window_, QStringLiteral("Dora"));
    press(window_, QStringLiteral("Esc")); // what was typed is kept
    EXPECT_EQ(here().id, 2);
    EXPECT_EQ(desk().drafts().unfinished(0).size(), 1);
    press(window_, QStringLiteral("Ctrl+2"));
    press(window_, QStringLiteral("Ctrl+N"));
    press(window_, QStringLiteral("Esc"));
    EXPECT_EQ(here().page, ui::Place::Page::Customers);
}

TEST_F(MainWindowTest, AltLeftComesBackToTheFieldOfTheCard) {
    openWithCustomers();
    ui::Place card;
    card.page = ui::Place::Page::Card;
    card.id = 1;
    desk().go(card);
    QApplication::processEvents();
    press(window_, QStringLiteral("Return"));
    press(window_, QStringLiteral("Return"));
    const QString name = QApplication::focusWidget()->accessibleName();
    ASSERT_EQ(name, QStringLiteral("Family name"));
    press(window_, QStringLiteral("Ctrl+2"));
    press(window_, QStringLiteral("Alt+Left"));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), name);
    press(window_, QStringLiteral("Ctrl+2"));
    desk().go(card);
    EXPECT_NE(QApplication::focusWidget()->accessibleName(), name) << "who opens it anew begins at its top";
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

TEST_F(MainWindowTest, EnterOnASavedListOpensItAndNothingMore) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+3"));
    auto* tile = find<ui::Tile>(window_, QStringLiteral("Add the usual lists"));
    ASSERT_NE(tile, nullptr);
    tile->click();
    auto* tree = window_.workplace()->page()->findChild<QTreeView*>();
    ASSERT_TRUE(waitFor([&] { return tree->model()->rowCount() > 0; }));
    QModelIndex list = tree->model()->index(0, 0);
    while (tree->model()->hasChildren(list)) list = tree->model()->index(0, 0, list);
    tree->setFocus(Qt::TabFocusReason);
    tree->setCurrentIndex(list);
    press(window_, QStringLiteral("Return"));
    ASSERT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::List);
    const auto offers = [this] { return window_.findChild<ui::PickPopup*>() != nullptr; };
    EXPECT_FALSE(offers()) << "whose choices nobody asked for";
    press(window_, QStringLiteral("Return"));
    EXPECT_TRUE(offers()) << "but the next Enter does";
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

TEST_F(MainWindowTest, TheHeadOfAPageIsNeverSeenHalfMade) {
    openWithCustomers();
    Q_EMIT window_.workplace()->page()->headChanged();
    // What is shown before anything else is done, as where the program is busy for a moment.
    const QLabel* now = nullptr;
    for (const auto* label : window_.findChildren<QLabel*>(QStringLiteral("PageTitle")))
        if (label->isVisible()) now = label;
    ASSERT_NE(now, nullptr);
    EXPECT_EQ(now->text(), QStringLiteral("Customers"));
    EXPECT_GE(now->width(), now->fontMetrics().horizontalAdvance(now->text()));
}

TEST_F(MainWindowTest, GoesToTheSettingsOfTheBusinessByKey) {
    openEmpty();
    press(window_, QStringLiteral("Ctrl+,"));
    const ui::Place place = window_.workplace()->page()->place();
    EXPECT_EQ(place.page, ui::Place::Page::File);
    EXPECT_EQ(place.text, QStringLiteral("about"));
}

TEST_F(MainWindowTest, InTheSidebarTheArrowsBeginWhereOneIs) {
    openWithCustomers();
    press(window_, QStringLiteral("Ctrl+3"));
    auto* tree = window_.findChild<ui::Sidebar*>()->findChild<QTreeView*>();
    tree->setFocus(Qt::TabFocusReason);
    press(window_, QStringLiteral("Down"));
    press(window_, QStringLiteral("Return"));
    EXPECT_EQ(window_.workplace()->page()->place().page, ui::Place::Page::Sales);
}

TEST_F(MainWindowTest, AWindowThatWasLargerThanTheScreenFitsIntoIt) {
    {
        QWidget large;
        large.setGeometry(0, 0, 3000, 2500);
        large.show();
        QApplication::processEvents();
        preferences_.setGeometry(large.saveGeometry());
    }
    const ui::MainWindow window(appearance_, answers_, preferences_);
    const QRect free = window.screen()->availableGeometry();
    EXPECT_LE(window.width(), std::max(free.width(), window.minimumWidth()));
    EXPECT_LE(window.height(), std::max(free.height(), window.minimumHeight()));
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

} // namespace clientela::test
