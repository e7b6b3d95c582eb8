#pragma once

#include "query/RecordSet.h"

namespace clientela::query {

/// What adding up the records of a pass takes beyond what the pass has computed itself, in microseconds. `by` may be
/// null.
[[nodiscard]] double costOfAdding(const SqlWriter& writer, const BoundList& list, const Pass& pass,
                                  const BoundOperand* by, const std::vector<BoundOperand>& operands);
/// The sums of a pass, as RecordSet::sums() gives them.
[[nodiscard]] RecordSet::Sums sumsOf(storage::Connection& connection, const SqlWriter& writer, const BoundList& list,
                                     const Pass& pass, const std::vector<BoundOperand>& operands);
/// The groups of a pass, as RecordSet::groups() gives them.
[[nodiscard]] std::vector<RecordSet::Group> groupsOf(storage::Connection& connection, const SqlWriter& writer,
                                                     const BoundList& list, const Pass& pass, const GroupKey& by,
                                                     const std::vector<BoundOperand>& operands);

} // namespace clientela::query
