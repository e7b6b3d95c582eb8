#include "ui/customers/CardHoldLine.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Metrics.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>

namespace clientela::ui {

CardHoldLine::CardHoldLine(QWidget* parent)
    : QWidget(parent), since_(new QLabel(this)), giveBack_(new LinkButton(QString(), this)) {
    setObjectName(QStringLiteral("CardHoldLine"));
    auto* around = new QHBoxLayout(this);
    around->setContentsMargins(space::k24, 0, space::k24, space::k8);
    auto* inside = new QWidget(this);
    around->addWidget(inside);
    auto* row = new FlowLayout(inside);
    row->setSpacing(space::k12);
    since_->setTextFormat(Qt::PlainText);
    setInk(since_, Ink::Text2);
    row->addWidget(new IconLabel(QStringLiteral("phone-out"), Ink::Text2, iconSize::kNormal));
    row->addBeside(since_);
    row->addWidget(giveBack_);
    setKey({});
    connect(giveBack_, &QPushButton::clicked, this, &CardHoldLine::giveBackRequested);
    hide();
}

void CardHoldLine::setHeld(const std::optional<history::ContactClaim>& claim, const QLocale& locale) {
    setVisible(claim.has_value());
    if (claim)
        since_->setText(tr("You are on this call since %1.", "a time; the others see it")
                            .arg(locale.toString(claim->at.time(), QLocale::ShortFormat)));
}

void CardHoldLine::setKey(const QKeySequence& key) {
    const QString words = tr("Give it back", "a call that one has taken");
    giveBack_->setText(
        key.isEmpty()
            ? words
            : tr("%1 (%2)", "what a link does, and its key").arg(words, key.toString(QKeySequence::NativeText)));
}

} // namespace clientela::ui
