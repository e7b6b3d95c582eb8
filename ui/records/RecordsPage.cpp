#include "ui/records/RecordsPage.h"

#include "app/AddedUp.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/records/ColumnChooser.h"
#include "ui/records/ListExport.h"
#include "ui/records/ListSaving.h"
#include "ui/records/ListsMenu.h"
#include "ui/records/NoMatchPage.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Icons.h"

#include <QAction>
#include <QVBoxLayout>

namespace clientela::ui {

RecordsPage::RecordsPage(Desk& desk, Answers& answers, Setup setup, QWidget* parent)
    : Page(desk, parent), answers_(answers), setup_(std::move(setup)), kind_(recordKind(setup_.kind)),
      model_(new RecordModel(desk, this)), filters_(new FilterBar(desk, setup_.kind, setup_.presets, this)),
      kept_(new ListsMenu(desk, kind_, this)), table_(new RecordTable(*model_, this)),
      noMatch_(new NoMatchPage(desk, *filters_, setup_.kind, this)), nothing_(new EmptyPage(this)),
      ownColumns_(setup_.columns) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(filters_);
    all->addWidget(table_, 1);
    all->addWidget(noMatch_, 1);
    all->addWidget(nothing_, 1);
    noMatch_->hide();
    nothing_->setHeading(setup_.nothingYet, setup_.nothingLine);
    nothing_->hide();
    kept_->hide();
    connect(kept_, &ListsMenu::listsChanged, this, &Page::headChanged);
    table_->setAccessibleName(kind_.title);
    setFocusProxy(table_);
    connect(filters_, &FilterBar::filterRequested, this, &RecordsPage::filterBy);
    connect(filters_, &FilterBar::saveRequested, this, &RecordsPage::saveList);
    connect(filters_, &FilterBar::columnsRequested, this, &RecordsPage::chooseColumns);
    connect(filters_, &FilterBar::builderRequested, this, [this] { openBuilder(0); });
    const auto key = [this](const QString& text, const QKeySequence& sequence, auto slot) {
        auto* made = new QAction(text, this);
        made->setShortcut(sequence);
        if (sequence == QKeySequence::Copy) made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
    };
    key(tr("List language"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { filters_->toggleLanguage(); });
    key(tr("Columns"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseColumns(); });
    key(tr("Conditions"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { openBuilder(0); });
    key(tr("Copy"), QKeySequence::Copy, [this] { copyRows(this->desk(), *table_); });
    connect(table_, &RecordTable::sortRequested, this,
            [this](const QString& sort) { ask(filters_->filter(), sort, model_->request().columns); });
    connect(table_, &RecordTable::opened, this, &RecordsPage::open);
    auto* why = new QAction(icons::icon(QStringLiteral("question")), tr("Why is it in this table?"), table_);
    connect(why, &QAction::triggered, this, [this] { openBuilder(table_->currentId()); });
    table_->addAction(why);
    connect(table_, &RecordTable::typed, this, &RecordsPage::searchRequested);
    connect(model_, &RecordModel::failed, &desk, &Desk::fail);
    connect(noMatch_, &NoMatchPage::filterRequested, this, [this](const ListFilter& filter) {
        filterBy(filter);
        table_->setFocus();
    });
    connect(model_, &RecordModel::rowsChanged, this, &RecordsPage::onRows);
    connect(&desk, &Desk::changed, this, [this] { filters_->recount(); });
}

void RecordsPage::onRows() {
    const bool none = model_->isComplete() && model_->rowCount() == 0;
    const bool filtered = !filters_->filter().isEmpty();
    if (none && filtered) noMatch_->showFilter(filters_->filter());
    noMatch_->setVisible(none && filtered);
    nothing_->setVisible(none && !filtered);
    filters_->setVisible(!nothing_->isVisibleTo(this));
    table_->setVisible(!none);
    if (wantedCurrent_ != 0 && model_->rowOf(wantedCurrent_) >= 0)
        table_->setCurrentId(std::exchange(wantedCurrent_, 0));
    else if (!table_->currentIndex().isValid() && model_->rowCount() > 0)
        table_->propose(model_->idAt(0));
    if (model_->isComplete()) sum();
    Q_EMIT headChanged();
}

void RecordsPage::open(qint64 id) {
    if (const auto place = placeOfRecord(desk().connection(), setup_.kind, id)) desk().go(*place);
}

void RecordsPage::openBuilder(qint64 why) {
    Place builder;
    builder.page = Place::Page::List;
    builder.kind = setup_.kind;
    builder.list = model_->request().expression;
    builder.listName = listName_;
    builder.sort = model_->request().sort;
    builder.columns = model_->listing().columnTexts.join(QLatin1Char(','));
    if (why != 0) builder.text = QString::number(why);
    desk().go(builder);
}

void RecordsPage::chooseColumns() {
    auto* chooser = new ColumnChooser(*model_, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] {
        const QString columns = chooser->columns().join(QLatin1Char(','));
        if (listName_.isEmpty()) ownColumns_ = columns;
        ask(filters_->filter(), model_->request().sort, columns);
    });
    chooser->open();
}

void RecordsPage::show(const Place& place) {
    wantedCurrent_ = place.id;
    const auto filter = ListFilter::of(place.list);
    // A kept list comes with its columns; back in it they stay; elsewhere the person's own are shown.
    const bool same = !listName_.isEmpty() && place.listName == listName_;
    const QString columns = !place.columns.isEmpty() ? place.columns : same ? model_->request().columns : ownColumns_;
    listName_ = place.listName;
    ask(filter ? *filter : ListFilter(), place.sort.isEmpty() ? setup_.sort : place.sort, columns);
}

QWidget* RecordsPage::titleWidget() const { return kept_->hasLists() ? kept_ : nullptr; }

Place RecordsPage::place() const {
    Place here;
    here.page = kind_.table;
    here.list = model_->request().expression;
    here.listName = listName_;
    here.sort = model_->request().sort;
    here.columns = model_->request().columns;
    here.id = table_->currentId();
    return here;
}

void RecordsPage::ask(const ListFilter& filter, const QString& sort, const QString& columns) {
    app::ListRequest request;
    request.kind = setup_.kind;
    request.expression = filter.text();
    request.sort = sort;
    request.columns = columns;
    if (const auto error = model_->ask(request)) {
        listName_.clear(); // what is shown is not that list
        return desk().fail(error->error.problem);
    }
    filters_->setFilter(filter);
    kept_->showList(listName_, !filter.isEmpty());
    Q_EMIT headChanged();
}

void RecordsPage::filterBy(const ListFilter& filter) {
    listName_.clear();
    ask(filter, model_->request().sort, model_->request().columns);
}

bool RecordsPage::save() {
    if (filters_->filter().isEmpty() || desk().isReadOnly()) return false;
    saveList();
    return true;
}

void RecordsPage::saveList() {
    askAndKeep(desk(), this, model_->request(), listName_, [this](const QString& name) {
        listName_ = name;
        kept_->showList(name, true);
        Q_EMIT headChanged();
    });
}

void RecordsPage::sum() {
    std::vector<query::BoundOperand> operands;
    QStringList labels;
    for (const QString& key : setup_.sums) {
        const fields::Field* field = model_->listing().list.catalogue->find(key);
        if (!field) continue;
        query::BoundOperand operand;
        operand.catalogue = model_->listing().list.catalogue;
        operand.field = field;
        operands.push_back(operand);
        labels += field->label;
    }
    if (operands.empty()) return;
    sums_.start(
        desk().jobs(),
        [listing = model_->listing(), operands](storage::Connection& connection,
                                                JobControl&) -> Result<query::RecordSet::Sums> {
            query::Statistics statistics(connection);
            query::RecordSet records(connection, *listing.catalogues, statistics);
            return app::addedUp(records, listing.list, operands);
        },
        this,
        [this, labels](const Result<query::RecordSet::Sums>& sums) {
            if (!sums) return;
            const fields::Formatter& formatter = model_->formatter();
            sumTexts_.clear();
            for (qsizetype i = 0; i < labels.size(); ++i) {
                const auto at = static_cast<size_t>(i);
                if (!sums->sums[at] && sums->filled[at] > 0) continue; // amounts that make no sum
                sumTexts_ += QStringLiteral("%1: %2").arg(
                    labels[i], formatter.amounts().money(sums->sums[at].value_or(0), formatter.currency()));
            }
            Q_EMIT headChanged();
        });
}

QStringList RecordsPage::statusTexts() const {
    if (!model_->isComplete()) return sumTexts_;
    return QStringList{kind_.counted(model_->rowCount())} + sumTexts_;
}

bool RecordsPage::exportList() {
    app::ListRequest request = model_->request();
    request.columns = model_->listing().columnTexts.join(QLatin1Char(','));
    askAndExport(desk(), answers_, this, request, listName_.isEmpty() ? kind_.title : listName_);
    return true;
}

void RecordsPage::reload() { model_->again(); }

void RecordsPage::focusFirst() { table_->setFocus(); }

} // namespace clientela::ui
