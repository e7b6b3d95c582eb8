#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/StyleParts.h"

#include <QAbstractScrollArea>
#include <QDateTime>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

namespace clientela::ui::style {

void drawItemPanel(QPainter* painter, const QStyleOption& option, const Theme& theme, bool inPopup, int width) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (inPopup) {
        if (selected)
            paint::panel(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), radius::kTag, theme.accent);
        else if (hovered)
            paint::panel(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), radius::kTag, theme.hover);
        return;
    }
    if (selected)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (hovered)
        painter->fillRect(option.rect, theme.hover);
    if (option.state & QStyle::State_HasFocus) {
        const QRect bar(option.rect.left(), option.rect.top(), width, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accentText);
    }
}

void drawHeaderSection(QPainter* painter, const QStyleOptionHeader& option, const Theme& theme) {
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter->fillRect(option.rect, hovered ? theme.hover : theme.sunken);
    if (option.orientation == Qt::Horizontal)
        paint::edge(painter, option.rect, Qt::BottomEdge, theme.line);
    else
        paint::edge(painter, option.rect, Qt::RightEdge, theme.line);
}

void drawHeaderLabel(QPainter* painter, const QStyleOptionHeader& option, const Theme& theme) {
    const paint::Scope scope(painter);
    QFont font = painter->font();
    font.setBold(false);
    font.setWeight(option.sortIndicator != QStyleOptionHeader::None ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(option.sortIndicator != QStyleOptionHeader::None ? theme.text : theme.text2);
    QRect rect = option.rect;
    const bool right = option.textAlignment & Qt::AlignRight;
    if (option.sortIndicator != QStyleOptionHeader::None) {
        // SortDown is Qt's name for ascending: the arrow of the list points down.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        const int text = QFontMetrics(font).horizontalAdvance(option.text);
        const int left = right ? qMax(rect.left(), rect.right() - text - space::k4 - iconSize::kText)
                               : qMin(rect.right() - iconSize::kText, rect.left() + text + space::k4);
        const QRect arrow(left, rect.center().y() - iconSize::kText / 2, iconSize::kText, iconSize::kText);
        icons::paint(painter, arrow, ascending ? QStringLiteral("sort-up") : QStringLiteral("sort-down"),
                     theme.accentText);
        if (right)
            rect.setLeft(arrow.right() + space::k4);
        else
            rect.setRight(arrow.left() - space::k4);
    }
    const QString text = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, rect.width());
    painter->drawText(rect, static_cast<int>(option.textAlignment) | Qt::TextSingleLine, text);
}

void drawScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& thumb, const Theme& theme,
                   const QWidget* widget) {
    // The bar lies beside the viewport and shall look like part of it.
    const QWidget* area = widget;
    while (area != nullptr && qobject_cast<const QAbstractScrollArea*>(area) == nullptr) area = area->parentWidget();
    if (const auto* scrolled = qobject_cast<const QAbstractScrollArea*>(area)) {
        const QWidget* viewport = scrolled->viewport();
        if (viewport->autoFillBackground())
            painter->fillRect(option.rect, viewport->palette().color(viewport->backgroundRole()));
    }
    if (option.minimum >= option.maximum || !thumb.isValid()) return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const qreal inset = active ? 0 : 1;
    const QRectF pill = QRectF(thumb).adjusted(inset, inset, -inset, -inset);
    paint::panel(painter, pill, qMin(pill.width(), pill.height()) / 2,
                 active ? theme.strong : paint::mix(theme.strong, theme.base, 0.35));
}

void drawProgressBar(QPainter* painter, const QStyleOptionProgressBar& option, const Theme& theme) {
    constexpr qreal kThick = 6;
    const QRectF area(option.rect);
    const QRectF track(area.left(), area.center().y() - kThick / 2, area.width(), kThick);
    paint::panel(painter, track, kThick / 2, theme.hover);
    QRectF part = track;
    if (option.minimum >= option.maximum) {
        // Length unknown: a piece travels; whoever shows the bar repaints it (ProgressStrip does).
        constexpr qint64 kRound = 1600;
        const qreal at = static_cast<qreal>(QDateTime::currentMSecsSinceEpoch() % kRound) / kRound;
        const qreal piece = track.width() * 0.3;
        part.setLeft(track.left() + at * (track.width() + piece) - piece);
        part.setWidth(piece);
        part = part.intersected(track);
    } else {
        const qreal share = (static_cast<qreal>(option.progress) - option.minimum) /
                            (static_cast<qreal>(option.maximum) - option.minimum);
        part.setWidth(track.width() * qBound(0.0, share, 1.0));
        if (option.direction == Qt::RightToLeft) part.moveRight(track.right());
    }
    if (part.width() >= 1) paint::panel(painter, part, qMin(kThick, part.width()) / 2, theme.accent);
}

void drawTab(QPainter* painter, const QStyleOptionTab& option, const Theme& theme) {
    const paint::Scope scope(painter);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect text = option.rect.adjusted(0, 0, -space::k16, 0);
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected || hovered ? theme.text : theme.text2);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, option.text);
    if (selected) {
        const QRectF bar(text.left(), text.bottom() + 1 - 2, text.width(), 2);
        painter->fillRect(bar, theme.accentText);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paint::ring(painter, text.adjusted(-4, 4, 4, -6), radius::kTag, theme.accentText);
}

QSize tabSize(const QStyleOptionTab& option) {
    QFont font;
    if (const auto* bar = qobject_cast<const QWidget*>(option.styleObject)) font = bar->font();
    font.setWeight(QFont::DemiBold);
    return {QFontMetrics(font).size(Qt::TextShowMnemonic, option.text).width() + space::k16,
            Heights::standard().row + space::k8};
}

} // namespace clientela::ui::style
