#pragma once

#include "formats/DateText.h"
#include "history/EntryLine.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace clientela::ui {

/// The line that a task of the day is made with, and under it what was understood: "Order flour every friday @Marco".
class TodayTaskLine : public QWidget {
    Q_OBJECT

public:
    explicit TodayTaskLine(fields::Typing typing, QWidget* parent = nullptr);

    /// What the line says now; nothing while it is blank.
    [[nodiscard]] std::optional<history::EntryLine::FollowUp> task() const;
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// The cursor behind what stands there, nothing selected: typing goes on.
    void goToEnd();
    void open(const fields::Typing& typing);

Q_SIGNALS:
    void entered();
    /// Esc.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showUnderstood();

    fields::Typing typing_;
    formats::DateText dates_;
    QLineEdit* text_;
    QLabel* understood_;
};

} // namespace clientela::ui
