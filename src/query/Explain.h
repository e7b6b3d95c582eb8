#pragma once

#include "query/Binder.h"
#include "query/Outline.h"

namespace clientela::storage {
class Connection;
}

namespace clientela::query {

class Statistics;

/// What a row of a list says of one record.
struct Verdict {
    OutlinePath path;    ///< of the row
    bool holds = false;  ///< as the row stands, its negation included
    fields::Value value; ///< the record's own value of the condition's operand; empty for groups and lists
    /// Of numbers compared with one number: how much more it would take (negative: how much less); nothing where it
    /// holds or where there is no such distance. Stored units of the field.
    std::optional<qint64> missing;
    /// Of numbers that are not among the highest or the lowest: that of the last one who is, which `missing` is to.
    std::optional<qint64> border;
    /// Who is counted behind links (people, works_for): the first kMostNamed of them, by their number, and how many
    /// more there are.
    std::vector<qint64> behind;
    qint64 behindMore = 0;
    static constexpr size_t kMostNamed = 5;
};

/// Why a record is on a list, or why not.
struct Explanation {
    bool exists = false;           ///< there is such a record
    bool archived = false;         ///< it is in the archive, and so on no list
    bool isOn = false;             ///< it is on the list
    std::vector<Verdict> verdicts; ///< of each row that is switched on, in reading order, the root left out
};

/// Asks each row of the list about one record, through the same SQL that finds the records of lists. Off the window's
/// thread where the list ranks ("top 20 percent"): that reads all records. The error is that of a row that cannot be
/// asked. On the connection's thread; throws StorageFailure.
Parsed<Explanation> explain(storage::Connection& connection, const fields::Catalogues& catalogues, const QString& kind,
                            const OutlineRow& list, const Context& context, qint64 id);

} // namespace clientela::query
