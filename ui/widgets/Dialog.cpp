#include "ui/widgets/Dialog.h"

#include "ui/widgets/TabOrder.h"

namespace clientela::ui {

bool Dialog::focusNextPrevChild(bool next) { return goByTab(*this, next); }

} // namespace clientela::ui
