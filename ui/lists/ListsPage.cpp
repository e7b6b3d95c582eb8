#include "ui/lists/ListsPage.h"

#include "formats/DateText.h"
#include "lists/ByHand.h"
#include "lists/Starter.h"
#include "query/Parser.h"
#include "query/TreeText.h"
#include "ui/lists/ListCounts.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/EmptyPage.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Tile.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

enum Column { NameColumn, CardsColumn, KindColumn, AboutColumn, ColumnCount };
constexpr int kListRole = Qt::UserRole + 1; ///< place in the page's lists; none for folders

} // namespace

ListsPage::ListsPage(Desk& desk, Answers&, QWidget* parent)
    : Page(desk, parent), counts_(std::make_unique<ListCounts>(desk, QStringLiteral("customer"))),
      tree_(new QTreeView(this)), model_(new QStandardItemModel(this)), nothing_(new EmptyPage(this)) {
    build();
    addActions();
    connect(counts_.get(), &ListCounts::counted, this, &ListsPage::showCounts);
    connect(&desk, &Desk::changed, this, [this] { fill(); });
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
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    bar->setSpacing(space::k8);
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
    bar->addStretch(1);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(tree_, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(body_, 1);
    all->addWidget(nothing_, 1);
    nothing_->hide();
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { mayCombine(selected().size() > 1); });
    mayCombine(false);
}

void ListsPage::mayCombine(bool several) {
    for (QAction* action : std::as_const(together_)) {
        action->setEnabled(several);
        action->setToolTip(several ? tr("Makes a new list of the selected ones")
                                   : tr("Select several lists first: Ctrl+click, or Shift and the arrow keys"));
    }
}

