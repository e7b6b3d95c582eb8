#pragma once

#include "ui/widgets/Theme.h"

class QWidget;

namespace clientela::ui {

/// How a button is drawn; kept as the dynamic property `role`, which Style reads.
enum class ButtonRole {
    Plain,   ///< outlined, the default of push buttons
    Primary, ///< the one action of a page
    Flat,    ///< no outline; the default of tool buttons
    Danger,  ///< deletes; flat with red text
    Quiet,   ///< flat with second text colour: "+ Phone"
    Link,    ///< text in link colour, no padding
    HintLink ///< the same in hint colour: "was Ferrante"
};

void setButtonRole(QWidget* button, ButtonRole role);
/// Plain for push buttons and Flat for tool buttons that were given no role.
[[nodiscard]] ButtonRole buttonRole(const QWidget* button);

/// A small button or editor: 28 instead of 32.
void setSmall(QWidget* control, bool small = true);
[[nodiscard]] bool isSmall(const QWidget* control);

/// A key shown inside a button behind its text ("Save  Ctrl S"). It is text only: the action holds the key.
void setButtonKey(QWidget* button, const QString& key);
[[nodiscard]] QString buttonKey(const QWidget* button);

/// An editor that looks like text: no frame at rest, filled when pointed at, framed when focused.
void setQuietField(QWidget* editor, bool quiet);
[[nodiscard]] bool isQuietField(const QWidget* editor);

/// The outline of an editor with a hint (Warn) or an error (Bad) under it; Neutral for none.
void setFieldTone(QWidget* editor, Tone tone);
[[nodiscard]] Tone fieldTone(const QWidget* editor);

/// Which token the widget's background is filled with.
enum class Ground { Window, Base, Sunken, Raised, Hover, AccentSoft, Desk };
/// Fills `widget` with a token and keeps doing so when the theme changes.
void setGround(QWidget* widget, Ground ground);

/// Colours text of a label with a token and keeps doing so when the theme changes.
enum class Ink { Text, Text2, Hint, AccentText, Ok, Warn, Bad };
void setInk(QWidget* label, Ink ink);
[[nodiscard]] QColor colorOf(const Theme& theme, Ink ink);

} // namespace clientela::ui
