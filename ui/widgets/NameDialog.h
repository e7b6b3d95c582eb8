#pragma once

#include "ui/widgets/Dialog.h"

class QLineEdit;
class QPushButton;

namespace clientela::ui {

/// Asks for one name: "Save list". Its button is there once there is a name. Open it with open(); it deletes itself.
class NameDialog : public Dialog {
    Q_OBJECT

public:
    /// `verb` is what the primary button says, `safe` the other ("Keep editing").
    NameDialog(const QString& title, const QString& label, const QString& verb, const QString& safe,
               QWidget* parent = nullptr);
    void setName(const QString& name);
    /// Nothing may be said, too: named() hears of it as of a name.
    void setMayBeBlank();

Q_SIGNALS:
    /// Accepted with a name that is not blank, unless it may be; its ends trimmed.
    void named(const QString& name);

private:
    QLineEdit* name_;
    QPushButton* save_;
    bool mayBeBlank_ = false;
};

} // namespace clientela::ui
