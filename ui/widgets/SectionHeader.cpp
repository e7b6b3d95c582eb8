#include "ui/widgets/SectionHeader.h"

#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clientela::ui {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent), icon_(new IconLabel(QString(), Ink::Text2, iconSize::kNormal, this)),
      title_(new QLabel(title, this)), count_(new QLabel(this)), row_(new QHBoxLayout(this)) {
    setFontRole(title_, FontRole::Section);
    setInk(count_, Ink::Hint);
    icon_->hide();
    count_->hide();
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(space::k8);
    row_->addWidget(icon_);
    row_->addWidget(title_);
    row_->addWidget(count_);
    // Lines of their own where they find no room in one; without any the stretch keeps the count beside the title.
    auto* ends = new FlowLayout;
    ends->setSpacing(space::k8);
    ends->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row_->addLayout(ends, 1);
    row_->addStretch(0);
    setMinimumHeight(Heights::standard().row);
}

void SectionHeader::setTitle(const QString& title) { title_->setText(title); }

void SectionHeader::setCount(const QString& count) {
    count_->setText(count);
    count_->setVisible(!count.isEmpty());
}

void SectionHeader::setIconName(const QString& name) {
    icon_->setVisible(!name.isEmpty());
    icon_->setIconName(name);
}

void SectionHeader::setBad(bool bad) { setInk(title_, bad ? Ink::Bad : Ink::Text); }

void SectionHeader::addEnd(QWidget* widget) { row_->itemAt(row_->count() - 2)->layout()->addWidget(widget); }

} // namespace clientela::ui
