#pragma once

#include <QtGlobal>

#include <unordered_map>
#include <vector>

namespace clientela {
class JobControl;
namespace storage {
class Connection;
}
} // namespace clientela

namespace clientela::lists {

/// Whether anybody at all is linked as a household: nobody else can share a letter.
bool hasHouseholds(storage::Connection& connection);

/// Who is named on another one's letter, by whose it is: a household at one address receives one.
using SharedPost = std::unordered_map<qint64, std::vector<qint64>>;

/// Takes those off the list who live at one address with somebody of their household who stays, and says with whom.
/// `control` may be null. `apart`, where it is given, is how many households get more than one letter, as their cards
/// say different addresses.
SharedPost sharePost(storage::Connection& connection, std::vector<qint64>& customers, JobControl* control = nullptr,
                     qint64* apart = nullptr);

} // namespace clientela::lists
