#pragma once

#include "storage/RevisionLog.h"

#include <QWidget>

class QComboBox;

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
    enum class Period { Always, Today, Week, Month, ThisYear, LastYear };
    QComboBox* box(const QString& name);

    Desk& desk_;
    QComboBox* who_;
    QComboBox* kind_;
    QComboBox* period_;
};

/// What a person reads for a kind of action ("import": "Imports"); unknown ones as they are.
QString actionKindText(const QString& kind);

} // namespace clientela::ui
