#include "ui/customers/CustomersPage.h"

#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/customers/CardTimeline.h"
#include "ui/customers/PeekPanel.h"
#include "ui/customers/SelectionBar.h"
#include "ui/records/ColumnChooser.h"
#include "ui/records/ListSaving.h"
#include "ui/records/ListsMenu.h"
#include "ui/records/NoMatchPage.h"
#include "ui/widgets/Answers.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QAction>
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
      table_(new RecordTable(*model_, this)),
      nothing_(new NoMatchPage(desk, *filters_, QStringLiteral("customer"), this)), selection_(new SelectionBar(this)),
      views_(new ListsMenu(desk, recordKind(QStringLiteral("customer")), this)),
      ownColumns_(QLatin1String(kUsualColumns)) {
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
    const auto filter = ListFilter::of(place.list);
    // "Cards to confirm" begins with the first of them, wherever the last list was left.
    if (place.id == 0 && filter && filter->text() != model_->request().expression) table_->forget();
    // A saved list comes with its columns; back in it from a card they stay; elsewhere the person's own are shown.
    const bool same = !listName_.isEmpty() && place.listName == listName_;
    const QString columns = !place.columns.isEmpty() ? place.columns : same ? model_->request().columns : ownColumns_;
    listName_ = place.listName;
    // Back in the list from a card it is still what was searched for.
    if (!place.text.isEmpty()) filters_->setSearched(place.text, place.list);
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
    if (const auto error = model_->ask(request)) {
        listName_.clear(); // what is shown is not that list
        return desk().fail(error->error.problem);
    }
    filters_->setFilter(filter);
    views_->showList(listName_, !filter.isEmpty());
    Q_EMIT headChanged();
}

void CustomersPage::showPeek() {
    // Where a wide window has room for it, and wherever somebody asked for it.
    const bool wanted = wantsPeek_.value_or(window()->width() >= grown(width::kPeekFrom));
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
        table_->propose(model_->idAt(0));
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

void CustomersPage::reload() {
    model_->again();
    filters_->recount();
    countAll();
}

void CustomersPage::focusFirst() { table_->setFocus(); }

bool CustomersPage::save() {
    if (filters_->filter().isEmpty() || desk().isReadOnly()) return false;
    saveList();
    return true;
}

bool CustomersPage::escape() {
    if (table_->selectedCount() == 0) return false;
    table_->clearSelection();
    return true;
}

QString CustomersPage::undoText() const {
    return peek_ && peek_->isVisibleTo(this) ? peek_->timeline().givenUpText() : QString();
}

bool CustomersPage::undo() {
    if (undoText().isEmpty()) return false;
    peek_->timeline().takeBackGivenUp();
    return true;
}

void CustomersPage::chooseColumns() {
    auto* chooser = new ColumnChooser(*model_, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        const QString columns = chooser->columns().join(QLatin1Char(','));
        if (listName_.isEmpty()) ownColumns_ = columns;
        ask(filters_->filter(), model_->request().sort, columns);
    });
    chooser->open();
}

void CustomersPage::saveList() {
    askAndKeep(desk(), this, model_->request(), listName_, [this](const QString& name) {
        listName_ = name;
        views_->showList(name, true);
        Q_EMIT headChanged();
    });
}

} // namespace clientela::ui
