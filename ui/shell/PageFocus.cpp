#include "ui/shell/PageFocus.h"

#include "ui/desk/Page.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/PageStack.h"

#include <QAbstractItemView>
#include <QApplication>

namespace clientela::ui {

PageFocus::PageFocus(const PageStack& pages, QObject* parent) : QObject(parent), pages_(pages) {
    connect(qApp, &QApplication::focusChanged, this, &PageFocus::onFocus);
}

void PageFocus::onFocus(QWidget* old, QWidget* now) {
    // The button that was pressed goes with what it did, and the focus falls to whatever stands next.
    const auto* button = qobject_cast<const ActionButton*>(old);
    if (button != nullptr && (button->isHidden() || !button->isEnabled())) {
        QMetaObject::invokeMethod(
            this,
            [this, fallen = QPointer<QWidget>(now)] {
                const Page* page = pages_.page();
                if (page != nullptr && page->window()->focusWidget() == fallen) putBack();
            },
            Qt::QueuedConnection);
        return;
    }
    const Page* page = pages_.page();
    if (now == nullptr || page == nullptr || !page->isAncestorOf(now)) return;
    last_ = now;
    // The editor of a cell goes as soon as it loses the focus; its table stays.
    for (QWidget* part = now; part != nullptr && part != page; part = part->parentWidget())
        if (qobject_cast<QAbstractItemView*>(part) != nullptr) last_ = part;
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
