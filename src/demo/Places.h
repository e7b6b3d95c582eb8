#pragma once

#include "demo/Cards.h"

namespace clientela::demo {

/// A street, number and postal code that the town has, as its country writes them.
Address addressIn(Random& random, const World& world, const Town& town, Language streets, bool shop);

/// A number of the town's exchange, or a mobile one of its country, valid by the numbering plan and grouped as the
/// country does: national form for Italy, the shop's own country, international for all others.
Phone landLine(Random& random, const Town& town);
Phone mobile(Random& random, const std::string& country);

/// "+390552189400" of "055 218 9400" or "+39 055 218 9400".
std::string e164(const std::string& typed);

} // namespace clientela::demo
