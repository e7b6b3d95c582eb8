#include "ui/widgets/Dialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/TabOrder.h"

namespace clientela::ui {

Dialog::Dialog(QWidget* parent) : QDialog(parent) { setGround(this, Ground::Raised); }

bool Dialog::focusNextPrevChild(bool next) { return goByTab(*this, next); }

void Dialog::keyPressEvent(QKeyEvent* event) {
    // A button that is not to become the default one would leave Enter to that: who stands on "Leave as they are" would
    // change twenty cards.
    if (!pressByEnter(*event, *this)) QDialog::keyPressEvent(event);
}

} // namespace clientela::ui
