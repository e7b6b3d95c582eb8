#include "ui/widgets/Banner.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace clientela::ui {

namespace {

constexpr int kIconLeft = 14;

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Bad: return QStringLiteral("shield-alert");
    case Tone::Warn: return QStringLiteral("alert-triangle");
    case Tone::Ok: return QStringLiteral("check-circle");
    default: return QStringLiteral("info");
    }
}

} // namespace

Banner::Banner(Tone tone, QWidget* parent)
    : QFrame(parent), tone_(tone), iconName_(iconOf(tone)), words_(new QBoxLayout(QBoxLayout::LeftToRight)),
      strong_(new QLabel(this)), text_(new QLabel(this)), more_(new LinkButton(QString(), this)),
      link_(new LinkButton(QString(), this)),
      close_(new IconButton(QStringLiteral("close"), tr("Dismiss", "cross of a banner"), this)) {
    setFontRole(strong_, FontRole::Section);
    text_->setWordWrap(true);
    strong_->setTextFormat(Qt::PlainText);
    text_->setTextFormat(Qt::PlainText); // what customers said is not ours to be read as markup
    setButtonRole(more_, ButtonRole::HintLink);
    more_->hide();
    setSmall(close_);
    link_->hide();
    close_->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kIconLeft + iconSize::kNormal + 10, 4, space::k12, 4);
    row->setSpacing(space::k4);
    words_->setSpacing(space::k4);
    words_->addWidget(strong_);
    words_->addWidget(text_, 1);
    row->addLayout(words_, 1);
    row->addSpacing(space::k8);
    row->addWidget(more_);
    row->addSpacing(space::k8);
    row->addWidget(link_);
    row->addWidget(close_);
    setRoomAround({});
    connect(link_, &QPushButton::clicked, this, &Banner::linkActivated);
    connect(more_, &QPushButton::clicked, this, &Banner::moreActivated);
    connect(close_, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Banner::setMessage(const QString& strong, const QString& text) {
    strong_->setText(strong);
    strong_->setVisible(!strong.isEmpty());
    text_->setText(text);
    arrange();
    setAccessibleName(QStringLiteral("%1 %2").arg(strong, text).trimmed());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setIconName(const QString& name) {
    iconName_ = name;
    update();
}

void Banner::setLink(const QString& text) {
    link_->setText(text);
    link_->setVisible(!text.isEmpty());
}

void Banner::focusLink() { link_->setFocus(Qt::TabFocusReason); }

void Banner::setMore(const QString& text, bool quiet) {
    setButtonRole(more_, quiet ? ButtonRole::HintLink : ButtonRole::Link);
    more_->setText(text);
    more_->setVisible(!text.isEmpty());
}

void Banner::setRoomAround(const QMargins& room) {
    setContentsMargins(room);
    setMinimumHeight(Heights::standard().row + 8 + room.top() + room.bottom());
}

void Banner::setClosable(bool closable) { close_->setVisible(closable); }

void Banner::setTone(Tone tone) {
    tone_ = tone;
    iconName_ = iconOf(tone);
    update();
}

void Banner::arrange() {
    // Beside a long first sentence the second would be a narrow column.
    const auto wide = [](const QLabel* label) { return label->fontMetrics().horizontalAdvance(label->text()); };
    const bool isOneLine = wide(strong_) + wide(text_) + space::k24 < words_->geometry().width();
    const bool fits = strong_->text().isEmpty() || text_->text().isEmpty() || isOneLine ||
                      wide(strong_) < words_->geometry().width() / 2;
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (words_->direction() == direction) return;
    words_->setDirection(direction);
    words_->setSpacing(fits ? space::k4 : 0);
    strong_->setWordWrap(!fits);
}

bool Banner::event(QEvent* event) {
    const bool taken = QFrame::event(event);
    // A link that comes or goes leaves the words another width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) arrange();
    return taken;
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ToneColors colors = Theme::of(this).tone(tone_);
    const QRect area = contentsRect();
    paint::panel(&painter, area, radius::kControl, colors.soft);
    const int high = minimumHeight() - (height() - area.height());
    const int top = area.top() + (qMin(area.height(), high) - iconSize::kNormal) / 2;
    const QRect icon(area.left() + kIconLeft, top, iconSize::kNormal, iconSize::kNormal);
    icons::paint(&painter, QStyle::visualRect(layoutDirection(), area, icon), iconName_, colors.text);
}

} // namespace clientela::ui
