#include "ui/shell/Workplace.h"

#include "base/Failure.h"
#include "office/Settings.h"
#include "search/CallerLookup.h"
#include "ui/customers/CardPage.h"
#include "ui/desk/BringBack.h"
#include "ui/desk/Page.h"
#include "ui/sales/DocumentPage.h"
#include "ui/search/SearchPopup.h"
#include "ui/shell/Actions.h"
#include "ui/shell/BringIn.h"
#include "ui/shell/CallerBox.h"
#include "ui/shell/DraftsBanner.h"
#include "ui/shell/PageFocus.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ShareBanner.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Toast.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace clientela::ui {

namespace {
constexpr int kPrepareAfter = 1500; ///< milliseconds, when the first page stands and its rows have come

/// What a toast may offer of a revision that it tells of: whatever stands on its button is that very action.
struct Offered {
    bool undoable = false; ///< at all: claims, consents and exports are not
    bool byKey = false;    ///< Ctrl+Z would do the same; it passes over settings but those set just now
};

Offered offeredOf(const Desk& desk, qint64 revision) {
    if (revision == 0) return {};
    try {
        const auto action = storage::revision(desk.connection(), RevisionId(revision));
        if (!action || !action->undoable) return {};
        const bool isNext = desk.lastUndoable() == action->id;
        return {true, isNext || !office::changesOnlySettings(desk.connection(), *action)};
    } catch (const Failure&) {
        return {}; // as in the menu: whoever wanted to read the file tells of it
    }
}
} // namespace

