#pragma once

#include "backup/Manifest.h"
#include "base/Job.h"

#include <optional>

namespace clientela::storage {
class Connection;
}

namespace clientela::backup {

// What makes a backup one: looked through on as many threads as the machine has to give, since a copy is made while
// somebody works, and to look through it takes longer than to make it.

/// Identity, schema and position of the file; within one read transaction of the caller's.
FileState stateOf(storage::Connection& connection);

/// How many rows there are of each kind of record; likewise.
std::map<QString, qint64> countRows(storage::Connection& connection);

/// How deep to look.
enum class Depth {
    Made,     ///< after it was copied: its pages (Structure.h), position, counts
    Restored, ///< also indexes against their tables (IndexSums.h), references, and the chain of the log
    Rest,     ///< of a file that is, byte for byte, one that was looked at as Made: only what was not looked at then
};

/// What is wrong with a file that a backup was made into or restored as, in words for a person; nothing if it is whole.
/// `manifest` says what it is to be; `counts` false: rows were added since, so they are not counted. Nothing writes to
/// the file meanwhile. Throws Cancelled, or Failure where it cannot be read for want of something else than its being
/// whole.
std::optional<QString> faultIn(const QString& path, const Manifest& manifest, Depth depth, bool counts,
                               JobControl& control);

} // namespace clientela::backup
