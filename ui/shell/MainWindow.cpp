#include "ui/shell/MainWindow.h"

#include "base/Failure.h"
#include "ui/desk/Page.h"
#include "ui/shell/Actions.h"
#include "ui/shell/DemoMaker.h"
#include "ui/shell/DesktopNotices.h"
#include "ui/shell/FileOpening.h"
#include "ui/shell/FileRescue.h"
#include "ui/shell/KeysDialog.h"
#include "ui/shell/OtherPrograms.h"
#include "ui/shell/Pages.h"
#include "ui/shell/PastFile.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Reminders.h"
#include "ui/shell/StructureCheck.h"
#include "ui/shell/UndoConflictDialog.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/MenuLetters.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/TabOrder.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>

namespace clientela::ui {

namespace {

/// Into a screen of 1280 x 800 whose letters are half as large again, of which Qt leaves 853 x 533.
constexpr QSize kSmallest(800, 480);
constexpr QSize kUsual(1280, 800);
constexpr QSize kFrame(8, 40); ///< that the desktop puts around a window

/// Into what its screen has free, where it was larger when it was closed.
void fitScreen(QWidget& window) {
    if (window.isMaximized() || window.isFullScreen()) return;
    const QRect free = window.screen()->availableGeometry();
    const QSize most = free.size() - kFrame;
    if (window.width() <= most.width() && window.height() <= most.height()) return;
    window.resize(window.size().boundedTo(most).expandedTo(window.minimumSize()));
    window.move(std::max(free.left(), std::min(window.x(), free.right() - kFrame.width() - window.width())),
                std::max(free.top(), std::min(window.y(), free.bottom() - kFrame.height() - window.height())));
}

QString fileFilter() { return MainWindow::tr("Customer files (*.clientela)"); }

} // namespace

MainWindow::MainWindow(Appearance& appearance, Answers& answers, Preferences& preferences, QDate today)
    : appearance_(appearance), answers_(answers), preferences_(preferences), today_(today), actions_(new Actions(this)),
      menu_(new QMenu(this)), newMenu_(new QMenu(this)), pageMenu_(new QMenu(tr("This &page"), this)),
      demo_(new DemoMaker(this)), notices_(new DesktopNotices(this)), opening_(new FileOpening(answers, this)),
      rescue_(new FileRescue(answers, preferences, this)) {
    setMinimumSize(kSmallest.boundedTo(screen()->availableSize() - kFrame)); // never larger than its screen
    resize(kUsual.boundedTo(screen()->availableSize() - kFrame));
    restoreGeometry(preferences_.geometry());
    fitScreen(*this); // letters may be larger since, or the screen smaller
    setWindowTitle(QCoreApplication::applicationName());

    auto* appearanceMenu = new QMenu(tr("&Appearance"), this);
    fillAppearance(appearanceMenu);
    actions_->fill(menuBar(), appearanceMenu);
    menuBar()->insertMenu(menuBar()->actions().constLast(), pageMenu_); // Help stays the last
    connect(pageMenu_, &QMenu::aboutToShow, this, &MainWindow::fillPageMenu);
    // Whatever was done with the page, one goes on with it, not with the button that the menu opened from.
    connect(pageMenu_, &QMenu::triggered, this, [this] {
        if (workplace_ != nullptr) workplace_->returnToPage();
    });
    for (QAction* menu : menuBar()->actions()) {
        menu_->addAction(menu);
        // The bar itself listens to its letters only while it is seen.
        auto* letter = new QShortcut(QKeySequence::mnemonic(menu->text()), this);
        connect(letter, &QShortcut::activated, this, [this, menu] { openMenu(menu); });
        menuLetters_ += letter;
        connect(menu->menu(), &QMenu::aboutToHide, this, &MainWindow::hideMenuSoon);
    }
    newMenu_->addAction((*actions_)[Act::NewCustomer]);
    newMenu_->addAction((*actions_)[Act::NewTask]);
    showMenuBar(preferences_.showsMenuBar());
    (*actions_)[Act::KeepMenuBar]->setChecked(preferences_.showsMenuBar());

    connectFileActions();
    connectGoing();
    connectView();
    connect(demo_, &DemoMaker::finished, this, [this](const QString& path) { openFile(path); });
    connect(demo_, &DemoMaker::failed, this, [this](const Problem& problem) {
        rescue_->begin(problem, DemoMaker::usualPath(), storage::Trouble::None);
    });
    connectOpening();
    connectRescue();
    listenForCalls();
    qApp->installEventFilter(this);
    showActions();
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    for (const QPointer<MainWindow>& window : std::as_const(pastWindows_)) delete window;
    delete workplace_;
}

void MainWindow::connectFileActions() {
    const auto on = [this](Act act, auto todo) { connect((*actions_)[act], &QAction::triggered, this, todo); };
    on(Act::NewFile, [this] { newFile(); });
    on(Act::OpenFile, [this] { askForFile(); });
    on(Act::MakeDemo, [this] { openDemo(); });
    on(Act::Import, [this] { workplace_->importFile(); });
    on(Act::Export, [this] { workplace_->page()->exportList(); });
    on(Act::Print, [this] {
        if (!workplace_->page()->print()) workplace_->desk().tell(tr("This page has nothing to print."));
    });
    on(Act::Backups, [this] {
        Place place;
        place.page = Place::Page::File;
        workplace_->desk().go(place);
    });
    on(Act::Settings, [this] {
        Place place;
        place.page = Place::Page::File;
        place.text = QStringLiteral("about");
        workplace_->desk().go(place);
    });
    on(Act::Quit, [this] { close(); });
    on(Act::Undo, [this] { workplace_->undo(); });
    on(Act::Redo, [this] {
        if (!workplace_->page()->redo()) workplace_->desk().redo();
    });
    on(Act::Save, [this] { workplace_->page()->save(); });
}

void MainWindow::connectGoing() {
    const auto on = [this](Act act, auto todo) { connect((*actions_)[act], &QAction::triggered, this, todo); };
    on(Act::Find, [this] { workplace_->openSearch(); });
    on(Act::WhoIsCalling, [this] { askWhoIsCalling(); });
    on(Act::NewCustomer, [this] { workplace_->newCustomer(); });
    on(Act::NewTask, [this] { workplace_->newTask(); });
    on(Act::NewMenu, [this] { workplace_->openNewMenu(); });
    on(Act::Back, [this] { workplace_->goBack(); });
    on(Act::Forward, [this] { workplace_->goForward(); });
    on(Act::Previous, [this] { workplace_->page()->step(-1); });
    on(Act::Next, [this] { workplace_->page()->step(1); });
    const Act pages[] = {Act::Page1, Act::Page2, Act::Page3, Act::Page4,
                         Act::Page5, Act::Page6, Act::Page7, Act::Page8};
    const std::vector<SidebarPage> built = sidebarPages();
    for (int nth = 0; nth < static_cast<int>(std::size(pages)); ++nth) {
        QAction* action = (*actions_)[pages[nth]];
        action->setVisible(nth < static_cast<int>(built.size()));
        if (action->isVisible()) action->setText(built[static_cast<size_t>(nth)].name);
        connect(action, &QAction::triggered, this, [this, nth] { workplace_->goToPage(nth); });
    }
}

void MainWindow::connectView() {
    const auto on = [this](Act act, auto todo) { connect((*actions_)[act], &QAction::triggered, this, todo); };
    on(Act::Reload, [this] { workplace_->page()->reload(); });
    on(Act::NextPane, [this] { workplace_->focusPane(1); });
    on(Act::PreviousPane, [this] { workplace_->focusPane(-1); });
    on(Act::Sidebar, [this](bool narrow) {
        preferences_.setSidebarNarrow(narrow);
        workplace_->setSidebarNarrow(narrow);
    });
    (*actions_)[Act::Sidebar]->setChecked(preferences_.isSidebarNarrow());
    on(Act::KeepMenuBar, [this](bool shows) {
        preferences_.setShowsMenuBar(shows);
        showMenuBar(shows);
    });
    on(Act::Remind, [this](bool reminds) { preferences_.setReminds(reminds); });
    (*actions_)[Act::Remind]->setChecked(preferences_.reminds());
    on(Act::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Act::MenuBar, [this] { openMenu(menuBar()->actions().constFirst()); });
    on(Act::AllKeys, [this] { showAllKeys(); });
}

void MainWindow::fillAppearance(QMenu* menu) {
    auto* group = new QActionGroup(this);
    const std::pair<Appearance::Choice, QString> choices[] = {{Appearance::Choice::System, tr("As the &system")},
                                                              {Appearance::Choice::Light, tr("&Light")},
                                                              {Appearance::Choice::Dark, tr("&Dark")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == appearance_.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            appearance_.setChoice(choice);
            preferences_.setAppearance(choice);
        });
    }
}

