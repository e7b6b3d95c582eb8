#pragma once

#include "base/Job.h"
#include "customers/Card.h"
#include "fields/Catalogue.h"
#include "storage/RevisionLog.h"

#include <QVariant>

namespace clientela::storage {
class Connection;
}

namespace clientela::customers {

/// One thing of a card that a revision changed, from what to what.
struct CardChange {
    enum class What { Value, ContactPoint, Address, Tag, Link, Consent };

    What what = What::Value;
    QString key; ///< of a value its field; else the kind of the part: "phone", "address", "tags", the role of a link,
                 ///< the channel of a consent
    QString member; ///< of a part that was changed which of its texts: "value", "label", "city"; empty: it came or went
    qint64 part = 0;      ///< the part's row
    fields::Value before; ///< nothing where it came
    fields::Value after;  ///< nothing where it went
    bool operator==(const CardChange&) const = default;
};

/// A revision and what it changed on one card.
struct CardRevision {
    storage::Revision revision;
    bool isWhole = true; ///< false: it changed so much of the file (an import) that it was not looked through
    std::vector<CardChange> changes;
};

/// The history of a card, the newest first: at most `most` revisions older than `before` (null: from the newest).
/// Values, phones, e-mails, addresses, tags, links and consents; what happened (calls, documents) stands on the
/// timeline. For a job: it reads whole revisions. Throws StorageFailure, Cancelled.
std::vector<CardRevision> cardHistory(storage::Connection& connection, const fields::Catalogue& customers,
                                      CustomerId id, JobControl& control, RevisionId before = {}, int most = 50);

} // namespace clientela::customers
