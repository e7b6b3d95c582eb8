#pragma once

#include "sales/LastSale.h"
#include "ui/customers/CardCaptionLine.h"
#include "ui/customers/CardSession.h"

namespace clientela::ui {

class LinkButton;

/// Under the head of a card that a call opened: the number that calls, where it lives and what it bought last, which is
/// what one is asked on the phone. Goes when the card is left.
class CardCallLine : public CardCaptionLine {
    Q_OBJECT

public:
    explicit CardCallLine(CardSession& session, QWidget* parent = nullptr);

    /// `number` calls; empty: nobody does.
    void setCaller(const QString& number);
    [[nodiscard]] bool isCalling() const { return !number_.isEmpty(); }
    void setLastSale(const sales::LastSale& last);
    /// Shows the draft's address.
    void load();

Q_SIGNALS:
    void addressRequested();
    void documentRequested(qint64 id);

private:
    [[nodiscard]] QString onCard(const QString& number) const;

    CardSession& session_;
    QString number_;
    qint64 document_ = 0;
    LinkButton* address_;
    LinkButton* last_;
};

} // namespace clientela::ui
