#include "ui/widgets/Dialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/TabOrder.h"

#include <QAction>
#include <QKeyEvent>

namespace clientela::ui {

Dialog::Dialog(QWidget* parent) : QDialog(parent) { setGround(this, Ground::Raised); }

bool Dialog::focusNextPrevChild(bool next) { return goByTab(*this, next); }

void Dialog::keyPressEvent(QKeyEvent* event) {
    // A button that is not to become the default one would leave Enter to that: who stands on "Leave as they are" would
    // change twenty cards.
    if (pressByEnter(*event, *this) || askWindow(*event)) return;
    QDialog::keyPressEvent(event);
}

bool Dialog::askWindow(const QKeyEvent& key) const {
    if (key.key() != Qt::Key_F1) return false;
    for (const QWidget* behind = parentWidget(); behind != nullptr; behind = behind->parentWidget())
        for (QAction* action : behind->actions())
            if (action->isEnabled() && action->shortcuts().contains(QKeySequence(key.keyCombination()))) {
                action->trigger();
                return true;
            }
    return false;
}

} // namespace clientela::ui
