#include "ui/records/ColumnWidths.h"

#include <cstdint>
#include <numeric>

namespace clientela::ui {

namespace {

int tightOf(const ColumnWish& wish) { return wish.tight > 0 ? wish.tight : wish.least; }

} // namespace

std::vector<int> fittedWidths(const std::vector<ColumnWish>& wishes, int room) {
    std::int64_t usual = 0;
    std::int64_t least = 0;
    std::int64_t tight = 0;
    for (const ColumnWish& wish : wishes) {
        usual += wish.usual;
        least += wish.least;
        tight += tightOf(wish);
    }
    std::vector<int> widths;
    widths.reserve(wishes.size());
    if (tight > room) {
        // As many as there is room for, from the first; the next one begins at the edge.
        std::vector<ColumnWish> seen = wishes;
        while (tight > room && !seen.empty()) {
            tight -= tightOf(seen.back());
            seen.pop_back();
        }
        widths = fittedWidths(seen, room);
        if (!widths.empty()) widths.back() += room - std::accumulate(widths.begin(), widths.end(), 0);
        for (size_t beyond = widths.size(); beyond < wishes.size(); ++beyond) widths.push_back(wishes[beyond].usual);
        return widths;
    }
    if (usual <= room) {
        for (const ColumnWish& wish : wishes) widths.push_back(wish.usual);
        return widths;
    }
    // From which widths to which the room is given up, in equal shares.
    const bool cutsHeads = least > room;
    const std::int64_t missing = (cutsHeads ? least : usual) - room;
    const std::int64_t spare = cutsHeads ? least - tight : usual - least;
    std::int64_t spared = 0;
    std::int64_t taken = 0;
    for (const ColumnWish& wish : wishes) {
        // By running sums, so that no pixel is lost or won by rounding.
        spared += cutsHeads ? wish.least - tightOf(wish) : wish.usual - wish.least;
        const std::int64_t upToHere = missing * spared / spare;
        widths.push_back(static_cast<int>((cutsHeads ? wish.least : wish.usual) - (upToHere - taken)));
        taken = upToHere;
    }
    return widths;
}

} // namespace clientela::ui
