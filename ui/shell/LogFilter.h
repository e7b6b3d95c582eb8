#pragma once

#include "storage/RevisionLog.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace clientela::ui {

class Desk;

/// Which actions the log shows: by whom, of which kind, from when.
class LogFilter : public QWidget {
    Q_OBJECT

public:
    explicit LogFilter(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] storage::LogQuery query() const;
    /// Reads the people at work again; a choice that is still there stays.
    void reload();
    /// The kinds of action that occur.
    void setKinds(const QStringList& kinds);

Q_SIGNALS:
    void changed();

private:
    enum class Period { Always, Today, Week, Month, ThisYear, LastYear, Days };
    QComboBox* box(const QString& name);
    QLineEdit* dayEdit(const QString& name, const QString& hint);
    void showDays();
    /// Takes what both fields say; where one is no day, or the first is after the last, the limits stay as they were and
    /// the field is marked. It is told of `edited`.
    void takeDays(const QLineEdit* edited);
    /// Marks a field with what is wrong with it; empty: nothing is. Whether that is new.
    bool mark(QLineEdit* edit, const QString& wrong);

    Desk& desk_;
    QComboBox* who_;
    QComboBox* kind_;
    QComboBox* period_;
    QLineEdit* from_; ///< shown for Period::Days
    QLineEdit* until_;
    QDate since_;
    QDate last_;
};

/// What a person reads for a kind of action ("import": "Imports"); unknown ones as they are.
QString actionKindText(const QString& kind);

} // namespace clientela::ui
