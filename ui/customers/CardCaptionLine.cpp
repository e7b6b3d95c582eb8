#include "ui/customers/CardCaptionLine.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clientela::ui {

CardCaptionLine::CardCaptionLine(const QString& name, const QString& icon, QWidget* parent)
    : QWidget(parent), says_(new QLabel(this)), row_(nullptr) {
    setObjectName(name);
    auto* around = new QHBoxLayout(this);
    around->setContentsMargins(space::k24, 0, space::k24, space::k8);
    auto* inside = new QWidget(this);
    around->addWidget(inside);
    row_ = new FlowLayout(inside);
    row_->setSpacing(space::k12);
    says_->setTextFormat(Qt::PlainText);
    setInk(says_, Ink::Text2);
    row_->addWidget(new IconLabel(icon, Ink::Text2, iconSize::kNormal));
    row_->addBeside(says_);
    hide();
}

} // namespace clientela::ui
