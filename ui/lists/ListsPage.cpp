#include "ui/lists/ListsPage.h"

#include "formats/DateText.h"
#include "lists/ByHand.h"
#include "query/Parser.h"
#include "ui/desk/ListDrafts.h"
#include "ui/desk/RecordKinds.h"
#include "ui/lists/ListCounts.h"
#include "ui/lists/ListWords.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tile.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

enum Column { NameColumn, CardsColumn, KindColumn, AboutColumn, ColumnCount };
constexpr int kListRole = Qt::UserRole + 1; ///< place in the page's lists; none for folders

/// Over the lists of one folder; of other records than customers these come first.
QString headingOf(const lists::SavedList& list) {
    const RecordKind kind = recordKind(list.kind);
    if (kind.isCustomers()) return list.folder.isEmpty() ? ListsPage::tr("No folder") : list.folder;
    return list.folder.isEmpty() ? kind.heading : QStringLiteral("%1 · %2").arg(kind.heading, list.folder);
}

} // namespace

ListsPage::ListsPage(Desk& desk, Answers&, QWidget* parent)
    : Page(desk, parent), tree_(new QTreeView(this)), model_(new QStandardItemModel(this)),
      nothing_(new EmptyPage(this)), notFound_(new EmptyPage(this)) {
    build();
    addActions();
    // Before the page, so that they have forgotten the old counts when it asks for new ones.
    for (const QString& kind : recordKinds()) {
        auto& counts = counts_[kind];
        counts = std::make_unique<ListCounts>(desk, kind);
        connect(counts.get(), &ListCounts::counted, this, &ListsPage::showCounts);
    }
    connect(&desk, &Desk::changed, this, [this] { fill(); });
    connect(&desk, &Desk::actorChanged, this, [this] { fill(); });
}

ListsPage::~ListsPage() = default;

void ListsPage::build() {
    tree_->setModel(model_);
    tree_->setAccessibleName(tr("Lists"));
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setAllColumnsShowFocus(true);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->header()->setStretchLastSection(true);
    connect(tree_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto list = current()) index.column() == CardsColumn ? showCards(*list) : openBuilder(*list);
    });
    connect(tree_, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != CardsColumn) return;
        if (const auto list = current()) showCards(*list);
    });
    nothing_->setIconName(QStringLiteral("lists"));
    nothing_->setHeading(tr("Which customers do you want to see together?"),
                         tr("A list finds them by what you know of them, and stays up to date."));
    connect(nothing_->addTile(QStringLiteral("star"), tr("Add the usual lists"),
                              tr("Best customers, birthdays, overdue and more, to change as you like.")),
            &QAbstractButton::clicked, this, &ListsPage::addStarters);
    connect(nothing_->addTile(QStringLiteral("plus"), tr("New list"), tr("Choose the conditions yourself.")),
            &QAbstractButton::clicked, this, [this] { newList(); });

    body_ = new QWidget(this);
    auto* bar = new FlowLayout;
    bar->setSpacing(space::k8);
    auto* barRow = new QHBoxLayout;
    barRow->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    barRow->addLayout(bar, 1);
    barRow->addWidget(makeFinder(body_), 0, Qt::AlignTop);
    const std::pair<lists::Combination, QString> ways[] = {
        {lists::Combination::Union, tr("On any of them")},
        {lists::Combination::Intersection, tr("On all of them")},
        {lists::Combination::Difference, tr("On the first, not on the others")}};
    for (const auto& [way, text] : ways) {
        auto* action = new QAction(text, this);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, way = way] { combine(way); });
        together_ += action;
        auto* button = new QPushButton(text, body_);
        setSmall(button);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setAccessibleDescription(action->toolTip());
        });
        bar->addWidget(button);
    }
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(barRow);
    column->addWidget(tree_, 1);
    column->addWidget(notFound_, 1);
    notFound_->setObjectName(QStringLiteral("NoListFound"));
    notFound_->setIconName(QStringLiteral("search"));
    connect(notFound_->addTile(QStringLiteral("lists"), tr("Show all lists"), tr("Esc in the box does it, too.")),
            &QAbstractButton::clicked, this, [this] { escape(); });
    connect(notFound_->addTile(QStringLiteral("plus"), tr("New list"), tr("Choose the conditions yourself.")),
            &QAbstractButton::clicked, this, [this] { newList(); });
    notFound_->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(body_, 1);
    all->addWidget(nothing_, 1);
    nothing_->hide();
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListsPage::mayCombine);
    mayCombine();
}

// ---------------------------------------------------------------- what is shown

void ListsPage::show(const Place& place) {
    fill();
    if (place.id == 0) return;
    for (int folder = 0; folder < model_->rowCount(); ++folder)
        for (int row = 0; row < model_->item(folder)->rowCount(); ++row) {
            const QStandardItem* item = model_->item(folder)->child(row);
            if (lists_[item->data(kListRole).toUInt()].id.value == place.id) tree_->setCurrentIndex(item->index());
        }
}

Place ListsPage::place() const {
    Place here;
    here.page = Place::Page::Lists;
    if (const auto list = current()) here.id = list->id.value;
    return here;
}

