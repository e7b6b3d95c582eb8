#pragma once

#include "history/Timeline.h"

namespace clientela::sales {

/// Documents and payments on the timeline of a card. Open: drafts, and quotes and orders without an answer.
class SalesTimeline : public history::TimelineSource {
public:
    void collect(storage::Connection& connection, CustomerId customer, int limit,
                 std::vector<history::TimelineEntry>& entries) const override;
};

} // namespace clientela::sales
