#pragma once

#include "bench/DemoFile.h"

#include <vector>

namespace clientela::bench {

/// Ids of cards spread evenly over the file, in an order that does not follow the keys.
std::vector<qint64> someCustomers(const DemoFile& demo, int most);
/// A column of customer_derived.
QString derivedText(const DemoFile& demo, const char* column, qint64 id);

} // namespace clientela::bench
