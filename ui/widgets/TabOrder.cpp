#include "ui/widgets/TabOrder.h"

#include "ui/widgets/Metrics.h"

#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr const char* kPassed = "passedByTab";

/// A layout's items by line, and in it from its beginning.
std::vector<QLayoutItem*> itemsOf(const QLayout& layout) {
    struct Placed {
        std::pair<int, int> at;
        QLayoutItem* item;
    };
    const auto* grid = qobject_cast<const QGridLayout*>(&layout);
    const auto* form = qobject_cast<const QFormLayout*>(&layout);
    std::vector<Placed> placed;
    for (int i = 0; i < layout.count(); ++i) {
        std::pair<int, int> at(i, 0);
        if (grid != nullptr) {
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &at.first, &at.second, &rows, &columns);
        } else if (form != nullptr) {
            QFormLayout::ItemRole role{};
            form->getItemPosition(i, &at.first, &role);
            at.second = role;
        }
        placed.push_back({at, layout.itemAt(i)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.at < b.at; });
    std::vector<QLayoutItem*> items;
    for (const Placed& one : placed) items.push_back(one.item);
    return items;
}

void collect(const QLayout& layout, std::vector<QWidget*>& widgets) {
    for (QLayoutItem* item : itemsOf(layout)) {
        if (QWidget* widget = item->widget())
            widgets.push_back(widget);
        else if (const QLayout* inner = item->layout())
            collect(*inner, widgets);
    }
}

/// The visible children, as they stand.
std::vector<QWidget*> childrenOf(const QWidget& parent) {
    std::vector<QWidget*> laid;
    if (const auto* splitter = qobject_cast<const QSplitter*>(&parent))
        for (int i = 0; i < splitter->count(); ++i) laid.push_back(splitter->widget(i));
    else if (parent.layout() != nullptr)
        collect(*parent.layout(), laid);
    std::vector<QWidget*> others;
    for (QObject* child : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget != nullptr && std::find(laid.begin(), laid.end(), widget) == laid.end()) others.push_back(widget);
    }
    std::stable_sort(others.begin(), others.end(), [](const QWidget* a, const QWidget* b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    laid.insert(laid.end(), others.begin(), others.end());
    std::erase_if(laid, [](const QWidget* widget) { return !widget->isVisible() || widget->isWindow(); });
    return laid;
}

/// Where Tab stops in it, and `focus` itself, which may have been given the focus some other way.
void collectStops(const QWidget& parent, const QWidget* focus, std::vector<QWidget*>& stops) {
    for (QWidget* child : childrenOf(parent)) {
        const bool isStop = child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0 && !child->focusProxy();
        if (isStop || child == focus) stops.push_back(child);
        collectStops(*child, focus, stops);
    }
}

void bringIntoSight(QWidget* focus) {
    for (QWidget* at = focus; at != nullptr && !at->isWindow(); at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at); area != nullptr && area != focus) {
            if (area->widget() != nullptr && area->widget()->layout() != nullptr) area->widget()->layout()->activate();
            area->ensureWidgetVisible(focus, space::k24, space::k24);
        }
}

} // namespace

void setPassedByTab(QWidget& widget, bool passed) { widget.setProperty(kPassed, passed); }

QWidget* firstByTab(const QWidget& part) {
    std::vector<QWidget*> stops;
    collectStops(part, nullptr, stops);
    return stops.empty() ? nullptr : stops.front();
}

bool goByTab(QWidget& window, bool next) {
    const QWidget* focus = window.focusWidget();
    std::vector<QWidget*> stops;
    collectStops(window, focus, stops);
    if (next)
        std::erase_if(stops, [&](const QWidget* stop) { return stop != focus && stop->property(kPassed).toBool(); });
    if (stops.empty()) return false;
    const auto count = static_cast<int>(stops.size());
    const auto at = static_cast<int>(std::find(stops.begin(), stops.end(), focus) - stops.begin());
    const int to = at == count ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    QWidget* chosen = stops[static_cast<size_t>(to)];
    bringIntoSight(chosen); // Qt frames only what is in sight as it gets the focus
    chosen->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    // Later: a part that unfolds as it gets the focus has its place then.
    QMetaObject::invokeMethod(
        &window, [] { bringIntoSight(QApplication::focusWidget()); }, Qt::QueuedConnection);
    return true;
}

} // namespace clientela::ui
