// What can be done with lists on their page: opening, combining, pinning, deleting. A part of ListsPage.
#include "lists/Starter.h"
#include "query/TreeText.h"
#include "ui/desk/ListDrafts.h"
#include "ui/desk/RecordKinds.h"
#include "ui/lists/ListsPage.h"
#include "ui/widgets/Icons.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

namespace clientela::ui {

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
        "customers", tr("Show in the table"), "",
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

void ListsPage::mayCombine() {
    const std::vector<lists::SavedList> all = selected();
    const bool several = all.size() > 1;
    const bool agree =
        std::all_of(all.begin(), all.end(), [&](const lists::SavedList& one) { return one.kind == all.front().kind; });
    for (QAction* action : std::as_const(together_)) {
        action->setEnabled(several && agree);
        action->setToolTip(!several ? tr("Select several lists first: Ctrl+click, or Shift and the arrow keys")
                           : agree  ? tr("Makes a new list of the selected ones")
                                   : tr("Only lists of the same records go together, and these are of different ones"));
    }
}

void ListsPage::openBuilder(const lists::SavedList& list) {
    Place builder;
    builder.page = Place::Page::List;
    builder.id = list.id.value;
    if (!recordKind(list.kind).isCustomers()) builder.kind = list.kind;
    desk().go(builder);
}

void ListsPage::showCards(const lists::SavedList& list) {
    Place cards;
    cards.page = recordKind(list.kind).table;
    cards.list = list.expression;
    cards.listName = list.name;
    cards.sort = list.sort;
    cards.columns = list.columns;
    desk().go(cards);
}

void ListsPage::newList(const query::NodePtr& tree, const QString& kind) {
    const bool customers = recordKind(kind).isCustomers();
    Place builder;
    builder.page = Place::Page::List;
    builder.list = query::toText(tree);
    if (tree && customers && !desk().isReadOnly()) builder = desk().listDrafts().make(builder.list);
    if (!customers) builder.kind = kind;
    desk().go(builder);
}

void ListsPage::combine(lists::Combination combination) {
    QStringList names;
    const std::vector<lists::SavedList> all = selected();
    for (const lists::SavedList& list : all) names += list.name;
    if (!names.isEmpty()) newList(lists::combined(combination, names), all.front().kind);
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
