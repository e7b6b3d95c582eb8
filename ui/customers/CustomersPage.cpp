#include "ui/customers/CustomersPage.h"

#include "customers/CardRepository.h"
#include "lists/SavedLists.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/customers/SelectionBar.h"
#include "ui/records/ColumnChooser.h"
#include "ui/records/ListExport.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Tile.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

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
      table_(new RecordTable(*model_, this)), selection_(new SelectionBar(this)), views_(new QToolButton(this)) {
    build();
    addActions();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::build() {
    auto* nothing = new EmptyPage(this);
    nothing->setIconName(QStringLiteral("search"));
    connect(nothing->addTile(QStringLiteral("close"), tr("Clear all filters"), tr("Everybody is shown again.")),
            &QAbstractButton::clicked, this, [this] { ask({}, model_->request().sort, model_->request().columns); });
    nothing->hide();
    nothing_ = nothing;

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(filters_);
    all->addWidget(table_, 1);
    all->addWidget(nothing_, 1);
    all->addWidget(selection_);
    selection_->hide();
    setFocusProxy(table_);

    views_->setPopupMode(QToolButton::InstantPopup);
    setButtonRole(views_, ButtonRole::Flat);
    views_->setText(tr("All customers"));
    auto* menu = new QMenu(views_);
    views_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &CustomersPage::fillViews);

    connect(filters_, &FilterBar::filterRequested, this, [this](const ListFilter& filter) {
        listName_.clear();
        ask(filter, model_->request().sort, model_->request().columns);
    });
    connect(filters_, &FilterBar::columnsRequested, this, &CustomersPage::chooseColumns);
    connect(filters_, &FilterBar::saveRequested, this, &CustomersPage::saveList);
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
    connect(table_, &RecordTable::typed, this, &CustomersPage::searchRequested);
    connect(table_, &RecordTable::selectionCountChanged, this,
            [this](int count) { selection_->setCounts(count, model_->rowCount()); });
    connect(table_, &RecordTable::deleteRequested, this, &CustomersPage::removeSelected);
    connect(selection_, &SelectionBar::selectAllRequested, table_, &QTableView::selectAll);
    connect(selection_, &SelectionBar::closed, table_, &QTableView::clearSelection);
    connect(model_, &RecordModel::rowsChanged, this, &CustomersPage::onRows);
    connect(model_, &RecordModel::failed, &desk(), &Desk::fail);
    connect(&desk(), &Desk::changed, this, [this] {
        countAll();
        filters_->recount();
    });
    connect(&desk(), &Desk::cataloguesChanged, this,
            [this] { ask(filters_->filter(), model_->request().sort, model_->request().columns); });
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
    selection_->addAction(action("labels", tr("Labels"), {}, [this] { print(); }));
    selection_->addAction(action("export", tr("Export"), {}, [this] { exportList(); }));
    selection_->addAction(action("copy", tr("Copy"), QKeySequence::Copy, [this] { copyRows(*table_); }));
    auto* remove = action("trash", tr("Delete"), {}, [this] { removeSelected(); });
    remove->setEnabled(!desk().isReadOnly());
    selection_->addAction(remove, true);

    const auto key = [this](const QKeySequence& sequence, auto slot) {
        auto* made = new QAction(this);
        made->setShortcut(sequence);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
    };
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { filters_->toggleLanguage(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseColumns(); });
}

void CustomersPage::show(const Place& place) {
    listName_ = place.listName;
    wantedCurrent_ = place.id;
    const auto filter = ListFilter::of(place.list);
    const QString columns = model_->request().columns;
    ask(filter ? *filter : ListFilter(), place.sort, columns.isEmpty() ? QString::fromLatin1(kUsualColumns) : columns);
    countAll();
}

