#include "ui/shell/Sidebar.h"

#include "base/Failure.h"
#include "lists/SavedLists.h"
#include "query/Parser.h"
#include "query/RecordSet.h"
#include "query/Statistics.h"
#include "ui/desk/Desk.h"
#include "ui/desk/ListDrafts.h"
#include "ui/desk/RecordKinds.h"
#include "ui/shell/Pages.h"
#include "ui/shell/PersonButton.h"
#include "ui/shell/SidebarDelegate.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace clientela::ui {

namespace {

constexpr int kLogo = 24;
constexpr int kRecountAfter = 250; ///< milliseconds: a burst of changes is counted once

QStandardItem* makeItem(const QString& icon, const QString& text, const Place& place, qint64 list = 0) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(icon, SidebarIconRole);
    item->setData(QVariant::fromValue(place), SidebarPlaceRole);
    item->setData(list, SidebarListRole);
    item->setToolTip(text);
    return item;
}

using BoundLists = std::vector<std::optional<query::BoundList>>;
using Counts = std::vector<std::optional<qint64>>;
struct Counted {
    history::DueCount due;
    Counts lists;
};

/// The list that a place shows; nothing for one that is not understood any more.
std::optional<query::BoundList> readList(const app::OpenFile& file, const Place& place) {
    const auto tree = query::parse(place.list);
    if (!tree) return std::nullopt;
    const auto list = query::bindList(*tree, *file.catalogues(), recordKind(place.kind).kind, file.context());
    return list ? std::optional(*list) : std::nullopt;
}

Counts countLists(storage::Connection& connection, const fields::Catalogues& catalogues, const BoundLists& lists) {
    query::Statistics statistics(connection);
    query::RecordSet records(connection, catalogues, statistics);
    Counts counts;
    for (const auto& list : lists) counts.push_back(list ? std::optional(records.count(*list)) : std::nullopt);
    return counts;
}

} // namespace

Sidebar::Sidebar(Desk& desk, QMenu* menu, QWidget* parent)
    : QWidget(parent), desk_(desk), head_(makeHead(menu)), tree_(new QTreeView), model_(new QStandardItemModel(this)),
      person_(new PersonButton(desk)) {
    setObjectName(QStringLiteral("Sidebar"));
    setGround(this, Ground::Window);
    tree_->setModel(model_);
    tree_->setAccessibleName(tr("Pages and lists"));
    tree_->setItemDelegate(new SidebarDelegate(tree_));
    tree_->setHeaderHidden(true);
    tree_->setIndentation(0);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setMouseTracking(true);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    setGround(tree_->viewport(), Ground::Window);
    const auto goTo = [this](const QModelIndex& index) {
        const QVariant place = index.data(SidebarPlaceRole);
        if (place.isValid()) Q_EMIT chosen(place.value<Place>());
    };
    tree_->setProperty("ownRing", true);
    connect(tree_, &QTreeView::clicked, this, goTo);
    connect(tree_, &QTreeView::activated, this, goTo);
    connect(tree_, &QTreeView::customContextMenuRequested, this, &Sidebar::showListMenu);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, space::k8);
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(tree_, 1);
    column->addWidget(person_);
    setFixedWidth(grown(width::kSidebar));

    recount_.setSingleShot(true);
    recount_.setInterval(kRecountAfter);
    connect(&recount_, &QTimer::timeout, this, &Sidebar::count);
    connect(&desk_, &Desk::changed, this, [this](const storage::Committed& committed) {
        if (committed.of(QStringLiteral("saved_list")).count > 0) fill();
        recount();
    });
    connect(&desk_.drafts(), &Drafts::changed, this, &Sidebar::showUnsaved);
    connect(&desk_.listDrafts(), &ListDrafts::changed, this, &Sidebar::showUnsaved);
    connect(&desk_, &Desk::cataloguesChanged, this, &Sidebar::showName);
    connect(&desk_, &Desk::actorChanged, this, &Sidebar::recount);
    fill();
    showName();
    count();
}

