#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace clientela::ui {

/// What a coloured part says. A word or an icon always says it too.
enum class Tone { Neutral, Accent, Ok, Warn, Bad };

/// Foreground and soft background of a tone: a tag, a banner, a chip.
struct ToneColors {
    QColor text;
    QColor soft;
    bool operator==(const ToneColors&) const = default;
};

/// The colours of the window, one value for light, one for dark. Delegates and painters read these; standard widgets
/// get them through palette(). tests/ui/widgets/ThemeTest.cpp measures the contrasts (WCAG 2.2).
struct Theme {
    bool dark = false;

    QColor window;     ///< sidebar, status bar
    QColor base;       ///< tables, cards
    QColor sunken;     ///< table heads, side panels
    QColor hover;      ///< hovered rows and fields, chips, tags
    QColor raised;     ///< popups, dialogs
    QColor field;      ///< editors, plain buttons
    QColor fieldLine;  ///< their outline
    QColor line;       ///< hairlines
    QColor strong;     ///< outline of checkboxes and radio buttons, scroll bars
    QColor text;       ///< values, titles
    QColor text2;      ///< labels, second lines, icons
    QColor hint;       ///< placeholders, counts, captions, disabled
    QColor accent;     ///< primary button, checked box, menu highlight
    QColor onAccent;   ///< text on accent
    QColor accentText; ///< links, focus ring, active item, bar of the current row, dots of edits
    QColor accentSoft; ///< selected rows, active chips, bar of unsaved edits
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor desk;      ///< behind a sheet of paper
    QColor toast;     ///< toasts and tooltips, dark in both themes
    QColor toastText; ///< text on toast

    bool operator==(const Theme&) const = default;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme darkTheme();
    /// Tokens read out of a system palette, for high-contrast systems whose own colours win.
    [[nodiscard]] static Theme fromPalette(const QPalette& palette);
    /// The theme `widget` is drawn with: that of its Style, else the light one. A null widget asks the application.
    [[nodiscard]] static Theme of(const QWidget* widget);

    [[nodiscard]] ToneColors tone(Tone tone) const;
    /// The palette standard widgets draw with (ui/UI.md "Roles").
    [[nodiscard]] QPalette palette() const;
};

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace clientela::ui
