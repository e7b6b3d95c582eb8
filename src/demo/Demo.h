#pragma once

#include <QDate>

namespace clientela {
class JobControl;
}
namespace clientela::storage {
class Connection;
}

namespace clientela::demo {

/// What the demo file tells: how many customers, which of all possible worlds, and the last day it knows.
struct DemoPlan {
    qint64 customers = 12'480; ///< not negative
    quint64 seed = 1;
    QDate today; ///< must be valid

    bool operator==(const DemoPlan&) const = default;
};

/// Fills an empty customer file with the customers, sales and history of a pastry shop, in one transaction of its own.
/// The same plan writes the same rows on every machine. Memory does not grow with the number of customers; a million
/// with ten million lines take minutes. The rows are the file's beginning: no revision is kept, so there is nothing to
/// undo to. Derived tables are not touched: rebuild them afterwards (CustomerFile::rebuildDerived).
///
/// A file that has customers already is a Failure. Cancelled or failed, the file is as it was. `connection` must be in
/// no transaction; on its thread.
void fill(storage::Connection& connection, const DemoPlan& plan, JobControl& control);

} // namespace clientela::demo
