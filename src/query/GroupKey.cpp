#include "query/GroupKey.h"

namespace clientela::query {

fields::Field GroupKey::shown() const {
    fields::Field field = *operand.field;
    if (isTime()) field.type = fields::Type::Date;
    return field;
}

bool hasPeriods(const fields::Field& field) {
    const auto* computed = std::get_if<fields::Computed>(&field.source);
    return field.isDate() && !(computed && computed->rule == fields::Computed::Rule::Birthday);
}

Sql firstDaySql(const Sql& day, CalendarUnit period) {
    switch (period) {
    case CalendarUnit::Day: return day;
    case CalendarUnit::Week: return "date(" + day + ", '-6 days', 'weekday 1')"; // the Monday on or before it
    case CalendarUnit::Month: return "date(" + day + ", 'start of month')";
    case CalendarUnit::Quarter:
        return "date(" + day + ", 'start of month', '-' || ((strftime('%m', " + day + ") - 1) % 3) || ' months')";
    case CalendarUnit::Year: return "date(" + day + ", 'start of year')";
    }
    return day;
}

} // namespace clientela::query
