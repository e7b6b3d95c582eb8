#pragma once

#include "formats/DateText.h"
#include "history/EntryLine.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace clientela::ui {

class CardEntryText;

/// The line that logs a contact: its kind, one text (which goes on in further lines where it is long), and under it
/// what was understood of the text. Down leads to the entries below, Alt+Down opens the kinds, Enter logs. Esc leaves
/// an entry that is being changed, else the line.
class CardEntryLine : public QWidget {
    Q_OBJECT

public:
    /// `kinds` with their words.
    CardEntryLine(const QList<fields::Choice>& kinds, fields::Typing typing, QWidget* parent = nullptr);

    [[nodiscard]] QString kind() const;
    void setKind(const QString& kind);
    /// Back to a call, which most of them are.
    void resetKind();
    [[nodiscard]] QString kindLabel() const;
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setToday(QDate today) { typing_.today = today; }
    [[nodiscard]] const fields::Typing& typing() const { return typing_; }
    /// What the line says now.
    [[nodiscard]] history::EntryLine line() const;

    /// Says what is being changed instead of logged anew; empty: nothing.
    void setChanging(const QString& what);
    void focusText();
    /// The cursor behind what stands there; nothing is selected, so that typing goes on.
    void focusEnd();

Q_SIGNALS:
    void entered();
    /// Another text or kind stands in it.
    void edited();
    /// Down: to the entries below.
    void enteredList();
    /// Esc: what was being changed is to stay as it was.
    void cancelled();
    /// Esc: to the card; what is typed stays in the line.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What may be said, in one line.
    [[nodiscard]] QString hint() const;
    void showUnderstood();
    void fitUnderstood();
    void takeKindTyped(const QString& text);

    fields::Typing typing_;
    formats::DateText dates_;
    QComboBox* kind_;
    CardEntryText* text_;
    QLabel* understood_;
    QString changing_;
};

} // namespace clientela::ui
