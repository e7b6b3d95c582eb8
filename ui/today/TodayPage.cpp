#include "ui/today/TodayPage.h"

#include "ui/desk/Settling.h"
#include "ui/today/TodayDelegate.h"
#include "ui/today/TodayModel.h"
#include "ui/today/TodayTaskLine.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kAgainAfter = 200; ///< milliseconds: a burst of changes is read once

fields::Formatter formatterOf(const Desk& desk) {
    return {desk.locale(), desk.file().business().currency, desk.file().business().country};
}

/// Where Home, End and the page keys lead: to a row that can be stood on. The view's own stay where they are when they
/// come upon a heading.
QModelIndex farther(const QListView& view, int key) {
    const QAbstractItemModel& model = *view.model();
    const bool up = key == Qt::Key_Home || key == Qt::Key_PageUp;
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const int from = view.visualRect(view.currentIndex()).top();
    QModelIndex found = view.currentIndex();
    for (int row = found.row() + (up ? -1 : 1); row >= 0 && row < model.rowCount(); row += up ? -1 : 1) {
        const QModelIndex index = model.index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable)) continue;
        const bool isNext = found == view.currentIndex(); // at least by one
        if (page && !isNext && std::abs(view.visualRect(index).top() - from) > view.viewport()->height()) break;
        found = index;
    }
    return found;
}

} // namespace

TodayPage::TodayPage(Desk& desk, Answers&, QWidget* parent)
    : Page(desk, parent), formatter_(formatterOf(desk)), catalogues_(desk.file().catalogues()),
      work_(new TodayModel(this)), people_(new TodayModel(this)), whose_(new SegmentedControl(this)),
      line_(new TodayTaskLine(typing(), this)), workView_(makeView(work_, false, tr("What to do"))),
      peopleView_(makeView(people_, true, tr("Whom to think of"))), nothing_(new EmptyPage(this)),
      side_(new QWidget(this)) {
    build();
    addActions();
    again_.setSingleShot(true);
    again_.setInterval(kAgainAfter);
    connect(&again_, &QTimer::timeout, this, &TodayPage::read);
    connect(&desk, &Desk::changed, this, [this] {
        if (isVisible()) again_.start();
    });
    connect(&desk, &Desk::actorChanged, this, [this] { read(); });
    connect(&desk, &Desk::cataloguesChanged, this, [this] {
        catalogues_ = this->desk().file().catalogues();
        formatter_ = formatterOf(this->desk());
        read();
    });
}

TodayPage::~TodayPage() = default;

fields::Typing TodayPage::typing() const {
    return {desk().locale(), desk().file().business().currency, desk().file().today()};
}

QListView* TodayPage::makeView(TodayModel* model, bool narrow, const QString& name) {
    auto* view = new QListView(this);
    view->setModel(model);
    view->setItemDelegate(new TodayDelegate(narrow, !desk().isReadOnly(), view));
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setResizeMode(QListView::Adjust);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setMouseTracking(true);
    // One around all of it would cross what stands at its edges: titles, counts, days.
    view->setProperty("ownRing", true);
    connect(view, &QListView::activated, this, &TodayPage::activate);
    return view;
}

void TodayPage::build() {
    setGround(this, Ground::Base);
    setGround(workView_->viewport(), Ground::Base);
    setGround(side_, Ground::Sunken);
    setGround(peopleView_->viewport(), Ground::Sunken);
    whose_->addSegment(tr("Mine", "tasks"));
    whose_->addSegment(tr("Everybody"));
    whose_->setCurrent(1);
    whose_->setAccessibleName(tr("Whose tasks"));
    auto* add = new QPushButton(icons::icon(QStringLiteral("plus")), tr("Task", "a button"), this);
    add->setToolTip(tr("New task"));
    add->setVisible(!desk().isReadOnly());
    setSmall(add);
    line_->hide();
    nothing_->hide();
    for (QListView* view : {workView_, peopleView_}) { // now that both are there
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }

    auto* tasks = linkTo(Place::Page::Tasks, tr("All tasks"));
    auto* contacts = linkTo(Place::Page::Contacts, tr("All contacts"));

    auto* ways = new FlowLayout;
    ways->setSpacing(space::k12);
    ways->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QWidget* way : std::initializer_list<QWidget*>{tasks, contacts, add}) ways->addWidget(way);
    auto* head = new QHBoxLayout;
    head->addWidget(whose_);
    head->addLayout(ways, 1);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(space::k24, space::k12, space::k24, 0);
    left->setSpacing(space::k8);
    left->addLayout(head);
    left->addWidget(line_);
    left->addWidget(workView_, 1);
    left->addWidget(nothing_, 1);
    auto* right = new QVBoxLayout(side_);
    right->setContentsMargins(space::k16, space::k8, space::k16, 0);
    right->addWidget(peopleView_);
    side_->setMinimumWidth(width::kSidePanel);
    side_->setMaximumWidth(grown(width::kSidePanelMost));
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(left, 3);
    all->addWidget(side_, 2);

    workView_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(workView_, &QListView::customContextMenuRequested, this, &TodayPage::openMenu);
    connect(whose_, &SegmentedControl::chosen, this, &TodayPage::read);
    connect(add, &QPushButton::clicked, this, &TodayPage::newTask);
    connect(line_, &TodayTaskLine::entered, this, &TodayPage::saveTask);
    connect(line_, &TodayTaskLine::left, this, &TodayPage::giveUpTask);
}

