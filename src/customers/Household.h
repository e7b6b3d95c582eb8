#pragma once

#include "customers/Card.h"

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

/// People who are tied as a household live at one address, as long as their cards say the same one. Nobody owns it: who
/// moves takes along whom they name (docs/decisions/0044).
namespace clientela::customers {

/// Somebody of the same household.
struct Housemate {
    CustomerId id;
    QString name;                   ///< as shown
    std::vector<Address> addresses; ///< in the order of their card
    bool operator==(const Housemate&) const = default;
    /// The address of theirs that is this place; nullptr if there is none.
    [[nodiscard]] const Address* at(const Address& place) const;
};

/// Whether two addresses are one place to live: street, postal code, town and country are compared folded and without
/// punctuation; what it is for, the region and care of are not. A postal code that one of them lacks is the other's,
/// where street and town agree. A blank one is no place.
bool samePlace(const Address& a, const Address& b);

/// The household of a card as its ties say (a draft's, too), with those whom the others are tied to; itself and
/// archived cards left out, at most 20, in the order of the ties. Reads by key.
std::vector<Housemate> householdOf(storage::Connection& connection, const Card& card);

/// Somebody of the household moves along.
struct HouseMove {
    CustomerId who;
    QString name;
    Address from; ///< blank: they have no address yet
    Address to;
    bool operator==(const HouseMove&) const = default;
};

/// Writes it, where the card still says `from` (or has no address still); false: it says something else by now, and is
/// left alone. Whom a letter goes to in care of stays, unless it was the same.
bool moveAlong(storage::UnitOfWork& work, const HouseMove& move);

} // namespace clientela::customers
