#pragma once

#include "backup/Thinning.h"
#include "ui/widgets/Dialog.h"

namespace clientela::ui {

class Answers;
class Desk;

/// Asks how many snapshots of which age are kept. Deletes itself when closed.
class KeepDialog : public Dialog {
    Q_OBJECT

public:
    KeepDialog(const backup::ThinningPolicy& policy, QWidget* parent);

Q_SIGNALS:
    void chosen(const clientela::backup::ThinningPolicy& policy);
};

/// What a policy comes to: "One an hour is kept for 24 hours, one a day for 14 days, ..."
QString keepingWords(const backup::ThinningPolicy& policy);

/// Asks, and keeps the answer in the file, as one action that can be undone. `page` is what asks.
void askHowLongToKeep(Desk& desk, QWidget* page);

} // namespace clientela::ui
