#pragma once

#include "ui/customers/CardRow.h"
#include "ui/desk/LostReasons.h"

class QMenu;

// The stage of a card, and why a customer was lost: offered where the draft loses one, never asked for.

namespace clientela::ui {

/// What is to be said beside the stage of a card that is lost by what is typed: the reason, or the way to one.
std::vector<customers::FieldMessage> stageMessages(const CardSession& session);

/// Puts the reasons for losing a customer into a menu. `chosen` hears which it is.
void addLostReasons(QMenu& menu, const CardSession& session, QWidget* over,
                    const std::function<void(const QString&)>& chosen);

/// The stage; the hint that it is lost opens the reasons.
class CardStageRow : public CardValueRow {
    Q_OBJECT

public:
    using CardValueRow::CardValueRow;

protected:
    [[nodiscard]] QString fixText(const QString& fix) const override { return fix; }
    void takeFix(const QString& fix) override;
};

} // namespace clientela::ui
