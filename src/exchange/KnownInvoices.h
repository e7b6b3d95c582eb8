#pragma once

#include "base/Ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace clientela::storage {
class Connection;
}

namespace clientela::exchange {

/// The imported invoices that a file has already, so that the same list of sales imported again adds none twice. Two
/// are the same where number, customer and date agree: the numbers of another program may begin anew each year.
/// Keeps 64 bits an invoice, as CardMatch does a card.
class KnownInvoices {
public:
    /// Reads the file once, in one pass.
    explicit KnownInvoices(storage::Connection& connection);

    /// `number` as it stands in the file to import, not empty.
    [[nodiscard]] bool contains(const QString& number, CustomerId customer, QDate date) const;

private:
    std::vector<size_t> hashes_; ///< sorted
};

} // namespace clientela::exchange
