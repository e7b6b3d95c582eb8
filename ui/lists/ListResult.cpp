#include "ui/lists/ListResult.h"

#include "app/AddedUp.h"
#include "app/GroupWords.h"
#include "fields/OtherWords.h"
#include "lists/Grouping.h"
#include "lists/UsualColumns.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "query/Totals.h"
#include "query/TreeText.h"
#include "ui/lists/ListGroups.h"
#include "ui/lists/PickButton.h"
#include "ui/lists/ResemblanceDialog.h"
#include "ui/records/BulkEditDialog.h"
#include "ui/records/ColumnChooser.h"
#include "ui/records/TasksDialog.h"
#include "ui/records/TotalsRow.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

/// The ways to group by a field: dates by month first, which is asked for most.
QList<PickItem> groupingsBy(const fields::Field& field) {
    const QStringList also = fields::otherWords(field);
    if (!query::hasPeriods(field)) return {PickItem{field.label, field.group, field.key, false, also}};
    QList<PickItem> items;
    for (const CalendarUnit period :
         {CalendarUnit::Month, CalendarUnit::Quarter, CalendarUnit::Year, CalendarUnit::Week, CalendarUnit::Day})
        items += PickItem{app::periodHead(field.label, period), field.group,
                          lists::Grouping{field.key, {}, period}.key(), false, also};
    return items;
}

} // namespace

ListResult::ListResult(const ListWords& words, Answers& answers, QWidget* parent)
    : QWidget(parent), words_(words), answers_(answers), model_(new RecordModel(words.desk(), this)),
      table_(new RecordTable(*model_, this)), totals_(new TotalsRow(*table_, this)),
      groups_(new ListGroups(words, this)), count_(new QLabel(this)), sums_(new ElidedLabel(QString(), this)),
      by_(nullptr) {
    build();
}

ListResult::~ListResult() = default;

