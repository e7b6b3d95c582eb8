#pragma once

#include <QFont>

class QWidget;

namespace clientela::ui {

/// Distances in device-independent pixels; nothing else is used between things.
namespace space {
inline constexpr int k4 = 4;
inline constexpr int k8 = 8; ///< between controls, label to editor
inline constexpr int k12 = 12;
inline constexpr int k16 = 16; ///< page margin
inline constexpr int k24 = 24; ///< margin of card and Today, between sections
inline constexpr int k32 = 32;
} // namespace space

namespace width {
inline constexpr int kSidebar = 208;
inline constexpr int kSidebarNarrow = 48;
inline constexpr int kNarrowWindow = 1100; ///< below it the sidebar shows icons only
inline constexpr int kSearch = 344;
inline constexpr int kSearchOpen = 520;
inline constexpr int kTimeline = 440;
inline constexpr int kSidePanel = 288;
inline constexpr int kSidePanelMost = 392;
inline constexpr int kPeek = 384;
inline constexpr int kPeekFrom = 1600; ///< window width from which the peek panel has room
inline constexpr int kText = 720;      ///< text is never wider
inline constexpr int kDialogMost = 848;
inline constexpr int kFieldLabel = 112;
} // namespace width

namespace radius {
inline constexpr int kTag = 4;
inline constexpr int kCompany = 5;
inline constexpr int kControl = 6; ///< editor, button, banner
inline constexpr int kPanel = 8;
inline constexpr int kPopup = 10;
inline constexpr int kDialog = 12;
} // namespace radius

namespace iconSize {
inline constexpr int kText = 14;
inline constexpr int kNormal = 16;
inline constexpr int kTile = 20;
} // namespace iconSize

inline constexpr int kRing = 2;     ///< width of the focus ring
inline constexpr int kRowBar = 3;   ///< bar of the current row
inline constexpr int kHitArea = 24; ///< smallest thing to click (WCAG 2.2)

/// Heights in pixels; they grow with the font. At 10 pt Inter: 32, 28, 24, 20, 56, 48, 48.
struct Heights {
    int row = 32;   ///< row, button, editor, sidebar item, table head, status bar
    int small = 28; ///< small button, filter chip
    int chip = 24;
    int tag = 20;
    int topBar = 56;
    int bar = 48;     ///< filter bar, selection bar
    int twoLine = 48; ///< rows of two lines

    bool operator==(const Heights&) const = default;

    /// Of a font: line height + 16, rounded up to 4; the others keep their distance to that.
    [[nodiscard]] static Heights of(const QFont& font);
    /// Of the application's font; widgets with a larger font of their own keep the rows of the rest.
    [[nodiscard]] static Heights standard();
};

} // namespace clientela::ui
