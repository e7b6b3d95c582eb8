#pragma once

#include "query/Bound.h"
#include "query/Tree.h"

namespace clientela::query {

/// The local calendar days of a window as seen from `today`. Weeks are ISO weeks. `last 30 days` is today and the 29
/// days before; `last n months` begins the day after the same day n months ago; `next n` begins today; `more than n
/// ago` is everything before `last n`; `since` and `from..to` include their days, `before` does not.
Days daysOf(const Window& window, QDate today);

/// The days that are in both.
Days intersection(const Days& a, const Days& b);

/// The days of the year on which a birthday falls within `days`, as BoundCondition::birthdays has them.
std::vector<std::pair<QString, QString>> birthdaysIn(const Days& days);

/// A date written yyyy-MM-dd, years 0001 to 9999; invalid for anything else.
QDate isoDate(const QString& text);

} // namespace clientela::query
