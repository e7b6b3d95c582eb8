#pragma once

#include "base/Job.h"
#include "customers/CardChange.h"
#include "fields/Catalogue.h"

#include <functional>

namespace clientela::storage {
class Connection;
}

namespace clientela::customers {

/// Two moments of a file, by the revisions that they stand behind.
struct Moments {
    RevisionId from; ///< null: before the first revision
    RevisionId to;   ///< not before `from`; null: now
    bool operator==(const Moments&) const = default;
};

/// One thing in which a card is another at the later moment.
struct CardDifference {
    enum class What { Added, Changed, Gone };
    What what = What::Changed;
    CustomerId card;
    QString name;      ///< as it is shown now; of one that is gone as it was last
    CardChange change; ///< of What::Changed
    bool operator==(const CardDifference&) const = default;
};

/// How many cards came, changed and went.
struct CardCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 gone = 0;
    bool operator==(const CardCounts&) const = default;
};

/// Calls `visit` with each difference, card by card in the order of their numbers: one for a card that came or went,
/// one for each value, phone, e-mail, address, tag, link and consent that is another on a card that was there both
/// times. What changed and changed back is none. Reads the log between the moments and nothing else of the file but
/// names, so its time grows with what was done, not with the file; memory with the changed cards. For a job. Throws
/// StorageFailure, Cancelled.
CardCounts compareCards(storage::Connection& connection, const fields::Catalogue& customers, const Moments& moments,
                        JobControl& control, const std::function<void(const CardDifference&)>& visit);

} // namespace clientela::customers
