#include "query/Totals.h"

#include "base/Money.h"

namespace clientela::query {

using fields::Type;

bool addsUp(const fields::Field& field) {
    if (const auto* aggregate = std::get_if<fields::Aggregate>(&field.source))
        return aggregate->function == fields::Aggregate::Function::Count ||
               aggregate->function == fields::Aggregate::Function::Sum;
    // Whole numbers that are kept are days, years and numbers of things as often as they are amounts.
    return field.type == Type::Money || field.type == Type::Number;
}

fields::Field averageField(const fields::Field& field) {
    fields::Field shown = field;
    if (shown.type == Type::Integer) shown.type = Type::Number;
    return shown;
}

std::optional<Average> averageOf(std::optional<qint64> sum, qint64 records, const fields::Field& field) {
    if (!sum || records <= 0) return std::nullopt;
    Average average{0, averageField(field)};
    // Thousandths of a whole number say more than is known.
    average.value =
        field.type == Type::Integer ? roundedQuotient(*sum, 10, records) * 100 : roundedQuotient(*sum, 1, records);
    // A price may have four decimals, which that of an average only seems to know.
    if (field.type == Type::Price) average.value = roundedQuotient(average.value, 1, 100) * 100;
    return average;
}

} // namespace clientela::query
