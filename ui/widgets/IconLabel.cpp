#include "ui/widgets/IconLabel.h"

#include "ui/widgets/Icons.h"

#include <QPainter>

namespace clientela::ui {

IconLabel::IconLabel(const QString& iconName, Ink ink, int size, QWidget* parent)
    : QWidget(parent), iconName_(iconName), ink_(ink) {
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIconName(const QString& iconName) {
    iconName_ = iconName;
    update();
}

void IconLabel::setInkOf(Ink ink) {
    ink_ = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    if (iconName_.isEmpty()) return;
    QPainter painter(this);
    icons::paint(&painter, rect(), iconName_, colorOf(Theme::of(this), ink_));
}

} // namespace clientela::ui