QWidget* Sidebar::makeHead(QMenu* menu) {
    auto* head = new QWidget;
    head->setFixedHeight(Heights::standard().topBar);
    logo_ = new QLabel;
    logo_->setPixmap(icons::application().pixmap(QSize(kLogo, kLogo), devicePixelRatioF()));
    logo_->setFixedSize(kLogo, kLogo);
    name_ = new ElidedLabel;
    name_->setObjectName(QStringLiteral("BusinessName"));
    setFontRole(name_, FontRole::Section);
    menu_ = new IconButton(QStringLiteral("menu"), tr("Menu"));
    menu_->setKey(QKeySequence(Qt::Key_F10));
    menu_->setPopupMode(QToolButton::InstantPopup);
    menu_->setMenu(menu);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::k16, 0, space::k8, 0);
    row->setSpacing(space::k8);
    row->addWidget(logo_);
    row->addWidget(name_, 1);
    row->addWidget(menu_);
    return head;
}

void Sidebar::showName() {
    const QString business = desk_.file().business().name;
    name_->setText(business.isEmpty() ? QFileInfo(desk_.file().file().path()).completeBaseName() : business);
}

void Sidebar::fill() {
    model_->clear();
    counted_.clear();
    today_ = nullptr;
    QStandardItem* listsPage = nullptr;
    for (const SidebarPage& page : sidebarPages()) {
        Place place;
        place.page = page.page;
        QStandardItem* item = makeItem(page.icon, page.name, place);
        model_->appendRow(item);
        if (page.page == Place::Page::Today) today_ = item;
        if (page.page == Place::Page::Customers) counted_.push_back(item);
        if (page.page == Place::Page::Lists) listsPage = item;
    }
    try {
        const auto kept = lists::savedLists(desk_.connection()).size();
        if (listsPage != nullptr && kept > 0)
            listsPage->setData(desk_.locale().toString(static_cast<qulonglong>(kept)), SidebarCountRole);
        addPinned();
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
    tree_->expandAll();
    setPlace(place_);
    showUnsaved();
}

void Sidebar::addPinned() {
    const std::vector<lists::SavedList> pinned = lists::pinnedLists(desk_.connection());
    if (pinned.empty()) return;
    auto* head = new QStandardItem(tr("Pinned lists"));
    head->setFlags(Qt::ItemIsEnabled);
    model_->appendRow(head);
    for (const lists::SavedList& list : pinned) {
        Place place;
        place.page = recordKind(list.kind).table;
        if (!recordKind(list.kind).isCustomers()) place.kind = list.kind;
        place.list = list.expression;
        place.listName = list.name;
        place.sort = list.sort;
        place.columns = list.columns;
        QStandardItem* item = makeItem(iconOfList(list.kind, list.icon), list.name, place, list.id.value);
        head->appendRow(item);
        counted_.push_back(item);
    }
}

void Sidebar::count() {
    BoundLists lists;
    try {
        for (const QStandardItem* item : counted_)
            lists.push_back(readList(desk_.file(), item->data(SidebarPlaceRole).value<Place>()));
    } catch (const Failure& failure) {
        return desk_.fail(failure.problem());
    }
    counting_.start(
        desk_.jobs(),
        [lists, catalogues = desk_.file().catalogues(), today = desk_.file().today()](storage::Connection& connection,
                                                                                      JobControl&) -> Result<Counted> {
            return Counted{history::countDue(connection, today, {}), countLists(connection, *catalogues, lists)};
        },
        this,
        [this](const Result<Counted>& counted) {
            if (!counted) return;
            showDue(counted->due);
            showCounts(counted->lists);
        });
}

void Sidebar::showCounts(const std::vector<std::optional<qint64>>& counts) {
    for (size_t i = 0; i < counts.size() && i < counted_.size(); ++i) {
        QStandardItem* item = counted_[i];
        const bool isPage = item->data(SidebarListRole).toLongLong() == 0;
        const bool shown = counts[i] && (!isPage || *counts[i] > 0);
        const QString text = shown ? desk_.locale().toString(*counts[i]) : QString();
        item->setData(text, SidebarCountRole);
        item->setData(text.isEmpty() ? item->text() : tr("%1, %2", "a list and its count").arg(item->text(), text),
                      Qt::AccessibleTextRole);
    }
}

void Sidebar::showUnsaved() {
    const bool cards = !desk_.isReadOnly() && !desk_.drafts().all().isEmpty();
    const QList<qint64> lists = desk_.isReadOnly() ? QList<qint64>() : desk_.listDrafts().unsaved();
    const auto mark = [&](QStandardItem* item) {
        const qint64 list = item->data(SidebarListRole).toLongLong();
        const auto page = item->data(SidebarPlaceRole).value<Place>().page;
        const bool edited = list != 0                        ? lists.contains(list)
                            : page == Place::Page::Customers ? cards
                                                             : page == Place::Page::Lists && !lists.isEmpty();
        const QString said = edited ? tr("Changed and not saved") : QString();
        item->setData(edited, SidebarEditedRole);
        item->setData(said, Qt::AccessibleDescriptionRole);
        item->setToolTip(edited ? QStringLiteral("%1\n%2").arg(item->text(), said) : item->text());
    };
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem* item = model_->item(row);
        if (item->data(SidebarPlaceRole).isValid()) mark(item);
        for (int child = 0; child < item->rowCount(); ++child) mark(item->child(child));
    }
}

