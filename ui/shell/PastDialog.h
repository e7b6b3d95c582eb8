#pragma once

#include <QDate>
#include <QDialog>
#include <QLocale>

namespace clientela::ui {

class MomentEdit;

/// Asks for the day on which the file is to be looked at. Deletes itself when closed.
class PastDialog : public QDialog {
    Q_OBJECT

public:
    /// `reach` says how far back one can look.
    PastDialog(const QLocale& locale, QDate today, const QString& reach, QWidget* parent);

Q_SIGNALS:
    /// As Desk::lookAt() takes it.
    void chosen(const QString& moment);

private:
    MomentEdit* moment_;
};

} // namespace clientela::ui
