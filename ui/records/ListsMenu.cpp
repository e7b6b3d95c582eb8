#include "ui/records/ListsMenu.h"

#include "base/Failure.h"
#include "lists/SavedLists.h"
#include "ui/desk/Desk.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Look.h"

#include <QMenu>

namespace clientela::ui {

ListsMenu::ListsMenu(Desk& desk, RecordKind kind, QWidget* parent)
    : QToolButton(parent), desk_(desk), kind_(std::move(kind)) {
    setPopupMode(QToolButton::InstantPopup);
    setButtonRole(this, ButtonRole::Flat);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ListsMenu::fill);
    connect(&desk, &Desk::changed, this, [this](const storage::Committed& committed) {
        if (committed.of(QStringLiteral("saved_list")).count > 0) look();
    });
    showList({}, false);
    look();
}

void ListsMenu::look() {
    try {
        const bool now = !lists::savedLists(desk_.connection(), kind_.kind).empty();
        if (std::exchange(hasLists_, now) != now) Q_EMIT listsChanged();
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

void ListsMenu::showList(const QString& name, bool filtered) {
    setText(!name.isEmpty() ? withoutMnemonic(name) : filtered ? tr("Filtered") : kind_.all);
}

void ListsMenu::fill() {
    menu()->clear();
    const auto add = [this](const QString& text, const Place& place) {
        connect(menu()->addAction(text), &QAction::triggered, this, [this, place] { desk_.go(place); });
    };
    Place there;
    there.page = kind_.table;
    add(kind_.all, there);
    menu()->addSeparator();
    try {
        for (const lists::SavedList& list : lists::savedLists(desk_.connection(), kind_.kind)) {
            there.list = list.expression;
            there.listName = list.name;
            there.sort = list.sort;
            there.columns = list.columns;
            add(withoutMnemonic(list.name), there);
        }
    } catch (const Failure& failure) {
        desk_.fail(failure.problem());
    }
}

} // namespace clientela::ui
