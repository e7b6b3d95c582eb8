#pragma once

#include "fields/Catalogue.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace clientela::storage {
class Connection;
}

/// Records that a list holds by their numbers (lists/ByHand.h), as people know them.
namespace clientela::lists {

/// The fields that tell a record of that kind from another, as one would name it; the first is shown first. None: it
/// has no name.
[[nodiscard]] QStringList namingFields(const QString& kind);

/// What records of a kind are called, by their numbers and in their order: nothing for one that is not in the file any
/// more, an empty name for one that has none. An empty answer: records of that kind have no names.
using Names = std::function<std::vector<std::optional<QString>>(const QString& kind, const std::vector<qint64>& ids)>;
/// Reads them on that connection and its thread; both are used by the answer, and must outlive it. A record costs a few
/// microseconds.
[[nodiscard]] Names namesIn(storage::Connection& connection, const fields::Catalogues& catalogues, QDate today);

/// Some records by their names: the first few, and how many more there are.
struct Named {
    QStringList names; ///< at most `most`
    qint64 more = 0;   ///< others
    qint64 gone = 0;   ///< that are not in the file any more: of the first kMostLookedAt
    bool operator==(const Named&) const = default;
};
inline constexpr qsizetype kMostNamed = 4; ///< all of so many; of more one fewer, so that there is never "1 more"
/// So many are looked at, which takes a millisecond or two: a sentence is made at every key.
inline constexpr size_t kMostLookedAt = 100;
/// At most `most` of them by name. Nothing where they have no names.
[[nodiscard]] std::optional<Named> nameSome(const Names& names, const QString& kind, const std::vector<qint64>& ids,
                                            qsizetype most = kMostNamed);

} // namespace clientela::lists