void MainWindow::newFile() {
    FileQuestion question;
    question.title = tr("New customer file");
    question.name = tr("Customers.clientela", "suggested name of a new file");
    question.filters = {fileFilter()};
    answers_.saveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) createFile(path);
    });
}

void MainWindow::askForFile() {
    FileQuestion question;
    question.title = tr("Open a customer file");
    question.filters = {fileFilter(), tr("All files (*)")};
    answers_.openFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) openFile(path);
    });
}

void MainWindow::openFile(const QString& path) { opening_->begin(QFileInfo(path).absoluteFilePath(), false); }

void MainWindow::openDemo() {
    const QString path = DemoMaker::usualPath();
    if (QFileInfo::exists(path)) return openFile(path);
    if (demo_->isRunning()) return;
    showDemoProgress();
    demo_->start(path, today_);
}

void MainWindow::showDesk(std::unique_ptr<Desk> desk) {
    auto* workplace = new Workplace(std::move(desk), *actions_, answers_, menu_, newMenu_);
    replaceCentral(workplace);
    workplace_ = workplace;
    connect(workplace_, &Workplace::placeChanged, this, &MainWindow::showActions);
    connect(workplace_, &Workplace::demoRequested, this, &MainWindow::openDemo);
    connect(workplace_, &Workplace::openRequested, this, &MainWindow::askForFile);
    connect(
        workplace_, &Workplace::againRequested, this, [this, asked = workplace_->desk().path()] { openFile(asked); },
        Qt::QueuedConnection);
    connect(&workplace_->desk(), &Desk::undoChanged, this, &MainWindow::showActions);
    connect(&workplace_->desk(), &Desk::pastRequested, this, &MainWindow::openPast);
    connect(&workplace_->desk(), &Desk::shownRequested, this, &MainWindow::comeToFront);
    connect(&workplace_->desk(), &Desk::conflicted, this, &MainWindow::askAboutConflict);
    remindOfTasks();
    watchStructure();
    if (!past_) new OtherPrograms(workplace_->desk(), workplace_);
    workplace_->setSidebarNarrow(preferences_.isSidebarNarrow());
    if (!past_) workplace_->rememberIn(preferences_); // who looks at a past day works in today's file
    workplace_->go({});
    showActions();
}

