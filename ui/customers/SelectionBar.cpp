#include "ui/customers/SelectionBar.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Fonts.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"
#include "ui/widgets/Toast.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace clientela::ui {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent), count_(new QLabel(this)), all_(new LinkButton(QString(), this)), actions_(new QHBoxLayout),
      dangers_(new QHBoxLayout) {
    setGround(this, Ground::AccentSoft);
    setFixedHeight(Heights::standard().bar);
    Toast::keepClearOf(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k16, 0, space::k16, 0);
    row->setSpacing(space::k8);
    QFont bold = count_->font();
    bold.setWeight(QFont::DemiBold);
    count_->setFont(bold);
    row->addWidget(count_);
    row->addWidget(all_);
    row->addSpacing(space::k8);
    actions_->setSpacing(space::k8);
    row->addLayout(actions_);
    row->addStretch(1);
    row->addLayout(dangers_);
    auto* close = new IconButton(QStringLiteral("close"), tr("Clear selection (Esc)"), this);
    row->addWidget(close);
    connect(all_, &QAbstractButton::clicked, this, &SelectionBar::selectAllRequested);
    connect(close, &QAbstractButton::clicked, this, &SelectionBar::closed);
}

void SelectionBar::addAction(QAction* action, bool danger) {
    auto* button = new QPushButton(action->icon(), action->text(), this);
    setSmall(button);
    if (danger) setButtonRole(button, ButtonRole::Danger);
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    (danger ? dangers_ : actions_)->addWidget(button);
}

void SelectionBar::setCounts(int selected, int all) {
    const QLocale locale;
    count_->setText(tr("%1 selected").arg(locale.toString(selected)));
    all_->setText(tr("Select all %1").arg(locale.toString(all)));
    all_->setVisible(selected < all);
    setVisible(selected > 0);
}

} // namespace clientela::ui
