#pragma once

#include "base/Job.h"
#include "base/Result.h"
#include "storage/UnitOfWork.h"

namespace clientela::storage {

/// What became of a file that was turned back.
struct TurnedBack {
    qint64 revisions = 0; ///< that were taken back
    qint64 rows = 0;      ///< written
    qint64 stays = 0;     ///< changes that stay: what was made final since, and what it names
    bool operator==(const TurnedBack&) const = default;
};

/// Makes all of the file what it was when revision `moment` had been made (null: before the first), within `work`, by
/// taking back what was done since, the last first; so it is one action that can itself be undone, and the log still
/// tells all. The rules are those of undo: permanent tables and logs stay, so whoever withdrew a consent has withdrawn
/// it, and so does what was made final since (invoices), with the records that it names and that came since. Whoever
/// was erased stays erased. A Problem where nothing was done since, or something that stays needs what would go; `work`
/// is then abandoned. Takes memory for one part of the log. Throws StorageFailure, Cancelled, and a Failure in plain
/// words where the log since then was thinned.
Result<TurnedBack> turnBack(UnitOfWork& work, RevisionId moment, JobControl& control);

} // namespace clientela::storage
