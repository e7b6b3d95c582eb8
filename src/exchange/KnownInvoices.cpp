#include "exchange/KnownInvoices.h"

#include "storage/Connection.h"

#include <QHashFunctions>

#include <algorithm>

namespace clientela::exchange {

namespace {

constexpr size_t kSeed = 0x51ed270b;

size_t hashOf(const QString& number, qint64 customer, QDate date) {
    return qHashMulti(kSeed, number, customer, date.toJulianDay());
}

} // namespace

KnownInvoices::KnownInvoices(storage::Connection& connection) {
    storage::Rows rows = connection.query(QStringLiteral(
        "SELECT number, customer_id, date FROM document WHERE origin = 'foreign' AND number IS NOT NULL"));
    while (rows.next()) hashes_.push_back(hashOf(rows.text(0), rows.integer(1), rows.date(2)));
    std::sort(hashes_.begin(), hashes_.end());
}

bool KnownInvoices::contains(const QString& number, CustomerId customer, QDate date) const {
    return std::binary_search(hashes_.begin(), hashes_.end(), hashOf(number, customer.value, date));
}

} // namespace clientela::exchange
