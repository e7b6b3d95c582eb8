#include "ui/widgets/FilterChip.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"
#include "ui/widgets/Theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

#include <utility>

namespace clientela::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 8;
constexpr int kMostText = 220; ///< of a condition that has no name

} // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    if (fontMetrics().horizontalAdvance(text) > kMostText) setToolTip(text);
    setCheckable(true);
    setProperty("round", true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &FilterChip::describe);
    describe();
}

void FilterChip::setCount(std::optional<qint64> count) {
    counting_ = false;
    count_ = count;
    if (count) largest_ = qMax(largest_, *count);
    describe();
    updateGeometry();
    update();
}

void FilterChip::setCounting() {
    counting_ = true;
    update();
}

void FilterChip::setLargestCount(qint64 count) {
    largest_ = count;
    updateGeometry();
}

void FilterChip::describe() {
    setAccessibleDescription(!isChecked() && count_
                                 ? tr("%Ln left", "cards left if the filter is on", static_cast<int>(*count_))
                                 : QString());
}

QString FilterChip::countText() const {
    if (counting_) return QStringLiteral("…");
    return count_ ? locale().toString(*count_) : QString();
}

int FilterChip::endWidth() const {
    const int count = largest_ > 0 ? fontMetrics().horizontalAdvance(locale().toString(largest_)) : 0;
    return qMax(count, iconSize::kText);
}

void FilterChip::setMoreText(int room) {
    if (std::exchange(more_, room) != room) updateGeometry();
}

int FilterChip::wantedText() const {
    return qMax(0, fontMetrics().size(Qt::TextShowMnemonic, QAbstractButton::text()).width() - kMostText);
}

QSize FilterChip::sizeHint() const {
    const int text = qMin(fontMetrics().size(Qt::TextShowMnemonic, QAbstractButton::text()).width(), kMostText + more_);
    return {text + kGap + endWidth() + 2 * kPadding, Heights::standard().small};
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool FilterChip::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QAbstractButton::event(event);
}

void FilterChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const bool on = isChecked();
    const QColor rest = underMouse() && isEnabled() ? theme.hover : theme.field;
    paint::panel(&painter, rect(), height() / 2.0, on ? theme.accentSoft : rest,
                 on ? theme.accentText : theme.fieldLine);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const int textWidth = width() - 2 * kPadding - kGap - endWidth();
    painter.setPen(on ? theme.accentText : isEnabled() ? theme.text : theme.hint);
    painter.drawText(place(kPadding, textWidth), Qt::AlignCenter | Qt::TextShowMnemonic,
                     fontMetrics().elidedText(text(), Qt::ElideRight, textWidth, Qt::TextShowMnemonic));
    const QRect end = place(kPadding + textWidth + kGap, endWidth());
    if (on) {
        icons::paint(&painter, QRect(end.center().x() - 6, end.center().y() - 6, iconSize::kText, iconSize::kText),
                     QStringLiteral("close"), theme.accentText);
        return;
    }
    painter.setPen(theme.hint);
    painter.drawText(end, Qt::AlignRight | Qt::AlignVCenter, countText());
}

} // namespace clientela::ui
