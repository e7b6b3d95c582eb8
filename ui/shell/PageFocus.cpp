#include "ui/shell/PageFocus.h"

#include "ui/desk/Page.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/PageStack.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>

namespace clientela::ui {

PageFocus::PageFocus(const PageStack& pages, QObject* parent) : QObject(parent), pages_(pages) {
    connect(qApp, &QApplication::focusChanged, this, &PageFocus::onFocus);
}

void PageFocus::onFocus(QWidget* old, QWidget* now) {
    const Page* page = pages_.page();
    // The button that was pressed goes with what it did, or the part of the page where one was goes with what was
    // undone, and the focus falls to whatever stands next: often out of the page.
    const bool isFallen = hasGone(old, page) && (now == nullptr || now->window() == page->window());
    const bool isButton = qobject_cast<const ActionButton*>(old) != nullptr;
    if (isFallen && (isButton || now == nullptr || !page->isAncestorOf(now))) {
        QMetaObject::invokeMethod(
            this,
            [this, fallen = QPointer<QWidget>(now)] {
                const Page* here = pages_.page();
                if (here != nullptr && here->window()->focusWidget() == fallen) putBack();
            },
            Qt::QueuedConnection);
        return;
    }
    if (now == nullptr || page == nullptr || !page->isAncestorOf(now)) return;
    last_ = now;
    // The editor of a cell goes as soon as it loses the focus; its table stays.
    for (QWidget* part = now; part != nullptr && part != page; part = part->parentWidget())
        if (qobject_cast<QAbstractItemView*>(part) != nullptr) last_ = part;
}

bool PageFocus::hasGone(const QWidget* old, const Page* page) const {
    if (old == nullptr || page == nullptr) return false;
    // A button of the bar, of a toast, of the page: pressed, it was the last thing that anybody did.
    if (qobject_cast<const QAbstractButton*>(old) != nullptr) return !old->isVisible() || !old->isEnabled();
    // What stood in for the focus: the editor of a cell goes, its table does not.
    return page->isAncestorOf(old) && last_ != nullptr && !(last_->isVisible() && last_->isEnabled());
}

void PageFocus::giveBack() {
    const Page* page = pages_.page();
    if (page == nullptr) return;
    const QWidget* focus = page->window()->focusWidget();
    const bool isHere = focus == page || (focus != nullptr && page->isAncestorOf(focus));
    if (!isHere || !focus->isVisible()) putBack();
}

void PageFocus::putBack() {
    Page* page = pages_.page();
    const bool stands = last_ != nullptr && page->isAncestorOf(last_) && last_->isVisible() && last_->isEnabled();
    if (stands)
        last_->setFocus(Qt::OtherFocusReason);
    else
        page->focusFirst();
}

} // namespace clientela::ui
