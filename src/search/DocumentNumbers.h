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

/// Whether a document of this number has just the one that was typed: "2025-0412" of "412" and of "2025/412".
bool isNumbered(const QString& number, const QString& typed);

} // namespace clientela::search
