#include "customers/Household.h"

#include "base/Fold.h"
#include "customers/CardParts.h"
#include "storage/UnitOfWork.h"

#include <algorithm>

namespace clientela::customers {

using storage::Connection;
using storage::Rows;

namespace {

constexpr size_t kMost = 20;
const QString kHousehold = QStringLiteral("household");
constexpr QString Address::*kPlace[] = {&Address::street, &Address::street2, &Address::postalCode, &Address::city,
                                        &Address::country};

/// "Via Roma, 1" and "VIA ROMA 1" are one street.
QString lettersOf(QString text) {
    for (QChar& c : text)
        if (!c.isLetterOrNumber() && !c.isMark()) c = QLatin1Char(' ');
    return fold(text);
}

/// Those whom somebody is tied to as a household.
std::vector<CustomerId> tiedTo(Connection& connection, CustomerId id) {
    std::vector<CustomerId> others;
    Rows rows =
        connection.query(QStringLiteral("SELECT other_id FROM customer_link WHERE customer_id = ? AND role = ? "
                                        "UNION ALL "
                                        "SELECT customer_id FROM customer_link WHERE other_id = ? AND role = ?"),
                         id, kHousehold, id, kHousehold);
    while (rows.next()) others.push_back(rows.id<CustomerId>(0));
    return others;
}

} // namespace

const Address* Housemate::at(const Address& place) const {
    const auto found = std::find_if(addresses.begin(), addresses.end(),
                                    [&](const Address& address) { return samePlace(address, place); });
    return found == addresses.end() ? nullptr : &*found;
}

bool samePlace(const Address& a, const Address& b) {
    // A street without its town may be anywhere, and a town without a street is no house.
    const bool codeIsLeftOut =
        a.postalCode.isEmpty() != b.postalCode.isEmpty() && !a.street.isEmpty() && !a.city.isEmpty();
    bool blank = true;
    for (const auto member : kPlace) {
        if (member == &Address::postalCode && codeIsLeftOut) continue;
        if (lettersOf(a.*member) != lettersOf(b.*member)) return false;
        // A country alone, which a new address begins with, is nowhere to live.
        blank = blank && (member == &Address::country || (a.*member).isEmpty());
    }
    return !blank;
}

std::vector<Housemate> householdOf(Connection& connection, const Card& card) {
    std::vector<CustomerId> ids;
    const auto add = [&](CustomerId id) {
        if (id != card.id && ids.size() < kMost && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    };
    for (const Link& link : card.links)
        if (link.role == kHousehold) add(link.other);
    const std::vector<CustomerId> named = ids;
    for (const CustomerId id : named)
        for (const CustomerId other : tiedTo(connection, id)) add(other);
    std::vector<Housemate> mates;
    for (const CustomerId id : ids) {
        Rows row = connection.query(QStringLiteral("SELECT d.name FROM customer c JOIN customer_derived d "
                                                   "ON d.customer_id = c.id WHERE c.id = ? AND c.archived = 0"),
                                    id);
        if (row.next()) mates.push_back({id, row.text(0), {}});
    }
    for (Housemate& mate : mates) mate.addresses = loadAddresses(connection, mate.id);
    return mates;
}

bool moveAlong(storage::UnitOfWork& work, const HouseMove& move) {
    Connection& connection = work.connection();
    const std::vector<Address> before = loadAddresses(connection, move.who);
    std::vector<Address> after = before;
    if (move.from.isBlank()) {
        if (!before.empty()) return false;
        after.push_back(move.to);
        after.back().id = 0;
    }
    for (Address& address : after) {
        if (!samePlace(address, move.from)) continue;
        for (const auto member : kPlace) address.*member = move.to.*member;
        address.region = move.to.region;
        if (address.recipient == move.from.recipient) address.recipient = move.to.recipient;
    }
    if (after == before) return false;
    saveAddresses(connection, move.who, before, after);
    return true;
}

} // namespace clientela::customers
