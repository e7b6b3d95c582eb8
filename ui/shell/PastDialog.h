#pragma once

#include "ui/widgets/Dialog.h"

#include <QDateTime>
#include <QLocale>

namespace clientela::ui {

class MomentEdit;

/// Asks for the day on which the file is to be looked at. Deletes itself when closed.
class PastDialog : public Dialog {
    Q_OBJECT

public:
    /// `oldest` is how far back one can look; invalid: there is nothing to look at yet.
    PastDialog(const QLocale& locale, QDate today, const QDateTime& oldest, QWidget* parent);

Q_SIGNALS:
    /// As Desk::lookAt() takes it.
    void chosen(const QString& moment);

private:
    MomentEdit* moment_;
};

} // namespace clientela::ui
