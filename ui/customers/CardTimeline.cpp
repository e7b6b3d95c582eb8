#include "ui/customers/CardTimeline.h"

#include "base/Failure.h"
#include "history/Attachments.h"
#include "history/Interactions.h"
#include "sales/SalesTimeline.h"
#include "ui/customers/CardEntryLine.h"
#include "ui/customers/CardTimelineDelegate.h"
#include "ui/desk/Page.h"
#include "ui/desk/Settling.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FoldingRow.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tags.h"

#include <QButtonGroup>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMetaMethod>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientela::ui {

using Filter = CardTimelineModel::Filter;
using Role = CardTimelineModel::Role;
using history::TimelineEntry;

namespace {

const QLatin1String kInteraction("interaction");
const QLatin1String kTask("task");
/// More than fits on a screen, and read while the card opens.
constexpr int kAtOnce = 100;
constexpr int kKeepAfter = 500; ///< milliseconds after the last key

} // namespace

CardTimeline::CardTimeline(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk),
      acts_(desk), sources_{std::make_shared<history::HistoryTimeline>(), std::make_shared<sales::SalesTimeline>()},
      catalogues_(desk.file().catalogues()),
      model_(new CardTimelineModel(
          *catalogues_,
          fields::Formatter(desk.locale(), desk.file().business().currency, desk.file().business().country), this)),
      entry_(new CardEntryLine(catalogues_->find(kInteraction)->find(QStringLiteral("kind"))->choices,
                               {desk.locale(), desk.file().business().currency, desk.file().today()}, this)),
      find_(new IconButton(QStringLiteral("search"), tr("Search what happened"), this)),
      search_(new SearchField(tr("Search what happened"), QString(), this)), view_(new QListView(this)),
      nothing_(new QLabel(this)) {
    build();
}

void CardTimeline::build() {
    setGround(this, Ground::Base);
    view_->setModel(model_);
    view_->setItemDelegate(new CardTimelineDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setResizeMode(QListView::Adjust);
    view_->setMouseTracking(true);
    view_->setProperty("ownRing", true);
    view_->setAccessibleName(tr("What happened"));
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    setInk(nothing_, Ink::Hint);
    search_->setAccessibleName(tr("Search what happened"));
    search_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k12, space::k16, 0);
    column->setSpacing(space::k8);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::k4);
    top->addWidget(entry_, 1);
    top->addStretch(0);
    top->addWidget(find_, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(buildChips());
    column->addWidget(search_);
    column->addWidget(nothing_);
    column->addWidget(view_, 1);
    setMinimumWidth(grown(width::kSidePanel));

    entry_->setVisible(!desk_.isReadOnly());
    keeping_.setSingleShot(true);
    keeping_.setInterval(kKeepAfter);
    connect(&keeping_, &QTimer::timeout, this, [this] {
        if (!changing_) keepTyped();
    });
    connect(entry_, &CardEntryLine::edited, &keeping_, qOverload<>(&QTimer::start));
    connect(entry_, &CardEntryLine::entered, this, &CardTimeline::enter);
    connect(entry_, &CardEntryLine::enteredList, this, [this] {
        if (model_->rowCount() > 0) view_->setFocus(Qt::TabFocusReason);
    });
    connect(entry_, &CardEntryLine::cancelled, this, &CardTimeline::giveUpChange);
    connect(entry_, &CardEntryLine::left, this, [this] {
        for (QWidget* at = this; at != nullptr; at = at->parentWidget())
            if (auto* page = qobject_cast<Page*>(at)) return page->focusFirst();
    });
    connect(&acts_, &TimelineActs::done, this, [this] {
        if (entry_->text().isEmpty()) entry_->resetKind();
        setCustomer(customer_);
    });
    connect(&acts_, &TimelineActs::refused, this, [this](const TimelineActs::Entered& entered) {
        waiting_.push_back(entered); // nothing typed is lost
        if (entered.customer != customer_)
            return desk_.tell(tr("What was typed waits in the line of its card.", "the line that logs a contact"));
        showsNew_ = false;
        takeUp();
    });
    connect(view_, &QListView::activated, this, &CardTimeline::open);
    connect(find_, &QToolButton::clicked, this, [this] { showSearch(search_->isHidden()); });
    connect(search_, &SearchField::textChanged, this, [this](const QString& text) {
        model_->setSearch(text);
        showCounts();
    });
    connect(search_, &SearchField::left, this, [this] { showSearch(false); });
    connect(search_, &SearchField::enteredList, this, [this] { view_->setFocus(Qt::TabFocusReason); });
}

