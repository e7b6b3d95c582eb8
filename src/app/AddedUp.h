#pragma once

#include "query/RecordSet.h"

namespace clientela::app {

/// The sums of a list that mean something: of documents of several kinds the amounts have none (`filled` stays), as a
/// quote, the order and the invoice that came of it would count three times. What is still due adds up over all kinds.
[[nodiscard]] query::RecordSet::Sums addedUp(query::RecordSet& records, const query::BoundList& list,
                                             const std::vector<query::BoundOperand>& columns);

} // namespace clientela::app
