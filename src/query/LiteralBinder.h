#pragma once

#include "query/Binder.h"

namespace clientela::query {

/// Why a word is no value of a field.
struct Fault {
    QString what;
    QString todo;
    QStringList suggestions;
};

/// What a value is compared for: as a whole, as a part of a text, or in order.
enum class Use { Whole, Part, Order };

/// The value that a literal, `today` or `me` means for a field. Dates come as QDate. `term` is no operand.
std::variant<BoundValue, Fault> bindLiteral(const Term& term, const fields::Field& field, Use use,
                                            const Context& context);

/// Of a number with more decimals than the field can hold (age > 17.5): the next smaller one that it can hold. Nothing
/// for every other term.
std::optional<qint64> numberBelow(const Term& term, const fields::Field& field, const Context& context);

/// Texts, and choices and tags without a fixed set of words.
bool isWords(const fields::Field& field);
/// Decimals of the integers a field stores, those of the currency for money.
int scaleOf(const fields::Field& field, const Context& context);
/// What a field holds, in words: "a number", "a date".
QString contentOf(const fields::Field& field);

} // namespace clientela::query
