#pragma once

#include "base/Calendar.h"
#include "query/Bound.h"
#include "query/Sql.h"

namespace clientela::query {

/// What a list is grouped by: the values of an operand. Times are put together by the day; dates and times by longer
/// periods where these are asked for. A value.
struct GroupKey {
    BoundOperand operand;
    CalendarUnit period = CalendarUnit::Day; ///< of dates and times only

    // A field alone is the usual one.
    GroupKey(BoundOperand of, CalendarUnit each = CalendarUnit::Day) : operand(std::move(of)), period(each) {}

    [[nodiscard]] bool isTime() const { return operand.field->type == fields::Type::DateTime; }
    /// The field whose values the groups have: days where the operand's are times.
    [[nodiscard]] fields::Field shown() const;
};

/// Whether its values are put together by periods: dates and times, but for birthdays, which recur.
[[nodiscard]] bool hasPeriods(const fields::Field& field);

/// The first day of the period of a local date, as calendarPeriod() has it; `day` is ISO text or null, which stays
/// null.
Sql firstDaySql(const Sql& day, CalendarUnit period);

} // namespace clientela::query