QWidget* CardTimeline::buildChips() {
    chipRow_ = new FoldingRow(this);
    auto* group = new QButtonGroup(chipRow_); // one stop of Tab: the arrows go from one to the next
    const auto addChip = [&](Filter filter, const QString& text) {
        auto* chip = new Chip(text, chipRow_);
        chip->setCheckable(true);
        chip->setChecked(filter == Filter::All);
        connect(chip, &QAbstractButton::clicked, this, [this, filter] { setFilter(filter); });
        group->addButton(chip);
        chipRow_->addButton(chip);
        chips_.emplace_back(filter, chip);
    };
    addChip(Filter::All, tr("All"));
    addChip(Filter::Contacts, tr("Contacts"));
    addChip(Filter::Documents, tr("Documents"));
    addChip(Filter::Tasks, tr("Tasks"));
    addChip(Filter::Mail, tr("Mail", "letters, e-mails, text messages and campaigns"));
    return chipRow_;
}

void CardTimeline::setFilter(Filter filter) {
    model_->setFilter(filter);
    showCounts();
}

void CardTimeline::showSearch(bool shown) {
    search_->setVisible(shown);
    if (shown) return search_->setFocus(Qt::OtherFocusReason);
    search_->clear();
    view_->setFocus(Qt::OtherFocusReason);
}

CardTimeline::~CardTimeline() {
    if (keeping_.isActive() && !changing_) keepTyped();
}

void CardTimeline::setCustomer(CustomerId customer) {
    const bool isShown = customer == customer_;
    if (!isShown) {
        keepTyped();
        view_->scrollToTop();
        entry_->resetKind();
        entry_->setText({});
        entry_->setChanging({});
        changing_.reset();
        begun_.clear();
        givenUp_.reset();
        search_->clear();
        search_->hide();
        model_->setFilter(Filter::All);
        model_->setEntries({}, desk_.file().today()); // nothing of theirs stands under another's head
        showsNew_ = false;
    }
    customer_ = customer;
    if (!isShown) takeUp();
    drop();
    entry_->setToday(desk_.file().today());
    // Whoever stands far back in it stays there.
    if (isShown && model_->entries().size() > kAtOnce) return readRest();
    std::vector<TimelineEntry> newest = history::timeline(sources_, desk_.connection(), customer, kAtOnce);
    const bool isLong = newest.size() >= kAtOnce;
    showEntries(std::move(newest));
    if (isLong) readRest();
    Q_EMIT loaded();
}

void CardTimeline::drop() {
    awaited_.reset();
    rest_.cancel();
}

void CardTimeline::readRest() {
    rest_.start(
        desk_.jobs(),
        [sources = sources_, customer = customer_](storage::Connection& connection, JobControl&)
            -> Result<std::vector<TimelineEntry>> { return history::timeline(sources, connection, customer); },
        this,
        [this, customer = customer_](Result<std::vector<TimelineEntry>> entries) {
            if (customer != customer_) return;
            if (!entries) return desk_.fail(entries.problem());
            showEntries(std::move(*entries));
            if (const auto awaited = std::exchange(awaited_, {})) reveal(awaited->first, awaited->second);
            Q_EMIT loaded();
        });
}

void CardTimeline::showEntries(std::vector<TimelineEntry> entries) {
    const QDate today = desk_.file().today();
    // Most changes of the file are not of this customer: the list then stands as it is, laid out.
    if (model_->shows(entries, today)) return showCounts();
    const TimelineEntry* kept = model_->entry(view_->currentIndex());
    const QString record = kept ? kept->record : QString();
    const qint64 id = kept ? kept->id : 0;
    // Who came to the top only, and is elsewhere now, begins next time with what is on top then.
    const bool wasOnTop = kept && isFirst(view_->currentIndex()) && !view_->hasFocus();
    const int scrolled = view_->verticalScrollBar()->value();
    model_->setColleagues(office::GivenNames(office::actors(desk_.connection())));
    const std::vector<TimelineEntry> before = showsNew_ ? model_->entries() : std::vector<TimelineEntry>();
    model_->setEntries(std::move(entries), today);
    view_->doItemsLayout(); // how far it can be scrolled is not known before
    if (id != 0 && !wasOnTop) view_->setCurrentIndex(model_->find(record, id));
    view_->verticalScrollBar()->setValue(scrolled);
    if (view_->hasFocus()) view_->scrollTo(view_->currentIndex());
    showCounts();
    if (showsNew_) showWhatIsNew(before);
}

