#include "ui/records/ColumnWidths.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

namespace clientela::ui {

namespace {

/// The widths of a column from the widest on: at each step it gives up what lies between two of them.
using Steps = std::array<int, 5>;

Steps stepsOf(const ColumnWish& wish) {
    Steps steps{wish.usual, wish.enough > 0 ? wish.enough : wish.usual, wish.held > 0 ? wish.held : wish.least,
                wish.least, wish.tight > 0 ? wish.tight : wish.least};
    for (size_t i = 1; i < steps.size(); ++i) steps[i] = std::min(steps[i], steps[i - 1]);
    return steps;
}

std::int64_t widthAt(const std::vector<Steps>& columns, size_t step) {
    std::int64_t width = 0;
    for (const Steps& column : columns) width += column[step];
    return width;
}

} // namespace

std::vector<int> fittedWidths(const std::vector<ColumnWish>& wishes, int room) {
    std::vector<Steps> columns;
    columns.reserve(wishes.size());
    for (const ColumnWish& wish : wishes) columns.push_back(stepsOf(wish));
    constexpr size_t kTight = std::tuple_size_v<Steps> - 1;
    std::vector<int> widths;
    widths.reserve(wishes.size());
    std::int64_t tight = widthAt(columns, kTight);
    if (tight > room) {
        // As many as there is room for, from the first; the next one begins at the edge.
        std::vector<ColumnWish> seen = wishes;
        while (tight > room && !seen.empty()) {
            tight -= columns[seen.size() - 1][kTight];
            seen.pop_back();
        }
        widths = fittedWidths(seen, room);
        if (!widths.empty()) widths.back() += room - std::accumulate(widths.begin(), widths.end(), 0);
        for (size_t beyond = widths.size(); beyond < wishes.size(); ++beyond) widths.push_back(wishes[beyond].usual);
        return widths;
    }
    size_t step = 0;
    while (widthAt(columns, step) > room) ++step;
    if (step == 0) {
        for (const Steps& column : columns) widths.push_back(column[0]);
        return widths;
    }
    // From which widths to which the room is given up, in equal shares.
    const std::int64_t missing = widthAt(columns, step - 1) - room;
    const std::int64_t spare = widthAt(columns, step - 1) - widthAt(columns, step);
    std::int64_t spared = 0;
    std::int64_t taken = 0;
    for (const Steps& column : columns) {
        // By running sums, so that no pixel is lost or won by rounding.
        spared += column[step - 1] - column[step];
        const std::int64_t upToHere = missing * spared / spare;
        widths.push_back(static_cast<int>(column[step - 1] - (upToHere - taken)));
        taken = upToHere;
    }
    return widths;
}

} // namespace clientela::ui
