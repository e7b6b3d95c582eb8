#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/StyleParts.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOption>

namespace clientela::ui::style {

namespace {

constexpr int kInset = 4;   ///< between the panel's edge and the highlight
constexpr int kPadding = 8; ///< inside the highlight
constexpr int kKeyGap = 24; ///< between text and key

bool isSeparator(const QStyleOptionMenuItem& option) { return option.menuItemType == QStyleOptionMenuItem::Separator; }

/// Room for icons or check marks, for every item as soon as one has either.
int markWidth(const QStyleOptionMenuItem& option) {
    const bool any = option.menuHasCheckableItems || option.maxIconWidth > 0 || !option.icon.isNull();
    return any ? iconSize::kNormal + space::k8 : 0;
}

} // namespace

void drawMenuPanel(QPainter* painter, const QRect& rect, const Theme& theme, bool round) {
    paint::panel(painter, rect, round ? radius::kPopup : 0, theme.raised, theme.fieldLine);
}

void drawMenuItem(QPainter* painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    const QRect row = option.rect.adjusted(kInset, 0, -kInset, 0);
    if (isSeparator(option)) {
        const int middle = row.center().y();
        const QRect line(row.left() + kPadding, middle, row.width() - 2 * kPadding, 1);
        if (option.text.isEmpty()) {
            paint::edge(painter, line, Qt::TopEdge, theme.line);
            return;
        }
        painter->setPen(theme.hint);
        painter->drawText(row.adjusted(kPadding, 0, -kPadding, 0), Qt::AlignLeft | Qt::AlignVCenter, option.text);
        return;
    }
    const paint::Scope scope(painter);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool current = enabled && (option.state & QStyle::State_Selected);
    if (current) paint::panel(painter, row, radius::kControl, theme.accent);
    const QColor text = current ? theme.onAccent : enabled ? theme.text : theme.hint;
    const QColor second = current ? theme.onAccent : enabled ? theme.text2 : theme.hint;

    QRect rest = row.adjusted(kPadding, 0, -kPadding, 0);
    const auto visual = [&](const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    if (const int mark = markWidth(option); mark > 0) {
        const QRect slot(rest.left(), rest.center().y() - iconSize::kNormal / 2, iconSize::kNormal, iconSize::kNormal);
        if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
            if (option.checked) icons::paint(painter, visual(slot), QStringLiteral("check"), text);
        } else if (const QString name = icons::nameOf(option.icon); !name.isEmpty()) {
            icons::paint(painter, visual(slot), name, second);
        } else if (!option.icon.isNull()) {
            option.icon.paint(painter, visual(slot), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
        rest.setLeft(rest.left() + mark);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect slot(rest.right() + 1 - iconSize::kText, rest.center().y() - iconSize::kText / 2, iconSize::kText,
                         iconSize::kText);
        const bool leftToRight = option.direction == Qt::LeftToRight;
        icons::paint(painter, visual(slot),
                     leftToRight ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"), second);
    }
    painter->setFont(option.font);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    painter->setPen(text);
    painter->drawText(visual(rest),
                      Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine |
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      option.text.left(tab));
    if (tab >= 0) {
        painter->setPen(current ? theme.onAccent : theme.hint);
        painter->drawText(visual(rest),
                          Qt::AlignVCenter | Qt::TextSingleLine |
                              static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                          KeyHint::named(option.text.mid(tab + 1)));
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& option) {
    const QFontMetrics metrics(option.font);
    if (isSeparator(option)) return {10, option.text.isEmpty() ? 9 : Heights::standard().chip};
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    int width = metrics.size(Qt::TextShowMnemonic, option.text.left(tab)).width() + markWidth(option);
    // The column of the keys itself QMenu adds, once for all rows.
    if (tab >= 0 || option.reservedShortcutWidth > 0) width += kKeyGap;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += kKeyGap;
    return {width + 2 * (kInset + kPadding), Heights::standard().row};
}

void drawMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    painter->fillRect(option.rect, theme.window);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        paint::panel(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), radius::kTag, theme.hover);
    painter->setPen(enabled ? theme.text : theme.hint);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace clientela::ui::style