void CardTimeline::showWhatIsNew(const std::vector<TimelineEntry>& before) {
    const auto isSame = [](const TimelineEntry& one, const TimelineEntry& other) {
        return one.record == other.record && one.id == other.id;
    };
    for (const TimelineEntry& one : model_->entries()) {
        const bool known =
            std::any_of(before.begin(), before.end(), [&](const TimelineEntry& was) { return isSame(one, was); });
        if (known) continue;
        showsNew_ = false;
        const QString record = one.record;
        const qint64 id = one.id;
        if (!model_->find(record, id).isValid()) {
            search_->clear();
            setFilter(Filter::All);
            view_->doItemsLayout();
        }
        return view_->scrollTo(model_->find(record, id));
    }
}

void CardTimeline::goToEnd(int which) {
    const int rows = model_->rowCount();
    for (int step = 0; step < rows; ++step) {
        const QModelIndex at = model_->index(which > 0 ? step : rows - 1 - step, 0);
        if (model_->entry(at) == nullptr) continue; // a heading
        view_->setCurrentIndex(at);
        return which > 0 ? view_->scrollToTop() : view_->scrollTo(at); // with the heading over it
    }
}

void CardTimeline::showCounts() {
    for (const auto& [filter, chip] : chips_) {
        const int count = model_->count(filter);
        chip->setCount(count);
        chip->setChecked(model_->filter() == filter);
        // Mail is rare enough to stand only where there is some.
        chipRow_->setWanted(chip, filter != Filter::Mail || count > 0 || model_->filter() == filter);
    }
    nothing_->setText(model_->entries().empty() ? tr("Nothing happened yet.") : tr("Nothing of this kind."));
    nothing_->setVisible(model_->rowCount() == 0);
}

void CardTimeline::setClosed(const QString& reason) {
    closed_ = reason;
    entry_->setVisible(reason.isEmpty() && !desk_.isReadOnly());
}

void CardTimeline::focusEntry(const QString& kind) {
    if (!kind.isEmpty()) entry_->setKind(kind);
    entry_->focusEnd(); // what stands there goes on
}

void CardTimeline::focusTask() {
    if (!entry_->line().followUp) entry_->setText((entry_->text() + QStringLiteral(" > ")).simplified() + u' ');
    entry_->focusEnd();
}

