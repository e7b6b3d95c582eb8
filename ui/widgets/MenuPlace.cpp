#include "ui/widgets/MenuPlace.h"

#include "ui/widgets/Metrics.h"

#include <QApplication>
#include <QMenu>

namespace clientela::ui {

namespace {

/// The window that a menu stands over: what it was opened from may be a menu itself.
const QWidget* windowOf(const QMenu& menu) {
    const QWidget* at = menu.parentWidget();
    while (at != nullptr && at->window()->windowType() == Qt::Popup) at = at->window()->parentWidget();
    return at == nullptr ? nullptr : at->window();
}

/// The menu that this one is an entry of, open beside it; nullptr: it is no menu of a menu.
const QMenu* menuBefore(const QMenu& menu) {
    const auto* open = qobject_cast<const QMenu*>(QApplication::activePopupWidget());
    return open != nullptr && open->actions().contains(menu.menuAction()) ? open : nullptr;
}

} // namespace

void keepInWindow(QMenu& menu) {
    const QWidget* window = windowOf(menu);
    if (window == nullptr) return;
    const QRect room =
        QRect(window->mapToGlobal(QPoint()), window->size()).adjusted(space::k4, space::k4, -space::k4, -space::k4);
    QRect place = menu.geometry();
    const QMenu* before = menuBefore(menu);
    if (place.right() > room.right()) {
        if (before == nullptr)
            place.moveRight(room.right());
        else if (before->x() - place.width() >= room.left())
            place.moveRight(before->x());
    }
    if (place.left() < room.left() && before == nullptr) place.moveLeft(room.left());
    if (place.bottom() > room.bottom() && place.height() <= room.height()) place.moveBottom(room.bottom());
    if (place.width() <= room.width() && place != menu.geometry()) menu.move(place.topLeft());
}

} // namespace clientela::ui
