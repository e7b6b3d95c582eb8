#pragma once

#include <vector>

namespace clientela::ui {

/// What a column would like: its usual width, and the least at which it can be read. `least` <= `usual`.
struct ColumnWish {
    int usual = 0;
    int least = 0;
    bool operator==(const ColumnWish&) const = default;
};

/// Widths for columns that stand beside each other in `room` pixels. With room enough each has its usual width (what is
/// left over is the caller's). With less, all give up the same share of what they can spare. Where not even the least
/// widths fit, each has its usual one again, and the table scrolls. Pure.
[[nodiscard]] std::vector<int> fittedWidths(const std::vector<ColumnWish>& wishes, int room);

} // namespace clientela::ui
