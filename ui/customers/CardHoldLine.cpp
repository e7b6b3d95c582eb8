#include "ui/customers/CardHoldLine.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"

#include <QKeySequence>
#include <QLabel>
#include <QLocale>

namespace clientela::ui {

CardHoldLine::CardHoldLine(QWidget* parent)
    : CardCaptionLine(QStringLiteral("CardHoldLine"), QStringLiteral("phone-out"), parent),
      giveBack_(new LinkButton(QString(), this)) {
    row()->addWidget(giveBack_);
    setKey({});
    connect(giveBack_, &QPushButton::clicked, this, &CardHoldLine::giveBackRequested);
}

void CardHoldLine::setHeld(const std::optional<history::ContactClaim>& claim, const QLocale& locale) {
    setVisible(claim.has_value());
    if (claim)
        says()->setText(tr("You are on this call since %1.", "a time; the others see it")
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
