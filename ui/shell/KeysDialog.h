#pragma once

#include "ui/widgets/Dialog.h"

class QAction;
class QVBoxLayout;

namespace clientela::ui {

/// All keys: those that work everywhere, and those of the page that stands in front. Read from the actions that hold
/// them, so that it cannot say anything else than what they do.
class KeysDialog : public Dialog {
    Q_OBJECT

public:
    explicit KeysDialog(QWidget* parent = nullptr);

    /// A group of actions under a head; those without a key or a text are left out.
    void addGroup(const QString& head, const QList<QAction*>& actions);

private:
    QVBoxLayout* groups_;
};

} // namespace clientela::ui