QPushButton* TodayPage::linkTo(Place::Page page, const QString& text) {
    auto* link = new LinkButton(text, this);
    connect(link, &QPushButton::clicked, this, [this, page] {
        Place there;
        there.page = page;
        desk().go(there);
    });
    return link;
}

void TodayPage::addActions() {
    if (desk().isReadOnly()) return;
    const auto key = [this](const QString& text, const QKeySequence& sequence, auto what) {
        auto* action = new QAction(text, this);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    key(tr("Put off to tomorrow"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        [this] { putOff(workView_->currentIndex(), desk().file().today().addDays(1)); });
    key(tr("Call, and tell the others"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        [this] { call(workView_->currentIndex()); });
}

void TodayPage::show(const Place&) { read(); }

Place TodayPage::place() const {
    Place here;
    here.page = Place::Page::Today;
    return here;
}

QList<Page::Crumb> TodayPage::trail() const {
    QString day = formatter_.dates().weekdayForm(desk().file().today());
    if (!day.isEmpty()) day[0] = day[0].toUpper(); // the head of a page, in languages that write weekdays small
    return {{day, {}}};
}

QStringList TodayPage::statusTexts() const {
    if (!read_) return {};
    QStringList texts{tr("%Ln task(s) due", nullptr, static_cast<int>(day_.count.due))};
    if (day_.count.late > 0) texts += tr("%Ln late", "tasks", static_cast<int>(day_.count.late));
    return texts;
}

void TodayPage::reload() { read(); }

void TodayPage::read() {
    again_.stop();
    const QString by = whose_->current() == 0 ? desk().file().actorName() : QString();
    job_.start(
        desk().jobs(),
        [today = desk().file().today(), by, catalogues = catalogues_,
         cards = toConfirm(desk().file())](storage::Connection& connection, JobControl&) -> Result<TodayDay> {
            TodayDay day = readToday(connection, today, by);
            day.confirmList = cards.text;
            day.toConfirm = countToConfirm(connection, *catalogues, cards);
            return day;
        },
        this,
        [this](const Result<TodayDay>& day) {
            if (!day) return desk().fail(day.problem());
            showDay(*day);
        });
}

void TodayPage::showDay(const TodayDay& day) {
    const bool first = !std::exchange(read_, true);
    day_ = day;
    const TodayRows rows(*catalogues_, formatter_);
    keepPlace(workView_, work_, rows.work(day));
    keepPlace(peopleView_, people_, rows.people(day));
    const bool empty = work_->rowCount() == 0;
    if (empty) {
        nothing_->clear();
        nothing_->setIconName(QStringLiteral("check-circle"));
        nothing_->setHeading(tr("Nothing due."),
                             day.next.day.isValid()
                                 ? tr("Next: %1, %Ln task(s).", "a day", static_cast<int>(day.next.tasks))
                                       .arg(formatter_.dates().nearForm(day.next.day))
                                 : tr("A task made on a card, or here, shows on its day."));
        if (!desk().isReadOnly())
            connect(nothing_->addLink(tr("New task")), &QPushButton::clicked, this, &TodayPage::newTask);
    }
    const bool had = workView_->hasFocus();
    nothing_->setVisible(empty);
    workView_->setVisible(!empty);
    side_->setVisible(people_->rowCount() > 0);
    if ((first || had) && isVisible() && line_->isHidden()) focusFirst();
    Q_EMIT headChanged();
}

void TodayPage::keepPlace(QListView* view, TodayModel* model, std::vector<TodayRow> rows) {
    const TodayRow* was = model->row(view->currentIndex());
    const std::optional<TodayRow> kept = was ? std::optional(*was) : std::nullopt;
    const int at = qMax(0, view->currentIndex().row());
    model->setRows(std::move(rows));
    const QModelIndex next = model->again(kept.value_or(TodayRow()), at);
    if (next.isValid()) view->setCurrentIndex(next);
}

const TodayRow* TodayPage::current() const { return work_->row(workView_->currentIndex()); }

void TodayPage::focusFirst() {
    if (!workView_->isHidden()) return workView_->setFocus(Qt::OtherFocusReason);
    if (!nothing_->isHidden())
        for (auto* link : nothing_->findChildren<LinkButton*>()) return link->setFocus(Qt::OtherFocusReason);
    setFocus();
}

void TodayPage::activate(const QModelIndex& index) {
    const auto* model = qobject_cast<const TodayModel*>(index.model());
    const TodayRow* row = model ? model->row(index) : nullptr;
    if (row && row->goes) desk().go(row->to);
}

void TodayPage::tick(const QModelIndex& index) {
    const TodayRow* row = work_->row(index);
    if (!row || !row->canTick() || desk().isReadOnly()) return;
    if (row->what == TodayRow::What::Task)
        return change(QStringLiteral("task"), tr("Done: %1").arg(row->title),
                      [id = TaskId(row->id), today = desk().file().today()](storage::UnitOfWork& work) {
                          history::setDone(work, id, true, today);
                      });
    const auto settle = [this, title = tr("Settled: %1").arg(row->title),
                         id = InteractionId(row->id)](const QString& how) {
        change(QStringLiteral("log"), title,
               [id, how](storage::UnitOfWork& work) { history::setSettled(work, id, true, how); });
    };
    if (!row->asksHow) return settle({});
    askHowSettled(*this, row->second, settle);
}

void TodayPage::putOff(const QModelIndex& index, QDate until) {
    const TodayRow* row = work_->row(index);
    if (!row || row->what != TodayRow::What::Task || desk().isReadOnly()) return;
    const QString title = row->title;
    const TaskId id(row->id);
    // It goes to another day; who put it off goes on with what stood below it.
    if (index == workView_->currentIndex()) workView_->setCurrentIndex(work_->beside(index));
    change(QStringLiteral("task"),
           tr("Put off to %1: %2", "a day and a task").arg(formatter_.dates().nearForm(until), title),
           [id, until](storage::UnitOfWork& work) { history::putOff(work, id, until); });
}

void TodayPage::call(const QModelIndex& index) {
    const TodayRow* row = work_->row(index);
    if (!row || row->customer == 0) return;
    Place card;
    card.page = Place::Page::Card;
    card.id = row->customer;
    card.text = QStringLiteral("call");
    desk().go(card);
}

void TodayPage::remove(const QModelIndex& index) {
    const TodayRow* row = work_->row(index);
    if (!row || row->what != TodayRow::What::Task || desk().isReadOnly()) return;
    change(QStringLiteral("delete"), tr("Deleted the task %1").arg(row->title),
           [id = TaskId(row->id)](storage::UnitOfWork& work) { history::removeTask(work, id); });
}

void TodayPage::openMenu(const QPoint& at) {
    const QPersistentModelIndex index(workView_->indexAt(at).isValid() ? workView_->indexAt(at)
                                                                       : workView_->currentIndex());
    const TodayRow* row = work_->row(index);
    if (!row || row->what == TodayRow::What::Heading) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row->goes) menu->addAction(tr("Open"), this, [this, index] { activate(index); });
    if (!desk().isReadOnly()) {
        const QDate today = desk().file().today();
        if (row->canTick())
            menu->addAction(row->what == TodayRow::What::Task ? tr("Done", "ticks a task")
                            : row->asksHow                    ? tr("Settled…")
                                                              : tr("Settled"),
                            this, [this, index] { tick(index); });
        if (row->what == TodayRow::What::Task) {
            menu->addAction(tr("Put off to tomorrow"), this, [this, index, today] { putOff(index, today.addDays(1)); });
            menu->addAction(tr("Put off to Monday"), this,
                            [this, index, today] { putOff(index, today.addDays(8 - today.dayOfWeek())); });
        }
        if (row->customer != 0) menu->addAction(tr("Call, and tell the others"), this, [this, index] { call(index); });
        if (row->what == TodayRow::What::Task) menu->addAction(tr("Delete"), this, [this, index] { remove(index); });
    }
    menu->popup(workView_->viewport()->mapToGlobal(at));
}

bool TodayPage::newTask() {
    if (desk().isReadOnly()) return false;
    line_->open(typing());
    return true;
}

void TodayPage::saveTask() {
    const auto said = line_->task();
    if (!said) return;
    history::Task task = history::taskOf(*said, {}, desk().file().actorName());
    if (!task.due.isValid()) task.due = desk().file().today();
    const QString typed = line_->text();
    line_->setText({});
    line_->hide();
    focusFirst();
    desk().change(
        QStringLiteral("task"), tr("Task: %1").arg(task.title),
        [task](storage::UnitOfWork& work) -> Result<TaskId> { return history::saveTask(work, task); }, this,
        [this, typed, task](const Result<storage::Written<TaskId>>& outcome) {
            if (!outcome) {
                line_->setText(typed); // nothing typed is lost
                line_->show();
                return desk().fail(outcome.problem());
            }
            desk().tell(tr("Task: %1").arg(task.title), outcome->committed.revision.value);
            read();
        });
}

void TodayPage::change(const QString& kind, const QString& title, std::function<void(storage::UnitOfWork&)> work) {
    desk().change(
        kind, title,
        [work = std::move(work)](storage::UnitOfWork& unit) -> Result<void> {
            work(unit);
            return {};
        },
        this,
        [this, title](const Result<storage::Written<void>>& outcome) {
            if (!outcome) return desk().fail(outcome.problem());
            desk().tell(title, outcome->committed.revision.value);
            read();
        });
}

bool TodayPage::escape() {
    if (line_->isHidden()) return false;
    giveUpTask();
    return true;
}

void TodayPage::giveUpTask() {
    const QString typed = line_->text().simplified();
    line_->setText({});
    line_->hide();
    focusFirst();
    if (typed.isEmpty()) return;
    givenUp_ = {typed, desk().lastUndoable()};
    desk().tell(undoText(), 0, Desk::Offer::OfPage);
}

QString TodayPage::undoText() const {
    const bool isLast = givenUp_ && line_->isHidden() && desk().lastUndoable().value <= givenUp_->after.value;
    return isLast ? tr("Not noted: %1", "a task that was being typed").arg(givenUp_->text) : QString();
}

bool TodayPage::undo() {
    const QString what = undoText();
    if (what.isEmpty()) return false;
    line_->setText(std::exchange(givenUp_, std::nullopt)->text);
    newTask();
    line_->goToEnd();
    desk().tell(tr("Undone: %1").arg(what)); // in place of what offered it
    return true;
}

bool TodayPage::eventFilter(QObject* watched, QEvent* event) {
    auto* view = watched == workView_ || watched == workView_->viewport() ? workView_ : peopleView_;
    if (watched == view && event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        switch (pressed) {
        case Qt::Key_Home:
        case Qt::Key_End:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: view->setCurrentIndex(farther(*view, pressed)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: activate(view->currentIndex()); return true;
        case Qt::Key_Space:
            if (view == workView_) tick(view->currentIndex());
            return true;
        case Qt::Key_Delete:
            if (view == workView_) remove(view->currentIndex());
            return true;
        default: break;
        }
    }
    if (watched == view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = view->indexAt(mouse->pos());
        if (!index.isValid() || mouse->button() != Qt::LeftButton) return false;
        const QRect row = view->visualRect(index);
        if (index.data(TodayModel::TickRole).toBool() && TodayDelegate::box(row).contains(mouse->pos())) {
            tick(index);
            return true;
        }
        const auto* delegate = static_cast<const TodayDelegate*>(view->itemDelegate());
        if (const auto button = delegate->buttonAt(row, index, mouse->pos())) {
            if (*button == TodayDelegate::Button::Call)
                call(index);
            else
                putOff(index, desk().file().today().addDays(1));
            return true;
        }
        // A heading's link, and who stands beside the work, open at one click; the rest as any row, by two.
        if (view == peopleView_) activate(index);
    }
    return Page::eventFilter(watched, event);
}

} // namespace clientela::ui