void ListsPage::addActions() {
    const auto top = [this](const char* icon, const QString& text, auto slot) {
        auto* action = new QAction(icons::icon(QLatin1String(icon)), text, this);
        connect(action, &QAction::triggered, this, slot);
        actions_ += action;
        return action;
    };
    QAction* starters = top("star", tr("Add the usual lists"), [this] { addStarters(); });
    starters->setEnabled(!desk().isReadOnly());
    starters->setToolTip(desk().readOnlyReason());
    top("plus", tr("New list"), [this] { newList(); });

    const auto row = [this](const char* icon, const QString& text, const char* key, auto slot, bool writes) {
        auto* action = new QAction(text, this);
        if (*icon != '\0') action->setIcon(icons::icon(QLatin1String(icon)));
        action->setShortcut(QKeySequence(QString::fromLatin1(key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(!writes || !desk().isReadOnly());
        if (writes) action->setToolTip(desk().readOnlyReason());
        connect(action, &QAction::triggered, this, slot);
        tree_->addAction(action);
    };
    row(
        "", tr("Open"), "",
        [this] {
            if (const auto list = current()) openBuilder(*list);
        },
        false);
    row(
        "customers", tr("Show the cards"), "",
        [this] {
            if (const auto list = current()) showCards(*list);
        },
        false);
    row(
        "pin", tr("Pin to the sidebar, or unpin"), "Ctrl+Shift+B", [this] { togglePin(); }, true);
    row(
        "copy", tr("Use in a new list"), "", [this] { combine(lists::Combination::Union); }, false);
    for (QAction* action : std::as_const(together_)) tree_->addAction(action);
    row(
        "trash", tr("Delete"), "Del", [this] { remove(); }, true);
    connect(tree_, &QTreeView::customContextMenuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(tree_->actions());
        menu->popup(tree_->viewport()->mapToGlobal(at));
    });
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
    lists_ = lists::savedLists(desk().connection());
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Name"), tr("Cards"), tr("Kind"), tr("About")});
    model_->setHeaderData(CardsColumn, Qt::Horizontal, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    QHash<QString, QStandardItem*> folders;
    std::vector<query::NodePtr> wanted;
    for (size_t i = 0; i < lists_.size(); ++i) {
        const lists::SavedList& list = lists_[i];
        QStandardItem*& folder = folders[list.folder];
        if (folder == nullptr) {
            folder = new QStandardItem(icons::icon(QStringLiteral("folder")),
                                       list.folder.isEmpty() ? tr("No folder") : list.folder);
            folder->setFlags(Qt::ItemIsEnabled);
            model_->appendRow(folder);
        }
        addList(folder, list);
        folder->child(folder->rowCount() - 1)->setData(static_cast<uint>(i), kListRole);
        if (const auto tree = query::parse(list.expression)) wanted.push_back(*tree);
    }
    tree_->expandAll();
    tree_->setColumnWidth(NameColumn, 300);
    tree_->setColumnWidth(CardsColumn, 90);
    tree_->resizeColumnToContents(KindColumn);
    body_->setVisible(!lists_.empty());
    nothing_->setVisible(lists_.empty());
    counts_->want(wanted);
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
    Q_EMIT headChanged();
}

void ListsPage::addList(QStandardItem* folder, const lists::SavedList& list) {
    const auto tree = query::parse(list.expression);
    const QString icon = icons::names().contains(list.icon) ? list.icon : QStringLiteral("lists");
    auto* name = new QStandardItem(icons::icon(icon), list.name);
    auto* cards = new QStandardItem;
    cards->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* kind = new QStandardItem(
        !tree || !lists::isFrozen(*tree) ? tr("Changes as customers change")
        : list.frozenOn.isValid() ? tr("Frozen on %1").arg(formats::DateText(desk().locale()).shortForm(list.frozenOn))
                                  : tr("Frozen"));
    auto* about = new QStandardItem(list.description.isEmpty() ? list.expression : list.description);
    about->setToolTip(list.expression);
    if (list.pinned) name->setToolTip(tr("Pinned to the sidebar"));
    folder->appendRow({name, cards, kind, about});
}

void ListsPage::showCounts() {
    for (int folder = 0; folder < model_->rowCount(); ++folder)
        for (int row = 0; row < model_->item(folder)->rowCount(); ++row) {
            QStandardItem* name = model_->item(folder)->child(row);
            const lists::SavedList& list = lists_[name->data(kListRole).toUInt()];
            const auto tree = query::parse(list.expression);
            const auto count = tree ? counts_->countOf(*tree) : std::nullopt;
            const QString text = count                        ? desk().locale().toString(*count)
                                 : tree && !counts_->isDone() ? tr("…")
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

// ---------------------------------------------------------------- what can be done

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

void ListsPage::openBuilder(const lists::SavedList& list) {
    Place builder;
    builder.page = Place::Page::List;
    builder.id = list.id.value;
    desk().go(builder);
}

void ListsPage::showCards(const lists::SavedList& list) {
    Place cards;
    cards.page = Place::Page::Customers;
    cards.list = list.expression;
    cards.listName = list.name;
    cards.sort = list.sort;
    cards.columns = list.columns;
    desk().go(cards);
}

void ListsPage::newList(const query::NodePtr& tree) {
    Place builder;
    builder.page = Place::Page::List;
    builder.list = query::toText(tree);
    desk().go(builder);
}

void ListsPage::combine(lists::Combination combination) {
    QStringList names;
    for (const lists::SavedList& list : selected()) names += list.name;
    if (!names.isEmpty()) newList(lists::combined(combination, names));
}

template <class Work>
void ListsPage::change(const QString& title, Work work) {
    desk().change(
        QStringLiteral("list"), title,
        [work](storage::UnitOfWork& unit) -> Result<void> {
            work(unit);
            return {};
        },
        this,
        [this, title](const Result<storage::Written<void>>& done) {
            if (!done) return desk().fail(done.problem());
            desk().tell(title, done->committed.revision.value);
        });
}

void ListsPage::addStarters() {
    change(tr("Added the usual lists"), [](storage::UnitOfWork& unit) { lists::saveStarters(unit); });
}

void ListsPage::togglePin() {
    auto list = current();
    if (!list) return;
    const bool pin = !list->pinned;
    if (pin)
        list->pinned = static_cast<int>(lists::pinnedLists(desk().connection()).size());
    else
        list->pinned.reset();
    change((pin ? tr("Pinned “%1”") : tr("Unpinned “%1”")).arg(list->name),
           [list = *list](storage::UnitOfWork& unit) { lists::saveList(unit, list); });
}

void ListsPage::remove() {
    const std::vector<lists::SavedList> going = selected();
    if (going.empty()) return;
    // A list that others ask for stays, or they would not be understood any more.
    for (const lists::SavedList& list : going) {
        QStringList users = lists::usersOf(desk().connection(), list.name);
        for (const lists::SavedList& other : going) users.removeAll(other.name);
        if (users.isEmpty()) continue;
        return desk().fail({tr("“%1” is used in: %2.").arg(list.name, users.join(QStringLiteral(", "))),
                            tr("Nothing was deleted."), tr("Take it out of these lists first.")});
    }
    const QString title = going.size() == 1 ? tr("Deleted list “%1”").arg(going.front().name)
                                            : tr("Deleted %n list(s)", nullptr, static_cast<int>(going.size()));
    change(title, [going](storage::UnitOfWork& unit) {
        for (const lists::SavedList& list : going) lists::removeList(unit, list.id);
    });
}

} // namespace clientela::ui
