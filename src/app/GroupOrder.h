#pragma once

#include "app/Listing.h"
#include "fields/Formatter.h"

#include <optional>
#include <vector>

namespace clientela::app {

/// In which order the groups of a listing stand: what lists::Grouping::order says, understood for its columns. One way
/// for the table in the window, files, paper and the command line.
struct GroupOrder {
    enum class By { Value, Count, Sum, Average };
    By by = By::Count;
    size_t summed = 0; ///< of Sum and Average: which of summedColumns()
    bool descending = true;
    bool operator==(const GroupOrder&) const = default;

    /// Days and periods one after the other; of other values the largest groups first.
    [[nodiscard]] static GroupOrder usual(const Listing& listing);
    /// As it is kept; empty: the usual one.
    [[nodiscard]] QString text(const Listing& listing) const;
    /// The same, also of the usual one: "-count".
    [[nodiscard]] QString words(const Listing& listing) const;
    /// Nothing where the listing has no such column. Empty is the usual one.
    [[nodiscard]] static std::optional<GroupOrder> of(const QString& text, const Listing& listing);
};

/// By each column of a summary, in their order: the value, how many, and of each summed column its sum (where values
/// add up) and its average.
[[nodiscard]] std::vector<GroupOrder> groupOrders(const Listing& listing);

/// Puts groups that were read with the summed columns in that order. Those without a value, or without the figure,
/// stand last either way.
void putInOrder(std::vector<query::RecordSet::Group>& groups, const Listing& listing, const GroupOrder& order,
                const fields::Formatter& formatter);

/// The groups of a grouped listing with the sums of its summed columns, in the order that it asks for (in the usual one
/// where that names a column that is gone), at most `limit` of them.
[[nodiscard]] std::vector<query::RecordSet::Group> groupsOf(query::RecordSet& records, const Listing& listing,
                                                            const fields::Formatter& formatter);

/// Whether the grouped listing says nothing of any single person: it is not by what names somebody (a name, a phone, an
/// address in a street), and puts people together, two in a group at least on the average.
[[nodiscard]] bool isSummaryOfMany(query::RecordSet& records, const Listing& listing);

} // namespace clientela::app