Workplace::Workplace(std::unique_ptr<Desk> desk, const Actions& actions, Answers& answers, QMenu* menu, QMenu* newMenu,
                     QWidget* parent)
    : QWidget(parent), desk_(std::move(desk)), answers_(answers), sidebar_(new Sidebar(*desk_, menu)),
      top_(new TopBar(actions, newMenu)), banner_(new Banner(Tone::Bad)), drafts_(new DraftsBanner(*desk_, this)),
      pages_(new PageStack(*desk_, answers)), focus_(new PageFocus(*pages_, this)), status_(new StatusBar(*desk_)),
      search_(new SearchPopup(*desk_, top_->search(), this)), bringIn_(new BringIn(*desk_, answers, this)),
      toast_(new Toast(pages_)) {
    setGround(this, Ground::Base);
    banner_->setClosable(true);
    banner_->hide();
    auto* banner = new QVBoxLayout;
    banner->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    banner->addWidget(banner_);
    auto* bannerHost = new QWidget;
    bannerHost->setLayout(banner);
    bannerHost->hide();

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(top_);
    if (desk_->past()) right->addLayout(pastBanner());
    if (desk_->standIn()) right->addLayout(standInBanner());
    right->addWidget(bannerHost);
    auto* share = new ShareBanner(desk_->file().file().shareLock(), this);
    connect(share, &Banner::linkActivated, this, &Workplace::againRequested);
    for (Banner* each : {static_cast<Banner*>(share), static_cast<Banner*>(drafts_)}) {
        each->setRoomAround({space::k16, space::k8, space::k16, space::k8});
        right->addWidget(each);
    }
    right->addWidget(pages_, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(sidebar_);
    middle->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(status_);
    connect(banner_, &Banner::closed, bannerHost, &QWidget::hide);
    connectDesk();
    connectParts();
    CardPage::makeReady(desk_->locale().name(), desk_->file().business().country);
    // The first card of a day is not to wait for its form.
    QTimer::singleShot(kPrepareAfter, this, [this] { pages_->prepare(Place::Page::Card); });
    showMode();
}

void Workplace::showMode() {
    if (!desk_->isReadOnly() || desk_->past() || desk_->standIn()) return;
    banner_->setTone(Tone::Accent);
    banner_->setMessage(tr("Open to read only."), tr("Nothing can be changed here."));
    banner_->show();
    banner_->parentWidget()->show();
}

QLayout* Workplace::pastBanner() {
    auto* past = new Banner(Tone::Accent);
    past->setObjectName(QStringLiteral("PastBanner"));
    past->setIconName(QStringLiteral("history"));
    past->setMessage(tr("The file as of %1.").arg(desk_->pastText()),
                     tr("It is only read: nothing can be changed here. Cards can be brought back into today's file."));
    past->setLink(tr("To today's file"));
    past->setMore(tr("Put the whole file back…"), false);
    connect(past, &Banner::moreActivated, this, [this] { askAndPutAllBack(*desk_, answers_, this); });
    connect(past, &Banner::linkActivated, this, [this] {
        // Whoever shows today's file brings itself to the front.
        if (desk_->past()->today) Q_EMIT desk_->past()->today->shownRequested();
    });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    row->addWidget(past);
    return row;
}

QLayout* Workplace::standInBanner() {
    auto* banner = new Banner(Tone::Accent);
    banner->setObjectName(QStringLiteral("StandInBanner"));
    banner->setIconName(QStringLiteral("eye"));
    banner->setMessage(desk_->standIn()->reason, desk_->standIn()->isCopy
                                                     ? tr("This is a copy of it, to be read only. As soon as it is "
                                                          "closed there, it can be opened here.")
                                                     : tr("Nothing can be changed here until it was."));
    banner->setLink(desk_->standIn()->isCopy ? tr("Try again") : tr("Look through it now"));
    connect(banner, &Banner::linkActivated, this, &Workplace::againRequested);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    row->addWidget(banner);
    return row;
}

Workplace::~Workplace() {
    // The pages use the desk until their last breath, and children go after members. Nobody shows their head any more.
    pages_->disconnect(this);
    delete focus_;
    delete pages_;
    delete sidebar_;
    delete status_;
    delete search_;
}

void Workplace::connectDesk() {
    connect(desk_.get(), &Desk::goRequested, this, &Workplace::go);
    connect(desk_.get(), &Desk::backRequested, this,
            [this](const Place& otherwise) { canGoBack() ? goBack() : go(otherwise); });
    connect(desk_.get(), &Desk::failed, this, &Workplace::showProblem);
    connect(desk_.get(), &Desk::counterActOffered, this, [this](const Place& document) {
        counterAct_ = document;
        banner_->setLink(tr("Make a credit note"));
    });
    connect(banner_, &Banner::linkActivated, this, [this] {
        go(std::exchange(counterAct_, {}));
        if (auto* document = qobject_cast<DocumentPage*>(page())) document->makeCreditNote();
    });
    connect(desk_.get(), &Desk::told, this, [this](const QString& text, qint64 revision, Desk::Offer offer) {
        dropProblem();
        offersOfPage_ = offer == Desk::Offer::OfPage;
        if (offersOfPage_)
            return toast_->say(
                text,
                [page = QPointer<Page>(page())] {
                    if (page) page->undo();
                },
                KeyHint::spelled(QKeySequence(QKeySequence::Undo)));
        const Offered offered = offeredOf(*desk_, revision);
        if (!offered.undoable) return toast_->say(text);
        if (offer == Desk::Offer::Redo)
            return toast_->say(
                text, [this, revision] { desk_->redoRevision(revision); },
                KeyHint::spelled(QKeySequence(QKeySequence::Redo)), tr("Redo", "in a toast"));
        // Before anything that was done the key takes back what the page holds (docs/decisions/0061).
        const bool byKey = offered.byKey && (page() == nullptr || page()->undoText().isEmpty());
        toast_->say(
            text, [this, revision] { desk_->undoRevision(revision); },
            byKey ? KeyHint::spelled(QKeySequence(QKeySequence::Undo)) : QString());
    });
    connect(desk_.get(), &Desk::began, this, [this] {
        undone_ = asked_ = false;
        dropProblem();
        toast_->withdraw();
    });
    connect(desk_.get(), &Desk::workBegan, this, &Workplace::dropProblem);
    connect(desk_.get(), &Desk::changed, this, [this](const storage::Committed& committed) {
        // The first customer came, or the last one went: another page stands in this place now.
        if (committed.of(QStringLiteral("customer")).count == 0 || history_.isEmpty()) return;
        const bool starting = start_ != nullptr && pages_->page() == start_;
        if (history_.current().page == Place::Page::Customers && starting != StartPage::isWanted(*desk_))
            show(history_.current());
    });
}

void Workplace::undo() {
    Page* shown = page();
    const bool asked = std::exchange(asked_, false);
    if (shown != nullptr && shown->undo()) {
        undone_ = true;
        return;
    }
    // Who takes back what they typed presses the key once too often: what was done elsewhere does not go by that.
    const QString next = desk_->undoText();
    if (!asked && !next.isEmpty() && (undone_ || (shown != nullptr && shown->holdsUnsaved()))) {
        asked_ = true;
        return toast_->say(tr("Nothing typed here is left to undo. Once more undoes: %1").arg(next));
    }
    desk_->undo();
}

void Workplace::connectParts() {
    connect(sidebar_, &Sidebar::chosen, this, &Workplace::leaveFor);
    connect(top_, &TopBar::goRequested, this, &Workplace::go);
    connect(pages_, &PageStack::headChanged, this, &Workplace::showHead);
    connect(search_, &SearchPopup::chosen, this, &Workplace::leaveFor);
    connect(search_, &SearchPopup::closed, top_, &TopBar::closeSearch);
    connect(search_, &SearchPopup::left, this, [this] {
        if (page() != nullptr) page()->focusFirst();
    });
}

void Workplace::rememberIn(Preferences& preferences) {
    const QString file = desk_->file().file().lineage();
    search_->setOpened(preferences.recentCards(file));
    connect(search_, &SearchPopup::openedChanged, this,
            [this, &preferences, file] { preferences.setRecentCards(file, search_->opened()); });
}

Page* Workplace::page() const { return pages_->page(); }

void Workplace::go(const Place& place) {
    if (!history_.isEmpty() && page() != nullptr && page() != start_) history_.update(page()->place());
    if (!show(place)) return;
    history_.go(place);
    Q_EMIT placeChanged();
}

void Workplace::goBack() {
    if (!history_.canGoBack()) return;
    if (page() != start_) history_.update(page()->place());
    show(history_.back());
    Q_EMIT placeChanged();
}

void Workplace::goForward() {
    if (!history_.canGoForward()) return;
    if (page() != start_) history_.update(page()->place());
    show(history_.forward());
    Q_EMIT placeChanged();
}

bool Workplace::show(const Place& place) {
    banner_->parentWidget()->setVisible((desk_->isReadOnly() || !passing_) &&
                                        banner_->isVisibleTo(banner_->parentWidget()));
    try {
        if (place.page == Place::Page::Customers && StartPage::isWanted(*desk_))
            showStart();
        else if (!pages_->show(place))
            return false;
    } catch (const Failure& failure) {
        showProblem(failure.problem());
        return false;
    }
    undone_ = asked_ = false;
    // What a page offers is of what it showed.
    if (std::exchange(offersOfPage_, false)) toast_->withdraw();
    // A page that comes to the front comes over the toast that says why.
    toast_->raise();
    sidebar_->setPlace(place);
    top_->search().clear();
    page()->focusFirst();
    return true;
}

void Workplace::showStart() {
    if (start_ == nullptr) {
        start_ = new StartPage(*desk_);
        connect(start_, &StartPage::importRequested, this, &Workplace::importFile);
        connect(start_, &StartPage::demoRequested, this, &Workplace::demoRequested);
        connect(start_, &StartPage::openRequested, this, &Workplace::openRequested);
    }
    pages_->showOwn(start_);
}

void Workplace::showHead() {
    top_->showPage(page());
    status_->showPage(page());
    if (page() != nullptr && page() != start_) {
        const Place place = page()->place();
        sidebar_->setPlace(place);
        drafts_->pageShown(place);
        // One that was just saved as well: it was a new card until then.
        search_->setShown(place.page == Place::Page::Card && place.id > 0 ? CustomerId(place.id) : CustomerId());
    }
    Q_EMIT placeChanged();
}

void Workplace::dropProblem() {
    if (!std::exchange(passing_, false)) return;
    banner_->hide();
    banner_->parentWidget()->hide();
    showMode();
}

void Workplace::showProblem(const Problem& problem, bool stays) {
    passing_ = !stays;
    banner_->setTone(Tone::Bad);
    banner_->setLink({});
    banner_->setMessage(problem.what, Problem{problem.safe, problem.todo, {}}.text());
    banner_->show();
    banner_->parentWidget()->show();
}

void Workplace::goToPage(int nth) {
    const std::vector<SidebarPage> pages = sidebarPages();
    if (nth < 0 || nth >= static_cast<int>(pages.size())) return;
    Place place;
    place.page = pages[static_cast<size_t>(nth)].page;
    leaveFor(place);
}

void Workplace::openSearch(const QString& text) { top_->openSearch(text); }

void Workplace::openNewMenu() { top_->openNewMenu(); }

void Workplace::leaveFor(const Place& place) {
    toast_->dismiss();
    go(place);
}

void Workplace::newCustomer() {
    Place place;
    place.page = Place::Page::NewCard;
    // While one searches, the words are what the card begins with.
    if (top_->search().hasFocus()) place.text = top_->search().text().simplified();
    top_->search().clear();
    leaveFor(place);
}

void Workplace::newTask() {
    if (page() != nullptr && page()->newTask()) return;
    Place today;
    today.page = Place::Page::Today;
    go(today);
    page()->newTask();
}

void Workplace::showCaller(const QString& number) {
    std::vector<search::Caller> callers;
    try {
        callers = search::callersOf(desk_->connection(), number, desk_->file().business().country);
    } catch (const Failure& failure) {
        return showProblem(failure.problem());
    }
    Place place;
    // The one card in use is meant, whoever else had the number.
    if (callers.size() == 1 || (callers.size() > 1 && !callers[0].archived && callers[1].archived)) {
        place.page = Place::Page::Card;
        place.id = callers.front().id.value;
        place.text = QStringLiteral("caller ") + number;
        return leaveFor(place); // nothing stands over the card, not the word that somebody calls either
    }
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    if (!callers.empty() || desk_->isReadOnly() || digits < CallerBox::kLeastDigits) return openCaller(number);
    place.page = Place::Page::NewCard;
    place.text = QStringLiteral("caller ") + number;
    leaveFor(place);
}

void Workplace::openCaller(const QString& number) {
    if (caller_ == nullptr) {
        caller_ = new CallerBox(*desk_, this);
        connect(caller_, &CallerBox::chosen, this, &Workplace::leaveFor);
        connect(caller_, &CallerBox::left, this, [this] { page()->focusFirst(); });
    }
    caller_->open(number);
}

void Workplace::returnToPage() { focus_->giveBack(); }

void Workplace::importFile() { bringIn_->ask(page()->place()); }

void Workplace::focusPane(int by) {
    const QList<QWidget*> panes = {sidebar_, top_, pages_, status_};
    const QWidget* focus = QApplication::focusWidget();
    int at = 2;
    for (int i = 0; i < panes.size(); ++i)
        if (focus != nullptr && panes[i]->isAncestorOf(focus)) at = i;
    for (int tries = 0; tries < panes.size(); ++tries) {
        at = static_cast<int>((at + by + panes.size()) % panes.size());
        if (panes[at] == top_) return openSearch();
        if (panes[at] == pages_) {
            // Backwards one comes to its last part.
            QList<QWidget*> parts = page()->panes();
            parts.removeIf([](const QWidget* part) { return !part->isVisible(); });
            return parts.isEmpty() ? focusPage() : page()->focusPane(by < 0 ? parts.constLast() : parts.constFirst());
        }
        for (QWidget* widget : panes[at]->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
            return widget->setFocus(Qt::TabFocusReason);
        }
    }
}

/// Where work begins on it, and seen to be there, which a page that was only opened need not be.
void Workplace::focusPage() {
    page()->focusFirst();
    QWidget* begun = QApplication::focusWidget();
    if (begun == page()) begun = firstByTab(*page());
    if (begun == nullptr || !page()->isAncestorOf(begun)) return;
    begun->clearFocus(); // for the frame comes with the focus
    begun->setFocus(Qt::TabFocusReason);
}

void Workplace::setSidebarNarrow(bool narrow) {
    wantsNarrow_ = narrow;
    // The page keeps what the narrowest window with all of a sidebar leaves it. That is not grown(): with larger
    // letters a usual screen would be too narrow for ever, and the sidebar never show its words.
    const bool slim = narrow || width() - grown(width::kSidebar) < width::kNarrowWindow - width::kSidebar;
    if (slim != sidebar_->isNarrow()) sidebar_->setNarrow(slim);
}

void Workplace::resizeEvent(QResizeEvent*) { setSidebarNarrow(wantsNarrow_); }

void Workplace::leaveTop() {
    if (page() == nullptr || page()->escape()) return;
    const QList<Page::Crumb> trail = page()->trail();
    if (trail.size() < 2) return;
    // To the list one came from, at the same place, if one came from there.
    if (history_.canGoBack()) return goBack();
    go(trail[trail.size() - 2].to);
}

bool Workplace::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) pressedAt_ = window()->focusWidget(); // before the key itself
    return QWidget::event(event);
}

void Workplace::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leaveTop();
    // A table lets Enter through that it opened a page by: the button that has the focus there was not meant.
    if (pressedAt_ == window()->focusWidget() && pressByEnter(*event, *this)) return;
    // A key of the page works from the search box and the sidebar, too; Delete and its like mean what has the focus.
    const bool isOfPage = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    if (QAction* action = page() && isOfPage ? page()->actionOf(event->keyCombination()) : nullptr) {
        focusPage();
        return action->trigger();
    }
    QWidget::keyPressEvent(event);
}

} // namespace clientela::ui