void Sidebar::showDue(const history::DueCount& due) {
    if (today_ == nullptr) return;
    today_->setData(due.due > 0 ? desk_.locale().toString(due.due) : QString(), SidebarCountRole);
    today_->setData(due.late > 0, SidebarBadRole);
    const QString late = due.late > 0 ? tr("%Ln late", "tasks", static_cast<int>(due.late)) : QString();
    QStringList said{today_->text(), today_->data(SidebarCountRole).toString(), late};
    said.removeAll(QString());
    today_->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
}

void Sidebar::setPlace(const Place& place) {
    place_ = place;
    const Place::Page page = sidebarPageOf(place);
    // A pinned list is where one is only as long as one sees it whole: a page whose filter was changed has no name.
    const auto isList = [&](const Place& there) {
        return place.page == there.page && !there.listName.isEmpty() && there.listName == place.listName;
    };
    bool inList = false;
    for (const QStandardItem* item : counted_) inList = inList || isList(item->data(SidebarPlaceRole).value<Place>());
    const auto mark = [&](QStandardItem* item) {
        const Place there = item->data(SidebarPlaceRole).value<Place>();
        const bool here = item->data(SidebarListRole).toLongLong() != 0 ? isList(there) : !inList && there.page == page;
        item->setData(here, SidebarHereRole);
        // From where one is the arrows go on.
        if (here) tree_->selectionModel()->setCurrentIndex(item->index(), QItemSelectionModel::NoUpdate);
    };
    for (int row = 0; row < model_->rowCount(); ++row) {
        QStandardItem* item = model_->item(row);
        if (item->data(SidebarPlaceRole).isValid()) mark(item);
        for (int child = 0; child < item->rowCount(); ++child) mark(item->child(child));
    }
}

void Sidebar::setNarrow(bool narrow) {
    narrow_ = narrow;
    setFixedWidth(narrow ? width::kSidebarNarrow : grown(width::kSidebar));
    name_->setVisible(!narrow);
    logo_->setVisible(!narrow);
    head_->layout()->setContentsMargins(narrow ? space::k8 : space::k16, 0, space::k8, 0);
    person_->setNarrow(narrow);
    static_cast<SidebarDelegate*>(tree_->itemDelegate())->setNarrow(narrow);
    tree_->doItemsLayout();
}

void Sidebar::showListMenu(const QPoint& at) {
    const qint64 list = tree_->indexAt(at).data(SidebarListRole).toLongLong();
    if (list == 0 || desk_.isReadOnly()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icons::icon(QStringLiteral("edit")), tr("Edit list")), &QAction::triggered, this,
            [this, list] {
                Place builder;
                builder.page = Place::Page::List;
                builder.id = list;
                Q_EMIT chosen(builder);
            });
    connect(menu->addAction(icons::icon(QStringLiteral("pin")), tr("Unpin")), &QAction::triggered, this,
            [this, list] { unpin(list); });
    menu->popup(tree_->viewport()->mapToGlobal(at));
}

void Sidebar::unpin(qint64 id) {
    for (lists::SavedList list : lists::pinnedLists(desk_.connection())) {
        if (list.id.value != id) continue;
        list.pinned.reset();
        const QString title = tr("Unpinned “%1”").arg(list.name);
        desk_.change(
            QStringLiteral("edit"), title,
            [list](storage::UnitOfWork& work) -> Result<void> {
                lists::saveList(work, list);
                return {};
            },
            this,
            [this, title](const Result<storage::Written<void>>& outcome) {
                if (!outcome) return desk_.fail(outcome.problem());
                desk_.tell(title, outcome->committed.revision.value);
            });
        return;
    }
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::edge(&painter, rect(), Qt::RightEdge, Theme::of(this).line);
}

} // namespace clientela::ui
