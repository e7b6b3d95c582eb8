#pragma once

#include "exchange/Table.h"
#include "fields/Formatter.h"
#include "query/GroupKey.h"

namespace clientela::app {

struct Listing;

/// The head of the groups' column: the label of the field, and the periods that it is put together by: "Date (months)".
[[nodiscard]] QString groupHead(const query::GroupKey& by);
[[nodiscard]] QString periodHead(const QString& label, CalendarUnit period);

/// The value of a group as people read it: "November 2025", "Q4 2025", "Week of 24 Nov 2025"; empty for none.
[[nodiscard]] QString groupText(const fields::Value& value, const query::GroupKey& by,
                                const fields::Formatter& formatter);
/// The same for programs: "2025-11", "2025-Q4", "2025-W48" (ISO 8601 but for quarters).
[[nodiscard]] QString periodKey(const fields::Value& value, CalendarUnit period);

/// What stands beside the figures of all groups: "Total"; by a field of several values (tags), whose groups add up to
/// more, also that the total counts each record once.
[[nodiscard]] QString groupTotal(const query::GroupKey& by);

/// The first column of a summary; periods are texts.
[[nodiscard]] exchange::TableColumn groupColumn(const Listing& listing, const Currency& currency);

} // namespace clientela::app
