#pragma once

#include "base/Job.h"

namespace clientela::storage {

class Connection;

/// Erased rows leave their bytes in free pages, in the slack of others and in the write-ahead log. Erasing therefore
/// leaves the chore 'scrub' in the file; while it stands, backups copy nothing.
[[nodiscard]] bool isScrubDue(Connection& connection);
/// Leaves the chore; within the transaction that erases.
void demandScrub(Connection& connection);

/// Writes the file anew without those bytes and takes the chore away; nothing where none stands. Being killed or
/// cancelled costs nothing, the next call goes on. `connection` may write; outside of a transaction, on the thread that
/// writes: others who want to write wait meanwhile, which for a large file is longer than they do. Needs room for twice
/// the file. Throws StorageFailure (isBusy: somebody reads, try later) or Cancelled.
void scrub(Connection& connection, JobControl& control);

} // namespace clientela::storage
