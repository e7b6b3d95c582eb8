#include "ui/today/TodayDelegate.h"

#include "ui/today/TodayModel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Grown.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/PaintParts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace clientela::ui {

using Role = TodayModel::Role;

namespace {

constexpr int kMark = 24; ///< an avatar
constexpr int kBox = 16;
constexpr int kHeading = 44;
constexpr int kReadable = 240; ///< of a title that is longer, at 10 pt: then buttons give way

TodayRow::What whatOf(const QModelIndex& index) {
    return static_cast<TodayRow::What>(index.data(Role::WhatRole).toInt());
}

bool isHeading(const QModelIndex& index) { return whatOf(index) == TodayRow::What::Heading; }

bool isCurrent(const QStyleOptionViewItem& option) { return option.state.testFlag(QStyle::State_Selected); }

QRect inside(const QRect& row) { return row.adjusted(space::k8, 0, -space::k8, 0); }

} // namespace

int TodayDelegate::textLeft() const { return narrow_ ? space::k4 + kMark + 10 : kMark + space::k16 + space::k4; }

int TodayDelegate::endWidth(const QModelIndex& index) {
    const QString end = index.data(Role::EndRole).toString();
    return end.isEmpty() ? 0 : QFontMetrics(font(FontRole::Caption)).horizontalAdvance(end) + space::k12;
}

int TodayDelegate::titleRoom(const QRect& row, const QModelIndex& index) const {
    return inside(row).width() - textLeft() - endWidth(index);
}

bool TodayDelegate::endsBelow(const QRect& row, const QModelIndex& index) const {
    if (narrow_ || index.data(Role::SecondRole).toString().isEmpty()) return false;
    // The second line has room for it; the first one is what is to be done.
    return QFontMetrics(font(FontRole::Name)).horizontalAdvance(index.data().toString()) > titleRoom(row, index);
}

QRect TodayDelegate::box(const QRect& row) {
    return {row.left() + space::k4, row.top() + (row.height() - kHitArea) / 2, kHitArea, kHitArea};
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Heights heights = Heights::standard();
    const int line = QFontMetrics(font(FontRole::Body)).height();
    if (isHeading(index)) return {option.rect.width(), qMax(kHeading, line + space::k24)};
    return {option.rect.width(), narrow_ ? heights.row + space::k4 : heights.twoLine};
}

QList<TodayDelegate::Shown> TodayDelegate::buttons(const QRect& row, const QModelIndex& index) const {
    QList<Shown> all;
    if (narrow_ || isHeading(index) || !writes_) return all;
    if (index.data(Role::CallRole).toBool() && whatOf(index) != TodayRow::What::Rest)
        all += {Button::Call, QStringLiteral("phone"), tr("Call", "a button"), {}, true};
    if (whatOf(index) == TodayRow::What::Task)
        all += {Button::Tomorrow, QStringLiteral("alarm"), tr("Tomorrow", "puts a task off"), {}, true};
    const QFontMetrics metrics(font(FontRole::Name));
    const int tall = Heights::standard().small;
    const auto wideOf = [&](const Shown& one) {
        return iconSize::kNormal + space::k16 + (one.worded ? metrics.horizontalAdvance(one.text) + space::k8 : 0);
    };
    const auto taken = [&] {
        int wide = 0;
        for (const Shown& one : all) wide += wideOf(one) + space::k4;
        return wide;
    };
    // What is to be done is read first: where it has no room beside the buttons these are icons alone, then none (they
    // are in the row's menu, with their keys).
    const int room = titleRoom(row, index);
    const int needed = metrics.horizontalAdvance(index.data().toString());
    if (needed > room - taken())
        for (Shown& one : all) one.worded = false;
    if (qMin(needed, grown(kReadable)) > room - taken()) return {};
    int right = inside(row).right();
    for (qsizetype i = all.size(); i-- > 0;) {
        const int wide = wideOf(all[i]);
        all[i].rect = QRect(right - wide, row.center().y() - tall / 2 + 1, wide, tall);
        right -= wide + space::k4;
    }
    return all;
}

std::optional<TodayDelegate::Button> TodayDelegate::buttonAt(const QRect& row, const QModelIndex& index,
                                                             const QPoint& at) const {
    for (const Shown& shown : buttons(row, index))
        if (shown.rect.contains(at)) return shown.button;
    return std::nullopt;
}