void ListsPage::fill() {
    const auto kept = current();
    lists_.clear();
    for (const QString& kind : recordKinds())
        for (lists::SavedList& list : lists::savedLists(desk().connection(), kind)) lists_.push_back(std::move(list));
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Name"), tr("Count", "how many are on a list"), tr("Kind"), tr("About")});
    model_->setHeaderData(CardsColumn, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    QHash<QString, QStandardItem*> folders;
    std::map<QString, std::vector<query::NodePtr>> wanted;
    for (size_t i = 0; i < lists_.size(); ++i) {
        const lists::SavedList& list = lists_[i];
        QStandardItem*& folder = folders[list.kind + QLatin1Char('/') + list.folder];
        if (folder == nullptr) {
            folder = new QStandardItem(icons::icon(recordKind(list.kind).icon), headingOf(list));
            QList<QStandardItem*> row{folder};
            while (row.size() < model_->columnCount()) row += new QStandardItem;
            for (QStandardItem* cell : row) cell->setFlags(Qt::ItemIsEnabled); // no part of a folder is selected
            model_->appendRow(row);
        }
        addList(folder, list);
        folder->child(folder->rowCount() - 1)->setData(static_cast<uint>(i), kListRole);
        if (const auto tree = query::parse(list.expression)) wanted[list.kind].push_back(*tree);
    }
    tree_->expandAll();
    tree_->setColumnWidth(NameColumn, 300);
    tree_->setColumnWidth(CardsColumn, 90);
    tree_->resizeColumnToContents(KindColumn);
    body_->setVisible(!lists_.empty());
    nothing_->setVisible(lists_.empty());
    for (const QString& kind : recordKinds()) counts_[kind]->want(wanted[kind]);
    showCounts();
    const auto first = [this] {
        return model_->rowCount() > 0 ? model_->index(0, 0, model_->index(0, 0)) : QModelIndex();
    };
    for (int folder = 0; kept && folder < model_->rowCount(); ++folder)
        for (int row = 0; row < model_->item(folder)->rowCount(); ++row) {
            const QStandardItem* item = model_->item(folder)->child(row);
            if (lists_[item->data(kListRole).toUInt()].id == kept->id) tree_->setCurrentIndex(item->index());
        }
    if (!tree_->currentIndex().isValid()) tree_->setCurrentIndex(first());
    if (!finder_->text().isEmpty()) find();
    Q_EMIT headChanged();
}

void ListsPage::addList(QStandardItem* folder, const lists::SavedList& list) {
    const auto tree = query::parse(list.expression);
    const bool edited = !desk().isReadOnly() && desk().listDrafts().has(list.id);
    auto* name = new QStandardItem(icons::icon(iconOfList(list.kind, list.icon)),
                                   edited ? QStringLiteral("%1 •").arg(list.name) : list.name);
    auto* cards = new QStandardItem;
    cards->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* kind = new QStandardItem(
        !tree || !lists::isFrozen(*tree) ? recordKind(list.kind).changing
        : list.frozenOn.isValid() ? tr("Frozen on %1").arg(formats::DateText(desk().locale()).shortForm(list.frozenOn))
                                  : tr("Frozen"));
    // What nobody described says itself, as the builder does.
    const bool said = list.description.isEmpty() && tree;
    auto* about = new QStandardItem(said ? ListWords(desk(), list.kind).wording().list(*tree, list.kind)
                                    : list.description.isEmpty() ? list.expression
                                                                 : list.description);
    about->setToolTip(about->text() == list.expression ? list.expression
                                                       : about->text() + QLatin1Char('\n') + list.expression);
    if (list.pinned) name->setToolTip(tr("Pinned to the sidebar"));
    folder->appendRow({name, cards, kind, about});
}

void ListsPage::showCounts() {
    for (int folder = 0; folder < model_->rowCount(); ++folder)
        for (int row = 0; row < model_->item(folder)->rowCount(); ++row) {
            QStandardItem* name = model_->item(folder)->child(row);
            const lists::SavedList& list = lists_[name->data(kListRole).toUInt()];
            const auto tree = query::parse(list.expression);
            const ListCounts& counts = *counts_[list.kind];
            const auto count = tree ? counts.countOf(*tree) : std::nullopt;
            const QString text = count                      ? desk().locale().toString(*count)
                                 : tree && !counts.isDone() ? tr("…")
                                                            : tr("not understood");
            model_->item(folder)->child(row, CardsColumn)->setText(text);
            name->setData(tr("%1, %2", "a list and its count").arg(list.name, text), Qt::AccessibleTextRole);
        }
}

QStringList ListsPage::statusTexts() const { return {tr("%n list(s)", nullptr, static_cast<int>(lists_.size()))}; }

void ListsPage::reload() { fill(); }

void ListsPage::focusFirst() {
    if (lists_.empty())
        nothing_->setFocus();
    else
        tree_->setFocus();
}

std::optional<lists::SavedList> ListsPage::current() const {
    const QVariant at = tree_->currentIndex().siblingAtColumn(NameColumn).data(kListRole);
    return at.isValid() && at.toUInt() < lists_.size() ? std::optional(lists_[at.toUInt()]) : std::nullopt;
}

std::vector<lists::SavedList> ListsPage::selected() const {
    std::vector<lists::SavedList> all;
    for (const QModelIndex& index : tree_->selectionModel()->selectedRows(NameColumn)) {
        const QVariant at = index.data(kListRole);
        if (at.isValid() && at.toUInt() < lists_.size()) all.push_back(lists_[at.toUInt()]);
    }
    return all;
}

} // namespace clientela::ui
