#pragma once

#include "history/Today.h"

#include <vector>

// What sales bring to a day of work. Reads only; run it as a job.
namespace clientela::sales {

/// An order that was promised for a day, or an invoice that waits to be paid.
struct DocumentRow {
    DocumentId id;
    QString kind;
    QString number;
    QDate due;
    qint64 amount = 0; ///< of an order what it is worth; of an invoice what is still to be paid; minor units
    history::RowCustomer customer;
    bool operator==(const DocumentRow&) const = default;
};

/// Open and accepted orders whose day is `until` or before, the earliest first.
std::vector<DocumentRow> promisedOrders(storage::Connection& connection, QDate until, int most);

/// What is overdue: how many documents and how much in all, the largest first.
struct Overdue {
    qint64 count = 0;
    qint64 amount = 0;
    std::vector<DocumentRow> largest;
    bool operator==(const Overdue&) const = default;
};
Overdue overdueInvoices(storage::Connection& connection, QDate today, int most);

} // namespace clientela::sales
