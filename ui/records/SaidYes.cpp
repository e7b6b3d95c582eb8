#include "ui/records/SaidYes.h"

#include <QSignalBlocker>

namespace clientela::ui {

SaidYes::SaidYes(QWidget* parent) : QCheckBox(tr("Only those who said &yes"), parent) {}

void SaidYes::setChannel(lists::Channel channel) {
    const bool needed = lists::needsConsent(channel);
    const bool reaches = channel != lists::Channel::Export;
    const QSignalBlocker quiet(this); // whoever sets it counts once
    setChecked(needed);
    setEnabled(reaches);
    setToolTip(!reaches ? tr("Nobody is written to or called, so nobody is asked for a yes.")
               : needed
                   ? tr("Advertising by e-mail and SMS needs a yes. Without it you may write to your own customers "
                        "about goods like those they bought, if each message says how to end it: then take the "
                        "tick away.")
                   : tr("Letters and calls go to whoever did not say no. Who said neither yes nor no goes out, "
                        "too, unless this is on."));
}

} // namespace clientela::ui
