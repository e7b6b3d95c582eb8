#pragma once

#include <QString>

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::search {

/// Documents whose number may be meant by `typed`, none twice, at most `most`: first those that have just this number,
/// with its year or without ("3915": 2025/3915), then those whose number begins so, then those whose number within a
/// series does ("39", "2025/39", "q 2025 39"). Zeros that fill a number up need not be typed, and any sign between its
/// parts will do. By the index of numbers alone, in some hundred steps, however many there are. On the connection's
/// thread. Throws StorageFailure.
std::vector<qint64> documentsNumbered(storage::Connection& connection, const QString& typed, int most);

/// How well a document's number fits what was typed: 3 the same, 2 the same but for signs and filling zeros
/// ("2025-0412" of "2025/412"), 1 the same without year or kind ("CN-2025-0412" of "412"), 0 it only begins so.
int fitOfNumber(const QString& number, const QString& typed);

} // namespace clientela::search
