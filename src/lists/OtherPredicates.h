#pragma once

#include "lists/Wording.h"

/// What is said of records that are no customers, in words that follow "that": "were made in the last 30 days".
namespace clientela::lists {

/// Of one row that is a condition, negated or not; empty where its field is none of theirs.
QString otherPredicate(const Wording& wording, const fields::Catalogue& catalogue, const query::OutlineRow& row);
/// What records are called that have this choice: "Invoices"; empty: it makes no noun. `said`: "kind=invoice".
QString otherNoun(const QString& kind, const QString& said);
/// "Documents"
QString recordsNoun(const QString& kind);

} // namespace clientela::lists