void ListResult::build() {
    by_ = new PickButton(
        tr("Group by"), tr("Group by"),
        [this](PickPopup& popup) {
            QList<PickItem> items{{tr("No groups"), {}, QString(), false}};
            for (const fields::Field& field : words_.catalogue().fields())
                if (!field.importOnly && field.type != fields::Type::LongText) items += groupingsBy(field);
            popup.setItems(items);
        },
        this);
    by_->setArrow(true);
    connect(by_, &PickButton::picked, this, [this](const QVariant& key) {
        groups_->setOrder({});
        ask(chosen_, model_->request().sort, key.toString());
        Q_EMIT shapeChanged();
    });
    setFontRole(count_, FontRole::Title);
    count_->setObjectName(QStringLiteral("ListCount"));
    setInk(sums_, Ink::Text2);
    sums_->setObjectName(QStringLiteral("ListSums"));

    table_->setMinimumHeight(3 * Heights::standard().row); // where no room is left, the page scrolls

    head_ = new QHBoxLayout;
    head_->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    head_->setSpacing(space::k8);
    auto* said = new QHBoxLayout;
    said->setSpacing(space::k8);
    said->addWidget(count_);
    said->addWidget(sums_, 1);
    head_->addLayout(said);
    auto* ways = ways_ = new FlowLayout;
    ways->setSpacing(space::k8);
    ways->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head_->addLayout(ways, 1);
    ways->addWidget(by_);
    const auto button = [&](const char* icon, const QString& text, auto signal) {
        auto* made = new QPushButton(icons::icon(QLatin1String(icon)), text, this);
        setSmall(made);
        connect(made, &QPushButton::clicked, this, signal);
        ways->addWidget(made);
        takers_.append({made, text});
    };
    if (words_.about().isCustomers()) button("labels", tr("Labels"), &ListResult::labelsRequested);
    button("export", tr("Export"), &ListResult::exportRequested);
    if (words_.about().isCustomers()) ways->addWidget(makeMore());
    auto* columns = new IconButton(QStringLiteral("columns"), tr("Columns (Ctrl+Shift+O)"), this);
    connect(columns, &QAbstractButton::clicked, this, &ListResult::chooseColumns);
    ways->addWidget(columns);

    addNothing();
    groups_->hide();
    connect(groups_, &ListGroups::orderChanged, this, &ListResult::shapeChanged);
    connect(groups_, &ListGroups::opened, this, &ListResult::opened);
    connect(groups_, &ListGroups::cardsRequested, this, &ListResult::cardsRequested);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head_);
    all->addWidget(table_, 1);
    all->addWidget(totals_);
    all->addWidget(groups_, 1);

    const bool customers = words_.about().isCustomers();
    table_->setAccessibleName(customers ? tr("Customers on the list") : words_.about().title);
    auto* open = new QAction(customers ? tr("Open card") : tr("Open"), this);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT opened(table_->currentId()); });
    auto* why = new QAction(icons::icon(QStringLiteral("question")),
                            customers ? tr("Why is this card on the list?") : tr("Why is it here?"), this);
    connect(why, &QAction::triggered, this, [this] { Q_EMIT whyRequested(table_->currentId()); });
    table_->addAction(open);
    table_->addAction(why);
    auto* leaveOut = new QAction(tr("Leave out by hand"), this);
    connect(leaveOut, &QAction::triggered, this, [this] {
        if (const qint64 id = table_->currentId()) Q_EMIT leaveOutRequested(id);
    });
    table_->addAction(leaveOut);
    acts_.append({leaveOut, customers}); // others are filtered, too, where nothing can be kept
    setRefusal({});
    connect(table_, &RecordTable::opened, this, &ListResult::opened);
    connect(table_, &RecordTable::selectionCountChanged, this, &ListResult::showCount);
    connect(table_, &RecordTable::sortRequested, this, [this](const QString& sort) {
        ask(chosen_, sort, by());
        Q_EMIT shapeChanged();
    });
    connect(model_, &RecordModel::rowsChanged, this, [this] {
        goToSpot();
        if (!table_->currentIndex().isValid() && model_->rowCount() > 0) table_->propose(model_->idAt(0));
    });
    connect(model_, &RecordModel::failed, &words_.desk(), &Desk::fail);
    connect(&words_.desk(), &Desk::changed, this, [this] {
        sum();
        group();
    });
}

/// What can be done with all of a list of customers.
QWidget* ListResult::makeMore() {
    auto* more = new IconButton(QStringLiteral("more"), tr("Do with the selected rows, or with all on the list"), this);
    auto* menu = new QMenu(more);
    const auto act = [&](const char* icon, const QString& text, auto slot) {
        QAction* made = menu->addAction(icons::icon(QLatin1String(icon)), text);
        acts_.append({made, true});
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
        return made;
    };
    auto* edit = act("edit", tr("Edit…"), [this] { editAll({}); });
    edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E)); // from the rows and the text, too
    act("tag", tr("Tag"), [this] { editAll(QStringLiteral("tags")); });
    act("task-list", tr("Task for each"),
        [this] { (new TasksDialog(words_.desk(), answers_, chosenList(), this))->open(); });
    act("export", tr("Export for a mailing or calls…"), [this] { Q_EMIT mailingRequested(); });
    act("customers", tr("Who resembles them?"), [this] {
        const auto chosen = query::parse(chosenList());
        (new ResemblanceDialog(words_, chosen ? *chosen : list_, this))->open();
    });
    acts_.last().second = false;
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

void ListResult::setRefusal(const QString& why) {
    for (const auto& [button, text] : std::as_const(takers_)) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    for (const auto& [act, writes] : std::as_const(acts_)) {
        act->setEnabled(why.isEmpty() && !(writes && words_.desk().isReadOnly()));
        act->setToolTip(!why.isEmpty() ? why : writes ? words_.desk().readOnlyReason() : QString());
    }
}

void ListResult::editAll(const QString& field) {
    (new BulkEditDialog(words_.desk(), chosenList(), field, this))->open();
}

QString ListResult::grouping() const {
    lists::Grouping grouping = lists::Grouping::of(by());
    grouping.order = groups_->order();
    return grouping.text();
}