void MainWindow::watchStructure() {
    if (past_) return; // it was made a moment ago
    const QString path = workplace_->desk().file().file().path();
    auto* structure = new StructureCheck(workplace_->desk(), workplace_);
    connect(
        structure, &StructureCheck::damageFound, this, [this, path] { askAboutDamage(path); }, Qt::QueuedConnection);
}

void MainWindow::remindOfTasks() {
    if (past_) return; // what was due then is over
    auto* reminders = new Reminders(
        workplace_->desk(), *notices_, preferences_,
        [this] {
            return isActiveWindow() && workplace_ && workplace_->page() &&
                   workplace_->page()->place().page == Place::Page::Today;
        },
        workplace_);
    connect(reminders, &Reminders::showRequested, this, [this] {
        comeToFront();
        Place today;
        today.page = Place::Page::Today;
        workplace_->go(today);
    });
}

void MainWindow::connectRescue() {
    connect(rescue_, &FileRescue::pageMade, this, &MainWindow::showPage);
    connect(rescue_, &FileRescue::openRequested, opening_, &FileOpening::begin);
    connect(rescue_, &FileRescue::told, this, [this](const QString& text) {
        if (workplace_ != nullptr) workplace_->desk().tell(text);
    });
    connect(rescue_, &FileRescue::otherFileRequested, this, &MainWindow::askForFile);
    connect(rescue_, &FileRescue::newFileRequested, this, &MainWindow::newFile);
    connect(rescue_, &FileRescue::demoRequested, this, &MainWindow::openDemo);
}

