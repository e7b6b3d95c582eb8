#include "search/PeopleAt.h"

#include "base/Fold.h"
#include "customers/CardParts.h"
#include "search/SearchText.h"
#include "storage/Connection.h"
#include "storage/ReadTransaction.h"

namespace clientela::search {

namespace {

constexpr int kLookedAt = 60; ///< cards that hold all words of the address; it may be that of an office
constexpr size_t kMost = 20;

} // namespace

std::vector<customers::Housemate> peopleAt(storage::Connection& connection, const customers::Address& place) {
    if (place.street.isEmpty() || (place.postalCode.isEmpty() && place.city.isEmpty())) return {};
    QStringList words = SearchText::rareOf(SearchText::wordsOf(fold(place.street)));
    words += SearchText::wordsOf(fold(place.postalCode.isEmpty() ? place.city : place.postalCode));
    words.removeDuplicates();
    for (QString& word : words) word = QLatin1Char('"') + word + QLatin1Char('"');
    if (words.isEmpty()) return {};

    const storage::ReadTransaction oneState(connection);
    std::vector<customers::Housemate> people;
    {
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT c.id, d.name FROM (SELECT rowid AS id FROM customer_search WHERE customer_search "
                           "MATCH ? LIMIT ?) found CROSS JOIN customer c ON c.id = found.id "
                           "JOIN customer_derived d ON d.customer_id = c.id "
                           "WHERE c.kind = 'person' AND c.archived = 0"),
            words.join(QStringLiteral(" AND ")), kLookedAt);
        while (rows.next()) people.push_back({rows.id<CustomerId>(0), rows.text(1), {}});
    }
    // The same words may stand elsewhere on a card.
    std::erase_if(people, [&](customers::Housemate& each) {
        each.addresses = customers::loadAddresses(connection, each.id);
        return each.at(place) == nullptr;
    });
    if (people.size() > kMost) people.resize(kMost);
    return people;
}

} // namespace clientela::search