void ListResult::begin(const QString& spot) {
    table_->forget();
    wanted_.reset();
    if (spot.isEmpty()) return;
    wanted_ = Spot{spot.section(QLatin1Char(' '), 0, 0).toLongLong(), spot.section(QLatin1Char(' '), 1, 1).toInt()};
}

QString ListResult::spot() const {
    return QStringLiteral("%1 %2").arg(table_->currentId()).arg(table_->verticalScrollBar()->value());
}

void ListResult::goToSpot() {
    if (!wanted_ || model_->rowCount() == 0) return;
    if (model_->rowOf(wanted_->card) >= 0) {
        table_->setCurrentId(wanted_->card);
        table_->verticalScrollBar()->setValue(wanted_->scrolled);
        wanted_.reset();
    } else if (model_->isComplete()) {
        wanted_.reset(); // it is gone from the list
    }
}

QString ListResult::chosenList() const {
    // Rows of the table that groups have taken the place of are not seen to be selected.
    return by().isEmpty() ? table_->chosenList() : model_->request().expression;
}

bool ListResult::isSelected() const { return by().isEmpty() && table_->selectedCount() > 0; }

app::ListRequest ListResult::request() const {
    app::ListRequest request = model_->request();
    request.expression = chosenList();
    request.grouping = grouping(); // with the order that the groups stand in
    return request;
}

void ListResult::setCount(const QString& text, bool nobody) {
    counted_ = text;
    nothing_->setVisible(nobody);
    showCount();
}

void ListResult::showCount() {
    const int selected = by().isEmpty() ? table_->selectedCount() : 0;
    count_->setText(selected == 0 ? counted_ : tr("%1, %Ln selected", "how many there are", selected).arg(counted_));
    // A row is selected by a click: who exports reads on the button what goes out.
    const QString many = words_.desk().locale().toString(selected);
    for (const auto& [button, text] : std::as_const(takers_))
        button->setText(selected == 0 ? text : QStringLiteral("%1 (%2)").arg(text, many));
    arrangeHead();
}

void ListResult::addNothing() {
    const bool customers = words_.about().isCustomers();
    nothing_ = new QWidget(table_->viewport());
    auto* what = new QLabel(customers ? tr("Nobody is on this list") : tr("Nothing is on this list"), nothing_);
    auto* next = new QLabel(tr("“so far” says which condition leaves none. Space on a row switches it off."), nothing_);
    setFontRole(what, FontRole::Section);
    setInk(next, Ink::Text2);
    auto* column = new QVBoxLayout(nothing_);
    column->addStretch(1);
    for (QLabel* label : {what, next}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto* over = new QVBoxLayout(table_->viewport());
    over->addWidget(nothing_);
    nothing_->setAttribute(Qt::WA_TransparentForMouseEvents);
    nothing_->hide();
}

void ListResult::arrangeHead() {
    const QMargins around = head_->contentsMargins();
    const int room = width() - around.left() - around.right();
    const int left = room - count_->sizeHint().width() - ways_->sizeHint().width() - 2 * space::k8;
    // The sums stand in the totals row, too: one that does not fit as a whole is left out, but the first makes room.
    const auto wide = [this](const QString& text) { return sums_->fontMetrics().horizontalAdvance(text); };
    const bool beside = left >= (sumTexts_.isEmpty() ? 0 : wide(sumTexts_.first()));
    head_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int most = beside ? left : room - count_->sizeHint().width() - space::k8;
    QString shown;
    for (const QString& text : sumTexts_) {
        const QString longer = shown.isEmpty() ? text : shown + QStringLiteral("   ") + text;
        if (wide(longer) > most) break;
        shown = longer;
    }
    sums_->setText(shown);
}

void ListResult::setSums(const QStringList& texts) {
    sumTexts_ = texts;
    arrangeHead();
}

void ListResult::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeHead();
}

