#pragma once

#include <QFont>
#include <QStringList>

class QWidget;

namespace clientela::ui {

/// The type scale of ui/UI.md: factors of the system's font, so that a large system font stays large.
enum class FontRole {
    Caption, ///< x 0.88: counts, dates of entries, labels above figures
    Body,    ///< x 1
    Name,    ///< x 1, medium: names in rows, buttons
    Section, ///< x 1, semibold: section heads
    Figure,  ///< x 1.15, semibold: figures of the card head
    Title,   ///< x 1.23, semibold: page and dialog titles
    Heading, ///< x 1.54, semibold: the name on a card, the heading of an empty page
};

/// The font of a role, from the application's font.
[[nodiscard]] QFont font(FontRole role);

/// `base` itself where its digits are equally wide (or can be made so), else the same size and weight in the first
/// fallback whose digits are. For number cells and totals.
[[nodiscard]] QFont figureFont(const QFont& base);

/// Fallbacks that cover Cyrillic, in order.
[[nodiscard]] QStringList fallbackFamilies();

/// The system's UI font with the fallbacks appended; what Appearance gives the application.
[[nodiscard]] QFont systemUiFont();

/// Gives a label or button the font of a role and keeps it when the application's font changes.
void setFontRole(QWidget* widget, FontRole role);

} // namespace clientela::ui
