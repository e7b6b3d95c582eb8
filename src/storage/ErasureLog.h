#pragma once

#include "storage/ErasedRows.h"
#include "storage/ErasedWords.h"

#include <QString>

namespace clientela::storage {

/// The time of the revision that brought a record, as the log has it; empty where none did (a file of made-up data).
QString firstTimeOf(Connection& connection, const QString& kind, qint64 id);

/// What was done to the log.
struct RedactedLog {
    qint64 revisions = 0; ///< that were changed
    qint64 changes = 0;   ///< that are gone
};

/// Takes everything out of the log that tells of `rows`, which learns of rows on the way that only the log knew:
/// their changes go, whatever named them names nobody, titles and names of files lose their words, and the chain of
/// digests is made anew from the first revision that is another. Within the transaction that erases, not recorded,
/// before the rows themselves go. Throws StorageFailure.
RedactedLog redactLog(Connection& connection, const Schema& schema, ErasedRows& rows);

/// How many revisions of the log tell of them; reads only.
qint64 countInLog(Connection& connection, const ErasedRows& rows);

} // namespace clientela::storage
