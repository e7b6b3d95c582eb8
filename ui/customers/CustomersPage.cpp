#include "ui/customers/CustomersPage.h"

#include "customers/CardRepository.h"
#include "lists/SavedLists.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/customers/EraseCards.h"
#include "ui/customers/FileActions.h"
#include "ui/customers/PeekPanel.h"
#include "ui/customers/SelectionBar.h"
#include "ui/desk/BringBack.h"
#include "ui/records/BulkEditDialog.h"
#include "ui/records/ColumnChooser.h"
#include "ui/records/ListExport.h"
#include "ui/records/NoMatchPage.h"
#include "ui/records/TasksDialog.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/NameDialog.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <unordered_set>

namespace clientela::ui {

namespace {

std::vector<ChipPreset> presets() {
    return {{CustomersPage::tr("Customer"), QStringLiteral("stage = customer")},
            {CustomersPage::tr("Phone known"), QStringLiteral("phone is not empty")},
            {CustomersPage::tr("E-mail allowed"), QStringLiteral("consent_email = yes")},
            {CustomersPage::tr("Overdue"), QStringLiteral("balance_due(more than 1 day ago) > 0")},
            {CustomersPage::tr("Quiet 90 days"), QStringLiteral("last_purchase within more than 90 days ago")},
            {CustomersPage::tr("Spent over 500 in 30 days"), QStringLiteral("spent(last 30 days) > 500")}};
}

// What a shop looks at first, in that order; the chooser has the rest.
constexpr auto kUsualColumns = "name,city,phone,stage,spent,last_purchase,balance_due,tags";

// The sums of the status bar, by their field's key.
constexpr const char* kSums[] = {"spent", "balance_due"};

} // namespace

CustomersPage::CustomersPage(Desk& desk, Answers& answers, QWidget* parent)
    : Page(desk, parent), answers_(answers), model_(new RecordModel(desk, this)),
      filters_(new FilterBar(desk, QStringLiteral("customer"), presets(), this)),
      table_(new RecordTable(*model_, this)),
      nothing_(new NoMatchPage(desk, *filters_, QStringLiteral("customer"), this)), selection_(new SelectionBar(this)),
      views_(new QToolButton(this)), ownColumns_(QLatin1String(kUsualColumns)) {
    build();
    addActions();
    takeMail();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::build() {
    nothing_->hide();
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(filters_);
    list->addWidget(table_, 1);
    list->addWidget(nothing_, 1);
    list->addWidget(selection_);
    selection_->hide();
    sides_ = new QHBoxLayout(this);
    sides_->setContentsMargins(0, 0, 0, 0);
    sides_->setSpacing(0);
    sides_->addLayout(list, 1);
    setFocusProxy(table_);

    views_->setPopupMode(QToolButton::InstantPopup);
    setButtonRole(views_, ButtonRole::Flat);
    views_->setText(tr("All customers"));
    auto* menu = new QMenu(views_);
    views_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &CustomersPage::fillViews);

    const auto filtered = [this](const ListFilter& filter) {
        listName_.clear();
        ask(filter, model_->request().sort, model_->request().columns);
    };
    connect(filters_, &FilterBar::filterRequested, this, filtered);
    connect(nothing_, &NoMatchPage::filterRequested, this, [this, filtered](const ListFilter& filter) {
        filtered(filter);
        table_->setFocus();
    });
    connect(filters_, &FilterBar::columnsRequested, this, &CustomersPage::chooseColumns);
    connect(filters_, &FilterBar::saveRequested, this, &CustomersPage::saveList);
    connect(filters_, &FilterBar::builderRequested, this, [this] { openBuilder(0); });
    connect(table_, &RecordTable::sortRequested, this,
            [this](const QString& sort) { ask(filters_->filter(), sort, model_->request().columns); });
    connect(table_, &RecordTable::opened, this, [this, &desk = this->desk()](qint64 id) {
        Place card;
        card.page = Place::Page::Card;
        card.id = id;
        card.list = model_->request().expression;
        card.listName = listName_;
        card.sort = model_->request().sort;
        desk.go(card);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (peek_) peek_->setCustomer(table_->currentId());
    });
    connect(table_, &RecordTable::typed, this, &CustomersPage::searchRequested);
    connect(table_, &RecordTable::selectionCountChanged, this,
            [this](int count) { selection_->setCounts(count, model_->rowCount()); });
    connect(table_, &RecordTable::deleteRequested, this, &CustomersPage::removeSelected);
    // What was pressed goes away with it: the work goes on in the table.
    connect(selection_, &SelectionBar::selectAllRequested, this, [this] {
        table_->selectAll();
        table_->setFocus();
    });
    connect(selection_, &SelectionBar::closed, this, [this] {
        table_->clearSelection();
        table_->setFocus();
    });
    connect(model_, &RecordModel::rowsChanged, this, &CustomersPage::onRows);
    connect(model_, &RecordModel::failed, &desk(), &Desk::fail);
    connect(&desk(), &Desk::changed, this, [this] {
        countAll();
        filters_->recount();
    });
    connect(&desk(), &Desk::cataloguesChanged, this,
            [this] { ask(filters_->filter(), model_->request().sort, model_->request().columns); });
}

void CustomersPage::takeMail() {
    if (desk().isReadOnly()) return;
    auto* actions = new FileActions(desk(), answers_, this);
    auto* drop = new FileDrop(this, FileDrop::Takes::Mail);
    drop->setText(tr("Keep the e-mail on the card that has its address"));
    connect(drop, &FileDrop::dropped, actions, &FileActions::addMail);
}

void CustomersPage::addActions() {
    const auto action = [this](const char* icon, const QString& text, const QKeySequence& key, auto slot) {
        auto* made = new QAction(icons::icon(QLatin1String(icon)), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, slot);
        table_->addAction(made);
        return made;
    };
    auto* open = action("person-plus", tr("Open card"), {}, [this] { Q_EMIT table_->opened(table_->currentId()); });
    open->setIcon({});
    action("question", tr("Why is this card on the list?"), {}, [this] { openBuilder(table_->currentId()); });
    auto* edit = action("edit", tr("Edit…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { editSelected({}); });
    auto* tag = action("tag", tr("Tag"), {}, [this] { editSelected(QStringLiteral("tags")); });
    selection_->addAction(edit);
    selection_->addAction(tag);
    selection_->addAction(action("labels", tr("Labels"), {}, [this] { print(); }));
    selection_->addAction(action("export", tr("Export"), {}, [this] { exportList(); }));
    auto* tasks = action("task-list", tr("Task for each"), {}, [this] {
        if (model_->rowCount() > 0) (new TasksDialog(desk(), selectedList(), this))->open();
    });
    selection_->addAction(tasks);
    for (QAction* writes : {edit, tag, tasks}) {
        writes->setEnabled(!desk().isReadOnly());
        writes->setToolTip(desk().readOnlyReason());
    }
    if (desk().past())
        selection_->addAction(action("history", tr("Bring back into today's file…"), {}, [this] {
            std::vector<CustomerId> cards;
            for (const qint64 id : table_->selectedIds()) cards.emplace_back(id);
            if (cards.empty() && table_->currentId() != 0) cards.emplace_back(table_->currentId());
            askAndBringBack(desk(), answers_, this, cards);
        }));
    selection_->addAction(action("copy", tr("Copy"), QKeySequence::Copy, [this] { copyRows(desk(), *table_); }));
    auto* remove = action("trash", tr("Delete"), {}, [this] { removeSelected(); });
    remove->setEnabled(!desk().isReadOnly());
    remove->setToolTip(desk().readOnlyReason());
    selection_->addAction(remove, true);
    auto* erase = action("trash", tr("Erase for good…"), {}, [this] { eraseSelected(); });
    erase->setIcon({});
    erase->setEnabled(!desk().isReadOnly());
    erase->setToolTip(desk().readOnlyReason());

    const auto key = [this](const QString& text, const QKeySequence& sequence, auto slot) {
        auto* made = new QAction(text, this);
        made->setShortcut(sequence); // wherever the focus is, while the page is in front
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
    };
    key(tr("List language"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { filters_->toggleLanguage(); });
    key(tr("Columns"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseColumns(); });
    key(tr("Conditions"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { openBuilder(0); });
    key(tr("The card in short beside the table"), QKeySequence(Qt::Key_F8), [this] { togglePeek(); });
}

void CustomersPage::openBuilder(qint64 why) {
    Place builder;
    builder.page = Place::Page::List;
    builder.list = model_->request().expression;
    builder.listName = listName_;
    builder.sort = model_->request().sort;
    if (why != 0) builder.text = QString::number(why);
    desk().go(builder);
}

void CustomersPage::show(const Place& place) {
    wantedCurrent_ = place.id;
    // A saved list comes with its columns; back in it from a card they stay; elsewhere the person's own are shown.
    const bool same = !listName_.isEmpty() && place.listName == listName_;
    const QString columns = !place.columns.isEmpty() ? place.columns : same ? model_->request().columns : ownColumns_;
    listName_ = place.listName;
    const auto filter = ListFilter::of(place.list);
    ask(filter ? *filter : ListFilter(), place.sort, columns);
    countAll();
}

Place CustomersPage::place() const {
    Place here;
    here.page = Place::Page::Customers;
    here.list = model_->request().expression;
    here.listName = listName_;
    here.sort = model_->request().sort;
    here.columns = model_->request().columns;
    here.id = table_->currentId();
    return here;
}

void CustomersPage::ask(const ListFilter& filter, const QString& sort, const QString& columns) {
    app::ListRequest request;
    request.expression = filter.text();
    request.sort = sort;
    request.columns = columns;
    if (const auto error = model_->ask(request)) return desk().fail(error->error.problem);
    filters_->setFilter(filter);
    views_->setText(!listName_.isEmpty() ? listName_ : filter.isEmpty() ? tr("All customers") : tr("Filtered"));
    Q_EMIT headChanged();
}

void CustomersPage::showPeek() {
    // Where a wide window has room for it, and wherever somebody asked for it.
    const bool wanted = wantsPeek_.value_or(window()->width() >= width::kPeekFrom);
    if (wanted && !peek_) {
        peek_ = new PeekPanel(desk(), this);
        sides_->addWidget(peek_);
        connect(peek_, &PeekPanel::openRequested, table_, &RecordTable::opened);
        peek_->setCustomer(table_->currentId());
    }
    if (peek_) peek_->setVisible(wanted);
}

void CustomersPage::togglePeek() {
    wantsPeek_ = !(peek_ && peek_->isVisibleTo(this));
    showPeek();
}

void CustomersPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    showPeek();
}

void CustomersPage::onRows() {
    const bool nobody = model_->isComplete() && model_->rowCount() == 0 && !filters_->filter().isEmpty();
    if (nobody) nothing_->showFilter(filters_->filter());
    nothing_->setVisible(nobody);
    table_->setVisible(!nobody);
    if (wantedCurrent_ != 0 && model_->rowOf(wantedCurrent_) >= 0) {
        table_->setCurrentId(wantedCurrent_);
        wantedCurrent_ = 0;
    } else if (!table_->currentIndex().isValid() && model_->rowCount() > 0) {
        table_->setCurrentId(model_->idAt(0));
    }
    selection_->setCounts(table_->selectedCount(), model_->rowCount());
    if (peek_) peek_->setCustomer(table_->currentId());
    if (model_->isComplete()) countAll();
    Q_EMIT headChanged();
}

void CustomersPage::countAll() {
    if (model_->listing().columns.empty()) return;
    struct Counts {
        qint64 inFile = 0;
        query::RecordSet::Sums sums;
    };
    std::vector<query::BoundOperand> operands;
    QStringList labels;
    const fields::Catalogue& catalogue = model_->listing().catalogues->customers();
    for (const char* key : kSums) {
        const fields::Field* field = catalogue.find(QLatin1String(key));
        if (!field) continue;
        query::BoundOperand operand;
        operand.catalogue = &catalogue;
        operand.field = field;
        operands.push_back(operand);
        labels += field->label;
    }
    counts_.start(
        desk().jobs(),
        [listing = model_->listing(), operands](storage::Connection& connection, JobControl&) -> Result<Counts> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            query::BoundList everybody = listing.list;
            everybody.root.reset();
            return Counts{records.count(everybody), records.sums(listing.list, operands)};
        },
        this,
        [this, labels](const Result<Counts>& counts) {
            if (!counts) return;
            inFile_ = counts->inFile;
            sums_.clear();
            for (qsizetype i = 0; i < labels.size(); ++i)
                sums_.emplace_back(labels[i], counts->sums.sums[static_cast<size_t>(i)].value_or(0));
            Q_EMIT headChanged();
        });
}

QList<Page::Crumb> CustomersPage::trail() const { return {{tr("Customers"), {}}}; }

QWidget* CustomersPage::titleWidget() const { return views_; }

QStringList CustomersPage::statusTexts() const {
    const formats::Amounts& amounts = model_->formatter().amounts();
    const qint64 rows = model_->rowCount();
    QStringList texts;
    if (inFile_ == 0)
        texts += tr("No customers yet");
    else if (model_->request().expression.isEmpty())
        texts += tr("%Ln customers", nullptr, static_cast<int>(inFile_));
    else if (model_->isComplete())
        texts += tr("%1 of %Ln customers", nullptr, static_cast<int>(inFile_)).arg(amounts.count(rows));
    if (inFile_ > 0)
        for (const auto& [label, sum] : sums_)
            texts += QStringLiteral("%1: %2").arg(label, amounts.money(sum, model_->formatter().currency()));
    return texts;
}

QString CustomersPage::selectedList() const {
    const QString& list = model_->request().expression;
    if (table_->isAllSelected() || table_->selectedCount() == 0) return list;
    const auto named = [](const std::vector<qint64>& ids) {
        QStringList texts;
        for (const qint64 id : ids) texts += QString::number(id);
        return QStringLiteral("id in (%1)").arg(texts.join(QStringLiteral(", ")));
    };
    const std::vector<qint64> chosen = table_->selectedIds();
    if (!model_->isComplete() || chosen.size() <= model_->ids().size() / 2) return named(chosen);
    // "All but these three" is the list without them, not a million numbers.
    const std::unordered_set<qint64> in(chosen.begin(), chosen.end());
    std::vector<qint64> out;
    for (const qint64 id : model_->ids())
        if (!in.contains(id)) out.push_back(id);
    if (out.empty()) return list;
    const QString without = QStringLiteral("not (%1)").arg(named(out));
    return list.isEmpty() ? without : QStringLiteral("(%1) and %2").arg(list, without);
}

void CustomersPage::editSelected(const QString& field) {
    // Without a selection the whole table is not meant, but the row one stands on.
    QString list = selectedList();
    if (table_->selectedCount() == 0) list = QStringLiteral("id = %1").arg(table_->currentId());
    if (table_->currentId() != 0) (new BulkEditDialog(desk(), list, field, this))->open();
}

bool CustomersPage::print() {
    Place labels;
    labels.page = Place::Page::Labels;
    labels.list = selectedList();
    labels.listName = listName_;
    desk().go(labels);
    return true;
}

bool CustomersPage::exportList() {
    app::ListRequest request = model_->request();
    request.expression = selectedList();
    request.columns = model_->listing().columnTexts.join(QLatin1Char(','));
    askAndExport(desk(), answers_, this, request, listName_.isEmpty() ? tr("Customers") : listName_);
    return true;
}

void CustomersPage::reload() {
    model_->again();
    filters_->recount();
    countAll();
}

void CustomersPage::focusFirst() { table_->setFocus(); }

bool CustomersPage::escape() {
    if (table_->selectedCount() == 0) return false;
    table_->clearSelection();
    return true;
}

void CustomersPage::removeSelected() {
    std::vector<CustomerId> ids;
    for (const qint64 id : table_->selectedIds()) ids.emplace_back(id);
    if (ids.empty()) return;
    // The row after the selection stays under the person's hand.
    const int count = static_cast<int>(ids.size());
    const QString title = tr("Delete %Ln customer(s)", nullptr, count);
    desk().change(
        QStringLiteral("delete"), title,
        [ids](storage::UnitOfWork& work) -> Result<customers::Removed> { return customers::removeCards(work, ids); },
        this,
        [this](const Result<storage::Written<customers::Removed>>& removed) {
            if (!removed) return desk().fail(removed.problem());
            const customers::Removed& done = removed->value;
            QString text = tr("Deleted %Ln customer(s)", nullptr, static_cast<int>(done.deleted + done.archived));
            if (done.archived > 0)
                text += QStringLiteral(", ") + tr("%Ln kept in the archive because of their invoices", nullptr,
                                                  static_cast<int>(done.archived));
            desk().tell(text, removed->committed.revision.value);
        });
    table_->clearSelection();
}

void CustomersPage::eraseSelected() {
    std::vector<CustomerId> ids;
    for (const qint64 id : table_->selectedIds()) ids.emplace_back(id);
    if (ids.empty() && table_->currentId() != 0) ids.emplace_back(table_->currentId());
    // Each goes with its whole history; a list of everybody is not what is meant by erasing somebody.
    constexpr size_t kMost = 100;
    if (ids.size() > kMost)
        return desk().fail({tr("More than %1 cards are not erased in one go.").arg(kMost), tr("Nothing was changed."),
                            tr("Select fewer. Delete takes away any number, and can be undone.")});
    askAndErase(desk(), answers_, this, ids, {}, [this] { table_->clearSelection(); });
}

void CustomersPage::chooseColumns() {
    auto* chooser = new ColumnChooser(model_->listing().catalogues->customers(), model_->listing().columnTexts, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        const QString columns = chooser->columns().join(QLatin1Char(','));
        if (listName_.isEmpty()) ownColumns_ = columns;
        ask(filters_->filter(), model_->request().sort, columns);
    });
    chooser->open();
}

void CustomersPage::saveList() {
    auto* name = new NameDialog(tr("Save list"), tr("Name of the list"), tr("Save list"), tr("Keep editing"), this);
    name->setName(listName_);
    connect(name, &NameDialog::named, this, [this](const QString& text) {
        lists::SavedList list;
        list.pinned = static_cast<int>(lists::pinnedLists(desk().connection()).size());
        if (auto known = lists::findSavedList(desk().connection(), text)) list = std::move(*known);
        if (list.expression != model_->request().expression) list.frozenOn = {};
        list.name = text;
        list.expression = model_->request().expression;
        list.columns = model_->request().columns;
        list.sort = model_->request().sort;
        desk().change(
            QStringLiteral("list"), tr("Save list “%1”").arg(list.name),
            [list](storage::UnitOfWork& work) -> Result<ListId> { return lists::saveList(work, list); }, this,
            [this, list](const Result<storage::Written<ListId>>& saved) {
                if (!saved) return desk().fail(saved.problem());
                listName_ = list.name;
                views_->setText(list.name);
                desk().tell(tr("Saved list “%1”").arg(list.name), saved->committed.revision.value);
                Q_EMIT headChanged();
            });
    });
    name->open();
}

void CustomersPage::fillViews() {
    QMenu* menu = views_->menu();
    menu->clear();
    connect(menu->addAction(tr("All customers")), &QAction::triggered, this, [this] {
        Place everybody;
        desk().go(everybody);
    });
    menu->addSeparator();
    for (const lists::SavedList& list : lists::savedLists(desk().connection())) {
        Place there;
        there.list = list.expression;
        there.listName = list.name;
        there.sort = list.sort;
        there.columns = list.columns;
        connect(menu->addAction(list.name), &QAction::triggered, this, [this, there] { desk().go(there); });
    }
}

} // namespace clientela::ui