bool TodayDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    for (const Shown& shown : buttons(option.rect, index))
        if (!shown.worded && shown.rect.contains(event->pos())) {
            QToolTip::showText(event->globalPos(), shown.text, view);
            return true;
        }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void TodayDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    const QRect row = option.rect.adjusted(0, space::k8, 0, 0);
    if (narrow_ && index.row() > 0) paint::edge(painter, option.rect, Qt::TopEdge, theme.line);
    int left = row.left();
    if (const QString icon = index.data(Role::IconRole).toString(); !icon.isEmpty()) {
        icons::paint(painter, QRect(left, row.top(), iconSize::kNormal, row.height()), icon, theme.text2);
        left += kMark;
    }
    const QFont title = font(FontRole::Section);
    painter->setFont(title);
    painter->setPen(static_cast<Tone>(index.data(Role::ToneRole).toInt()) == Tone::Bad ? theme.bad : theme.text);
    painter->drawText(row.adjusted(left - row.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data().toString());
    left += QFontMetrics(title).horizontalAdvance(index.data().toString()) + space::k8;
    painter->setFont(font(FontRole::Body));
    painter->setPen(theme.hint);
    painter->drawText(row.adjusted(left - row.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(Role::CountRole).toString());
    const QString link = index.data(Role::EndRole).toString();
    if (link.isEmpty()) return;
    painter->setPen(theme.accentText);
    painter->drawText(row.adjusted(0, 0, -space::k8, 0), Qt::AlignRight | Qt::AlignVCenter, link);
    if (isCurrent(option) && option.state.testFlag(QStyle::State_HasFocus))
        paint::ring(painter, QRectF(row).adjusted(-2, 2, 0, -2), radius::kControl, theme.accentText);
}

void TodayDelegate::paintMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    if (index.data(Role::TickRole).toBool()) {
        const QRect hit = box(option.rect);
        const QRectF square(hit.center().x() - kBox / 2.0 + 1, hit.center().y() - kBox / 2.0 + 1, kBox, kBox);
        return paint::panel(painter, square, 3, theme.field, theme.strong, 1.5);
    }
    const QRect at(option.rect.left() + space::k4, option.rect.center().y() - kMark / 2 + 1, kMark, kMark);
    // Of a document the customer's name stands second.
    const bool document = whatOf(index) == TodayRow::What::Order;
    const QString name = index.data(document ? static_cast<int>(Role::SecondRole) : Qt::DisplayRole).toString();
    paint::avatar(painter, at, initialsOf(name),
                  index.data(Role::CompanyRole).toBool() ? AvatarShape::Company : AvatarShape::Person, theme);
}

int TodayDelegate::paintEnd(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme theme = Theme::of(option.widget);
    int right = inside(option.rect).right();
    if (narrow_) right = option.rect.right() - space::k8; // a ring stands around it
    const auto shown = isCurrent(option) || option.state.testFlag(QStyle::State_MouseOver) ? buttons(option.rect, index)
                                                                                           : QList<Shown>();
    for (const Shown& one : shown) {
        paint::panel(painter, one.rect, radius::kControl, theme.field, theme.fieldLine, 1);
        const QRect content = one.rect.adjusted(space::k8, 0, -space::k8, 0);
        icons::paint(painter, QRect(content.left(), content.top(), iconSize::kNormal, content.height()), one.icon,
                     theme.text2);
        painter->setFont(font(FontRole::Name));
        painter->setPen(theme.text);
        if (one.worded) painter->drawText(content, Qt::AlignRight | Qt::AlignVCenter, one.text);
    }
    if (!shown.isEmpty()) {
        right = shown.first().rect.left() - space::k12;
    } else if (const QString icon = index.data(Role::IconRole).toString(); !icon.isEmpty() && !narrow_) {
        icons::paint(painter,
                     QRect(right - iconSize::kNormal, option.rect.top(), iconSize::kNormal, option.rect.height()), icon,
                     theme.text2);
        right -= iconSize::kNormal + space::k12;
    }
    const QString end = index.data(Role::EndRole).toString();
    if (end.isEmpty()) return right;
    const QFont small = font(FontRole::Caption);
    painter->setFont(small);
    const Tone tone = static_cast<Tone>(index.data(Role::ToneRole).toInt());
    painter->setPen(tone == Tone::Neutral ? theme.text2 : theme.tone(tone).text);
    QRect place = option.rect;
    place.setRight(right);
    if (endsBelow(option.rect, index)) {
        painter->drawText(place.adjusted(0, place.height() / 2, 0, -space::k4), Qt::AlignRight | Qt::AlignVCenter, end);
        return right;
    }
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, end);
    return right - endWidth(index);
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const paint::Scope scope(painter);
    if (isHeading(index)) return paintHeading(painter, option, index);
    const Theme theme = Theme::of(option.widget);
    const QRect row = option.rect;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent(option) && (focused || !narrow_))
        paint::panel(painter, QRectF(row).adjusted(0, 0, 0, -1), radius::kControl, theme.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paint::panel(painter, QRectF(row).adjusted(0, 0, 0, -1), radius::kControl, theme.hover);
    if (isCurrent(option) && focused && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paint::ring(painter, QRectF(row).adjusted(0, 0, 0, -1), radius::kControl, theme.accentText);
    if (!narrow_) paint::edge(painter, row, Qt::BottomEdge, theme.line);
    paintMark(painter, option, index);
    const int right = paintEnd(painter, option, index);

    const QFont name = font(FontRole::Name);
    const QFont body = font(FontRole::Body);
    const QString second = index.data(Role::SecondRole).toString();
    QRect text = row;
    text.setLeft(row.left() + textLeft());
    text.setRight(right);
    const auto draw = [&](const QRect& place, const QFont& in, const QColor& ink, const QString& words) {
        painter->setFont(in);
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(in).elidedText(words, Qt::ElideRight, qMax(0, place.width())));
    };
    if (second.isEmpty()) return draw(text, name, theme.text, index.data().toString());
    if (narrow_) {
        draw(text, name, theme.text, index.data().toString());
        text.setLeft(text.left() + QFontMetrics(name).horizontalAdvance(index.data().toString()) + space::k4);
        return draw(text, font(FontRole::Caption), theme.text2, second);
    }
    const int line = QFontMetrics(body).height();
    const int top = row.top() + (row.height() - 2 * line) / 2;
    draw(QRect(text.left(), top, text.width(), line), name, theme.text, index.data().toString());
    const int below = endsBelow(row, index) ? endWidth(index) : 0;
    draw(QRect(text.left(), top + line, text.width() - below, line), body, theme.text2, second);
}

} // namespace clientela::ui
