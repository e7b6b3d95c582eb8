#include "app/Letters.h"

#include "app/Listing.h"
#include "query/SqlWriter.h"
#include "storage/Connection.h"

namespace clientela::app {

Letters::Letters(storage::Connection& connection, const query::SqlWriter& writer, const Listing& listing,
                 JobControl* control)
    : names_(connection, "SELECT name FROM customer_derived WHERE customer_id = ?") {
    if (!listing.oneLetterEach) return;
    for (size_t i = 0; i < listing.columns.size(); ++i)
        if (listing.columns[i].field->key == QLatin1String("name")) nameAt_ = i;
    // Without a column for the names of all, whoever shares the letter would be named nowhere.
    if (!nameAt_) return;
    const query::Sql sql = writer.writeIds(listing.list, listing.sort, listing.limit);
    std::vector<qint64> customers;
    storage::Rows rows = connection.queryList(sql.text, sql.values);
    while (rows.next()) customers.push_back(rows.integer(0));
    shared_ = lists::sharePost(connection, customers, control);
    for (const auto& [first, others] : shared_) off_.insert(others.begin(), others.end());
}

std::string Letters::othersOf(qint64 customer) {
    std::string all;
    const auto others = shared_.find(customer);
    if (others == shared_.end()) return all;
    for (const qint64 other : others->second) {
        names_.reset();
        names_.bindInteger(1, other);
        if (!names_.step()) continue;
        const QByteArrayView name = names_.text(0);
        if (!name.isEmpty()) all.append(", ").append(name.data(), static_cast<size_t>(name.size()));
    }
    names_.reset();
    return all;
}

} // namespace clientela::app
