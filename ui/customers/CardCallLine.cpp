#include "ui/customers/CardCallLine.h"

#include "formats/Phone.h"
#include "ui/customers/CardPieces.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"

#include <QLabel>

namespace clientela::ui {

namespace {

constexpr qsizetype kWordsMost = 40; ///< of a line of a document: how much it was must be seen beside it

QString shortened(const QString& words) {
    const QString line = words.simplified();
    return line.size() <= kWordsMost ? line : line.left(kWordsMost - 1).trimmed() + QStringLiteral("…");
}

} // namespace

CardCallLine::CardCallLine(CardSession& session, QWidget* parent)
    : CardCaptionLine(QStringLiteral("CardCallLine"), QStringLiteral("phone"), parent), session_(session),
      address_(new LinkButton(QString(), this)), last_(new LinkButton(QString(), this)) {
    row()->addWidget(address_);
    row()->addWidget(last_);
    QFont bold = says()->font();
    bold.setWeight(QFont::DemiBold);
    for (LinkButton* each : {address_, last_}) each->setFont(bold);
    connect(address_, &QPushButton::clicked, this, &CardCallLine::addressRequested);
    connect(last_, &QPushButton::clicked, this, [this] { Q_EMIT documentRequested(document_); });
}

void CardCallLine::setCaller(const QString& number) {
    number_ = number;
    setVisible(isCalling());
    if (!isCalling()) return;
    const QString calls = formats::readPhone(number, session_.homeCountry).isValid() ? number : onCard(number);
    formats::Phone shown = formats::readPhone(calls, session_.homeCountry);
    shown.extension.clear(); // of the card: whoever calls shows none
    says()->setText(tr("%1 is calling", "a phone number").arg(formats::phoneText(shown, session_.homeCountry)));
}

/// Of a number that was typed in part, the card has the whole.
QString CardCallLine::onCard(const QString& number) const {
    const QString e164 = formats::readPhone(number, session_.homeCountry).e164;
    const QString digits = formats::digitsOf(number);
    for (const customers::ContactPoint& point : session_.editor.original().contactPoints) {
        if (point.kind != QLatin1String("phone")) continue;
        const bool same = !e164.isEmpty() && formats::readPhone(point.value, session_.homeCountry).e164 == e164;
        if (same || (!digits.isEmpty() && formats::digitsOf(point.value).contains(digits))) return point.value;
    }
    return number;
}

void CardCallLine::setLastSale(const sales::LastSale& last) {
    document_ = last.id.value;
    last_->setEnabled(document_ != 0);
    if (document_ == 0) return last_->setText(tr("No orders yet", "of a customer who calls"));
    const QString day = session_.formatter.dates().shortForm(last.date);
    const QString amount = session_.formatter.amounts().money(last.charged, session_.formatter.currency());
    const QString words = shortened(last.mainLine);
    const int others = static_cast<int>(last.lines) - 1;
    //: of a customer who calls: %1 the day, %2 what it was, %3 how much
    last_->setText(withoutMnemonic(
        words.isEmpty() ? tr("Last order %1: %2", "of a customer who calls: the day, and how much").arg(day, amount)
        : others > 0    ? tr("Last order %1: %2 and %n more, %3", nullptr, others).arg(day, words, amount)
                        : tr("Last order %1: %2, %3", "of a customer who calls").arg(day, words, amount)));
}

void CardCallLine::load() {
    if (!isCalling()) return;
    const customers::Card& card = session_.editor.draft();
    const customers::Address* address = card.mainAddress();
    const QString line = address ? pieceText(session_, card, QStringLiteral("address/%1").arg(address->id)) : QString();
    address_->setText(withoutMnemonic(line.isEmpty() ? tr("No address yet", "of a customer who calls") : line));
    address_->setEnabled(!line.isEmpty());
}

} // namespace clientela::ui
