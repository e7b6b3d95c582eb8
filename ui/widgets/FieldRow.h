#pragma once

#include "ui/widgets/Theme.h"

#include <QWidget>

class QAbstractButton;
class QKeySequence;
class QLabel;
class QVBoxLayout;

namespace clientela::ui {

class IconLabel;
class KeyHint;
class LinkButton;

/// The shell of one field on a card: label, editor, and what is to be said about the value. At rest the editor looks
/// like text; it is filled when pointed at and framed when focused, or always on a new card. The row does not know what
/// kind of value it holds.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// Left of the label, where the dot of an edited field stands; pages take it off their margin.
    static constexpr int kGutter = 12;

    /// Takes ownership of `editor` and makes it the buddy of the label. `label` may carry a mnemonic.
    FieldRow(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* editor() const { return editor_; }
    [[nodiscard]] QLabel* label() const { return label_; }

    /// Framed even at rest: on a new card.
    void setAlwaysFramed(bool framed);
    /// The dot, and "was X" at the right end; an empty `was` shows the dot alone.
    void setEdited(const QString& was);
    void clearEdited();
    [[nodiscard]] bool isEdited() const { return edited_; }
    /// Text in hint colour behind the value ("43 years"), or at the right end of the editor while it is typed in or
    /// framed: "Italy, mobile: +39 348 220 1187".
    void setNote(const QString& note);
    /// Pixels at the right end of the editor that belong to something in it (a cross): notes stand before them.
    void setEndKept(int pixels) { endKept_ = pixels; }
    /// Amber: saving goes on. `fix` is a link that mends the value; empty for none.
    void setHint(const QString& text, const QString& fix = QString());
    /// Red: saving would lose the value.
    void setError(const QString& text);
    /// Green: settled ("checksum is right").
    void setConfirmed(const QString& text);
    /// Takes hint, error and confirmation away, as when typing goes on.
    void clearMessage();
    [[nodiscard]] Tone messageTone() const { return tone_; }
    [[nodiscard]] QString message() const;

    /// The links beside a value come while one types: Tab goes past them to the next field, and the form presses them
    /// by these keys.
    [[nodiscard]] static QKeySequence fixKey();
    [[nodiscard]] static QKeySequence restoreKey();
    /// The link of a hint, and "was X"; nullptr where none stands.
    [[nodiscard]] QAbstractButton* fixLink() const;
    [[nodiscard]] QAbstractButton* wasLink() const;
    /// Shows the key beside the hint's link: of several it presses one.
    void setFixKeyShown(bool shown);

Q_SIGNALS:
    /// "was X" was pressed: put the old value back.
    void restoreRequested();
    /// The link beside a hint was pressed.
    void fixRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void say(Tone tone, const QString& text, const QString& fix);
    void placeEnd();

    QLabel* label_;
    QWidget* editor_;
    LinkButton* was_;
    QLabel* note_;
    QWidget* messageLine_ = nullptr; ///< made when first needed: most rows never say anything
    IconLabel* messageIcon_ = nullptr;
    QLabel* messageText_ = nullptr;
    LinkButton* fix_ = nullptr;
    KeyHint* fixKey_ = nullptr;
    QString wasText_; ///< whole
    QVBoxLayout* column_;
    Tone tone_ = Tone::Neutral;
    bool edited_ = false;
    int endKept_ = 0;
};

} // namespace clientela::ui
