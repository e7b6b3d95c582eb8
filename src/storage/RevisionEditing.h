#pragma once

#include "storage/ChangeCodec.h"

#include <functional>

namespace clientela::storage {

class Connection;

// For whoever has to alter the log that stands: erasing. Everything else only adds to it.

/// Writes a change as it was read: the same rows and values, the key's columns first.
void writeChange(ChangeWriter& writer, const RowChange& change);

/// Calls `visit` with the number and the data of each part of a revision, one at a time: those of a large import
/// together are larger than memory should be. `visit` may change or remove the part.
void eachPart(Connection& connection, qint64 revision,
              const std::function<void(qint64 number, const QByteArray& data)>& visit);

/// Makes the chain of digests anew from a revision on.
void renewDigests(Connection& connection, qint64 from);

} // namespace clientela::storage
