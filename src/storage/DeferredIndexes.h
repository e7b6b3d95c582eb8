#pragma once

#include "storage/Schema.h"

#include <QStringList>

#include <vector>

namespace clientela::storage {

/// Secondary indexes that are taken away during a bulk load and built again before it commits, within its transaction.
class DeferredIndexes {
public:
    /// Drops the indexes of these tables; those that a UNIQUE or PRIMARY KEY made stay.
    void drop(Connection& connection, const Schema& schema, const QStringList& tables);
    [[nodiscard]] bool isEmpty() const { return recorded_.empty() && derived_.empty(); }
    /// Those of the recorded tables, which derived data is read by.
    void restoreRecorded(Connection& connection);
    /// The rest: those of the derived tables, best built after they are full.
    void restoreAll(Connection& connection);

private:
    std::vector<QString> recorded_;
    std::vector<QString> derived_;
};

} // namespace clientela::storage
