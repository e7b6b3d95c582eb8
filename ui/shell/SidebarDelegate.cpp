#include "ui/shell/SidebarDelegate.h"

#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QAbstractItemView>
#include <QPainter>

namespace clientela::ui {

namespace {

constexpr int kInset = space::k8; ///< of the highlighted panel from the sidebar's edges
constexpr int kHeadHeight = 44;
constexpr int kDot = space::k16; ///< behind the name of what is not saved

bool isHead(const QModelIndex& index) { return !index.data(SidebarPlaceRole).isValid(); }

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const Heights heights = Heights::standard();
    if (isHead(index)) return {0, narrow_ ? space::k16 : kHeadHeight};
    return {0, index.data(SidebarListRole).toLongLong() != 0 ? heights.small : heights.row};
}

void SidebarDelegate::paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    if (narrow_) {
        const int y = option.rect.center().y();
        painter->fillRect(QRect(option.rect.left() + kInset, y, option.rect.width() - 2 * kInset, 1), theme.line);
        return;
    }
    painter->setPen(theme.text2);
    painter->setFont(font(FontRole::Caption));
    painter->drawText(option.rect.adjusted(2 * kInset, 0, -kInset, -space::k8),
                      Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine, index.data().toString());
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const paint::Scope scope(painter);
    if (isHead(index)) return paintHead(painter, option, index);
    const Theme theme = Theme::of(option.widget);
    const bool here = index.data(SidebarHereRole).toBool();
    // Columns of a tree have a least width, far above that of the slim sidebar: what counts is what is seen of it.
    QRect row = option.rect;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget)) {
        row.setLeft(0);
        row.setWidth(view->viewport()->width());
    }
    const QRect panel = row.adjusted(kInset, 0, -kInset, 0);
    if (here)
        paint::panel(painter, panel, radius::kControl, theme.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paint::panel(painter, panel, radius::kControl, theme.hover);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::ring(painter, panel, radius::kControl, theme.accentText);

    const QColor ink = here ? theme.accentText : theme.text;
    const QRect content = narrow_ ? panel : panel.adjusted(kInset, 0, -kInset, 0);
    QRect icon(content.left(), content.top(), iconSize::kNormal, content.height());
    if (narrow_) icon.moveLeft(content.center().x() - iconSize::kNormal / 2 + 1);
    icons::paint(painter, icon, index.data(SidebarIconRole).toString(), here ? theme.accentText : theme.text2);
    const bool edited = index.data(SidebarEditedRole).toBool();
    if (narrow_) {
        if (edited) paint::dot(painter, QRectF(icon.right(), icon.center().y() - 10, 8, 8), theme, Tone::Accent);
        return;
    }

    const QString count = index.data(SidebarCountRole).toString();
    QFont counts = font(FontRole::Caption);
    if (here) counts.setWeight(QFont::DemiBold);
    const int countWidth = count.isEmpty() ? 0 : QFontMetrics(counts).horizontalAdvance(count) + space::k8;
    painter->setFont(counts);
    painter->setPen(index.data(SidebarBadRole).toBool() ? theme.bad : here ? theme.accentText : theme.hint);
    painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, count);
    QFont body = font(here ? FontRole::Section : FontRole::Body);
    painter->setFont(body);
    painter->setPen(ink);
    const QRect text = content.adjusted(iconSize::kNormal + 10, 0, -countWidth - (edited ? kDot : 0), 0);
    const QString cut = QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, cut);
    if (!edited) return;
    const int after = text.left() + QFontMetrics(body).horizontalAdvance(cut);
    paint::dot(painter, QRectF(after, text.top(), kDot, text.height()), theme, Tone::Accent);
}

} // namespace clientela::ui