Place CustomersPage::place() const {
    Place here;
    here.page = Place::Page::Customers;
    here.list = model_->request().expression;
    here.listName = listName_;
    here.sort = model_->request().sort;
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

void CustomersPage::onRows() {
    const bool nobody = model_->isComplete() && model_->rowCount() == 0 && !filters_->filter().isEmpty();
    nothing_->setVisible(nobody);
    table_->setVisible(!nobody);
    if (nobody)
        static_cast<EmptyPage*>(nothing_)->setHeading(
            tr("Nobody matches all %n filter(s)", nullptr, static_cast<int>(filters_->filter().parts().size())),
            tr("Take one away, or clear them all."));
    if (wantedCurrent_ != 0 && model_->rowOf(wantedCurrent_) >= 0) {
        table_->setCurrentId(wantedCurrent_);
        wantedCurrent_ = 0;
    } else if (!table_->currentIndex().isValid() && model_->rowCount() > 0) {
        table_->setCurrentId(model_->idAt(0));
    }
    selection_->setCounts(table_->selectedCount(), model_->rowCount());
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
        texts += tr("%1 customers").arg(amounts.count(inFile_));
    else if (model_->isComplete())
        texts += tr("%1 of %2 customers").arg(amounts.count(rows), amounts.count(inFile_));
    if (inFile_ > 0)
        for (const auto& [label, sum] : sums_)
            texts += QStringLiteral("%1: %2").arg(label, amounts.money(sum, model_->formatter().currency()));
    return texts;
}

QString CustomersPage::selectedList() const {
    const int count = table_->selectedCount();
    if (count == 0 || count == model_->rowCount()) return model_->request().expression;
    QStringList ids;
    for (const qint64 id : table_->selectedIds()) ids += QString::number(id);
    return QStringLiteral("id in (%1)").arg(ids.join(QStringLiteral(", ")));
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
    const QString title = tr("Delete %n customer(s)", nullptr, count);
    desk().change(
        QStringLiteral("delete"), title,
        [ids](storage::UnitOfWork& work) -> Result<customers::Removed> { return customers::removeCards(work, ids); },
        this,
        [this](const Result<storage::Written<customers::Removed>>& removed) {
            if (!removed) return desk().fail(removed.problem());
            const customers::Removed& done = removed->value;
            QString text = tr("Deleted %n customer(s)", nullptr, static_cast<int>(done.deleted + done.archived));
            if (done.archived > 0)
                text += QStringLiteral(", ") + tr("%n kept in the archive because of their invoices", nullptr,
                                                  static_cast<int>(done.archived));
            desk().tell(text, removed->committed.revision.value);
        });
    table_->clearSelection();
}

void CustomersPage::chooseColumns() {
    auto* chooser = new ColumnChooser(model_->listing().catalogues->customers(), model_->listing().columnTexts, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        ask(filters_->filter(), model_->request().sort, chooser->columns().join(QLatin1Char(',')));
    });
    chooser->open();
}

void CustomersPage::saveList() {
    auto* name = new QInputDialog(this);
    name->setAttribute(Qt::WA_DeleteOnClose);
    name->setWindowTitle(tr("Save list"));
    name->setLabelText(tr("Name of the list"));
    name->setOkButtonText(tr("Save list"));
    name->setCancelButtonText(tr("Keep editing"));
    name->setTextValue(listName_);
    connect(name, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) return;
        lists::SavedList list;
        list.name = text.trimmed();
        list.expression = model_->request().expression;
        list.columns = model_->request().columns;
        list.sort = model_->request().sort;
        list.pinned = static_cast<int>(lists::pinnedLists(desk().connection()).size());
        if (const auto known = lists::findSavedList(desk().connection(), list.name)) {
            list.id = known->id;
            list.pinned = known->pinned;
            list.folder = known->folder;
            list.description = known->description;
            list.icon = known->icon;
        }
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
        connect(menu->addAction(list.name), &QAction::triggered, this, [this, there] { desk().go(there); });
    }
}

} // namespace clientela::ui
