#include "lists/SharedPost.h"

#include "base/Fold.h"
#include "base/Job.h"
#include "customers/Household.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"

#include <algorithm>
#include <unordered_set>

namespace clientela::lists {

bool hasHouseholds(storage::Connection& connection) {
    auto rows = connection.query(QStringLiteral("SELECT 1 FROM customer_link WHERE role = 'household' LIMIT 1"));
    return rows.next();
}

SharedPost sharePost(storage::Connection& connection, std::vector<qint64>& customers, JobControl* control,
                     qint64* apart) {
    SharedPost shared;
    std::unordered_set<qint64> counted; // of households that get several letters
    std::unordered_set<qint64> off;
    if (apart != nullptr) *apart = 0;
    const std::unordered_set<qint64> on(customers.begin(), customers.end());
    using customers::Address;
    constexpr QString Address::*kColumns[] = {&Address::street, &Address::street2, &Address::postalCode,
                                              &Address::city,   &Address::country, &Address::recipient};
    storage::NativeStatement address(connection, "SELECT street, street2, postal_code, city, country, recipient "
                                                 "FROM customer_derived WHERE customer_id = ?");
    const auto addressOf = [&](qint64 id) {
        Address all;
        address.reset();
        address.bindInteger(1, id);
        if (address.step())
            for (int column = 0; column < static_cast<int>(std::size(kColumns)); ++column)
                all.*kColumns[column] = QString::fromUtf8(address.text(column));
        address.reset();
        return all;
    };
    const auto isOneLetter = [](const Address& one, const Address& other) {
        return customers::samePlace(one, other) && fold(one.recipient) == fold(other.recipient);
    };
    const auto share = [&](const std::vector<qint64>& household) {
        for (size_t i = 0; i < household.size(); ++i) {
            const qint64 first = household[i];
            if (off.contains(first)) continue;
            for (size_t j = i + 1; j < household.size(); ++j) {
                if (off.contains(household[j]) || shared.contains(household[j])) continue;
                if (!isOneLetter(addressOf(first), addressOf(household[j]))) continue;
                shared[first].push_back(household[j]);
                off.insert(household[j]);
            }
        }
        if (apart == nullptr) return;
        std::vector<qint64> letters;
        for (const qint64 one : household)
            if (!off.contains(one)) letters.push_back(one);
        if (letters.size() < 2) return;
        const Address first = addressOf(letters.front());
        const bool isElsewhere = std::any_of(letters.begin() + 1, letters.end(), [&](qint64 other) {
            return !customers::samePlace(first, addressOf(other));
        });
        const bool isNew =
            std::none_of(letters.begin(), letters.end(), [&](qint64 one) { return counted.contains(one); });
        if (!isElsewhere) return;
        if (isNew) ++*apart;
        counted.insert(letters.begin(), letters.end());
    };
    storage::NativeStatement links(connection, "SELECT customer_id, other_id FROM customer_link "
                                               "WHERE role = 'household' ORDER BY customer_id, id");
    std::vector<qint64> household;
    qint64 head = 0;
    while (links.step()) {
        if (links.integer(0) != head) {
            if (control) control->check();
            share(household);
            household.clear();
            head = links.integer(0);
            if (on.contains(head)) household.push_back(head);
        }
        const qint64 other = links.integer(1);
        const bool known = std::find(household.begin(), household.end(), other) != household.end();
        if (on.contains(other) && !known) household.push_back(other);
    }
    share(household);
    std::erase_if(customers, [&](qint64 id) { return off.contains(id); });
    return shared;
}

} // namespace clientela::lists
