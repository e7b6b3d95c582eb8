#pragma once

#include "base/Job.h"
#include "customers/CardChange.h"
#include "fields/Catalogue.h"
#include "storage/RevisionLog.h"

namespace clientela::storage {
class Connection;
}

namespace clientela::customers {

/// A revision and what it changed on one card.
struct CardRevision {
    storage::Revision revision;
    /// False: it changed so much of the file (an import) that it was not looked through, or revision.isThinned.
    bool isWhole = true;
    std::vector<CardChange> changes;
};

/// The history of a card, the newest first: at most `most` revisions older than `before` (null: from the newest).
/// Values, phones, e-mails, addresses, tags, links and consents; what happened (calls, documents) stands on the
/// timeline. For a job: it reads whole revisions. Throws StorageFailure, Cancelled.
std::vector<CardRevision> cardHistory(storage::Connection& connection, const fields::Catalogue& customers,
                                      CustomerId id, JobControl& control, RevisionId before = {}, int most = 50);

} // namespace clientela::customers