void MainWindow::askAboutDamage(const QString& path) {
    const Problem problem{tr("A part of %1 is damaged.").arg(QFileInfo(path).fileName()),
                          tr("What can be read is shown, and the backups are apart from it."),
                          {}};
    Question question;
    question.title = problem.what;
    question.line = problem.safe + QLatin1Char(' ') +
                    tr("Do not enter more here: bring the file back from the backups, or save what can be read.");
    question.choices = {{tr("Go on for now"), Question::Choice::Kind::Plain},
                        {tr("Show the ways out"), Question::Choice::Kind::Primary}};
    question.safe = 0;
    answers_.ask(this, question, [this, problem, path](int choice) {
        if (choice == 1) rescue_->begin(problem, path, storage::Trouble::Damaged);
    });
}

void MainWindow::showDemoProgress() {
    auto* page = new ProgressPage(tr("A pastry shop opens"),
                                  tr("2,000 made-up customers with three years of sales are being written."),
                                  tr("Making the demo file"));
    connect(demo_, &DemoMaker::progressed, page, &ProgressPage::setProgress);
    connect(page, &ProgressPage::cancelled, demo_, &DemoMaker::cancel);
    replaceCentral(page);
    showActions();
}

void MainWindow::showPage(QWidget* page) {
    replaceCentral(page);
    showActions();
}

void MainWindow::replaceCentral(QWidget* widget) {
    // Later: what asked for it may be a button on the page that goes.
    if (QWidget* before = takeCentralWidget()) {
        before->disconnect(this);
        before->hide();
        before->deleteLater();
    }
    workplace_ = nullptr;
    setCentralWidget(widget);
}

void MainWindow::showActions() {
    const bool open = workplace_ != nullptr;
    actions_->setFileOpen(open);
    pageMenu_->menuAction()->setEnabled(open);
    const Actions& actions = *actions_;
    const Page* page = open ? workplace_->page() : nullptr;
    QString undo = page != nullptr ? page->undoText() : QString();
    if (open && undo.isEmpty()) undo = workplace_->desk().undoText();
    QString redo = page != nullptr ? page->redoText() : QString();
    if (open && redo.isEmpty()) redo = workplace_->desk().redoText();
    //: %1 is what was done: "Import of northwind.csv, 91 cards"
    actions[Act::Undo]->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    actions[Act::Undo]->setEnabled(!undo.isEmpty());
    actions[Act::Redo]->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    actions[Act::Redo]->setEnabled(!redo.isEmpty());
    if (!open) return;
    const bool writes = !workplace_->desk().isReadOnly();
    for (const Act act : {Act::Import, Act::NewCustomer, Act::NewTask, Act::Undo, Act::Redo, Act::Save})
        actions[act]->setToolTip(writes ? QString() : workplace_->desk().readOnlyReason());
    if (!writes) actions[Act::Save]->setEnabled(false);
    actions[Act::Back]->setEnabled(workplace_->canGoBack() || workplace_->page()->trail().size() > 1);
    actions[Act::Forward]->setEnabled(workplace_->canGoForward());
    const bool inList = workplace_->page() != nullptr && !workplace_->page()->position().isEmpty();
    actions[Act::Previous]->setEnabled(inList);
    actions[Act::Next]->setEnabled(inList);
    actions[Act::Import]->setVisible(isBuilt(Place::Page::Import));
    actions[Act::Import]->setEnabled(writes);
    actions[Act::NewCustomer]->setVisible(isBuilt(Place::Page::NewCard));
    actions[Act::NewCustomer]->setEnabled(writes);
    actions[Act::NewTask]->setEnabled(writes);
}

