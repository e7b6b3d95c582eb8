#include "ui/records/ColumnWidths.h"

#include <cstdint>

namespace clientela::ui {

std::vector<int> fittedWidths(const std::vector<ColumnWish>& wishes, int room) {
    std::int64_t usual = 0;
    std::int64_t least = 0;
    for (const ColumnWish& wish : wishes) {
        usual += wish.usual;
        least += wish.least;
    }
    std::vector<int> widths;
    widths.reserve(wishes.size());
    if (usual <= room || least > room) {
        for (const ColumnWish& wish : wishes) widths.push_back(wish.usual);
        return widths;
    }
    const std::int64_t missing = usual - room;
    const std::int64_t spare = usual - least;
    std::int64_t spared = 0;
    std::int64_t taken = 0;
    for (const ColumnWish& wish : wishes) {
        // By running sums, so that no pixel is lost or won by rounding.
        spared += wish.usual - wish.least;
        const std::int64_t upToHere = missing * spared / spare;
        widths.push_back(static_cast<int>(wish.usual - (upToHere - taken)));
        taken = upToHere;
    }
    return widths;
}

} // namespace clientela::ui
