#pragma once

#include <vector>

namespace clientela::ui {

/// What a column would like: its usual width, and the least at which it can be read. `least` <= `usual`.
struct ColumnWish {
    int usual = 0;
    int least = 0;  ///< its head and its values can be read
    int tight = 0;  ///< its values can, its head is cut; 0: as `least`
    int enough = 0; ///< nothing of what was seen in it is cut; 0: as `usual`
    int held = 0;   ///< what it keeps as long as others have something to give, as names do; 0: as `least`
    bool operator==(const ColumnWish&) const = default;
};

/// Widths for columns that stand beside each other in `room` pixels. With room enough each has its usual width (what is
/// left over is the caller's). With less, all give up the same share of what they can spare, step by step: first what
/// nothing stands in, then down to what each holds, to the least widths, and to the tight ones: what has a long name in
/// one language is not scrolled to in that. Where not even
/// these fit, the table scrolls: the first columns that fit fill the room as above, so that none stands astride its
/// edge (half an amount reads as another), and the rest have their usual widths beyond. Pure.
[[nodiscard]] std::vector<int> fittedWidths(const std::vector<ColumnWish>& wishes, int room);

} // namespace clientela::ui
