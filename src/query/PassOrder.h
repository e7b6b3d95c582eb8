#pragma once

#include "query/Pass.h"
#include "query/SqlWriter.h"

namespace clientela::query {

/// The ids of a pass in the order of the keys, as SqlWriter::writeIds() gives them: empties last, equals by id. What
/// the pass has not computed is looked up, record by record, or read from all of them where the pass holds a large part
/// of these `all`. `most` < 0: all of them.
[[nodiscard]] std::vector<qint64> inOrder(storage::Connection& connection, const SqlWriter& writer,
                                          const BoundList& list, const Pass& pass, const std::vector<BoundKey>& keys,
                                          qint64 most, qint64 all);

} // namespace clientela::query
