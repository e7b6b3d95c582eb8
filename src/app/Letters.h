#pragma once

#include "lists/SharedPost.h"
#include "storage/NativeStatement.h"

#include <string>
#include <unordered_set>

namespace clientela::query {
class SqlWriter;
}

namespace clientela::app {

struct Listing;

/// Of a listing for the post which customers have a row, or a card, of their own, and whom it names besides: a
/// household at one address receives one letter. One rule for every format. Belongs to the thread of its connection.
class Letters {
public:
    /// Of a listing that is not for the post (Listing::oneLetterEach), or has no column for the names of all, everybody
    /// has their own. `control` may be null.
    Letters(storage::Connection& connection, const query::SqlWriter& writer, const Listing& listing,
            JobControl* control);

    [[nodiscard]] bool has(qint64 customer) const { return !off_.contains(customer); }
    /// What is to stand behind the customer's own name: ", Bruno Onelli"; empty: they live alone. UTF-8.
    [[nodiscard]] std::string othersOf(qint64 customer);
    /// The place of the column that takes it.
    [[nodiscard]] std::optional<size_t> nameAt() const { return nameAt_; }

private:
    storage::NativeStatement names_;
    std::optional<size_t> nameAt_;
    lists::SharedPost shared_;
    std::unordered_set<qint64> off_;
};

} // namespace clientela::app
