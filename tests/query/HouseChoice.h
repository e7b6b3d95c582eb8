#pragma once

#include "query/RandomList.h"

namespace clientela::test {

/// The fields of the house that the rules of BruteForce know, and words that occur in a random world, or nearly.
RandomList::Choice houseChoice(QDate today);

} // namespace clientela::test
