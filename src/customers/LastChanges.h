#pragma once

#include "customers/CompareCards.h"
#include "storage/RevisionLog.h"

#include <map>
#include <optional>

namespace clientela::customers {

/// Who changed a card last between two moments, and when. Asked card by card, in any order; on the connection's thread.
class LastChanges {
public:
    LastChanges(storage::Connection& connection, const Moments& moments) : connection_(connection), moments_(moments) {}

    /// Nothing where the log does not say. Valid until the next call. Throws StorageFailure.
    const std::optional<storage::Revision>& of(CustomerId card);

private:
    storage::Connection& connection_;
    Moments moments_;
    CustomerId card_;
    std::map<qint64, std::optional<storage::Revision>> heads_;
    const std::optional<storage::Revision>* last_ = nullptr;
};

} // namespace clientela::customers
