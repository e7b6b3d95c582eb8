#pragma once

#include "base/Ids.h"
#include "history/Repeat.h"

#include <QDateTime>
#include <QString>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::history {

/// One thing that happened, or is to be done, as the timeline of a card shows it.
struct TimelineEntry {
    QString record; ///< kind of the record behind it: "interaction", "task", "document", "payment", "consent", "stage",
                    ///< "campaign"
    qint64 id = 0;  ///< its id
    QString kind;   ///< "call", "complaint", "invoice", "service": chooses icon and word
    QDateTime at;   ///< local; a date alone stands at 00:00 (hasTime false)
    bool hasTime = false;
    bool open = false;              ///< still to be done or answered: shown first
    QString title;                  ///< what it was about; may be empty
    QString text;                   ///< second line: what came of it
    QString by;                     ///< who made it; may be empty
    QString direction;              ///< "in", "out" or empty
    QString status;                 ///< "open", "final", ...; of a change of stage the one before
    std::optional<qint64> amount{}; ///< minor units of the file's currency
    QDate due{};                    ///< when it is to be paid or answered by; invalid: never
    std::optional<qint64> unpaid{}; ///< what is still to be paid of it, minor units
    QString interest{};             ///< what was liked; of a consent what it is for, unless it is advertising
    std::optional<qint64> minutes{};
    std::optional<qint64> score{};  ///< thousandths, 1000 to 5000
    QString sent{};                 ///< material that went to the customer
    QString awaited{};              ///< material that is to come, or came: then it is not open any more
    std::optional<Repeat> repeat{}; ///< of a task
    bool operator==(const TimelineEntry&) const = default;
};

/// A kind of happenings that can be shown. History has its own; sales and outreach bring theirs to the app.
class TimelineSource {
public:
    TimelineSource() = default;
    virtual ~TimelineSource() = default;
    TimelineSource(const TimelineSource&) = delete;
    TimelineSource& operator=(const TimelineSource&) = delete;

    /// Adds all open entries of a customer and the newest others, at most `limit` a kind. Appends to `entries`, in no
    /// order.
    virtual void collect(storage::Connection& connection, CustomerId customer, int limit,
                         std::vector<TimelineEntry>& entries) const = 0;
};

using TimelineSources = std::vector<std::shared_ptr<const TimelineSource>>;

/// Interactions, tasks, consents, changes of stage and campaigns.
class HistoryTimeline : public TimelineSource {
public:
    void collect(storage::Connection& connection, CustomerId customer, int limit,
                 std::vector<TimelineEntry>& entries) const override;
};

inline constexpr int kWholeTimeline = std::numeric_limits<int>::max();

/// The timeline of a customer over all sources: open entries first (earliest first), then newest first, at most `limit`
/// of the latter. On any thread, with a connection of its own.
std::vector<TimelineEntry> timeline(const TimelineSources& sources, storage::Connection& connection,
                                    CustomerId customer, int limit = kWholeTimeline);

} // namespace clientela::history
