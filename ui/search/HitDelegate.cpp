#include "ui/search/HitDelegate.h"

#include "ui/search/MatchedRuns.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QPainter>

#include <algorithm>

namespace clientela::ui {

namespace {

constexpr int kAvatar = 32;

bool isHead(const QModelIndex& index) { return !index.data(HitPlaceRole).isValid(); }
FoundText foundText(const QModelIndex& index, HitRole role) { return index.data(role).value<FoundText>(); }
bool hasTwoLines(const QModelIndex& index) { return !foundText(index, HitLineRole).text.isEmpty(); }

/// One line of text from the left of `rect`, with what was searched for on an amber ground. Returns its width.
int paintMarked(QPainter* painter, const QRect& rect, const FoundText& found, const QColor& ink, const Theme& theme) {
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(found.text, Qt::ElideRight, rect.width());
    // Where it is cut, the mark ends at the ellipsis.
    const qsizetype kept = shown == found.text ? shown.size() : std::max<qsizetype>(0, shown.size() - 1);
    for (const Run& run : found.runs) {
        const int from = metrics.horizontalAdvance(shown, static_cast<int>(std::min(kept, run.at)));
        const int to = metrics.horizontalAdvance(shown, static_cast<int>(std::min(kept, run.at + run.length)));
        painter->fillRect(
            QRect(rect.left() + from, rect.center().y() - metrics.height() / 2, to - from, metrics.height()),
            theme.warnSoft);
    }
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const Heights heights = Heights::standard();
    if (isHead(index)) return {0, heights.row};
    return {0, hasTwoLines(index) ? heights.twoLine : heights.row + space::k4};
}

void HitDelegate::paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    if (index.row() > 0) paint::edge(painter, option.rect, Qt::TopEdge, theme.line);
    painter->setFont(font(FontRole::Caption));
    painter->setPen(theme.text2);
    painter->drawText(option.rect.adjusted(space::k16, 0, -space::k16, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const paint::Scope scope(painter);
    if (isHead(index)) return paintHead(painter, option, index);
    const Theme theme = Theme::of(option.widget);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current) {
        painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), kRowBar, option.rect.height()),
                          theme.accentText);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.hover);
    }

    QRect content = option.rect.adjusted(space::k16, 0, -space::k16, 0);
    const QString key = current && index.data(HitKeyRole).toString().isEmpty()
                            ? KeyHint::spelled(QKeySequence(Qt::Key_Return))
                            : index.data(HitKeyRole).toString();
    const QString end = index.data(HitEndRole).toString();
    if (!end.isEmpty()) {
        painter->setFont(figureFont(font(FontRole::Body)));
        painter->setPen(theme.text);
        painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, end);
        content.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(end) - space::k12, 0);
    }
    if (!key.isEmpty() && end.isEmpty()) {
        const QSize size = KeyHint::sizeOf(key, font(FontRole::Body));
        const QRect hint(content.right() - size.width() + 1, content.center().y() - size.height() / 2, size.width(),
                         size.height());
        KeyHint::paint(painter, hint, key, font(FontRole::Body), theme.hint, theme.raised, theme.line);
        content.adjust(0, 0, -size.width() - space::k12, 0);
    }

    const QString icon = index.data(HitIconRole).toString();
    const int iconWidth = icon.isEmpty() ? kAvatar : iconSize::kNormal;
    const QRect face(content.left(), content.center().y() - iconWidth / 2, iconWidth, iconWidth);
    if (icon.isEmpty()) {
        const auto shape = index.data(HitCompanyRole).toBool() ? AvatarShape::Company : AvatarShape::Person;
        painter->setFont(font(FontRole::Body));
        paint::avatar(painter, face, initialsOf(index.data().toString()), shape, theme);
    } else {
        icons::paint(painter, face, icon, theme.text2);
    }
    content.setLeft(face.right() + 1 + space::k12);

    const bool twoLines = hasTwoLines(index);
    QRect first = content;
    if (twoLines) first.setHeight(content.height() / 2 + 1);
    if (twoLines) first.adjust(0, space::k4, 0, 0);
    painter->setFont(font(twoLines ? FontRole::Name : FontRole::Body));
    const QVariant title = index.data(HitTitleRole);
    const int width =
        paintMarked(painter, first, title.isValid() ? title.value<FoundText>() : FoundText::of(index.data().toString()),
                    index.data(HitQuietRole).toBool() ? theme.text2 : theme.text, theme);
    painter->setFont(font(FontRole::Caption));
    paintMarked(painter, first.adjusted(width + space::k4, 0, 0, 0), foundText(index, HitAfterRole), theme.hint, theme);
    if (!twoLines) return;
    QRect second = content;
    second.setTop(content.center().y());
    second.adjust(0, 0, 0, -space::k4);
    painter->setFont(font(FontRole::Body));
    paintMarked(painter, second, foundText(index, HitLineRole), theme.text2, theme);
}

} // namespace clientela::ui