void MainWindow::askAboutConflict(const UndoConflict& conflict) {
    Desk& desk = workplace_->desk();
    try {
        const fields::Formatter formatter(desk.locale(), desk.file().business().currency,
                                          desk.file().business().country);
        auto lines = app::conflictLines(desk.connection(), desk.catalogues(), formatter, conflict.outcome.conflicts,
                                        conflict.outcome.action.id);
        auto* dialog = new UndoConflictDialog(conflict, std::move(lines), this);
        connect(dialog, &UndoConflictDialog::settled, &desk, &Desk::settle);
        dialog->open();
    } catch (const Failure& failure) {
        desk.fail(failure.problem());
    }
}

bool MainWindow::focusNextPrevChild(bool next) { return goByTab(*this, next); }

void MainWindow::showMenuBar(bool shows) {
    menuBar()->setVisible(shows);
    for (QShortcut* letter : menuLetters_) letter->setEnabled(!shows);
}

void MainWindow::openMenu(QAction* menu) {
    beforeMenu_ = focusWidget();
    showMenuBar(true);
    menuBar()->setFocus(Qt::ShortcutFocusReason);
    menuBar()->setActiveAction(menu);
}

void MainWindow::hideMenuSoon() {
    // Later: between two menus none is open for a moment.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (QApplication::activePopupWidget() != nullptr) return;
            // A dialog that an entry opened would leave the focus to the bar, and that, hidden, to whatever comes next.
            if (focusWidget() == menuBar() && beforeMenu_ != nullptr)
                beforeMenu_->setFocus(Qt::MenuBarFocusReason);
            else if (focusWidget() == menuBar() && workplace_ != nullptr)
                workplace_->returnToPage(); // it was in a cell, whose editor is closed
            showMenuBar(preferences_.showsMenuBar());
        },
        Qt::QueuedConnection);
}

void MainWindow::fillPageMenu() {
    pageMenu_->clear();
    const Page* page = workplace_ ? workplace_->page() : nullptr;
    if (page == nullptr) return;
    QList<QAction*> actions = page->offeredActions();
    // The buttons of the top bar, too: each action has an entry.
    for (QAction* action : page->topActions())
        if (action->isVisible() && !actions.contains(action)) actions += action;
    // What cannot be done now stands below what can; a page that knows the usual order says it by menuActions().
    std::stable_partition(actions.begin(), actions.end(),
                          [](const QAction* action) { return action->isEnabled() || action->isSeparator(); });
    addWithLetters(*pageMenu_, actions);
}

void MainWindow::showAllKeys() {
    QWidget* dialog = QApplication::activeModalWidget();
    if (qobject_cast<KeysDialog*>(dialog) != nullptr) return;
    auto* keys = new KeysDialog(dialog != nullptr ? dialog : this);
    if (dialog != nullptr) { // whose keys are all that works now
        keys->addDialog(*dialog);
        return keys->open();
    }
    // What can be done here comes first.
    if (workplace_ && workplace_->page() && !workplace_->page()->trail().isEmpty()) {
        const Page* page = workplace_->page();
        keys->addGroup(page->trail().constLast().text, page->findChildren<QAction*>());
    }
    keys->addGroup(tr("Everywhere"), actions_->all());
    keys->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // What is looked at beside a file goes with it.
    for (const QPointer<MainWindow>& window : std::as_const(pastWindows_))
        if (window) window->close();
    if (!past_) preferences_.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace clientela::ui
