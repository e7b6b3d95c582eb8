#pragma once

#include "history/ContactGuard.h"
#include "ui/widgets/Dialog.h"

class QSpinBox;

namespace clientela::ui {

/// How often a customer is contacted at most. A value goes in and one comes out.
class ContactCapDialog : public Dialog {
    Q_OBJECT

public:
    ContactCapDialog(const history::ContactCap& cap, QWidget* parent);

    [[nodiscard]] history::ContactCap contactCap() const;

private:
    QSpinBox* number(int value, int least, int most);

    QSpinBox* contacts_; ///< 0: no cap
    QSpinBox* days_;
};

/// "At most 2 in 30 days", "no limit".
QString contactCapText(const history::ContactCap& cap);

} // namespace clientela::ui
