#pragma once

#include "customers/Household.h"

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::search {

/// People who live at a place by their main address, in the order of their entry; archived cards and companies left
/// out, at most 20. Nobody where the address has no street, or neither a postal code nor a town. By the index of words,
/// so that it answers while somebody types. On the connection's thread. Throws StorageFailure.
std::vector<customers::Housemate> peopleAt(storage::Connection& connection, const customers::Address& place);

} // namespace clientela::search
