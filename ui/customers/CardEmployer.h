#pragma once

#include "ui/customers/CardRow.h"

// Where a person works, typed by name: if that company has a card, the two can be linked from where one types.

namespace clientela::ui {

/// What is to be said beside the company of a person ("company_name"): that it has a card, with the link that ties the
/// two, or that they are tied now. Only while the name is new here; nothing of a company, or on a card that is only
/// read.
std::vector<customers::FieldMessage> employerMessages(const CardSession& session);

/// The company of a card; on that of a person its hint links the company's card.
class CardEmployerRow : public CardValueRow {
    Q_OBJECT

public:
    using CardValueRow::CardValueRow;

Q_SIGNALS:
    /// The draft has one link more.
    void linked();

protected:
    [[nodiscard]] QString fixText(const QString& fix) const override { return fix; }
    void takeFix(const QString& fix) override;
};

} // namespace clientela::ui
