#include "ui/widgets/Tags.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QEvent>
#include <QLocale>

namespace clientela::ui {

Tag::Tag(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text, tone);
}

void Tag::setText(const QString& text, Tone tone) {
    text_ = text;
    tone_ = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return {paint::tagWidth(text_, font()), Heights::standard().tag}; }

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::tag(&painter, rect(), text_, Theme::of(this).tone(tone_), font());
}

TagRow::TagRow(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void TagRow::setTags(const QStringList& tags) {
    tags_ = tags;
    const QString all = tags.join(QStringLiteral(", "));
    setToolTip(all);
    setAccessibleName(all);
    updateGeometry();
    update();
}

void TagRow::setRoom(int pixels) {
    if (pixels == room_) return;
    room_ = pixels;
    updateGeometry();
}

QSize TagRow::sizeHint() const { return {paint::tagsThatFit(tags_, room_, font()).width, Heights::standard().tag}; }

QSize TagRow::minimumSizeHint() const {
    return {paint::tagWidth(QStringLiteral("+99"), font()), Heights::standard().tag};
}

void TagRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::tags(&painter, rect(), tags_, Theme::of(this), font(), layoutDirection());
}

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setProperty("round", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(qint64 count) {
    count_ = count;
    updateGeometry();
    update();
}

void Chip::setStatus(const Status& status, bool menu) {
    status_ = status;
    menu_ = menu;
    setText(status.text);
    updateGeometry();
    update();
}

QString Chip::countText() const { return count_ < 0 ? QString() : locale().toString(count_); }

QSize Chip::sizeHint() const {
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 20;
    if (count_ >= 0) width += fontMetrics().horizontalAdvance(countText()) + space::k8;
    if (status_) width += 12;
    if (menu_) width += iconSize::kText + 6;
    return {width, qMax(Heights::standard().chip, kHitArea)};
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    ToneColors colors{theme.text, underMouse() ? theme.line : theme.hover};
    if (status_) colors = theme.tone(status_->tone);
    if (isChecked()) colors = theme.tone(Tone::Accent);
    paint::panel(&painter, rect(), height() / 2.0, colors.soft);

    QRect rest = rect().adjusted(10, 0, -10, 0);
    if (status_) {
        paint::dot(&painter, QRectF(rest.left(), 0, 8, height()), theme, status_->tone, status_->hollow);
        rest.setLeft(rest.left() + 12);
    }
    if (menu_) {
        const QRect arrow(rest.right() + 1 - iconSize::kText, (height() - iconSize::kText) / 2, iconSize::kText,
                          iconSize::kText);
        icons::paint(&painter, arrow, QStringLiteral("chevron-down"), colors.text);
        rest.setRight(arrow.left() - 6);
    }
    painter.setFont(font());
    if (count_ >= 0) {
        painter.setPen(isChecked() ? colors.text : theme.hint);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, countText());
    }
    painter.setPen(colors.text);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

} // namespace clientela::ui
