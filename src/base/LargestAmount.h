#pragma once

#include <QtGlobal>

namespace clientela {

/// The largest amount of money that is taken, typed or imported, and the largest sum of a document: ten million million
/// euros, in minor units. No business comes near it, and some nine thousand such amounts still fit into a sum of 64
/// bits.
inline constexpr qint64 kLargestAmount = 1'000'000'000'000'000;

/// The same of a number with `decimals` decimals that is no amount: a quantity, a price in ten-thousandths. What a
/// price is the largest amount in cents is a hundred times more in its own units.
constexpr qint64 largestNumber(int decimals) { return decimals > 3 ? kLargestAmount * 100 : kLargestAmount; }

} // namespace clientela