void ListResult::focusTable() {
    by().isEmpty() ? table_->setFocus(Qt::TabFocusReason) : groups_->setFocus(Qt::TabFocusReason);
}

void ListResult::setList(const query::NodePtr& list) {
    list_ = list;
    ask(chosen_, model_->request().sort, by());
}

void ListResult::setShape(const QString& columns, const QString& sort, const QString& grouping) {
    const lists::Grouping wanted = lists::Grouping::of(grouping);
    groups_->setOrder(wanted.order);
    if (ask(columns, sort, wanted.key())) return;
    // A kept grouping or order may name a field that is gone: the list itself is shown all the same.
    ask(columns, {}, {});
}

bool ListResult::ask(const QString& columns, const QString& sort, const QString& grouping) {
    app::ListRequest request;
    request.kind = words_.kind();
    request.expression = query::toText(list_);
    chosen_ = columns;
    request.columns =
        columns.isEmpty() && words_.about().isCustomers() ? lists::usualColumns(list_, words_.catalogue()) : columns;
    request.sort = sort;
    request.grouping = grouping;
    const app::ListRequest before = model_->request();
    if (model_->ask(request)) return false; // what cannot be asked is said beside its text
    if (request.expression != before.expression || request.columns != before.columns) {
        // Figures of the list before, or under columns that are others now.
        totals_->setWaiting();
        if (!sumTexts_.isEmpty()) setSums({tr("…")});
    }
    sum();
    group();
    return true;
}

void ListResult::chooseColumns() {
    auto* chooser = new ColumnChooser(*model_, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        ask(chooser->columns().join(QLatin1Char(',')), model_->request().sort, by());
        Q_EMIT shapeChanged();
    });
    chooser->open();
}

// ---------------------------------------------------------------- sums and groups

void ListResult::sum() {
    const app::Listing& listing = model_->listing();
    const std::vector<size_t> places = app::summedColumns(listing);
    summing_.cancel(); // sums of other columns, which may have more figures than these
    if (places.empty()) {
        totals_->clear();
        return setSums({});
    }
    summing_.start(
        words_.desk().jobs(),
        [listing, operands = app::columnsAt(listing, places)](storage::Connection& connection,
                                                              JobControl&) -> Result<query::RecordSet::Sums> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            return app::addedUp(records, listing.list, operands);
        },
        this,
        [this, places](const Result<query::RecordSet::Sums>& sums) {
            if (!sums) {
                totals_->clear(); // rather none than one that never comes
                return setSums({});
            }
            totals_->setSums(places, *sums);
            totals_->setVisible(totals_->hasFigures() && by().isEmpty());
            showSums(places, *sums);
        });
}

/// Beside the count: the first amounts.
void ListResult::showSums(const std::vector<size_t>& places, const query::RecordSet::Sums& sums) {
    constexpr qsizetype kMostBeside = 2;
    QStringList texts;
    for (size_t i = 0; i < places.size() && texts.size() < kMostBeside; ++i) {
        const fields::Field& field = *model_->listing().columns[places[i]].field;
        if (field.type != fields::Type::Money || !query::addsUp(field)) continue;
        if (!sums.sums[i] && sums.filled[i] > 0) continue; // amounts that make no sum
        const auto parsed = query::parseKeys(model_->listing().columnTexts[static_cast<qsizetype>(places[i])], false);
        const QString label = parsed ? words_.wording().operand(parsed->front().operand, words_.kind()) : field.label;
        texts += QStringLiteral("%1: %2").arg(label, words_.formatter().text(sums.sums[i].value_or(0), field));
    }
    setSums(texts);
}

void ListResult::group() {
    const auto& by = model_->listing().grouping;
    table_->setVisible(!by);
    groups_->setVisible(by.has_value());
    totals_->setVisible(totals_->hasFigures() && !by);
    by_->setText(by ? tr("By %1", "a field").arg(app::groupHead(*by)) : tr("Group by"));
    by_->updateGeometry();
    showCount();
    if (by) groups_->setListing(list_, model_->request(), model_->listing());
}

} // namespace clientela::ui
