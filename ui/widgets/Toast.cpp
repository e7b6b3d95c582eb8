#include "ui/widgets/Toast.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Paint.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPropertyAnimation>

namespace clientela::ui {

namespace {

constexpr int kShadow = 16; ///< room around the panel
constexpr int kBottom = 16; ///< from the page's edge to the panel
constexpr int kFade = 120;  ///< milliseconds

constexpr const char* kClear = "toastKeepsClear";

QColor faint(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

/// The framed button of a toast: light on dark in both themes.
class ToastButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        int width = QFontMetrics(bold).size(Qt::TextShowMnemonic, text()).width() + 18;
        if (const QString key = buttonKey(this); !key.isEmpty()) width += KeyHint::sizeOf(key, font()).width() + 6;
        return {width, Heights::standard().small};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QColor ink = Theme::of(this).toastText;
        const bool lit = underMouse() || isDown();
        paint::panel(&painter, rect(), radius::kControl, faint(ink, lit ? 0.14F : 0.0F), faint(ink, 0.35F));
        if (hasFocus()) paint::ring(&painter, rect(), radius::kControl, ink);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(9, 0, -9, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
        const QString key = buttonKey(this);
        if (key.isEmpty()) return;
        const QSize size = KeyHint::sizeOf(key, font());
        const QRect hint(width() - size.width() - 6, (height() - size.height()) / 2, size.width(), size.height());
        KeyHint::paint(&painter, hint, key, font(), faint(ink, 0.85F), QColor(), faint(ink, 0.35F));
    }
};

/// A cross in the toast's own ink.
class ToastCross : public QToolButton {
public:
    using QToolButton::QToolButton;
    [[nodiscard]] QSize sizeHint() const override { return {Heights::standard().small, Heights::standard().small}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QColor ink = Theme::of(this).toastText;
        if (underMouse()) paint::panel(&painter, rect(), radius::kControl, faint(ink, 0.14F));
        if (hasFocus()) paint::ring(&painter, rect(), radius::kControl, ink);
        icons::paint(&painter, QRect(width() / 2 - 7, height() / 2 - 7, 14, 14), QStringLiteral("close"), ink);
    }
};

} // namespace

Toast::Toast(QWidget* page)
    : QWidget(page), label_(new QLabel(this)), undoButton_(new ToastButton(tr("Undo", "in a toast"), this)),
      close_(new ToastCross(this)) {
    hide();
    close_->setAccessibleName(tr("Dismiss", "cross of a toast"));
    close_->setToolTip(close_->accessibleName());
    for (QWidget* button : {static_cast<QWidget*>(undoButton_), static_cast<QWidget*>(close_)})
        button->setProperty("ownRing", true);
    close_->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kShadow + space::k16, kShadow + 10, kShadow + space::k8 + 2, kShadow + 10);
    row->setSpacing(space::k12);
    row->addWidget(label_);
    row->addWidget(undoButton_);
    row->addWidget(close_);
    row->setSizeConstraint(QLayout::SetFixedSize);

    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (isHeld())
            timer_.start(duration_);
        else
            dismiss();
    });
    connect(undoButton_, &QPushButton::clicked, this, [this] {
        const std::function<void()> undo = undo_;
        dismiss();
        if (undo) undo();
    });
    connect(close_, &QToolButton::clicked, this, &Toast::dismiss);
    page->installEventFilter(this);
}

void Toast::say(const QString& text, std::function<void()> undo, const QString& key, const QString& verb) {
    undo_ = std::move(undo);
    label_->setText(text);
    QPalette ink = label_->palette();
    ink.setColor(QPalette::WindowText, Theme::of(this).toastText);
    label_->setPalette(ink);
    undoButton_->setText(verb.isEmpty() ? tr("Undo", "in a toast") : verb);
    undoButton_->setVisible(undo_ != nullptr);
    setButtonKey(undoButton_, key);
    setAccessibleName(text);
    layout()->activate();
    adjustSize();
    place();
    const bool wasHidden = isHidden();
    show();
    raise();
    if (wasHidden) fadeIn();
    timer_.start(duration_);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::fadeIn() {
    if (!QApplication::isEffectEnabled(Qt::UI_General)) return;
    auto* effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto* fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(kFade);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    connect(fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    fade->start();
}

void Toast::dismiss() {
    timer_.stop();
    undo_ = {};
    hide();
}

void Toast::withdraw() {
    if (undo_) dismiss();
}

QString Toast::text() const { return label_->text(); }

bool Toast::isHeld() const {
    const QWidget* focus = QApplication::focusWidget();
    return underMouse() || (focus != nullptr && isAncestorOf(focus));
}

void Toast::keepClearOf(QWidget* part) { part->setProperty(kClear, true); }

void Toast::place() {
    QWidget* page = parentWidget();
    int left = 0;
    int right = page->width();
    int foot = page->height();
    for (QWidget* part : page->findChildren<QWidget*>()) {
        if (!part->property(kClear).toBool()) continue;
        part->installEventFilter(this); // it comes and goes
        if (!part->isVisible()) continue;
        const QRect taken(part->mapTo(page, QPoint()), part->size());
        if (taken.width() > page->width() / 2)
            foot = qMin(foot, taken.top());
        else if (taken.center().x() > page->width() / 2)
            right = qMin(right, taken.left());
        else
            left = qMax(left, taken.right() + 1);
    }
    // Where it has no room beside them it begins at the page's edge: what was done, and the way back, are to be read.
    const int at = left + (right - left - width()) / 2;
    move(qBound(-kShadow, at, qMax(-kShadow, page->width() - width() + kShadow)), foot - height() + kShadow - kBottom);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    const bool moves = type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide || type == QEvent::Move;
    if (moves && isVisible() && (watched == parent() || watched->property(kClear).toBool())) place();
    return QWidget::eventFilter(watched, event);
}

bool Toast::event(QEvent* event) {
    if (event->type() == QEvent::Leave && isVisible()) timer_.start(duration_);
    if (event->type() == QEvent::LayoutRequest && isVisible()) place();
    return QWidget::event(event);
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect panel = rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
    paint::shadow(&painter, panel, radius::kPanel, Theme::of(this).dark);
    const Theme theme = Theme::of(this);
    paint::panel(&painter, panel, radius::kPanel, theme.toast, theme.dark ? theme.fieldLine : QColor());
}

} // namespace clientela::ui
