#pragma once

#include "base/Ids.h"

#include <QDateTime>
#include <QLocale>
#include <QWidget>

#include <functional>
#include <optional>

class QCalendarWidget;
class QLabel;
class QLineEdit;

namespace clientela::ui {

/// A past moment as a person types it: "yesterday", "tuesday evening", "12 nov 10:42", "r412" (a change of the log), or
/// picks from a calendar. What was understood stands below, and why it is none where it lies ahead or before all
/// backups.
class MomentEdit : public QWidget {
    Q_OBJECT

public:
    /// `name` for screen readers; `blank` says what an empty field means, and makes it a moment of its own.
    MomentEdit(const QString& name, const QLocale& locale, QDate today, const QString& blank = {},
               QWidget* parent = nullptr);

    /// As Desk::lookAt() takes it; empty for a blank field that means something; nothing where it is not understood, or
    /// there is nothing to be seen of it.
    [[nodiscard]] std::optional<QString> moment() const;
    /// A moment in that form.
    void setMoment(const QString& moment);
    /// Nothing is to be had of before; invalid: there is no such limit.
    void setEarliest(const QDateTime& earliest) { earliest_ = earliest; }

    /// A change of the log as people know it.
    struct Change {
        QDateTime at;
        QString title;
    };
    /// By which "r412" is shown as its time and title; nothing for one that there is not.
    void setChanges(std::function<std::optional<Change>(RevisionId)> changes) { changes_ = std::move(changes); }

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    void showUnderstood();
    void openCalendar();
    /// What is typed, be it possible or not; nothing where it is no moment.
    [[nodiscard]] std::optional<QString> read() const;
    /// Why there is nothing to be seen of a moment; empty where there is.
    [[nodiscard]] QString reasonAgainst(const QString& moment) const;
    [[nodiscard]] QString aboutChange(RevisionId revision) const;
    [[nodiscard]] QString timeText(const QDateTime& time) const;

    QLocale locale_;
    QDate today_;
    QString blank_;
    QDateTime earliest_;
    std::function<std::optional<Change>(RevisionId)> changes_;
    QString exact_;     ///< a change of the log that was set,
    QString exactText_; ///< and what stands in the field for it
    QLineEdit* edit_;
    QLabel* understood_;
    QCalendarWidget* calendar_ = nullptr;
};

} // namespace clientela::ui