void CardTimeline::reveal(const QString& record, qint64 id) {
    search_->clear();
    if (!model_->find(record, id).isValid()) setFilter(Filter::All);
    const QModelIndex at = model_->find(record, id);
    if (!at.isValid()) {
        awaited_ = {record, id};
        return;
    }
    view_->setCurrentIndex(at);
    view_->scrollTo(at, QAbstractItemView::PositionAtCenter);
    view_->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget*> CardTimeline::panes() const {
    // A list without a row has nothing that could show the focus.
    return model_->rowCount() > 0 ? QList<QWidget*>{entry_, view_} : QList<QWidget*>{entry_};
}

bool CardTimeline::isFirst(const QModelIndex& index) const {
    for (int row = 0; row < index.row(); ++row)
        if (model_->entry(model_->index(row, 0)) != nullptr) return false; // else a heading
    return true;
}

void CardTimeline::tick(const QModelIndex& index) {
    const TimelineEntry* what = model_->entry(index);
    if (!what) return;
    const bool asks = what->record == kInteraction && what->open && history::wantsAnswer(what->kind);
    if (!asks || desk_.isReadOnly()) return acts_.tick(*what);
    // It carries which one it is: another card may come meanwhile.
    askHowSettled(*this, what->title.isEmpty() ? index.data().toString() : what->title,
                  [this, entry = *what](const QString& how) { acts_.tick(entry, how); });
}

void CardTimeline::putOff(const QModelIndex& index, QDate until) {
    if (const TimelineEntry* what = model_->entry(index)) acts_.putOff(*what, until);
}

void CardTimeline::remove(const QModelIndex& index) {
    if (const TimelineEntry* what = model_->entry(index)) acts_.remove(*what, index.data().toString());
}

void CardTimeline::open(const QModelIndex& index) {
    const TimelineEntry* what = model_->entry(index);
    if (!what) return;
    if (what->record == QLatin1String("document"))
        return desk_.go({Place::Page::Document, what->id, {}, {}, {}, {}, {}});
    if (!closed_.isEmpty()) return desk_.tell(closed_);
    if (!entry_->isHidden()) beginChange(*what);
}

bool CardTimeline::hasMessage(const TimelineEntry& entry) const {
    if (entry.record != kInteraction || entry.kind != QLatin1String("email")) return false;
    // Beside a table nobody shows it.
    if (!isSignalConnected(QMetaMethod::fromSignal(&CardTimeline::messageRequested))) return false;
    try {
        return history::attachmentOf(desk_.connection(), InteractionId(entry.id)).has_value();
    } catch (const Failure&) {
        return false; // whoever opens it is told
    }
}

void CardTimeline::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index =
        byKey ? view_->currentIndex() : view_->indexAt(view_->viewport()->mapFrom(this, event->pos()));
    const TimelineEntry* what = model_->entry(index);
    const bool own = what && (what->record == kTask || what->record == kInteraction);
    const bool paid = what && what->record == QLatin1String("payment") && !desk_.isReadOnly();
    const bool message = what && hasMessage(*what);
    if (!what || (!own && !paid && what->record != QLatin1String("document")) ||
        (own && desk_.isReadOnly() && !message))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex at(index);
    if (message) menu->addAction(tr("Show the e-mail"), this, [this, id = what->id] { Q_EMIT messageRequested(id); });
    if (own && desk_.isReadOnly()) return menu->popup(event->globalPos());
    if (!paid) {
        QAction* change = menu->addAction(own ? tr("Change") : tr("Open"), this, [this, at] { open(at); });
        if (own && !closed_.isEmpty()) {
            change->setEnabled(false);
            change->setToolTip(closed_);
            menu->setToolTipsVisible(true);
        }
    }
    if (what->record == kTask)
        menu->addAction(what->open ? tr("Done", "ticks a task") : tr("Open again"), this, [this, at] { tick(at); });
    else if (own && !what->status.isEmpty())
        menu->addAction(!what->open                        ? tr("Open again")
                        : history::wantsAnswer(what->kind) ? tr("Settled…", "closes a complaint")
                                                           : tr("Settled", "closes a complaint"),
                        this, [this, at] { tick(at); });
    if (what->record == kTask && what->open) {
        const QDate today = desk_.file().today();
        menu->addAction(tr("Put off to tomorrow"), this, [this, at, today] { putOff(at, today.addDays(1)); });
        menu->addAction(tr("Put off to Monday"), this,
                        [this, at, today] { putOff(at, today.addDays(8 - today.dayOfWeek())); });
    }
    if (own || paid) menu->addAction(tr("Delete"), this, [this, at] { remove(at); });
    menu->popup(byKey ? view_->viewport()->mapToGlobal(view_->visualRect(index).center()) : event->globalPos());
}

bool CardTimeline::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_T && press->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            putOff(view_->currentIndex(), desk_.file().today().addDays(1)); // as on the page of the day
            return true;
        }
        if (press->key() == Qt::Key_Up && press->modifiers() == Qt::NoModifier && isFirst(view_->currentIndex()) &&
            !entry_->isHidden()) {
            entry_->focusEnd();
            return true;
        }
        switch (press->key()) {
        case Qt::Key_Home: goToEnd(1); return true;
        case Qt::Key_End: goToEnd(-1); return true;
        case Qt::Key_Space: tick(view_->currentIndex()); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: open(view_->currentIndex()); return true;
        case Qt::Key_Delete: remove(view_->currentIndex()); return true;
        default: break;
        }
    }
    // Whoever comes to it by keys begins with what stands on top, whoever comes back sees where they are.
    if (watched == view_ && event->type() == QEvent::FocusIn && !view_->currentIndex().isValid() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        goToEnd(1);
    if (watched == view_ && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        view_->scrollTo(view_->currentIndex());
    if (watched == view_->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent*>(event)->pos();
        const QModelIndex index = view_->indexAt(at);
        if (index.data(Role::TickRole).toBool() && CardTimelineDelegate::box(view_->visualRect(index)).contains(at)) {
            tick(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela::ui
