#pragma once

#include "base/Ids.h"

#include <QString>

#include <vector>

namespace clientela::ui {

/// The list (in the list language) of all that a text in the search box finds: cards with words and numbers that begin
/// so, and `best`, which a search found in other ways, too (short forms of names, slips, notes). Empty: nothing is
/// searched for.
[[nodiscard]] QString listOfSearch(const QString& text, const std::vector<CustomerId>& best = {});

} // namespace clientela::ui
