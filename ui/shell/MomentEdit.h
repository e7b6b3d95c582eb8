#pragma once

#include <QDate>
#include <QLocale>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace clientela::ui {

/// A past moment as a person types it: "yesterday", "12.11.25", "12 nov 10:42", "r412" (a change of the log). What was
/// understood stands below.
class MomentEdit : public QWidget {
    Q_OBJECT

public:
    /// `name` for screen readers; `blank` says what an empty field means, and makes it a moment of its own.
    MomentEdit(const QString& name, const QLocale& locale, QDate today, const QString& blank = {},
               QWidget* parent = nullptr);

    /// As Desk::lookAt() takes it; empty for a blank field that means something; nothing where it is not understood.
    [[nodiscard]] std::optional<QString> moment() const;
    /// A moment in that form.
    void setMoment(const QString& moment);

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    void showUnderstood();

    QLocale locale_;
    QDate today_;
    QString blank_;
    QLineEdit* edit_;
    QLabel* understood_;
};

} // namespace clientela::ui
