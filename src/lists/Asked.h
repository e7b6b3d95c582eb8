#pragma once

#include "lists/Wording.h"

#include <optional>
#include <span>

/// What a condition asks of purchases and other records, taken apart for the sentence of a list. Parts of
/// lists/Predicates.h.
namespace clientela::lists {

struct Asked {
    QString when; ///< as an adverb; empty: at any time
    QString what; ///< the product or category; empty: anything
    QString rest; ///< what else, in the words of fields: "(Payment method: Cash)"
};
/// Nothing where several windows bound it.
std::optional<Asked> askedOf(const Wording& wording, const fields::Catalogue& customers, const query::Operand& operand);
/// What they did, when, and of what else it is asked.
QString asAsked(const QString& said, const Asked& asked);

/// The days of an operand as an adverb; empty: at any time; nothing where several windows bound it.
std::optional<QString> whenOf(const Wording& wording, const query::Operand& operand);
/// The product or category that the argument names; empty: anything; nothing where more is asked.
std::optional<QString> objectOf(const query::Operand& operand);

/// Whether the condition compares with another field.
bool comparesFields(const query::Condition& condition);
/// The first of the rows after a condition, where it is a condition that holds as it stands; else null.
const query::Condition* followingIn(std::span<const query::OutlineRow> next);
/// "more than €500.00", of a condition on `field`.
QString boundOf(const Wording& wording, const fields::Field& field, const query::Condition& condition);
/// The same; with the next row where that bounds the same from the other side, and then `took` is 1. Empty: there are
/// no such words.
QString boundedAmount(const Wording& wording, const fields::Field& field, const query::Condition& condition,
                      std::span<const query::OutlineRow> next, int& took);

} // namespace clientela::lists
