#include "ui/lists/PickButton.h"

#include "ui/widgets/Grown.h"
#include "ui/widgets/Look.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace clientela::ui {

namespace {
constexpr int kMostWidth = 440;
constexpr int kLeastWidth = 120;
} // namespace

PickButton::PickButton(const QString& name, const QString& text, Filler filler, QWidget* parent)
    : QPushButton(text, parent), name_(name), filler_(std::move(filler)) {
    setSmall(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // down to minimumSizeHint()
    setAccessibleName(name);
    say(text);
    connect(this, &QPushButton::clicked, this, [this] { openPopup(); });
}

void PickButton::say(const QString& text) {
    setText(text);
    setAccessibleDescription(text);
    setToolTip(text);
    updateGeometry();
}

void PickButton::setArrow(bool on) {
    arrow_ = on;
    updateGeometry();
    update();
}

void PickButton::initStyleOption(QStyleOptionButton* option) const {
    QPushButton::initStyleOption(option);
    option->features.setFlag(QStyleOptionButton::HasMenu, arrow_);
}

void PickButton::paintEvent(QPaintEvent*) {
    QStyleOptionButton option;
    initStyleOption(&option);
    // What the style takes beside the text: as much as the hint has more than it.
    const int beside = QPushButton::sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, width() - beside), Qt::TextShowMnemonic);
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

QSize PickButton::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    size.setWidth(std::min(size.width(), kMostWidth));
    return size;
}

QSize PickButton::minimumSizeHint() const {
    const QSize size = sizeHint();
    return {std::min(size.width(), grown(kLeastWidth)), size.height()};
}

void PickButton::openPopup(const QString& typed) {
    auto* popup = new PickPopup(mode_, name_, this);
    connect(popup, &PickPopup::picked, this, &PickButton::picked);
    connect(popup, &PickPopup::toggled, this, &PickButton::itemsToggled);
    filler_(*popup);
    popup->open(typed);
}

void PickButton::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return openPopup();
    const QString text = event->text();
    if (plain && text.size() == 1 && text.at(0).isLetterOrNumber()) return openPopup(text);
    QPushButton::keyPressEvent(event);
}

} // namespace clientela::ui
