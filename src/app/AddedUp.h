#pragma once

#include "query/RecordSet.h"

namespace clientela::app {

/// The sums of a list that mean something: of documents of several kinds the amounts have none (`filled` stays), as a
/// quote, the order and the invoice that came of it would count three times; invoices, receipts and credit notes (which
/// are negative) add up to what was sold. What is still due adds up over all kinds, and so do currencies: amounts are
/// kept in that of the file.
[[nodiscard]] query::RecordSet::Sums addedUp(query::RecordSet& records, const query::BoundList& list,
                                             const std::vector<query::BoundOperand>& columns);

/// The same of RecordSet::groups(): each group by the kinds in it.
[[nodiscard]] std::vector<query::RecordSet::Group> addedUpGroups(query::RecordSet& records,
                                                                 const query::BoundList& list,
                                                                 const query::GroupKey& by,
                                                                 const std::vector<query::BoundOperand>& columns);

} // namespace clientela::app
