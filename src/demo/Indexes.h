#pragma once

#include "base/Job.h"

#include <QByteArray>

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::demo {

/// The indexes of the tables that grow with the number of customers, taken away while rows are written: sorting ten
/// million keys once costs a fraction of finding the place of each. Unique ones stay. Inside one transaction.
class Indexes {
public:
    /// Drops them.
    explicit Indexes(storage::Connection& connection);
    /// Makes them again; throws Cancelled between two of them.
    void makeAgain(JobControl& control);

private:
    storage::Connection& connection_;
    std::vector<QByteArray> statements_;
};

} // namespace clientela::demo
