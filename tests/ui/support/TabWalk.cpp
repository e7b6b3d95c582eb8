#include "ui/support/TabWalk.h"

#include "ui/support/Gui.h"
#include "ui/support/Standing.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace clientela::test {

namespace {

constexpr int kRing = 4; ///< the frame of a button stands outside of it

QRect placeOf(const QWidget& widget) { return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()}; }

/// What of it is within all that surrounds it.
QRect seenOf(const QWidget& widget) {
    QRect seen = widget.rect();
    for (const QWidget* at = &widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        seen.translate(at->pos());
        seen &= at->parentWidget()->rect();
    }
    return seen;
}

QImage around(QWidget& window, const QRect& rect) {
    return window.grab(rect.adjusted(-kRing, -kRing, kRing, kRing) & window.rect()).toImage();
}

/// Whether more than the blinking stroke of a text cursor is different.
bool differ(const QImage& one, const QImage& other) {
    if (one.size() != other.size()) return true;
    int left = one.width();
    int right = -1;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y)) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
    return right - left > 1;
}

/// Read line by line, a column at a time: `after` must not stand above `before` in the same column, nor left of it in
/// the same line.
bool standsBefore(const QRect& after, const QRect& before) {
    const bool sameColumn = after.left() < before.right() && before.left() < after.right();
    const int shared = std::min(after.bottom(), before.bottom()) - std::max(after.top(), before.top());
    const bool sameLine = 2 * shared > std::min(after.height(), before.height());
    if (sameLine) return after.right() <= before.left();
    return after.bottom() <= before.top() && sameColumn;
}

struct Walk {
    std::vector<QPointer<QWidget>> stops;
    QStringList faults;

    [[nodiscard]] bool knows(const QWidget* widget) const {
        return std::find(stops.begin(), stops.end(), widget) != stops.end();
    }
};

/// Where reading begins: at the left end of the top.
bool isFirst(const QWidget& widget, const QWidget& top) {
    const auto nearness = [](const QWidget* one) {
        const QPoint at = placeOf(*one).topLeft();
        return at.x() + at.y();
    };
    const std::vector<QWidget*> all = controlsOf(top);
    return std::none_of(all.begin(), all.end(), [&](const QWidget* one) { return nearness(one) < nearness(&widget); });
}

Walk walk(QWidget& top, const QString& key, size_t most, bool forth) {
    Walk made;
    QPointer<QWidget> before;
    QString name = QStringLiteral("nothing");
    QRect firstAt;
    QImage firstBare;
    while (made.stops.size() < most) {
        const QPointer<QWidget> now = QApplication::focusWidget();
        if (!now || now->window() != top.window()) {
            made.faults += QStringLiteral("%1 loses the focus after %2").arg(key, name);
            return made;
        }
        if (forth && before && before->isVisible() && standsBefore(placeOf(*now), placeOf(*before)) &&
            !isFirst(*now, top))
            made.faults += QStringLiteral("%1 comes after %2, which stands behind it").arg(described(*now), name);
        if (made.knows(now)) {
            if (forth && now == made.stops.front() && placeOf(*now) == firstAt &&
                !differ(around(top, firstAt), firstBare))
                made.faults += described(*now) + QStringLiteral(" does not show that it has the focus");
            break;
        }
        made.stops.push_back(now);
        before = now;
        name = described(*now);
        if (seenOf(*now).isEmpty())
            made.faults += QStringLiteral("%1 comes to %2, which is not in sight").arg(key, name);
        const QRect at = placeOf(*now);
        const bool looks = forth && (now->focusPolicy() & Qt::TabFocus) != 0;
        const QImage focused = looks ? around(top, at) : QImage();
        press(top, key);
        if (QApplication::focusWidget() == now) {
            made.faults += QStringLiteral("%1 does not leave %2").arg(key, name);
            return made;
        }
        QPointer<QWidget> handed = QApplication::focusWidget(); // some open and hand the focus on
        QCoreApplication::processEvents();
        if (handed && handed != QApplication::focusWidget()) made.stops.push_back(handed);
        if (forth && made.stops.front() == now) {
            // How it got the focus is not known; Tab comes to it again.
            firstAt = at;
            firstBare = around(top, at);
        } else if (looks && now && now->isVisible() && placeOf(*now) == at && !differ(focused, around(top, at)))
            made.faults += name + QStringLiteral(" does not show that it has the focus");
    }
    return made;
}

} // namespace

std::vector<QWidget*> controlsOf(const QWidget& top) {
    std::vector<QWidget*> all;
    for (QWidget* widget : top.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            !widget->focusProxy() && !qobject_cast<QScrollBar*>(widget) && widget->window() == top.window())
            all.push_back(widget);
    return all;
}

QStringList faultsOfTabbing(QWidget& top) {
    QStringList faults;
    for (const QString& key : {QStringLiteral("Tab"), QStringLiteral("Shift+Tab")}) {
        // What only works since Tab came to something else (a row that is current now) is the way back's to find.
        const std::vector<QWidget*> before = controlsOf(top);
        if (before.empty()) return {QStringLiteral("nothing takes the focus")};
        const bool forth = key == QLatin1String("Tab");
        const Walk went = walk(top, key, before.size() + 20, forth); // some come with the focus
        faults += went.faults;
        for (QWidget* control : controlsOf(top))
            if (!went.knows(control) && std::find(before.begin(), before.end(), control) != before.end())
                faults += QStringLiteral("%1 never comes to %2").arg(key, described(*control));
    }
    return faults;
}

QStringList faultsOfPanes(QWidget& top) {
    constexpr int kMost = 30;
    QStringList faults;
    std::vector<QPointer<QWidget>> stops;
    QString name = QStringLiteral("nothing");
    for (int nth = 0; nth < kMost; ++nth) {
        press(top, QStringLiteral("F6"));
        QCoreApplication::processEvents();
        const QPointer<QWidget> now = QApplication::focusWidget();
        if (!now || now->window() != top.window()) {
            faults += QStringLiteral("F6 loses the focus after %1").arg(name);
            return faults;
        }
        if (std::find(stops.begin(), stops.end(), now) != stops.end()) return faults;
        stops.push_back(now);
        name = described(*now);
        // An editor has its frame and its cursor, and some close what they opened when they are left.
        if (qobject_cast<QLineEdit*>(now)) continue;
        const QRect at = placeOf(*now);
        const QImage focused = around(top, at);
        now->clearFocus();
        QCoreApplication::processEvents();
        if (!differ(focused, around(top, at))) faults += name + QStringLiteral(" does not show that F6 came to it");
        now->setFocus(Qt::TabFocusReason);
    }
    faults += QStringLiteral("F6 does not go round");
    return faults;
}

} // namespace clientela::test
