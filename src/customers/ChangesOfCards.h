#pragma once

#include "base/Ids.h"
#include "base/Job.h"
#include "storage/NetChanges.h"
#include "storage/Schema.h"

#include <vector>

namespace clientela::customers {

/// Whether the rows of a table are what a card says: values, phones, e-mails, addresses, tags, links. (Consents are
/// not: they are said once and for good.)
bool isCardValue(const QString& table);

/// What was done after revision `moment` to everything that belongs to these cards: the cards, their parts, records
/// that name them (interactions, tasks, documents, payments) and parts of those, whatever tables the schema says these
/// are in. A changed row of such a record is among it only if the record came or went. Reads the revisions that touched
/// the cards, twice; for a job. Throws StorageFailure, Cancelled.
storage::NetChanges changesOfCards(storage::Connection& connection, const storage::Schema& schema, RevisionId moment,
                                   const std::vector<CustomerId>& cards, JobControl& control);

} // namespace clientela::customers
