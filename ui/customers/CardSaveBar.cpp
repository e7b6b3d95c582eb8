#include "ui/customers/CardSaveBar.h"

#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/PaintParts.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>

namespace clientela::ui {

CardSaveBar::CardSaveBar(QWidget* parent)
    : QWidget(parent), count_(new QLabel(this)), which_(new ElidedLabel(QString(), this)),
      revert_(new QPushButton(this)), save_(new QPushButton(this)) {
    setGround(this, Ground::AccentSoft);
    setFontRole(count_, FontRole::Section);
    setFontRole(which_, FontRole::Caption);
    setInk(which_, Ink::Text2);
    which_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setButtonRole(revert_, ButtonRole::Flat);
    setButtonRole(save_, ButtonRole::Primary);
    setButtonKey(save_, KeyHint::spelled(QKeySequence(QKeySequence::Save)));
    setSmall(save_);
    setSmall(revert_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k32, 2, space::k8, 2);
    row->setSpacing(space::k12);
    row->addWidget(count_);
    row->addWidget(which_, 1);
    row->addWidget(revert_);
    row->addWidget(save_);
    connect(revert_, &QPushButton::clicked, this, &CardSaveBar::revertRequested);
    connect(save_, &QPushButton::clicked, this, &CardSaveBar::saveRequested);
}

void CardSaveBar::setTexts(const QString& count, const QString& which, const QString& discard, const QString& save) {
    count_->setText(count);
    which_->setText(which);
    revert_->setText(discard);
    save_->setText(save);
    setAccessibleName(count);
}

void CardSaveBar::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    paint::dot(&painter, QRectF(space::k16 - 4, 0, space::k16, height()), Theme::of(this), Tone::Accent);
}

} // namespace clientela::ui
