#pragma once

#include "base/Ids.h"
#include "base/Result.h"

#include <QDateTime>

#include <optional>

namespace clientela::storage {

class Connection;

/// A time as people and scripts give it: "2025-11-22" (a day means its end), "2025-11-22T10:42" (a minute is meant
/// whole), with seconds or not, "T" or a space; local unless it names a zone. Nothing for what is none.
std::optional<QDateTime> momentTime(QString text);
/// The number of a revision: "r123" or "123". Nothing for what is none.
std::optional<RevisionId> revisionNumber(QString text);

/// The last revision made up to `time`; null where there was none yet. Reads the heads of the log: for a job.
RevisionId revisionAt(Connection& connection, const QDateTime& time);
/// The revision that a moment in either form comes to. Problems: neither a revision nor a time; a revision that the log
/// does not have.
Result<RevisionId> revisionOf(Connection& connection, const QString& moment);

} // namespace clientela::storage
