#include "ui/customers/CardTimelineDelegate.h"

#include "ui/customers/CardTimelineModel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QPainter>

namespace clientela::ui {

using Role = CardTimelineModel::Role;

namespace {
constexpr int kIcon = 24; ///< the round ground of an entry's icon
constexpr int kInset = 4; ///< from the edge of a row, where the ring of the current one is, to what it says
constexpr int kText = kInset + kIcon + space::k8;
constexpr int kBox = 16;
} // namespace

QRect CardTimelineDelegate::box(const QRect& row) { return {row.left() + kInset, row.top() + 4, kIcon, kIcon}; }

QSize CardTimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics(font(FontRole::Body)).height();
    const int wide = option.rect.width();
    if (index.data(Role::HeadingRole).toBool()) return {wide, line + 14};
    return {wide, index.data(Role::SecondRole).toString().isEmpty() ? line + 16 : 2 * line + 20};
}

void CardTimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const ui::paint::Scope scope(painter);
    const Theme theme = Theme::of(option.widget);
    const QRect row = option.rect;
    const QFont body = font(FontRole::Body);
    const QFont small = font(FontRole::Caption);
    const int line = QFontMetrics(body).height();
    if (index.data(Role::HeadingRole).toBool()) {
        painter->setFont(small);
        painter->setPen(theme.text2);
        painter->drawText(row.adjusted(kInset, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        return;
    }
    const bool current = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_MouseOver || current)
        ui::paint::panel(painter, QRectF(row).adjusted(0, 1, 0, -1), radius::kControl, theme.hover);
    if (current) ui::paint::ring(painter, QRectF(row).adjusted(0, 1, 0, -1), radius::kControl, theme.accentText);

    const QRect mark = box(row);
    if (index.data(Role::TickRole).toBool()) {
        const QRectF square(mark.center().x() - kBox / 2.0 + 1, mark.center().y() - kBox / 2.0 + 1, kBox, kBox);
        ui::paint::panel(painter, square, 3, theme.field, theme.strong, 1.5);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.hover);
        painter->drawEllipse(mark);
        icons::paint(painter, QRectF(mark).adjusted(5, 5, -5, -5), index.data(Role::IconRole).toString(), theme.text2);
    }

    const QRect first(row.left() + kText, row.top() + 6, row.width() - kText - space::k8, line);
    painter->setFont(small);
    painter->setPen(theme.hint);
    const QString date = index.data(Role::DateRole).toString();
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, date);
    const int dateWide = QFontMetrics(small).horizontalAdvance(date) + space::k12;
    const QString tag = index.data(Role::TagRole).toString();
    const int tagWide = tag.isEmpty() ? 0 : ui::paint::tagWidth(tag, body) + space::k8;
    const QFont name = font(FontRole::Name);
    painter->setFont(name);
    painter->setPen(theme.text);
    const QString title =
        QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, first.width() - dateWide - tagWide);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!tag.isEmpty()) {
        const int tall = Heights::standard().tag;
        const QRect place(first.left() + QFontMetrics(name).horizontalAdvance(title) + space::k8,
                          first.center().y() - tall / 2 + 1, tagWide - space::k8, tall);
        ui::paint::tag(painter, place, tag, theme.tone(static_cast<Tone>(index.data(Role::TagToneRole).toInt())), body);
    }
    const QString second = index.data(Role::SecondRole).toString();
    if (second.isEmpty()) return;
    painter->setFont(body);
    painter->setPen(theme.text2);
    painter->drawText(first.translated(0, line + 4), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(body).elidedText(second, Qt::ElideRight, first.width()));
}

} // namespace clientela::ui
