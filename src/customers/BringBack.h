#pragma once

#include "base/Ids.h"
#include "base/Job.h"
#include "base/Result.h"
#include "storage/RevisionLog.h"

#include <QString>

#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::customers {

/// How much of what belongs to a card comes back with it.
enum class Bringing {
    Values,     ///< what the card says: values, phones, e-mails, addresses, tags, links
    Everything, ///< and what is gone of the rest: interactions, tasks, documents, payments
};

/// What became of cards that were brought back.
struct BroughtBack {
    std::vector<CustomerId> returned; ///< were gone, are there again
    std::vector<CustomerId> set;      ///< were there, say now what they said then
    std::vector<CustomerId> same;     ///< were there and need nothing
    std::vector<CustomerId> unknown;  ///< were not there at that moment: left alone
    qint64 rows = 0;                  ///< written
    qint64 leftOut = 0; ///< rows that name something that is gone (the other card of a link), or were made final
    bool operator==(const BroughtBack&) const = default;
};

/// Makes cards what they were when revision `moment` had been made (null: before the first), within `work`, by what the
/// log says was done since; so whatever it does can itself be undone. The rules:
///  - a card that is gone returns with all that was there: its parts, and what happened with it;
///  - a card that is there says again what it said then: values, phones, e-mails, addresses, tags and links that came
///    since go, those that went return. With Bringing::Everything, interactions, tasks, documents and payments that are
///    gone return, too; those that are there, and whatever came since, stay as they are;
///  - consents are not touched: what was withdrawn stays withdrawn;
///  - what names something that is gone today returns without naming it, or, where it must, is left out and counted.
/// A Problem where nothing of it can be done; `work` is then abandoned. Throws StorageFailure, Cancelled.
Result<BroughtBack> bringBackCards(storage::UnitOfWork& work, RevisionId moment, const std::vector<CustomerId>& cards,
                                   Bringing what, JobControl& control);

/// Archived cards are in sight again, whatever else they say untouched; undoing is by `work`. Throws StorageFailure.
BroughtBack takeOutOfArchive(storage::UnitOfWork& work, const std::vector<CustomerId>& cards);

/// What put a card into the archive; nothing where the log does not say. Looks through its last 50 revisions, but not
/// through those that changed very much (of which deletions are taken at their word). Throws StorageFailure.
std::optional<storage::Revision> archivedBy(storage::Connection& connection, CustomerId card);

/// What is to be told of it: "2 cards are back. 1 is as it was then."
QString textOf(const BroughtBack& done);

} // namespace clientela::customers
