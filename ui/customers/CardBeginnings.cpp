#include "ui/customers/CardBeginnings.h"

#include "ui/customers/CardBanner.h"
#include "ui/customers/CardSession.h"
#include "ui/desk/Desk.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace clientela::ui {

CardBeginnings::CardBeginnings(Desk& desk, const CardSession& session, CardBanner& banner)
    : desk_(desk), session_(session), banner_(banner) {}

bool CardBeginnings::isAllowed() {
    if (!session_.isKept() || session_.readOnly) return false;
    if (!session_.presence.isAway()) return true;
    desk_.tell(session_.presence.closed());
    banner_.focusLink();
    return false;
}

void CardBeginnings::show() {
    const QString closed = session_.presence.closed();
    for (QAction* action : actions_) {
        action->setEnabled(closed.isEmpty());
        action->setToolTip(closed); // empty: what it does again
    }
}

bool CardBeginnings::saysWhyNot(const QKeyEvent& event) {
    const QKeySequence key(event.keyCombination());
    const bool isOff = std::any_of(actions_.begin(), actions_.end(), [&](const QAction* action) {
        return !action->isEnabled() && action->shortcut() == key;
    });
    return isOff && !isAllowed();
}

} // namespace clientela::ui
