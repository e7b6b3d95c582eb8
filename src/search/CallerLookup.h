#pragma once

#include "base/Ids.h"
#include "sales/LastSale.h"

#include <QString>

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::search {

/// Who is calling, with what the phone asks for first.
struct Caller {
    CustomerId id;
    QString name;
    QString phone;   ///< the number on the card, as typed
    QString address; ///< one line: street, postal code and town
    sales::LastSale lastOrder;
    bool archived = false; ///< known, though on no list
    bool operator==(const Caller&) const = default;
};

/// The customers of a number in any national or international form; `homeCountry` (ISO 3166) reads national ones. A
/// number that is not understood is looked for by its digits. Several customers may share a phone; the last buyer comes
/// first, archived cards last.
std::vector<Caller> callersOf(storage::Connection& connection, const QString& number, const QString& homeCountry);

/// The same while a number is being typed: where nobody has the whole of it, whose phone has these digits in a row,
/// from kLeastRun of them on; at most kCallersMost, so that more digits may be wanted.
std::vector<Caller> callersTyped(storage::Connection& connection, const QString& typed, const QString& homeCountry);

inline constexpr int kLeastRun = 3;
inline constexpr int kCallersMost = 8;

} // namespace clientela::search
