#pragma once

#include "base/Ids.h"
#include "sales/Document.h"

namespace clientela::storage {
class Connection;
class UnitOfWork;
} // namespace clientela::storage

namespace clientela::sales {

/// Money that came in (negative: went back), for a document or on account.
struct Payment {
    qint64 id = 0;
    CustomerId customer;
    DocumentId document; ///< null: on account
    QDate date;
    qint64 amount = 0; ///< minor units of the file's currency
    QString method;
    QString note;
    bool operator==(const Payment&) const = default;
};

std::vector<Payment> loadPayments(storage::Connection& connection, DocumentId document);
/// One payment; nothing where it is gone.
std::optional<Payment> loadPayment(storage::Connection& connection, qint64 id);
/// How was paid lately, by the words that were written, the last one first; for the window's thread.
QStringList paymentMethods(storage::Connection& connection);
qint64 addPayment(storage::UnitOfWork& work, const Payment& payment);
void removePayment(storage::UnitOfWork& work, qint64 id);
/// What is still to be paid of a document; 0 for one that is not receivable.
qint64 stillDue(storage::Connection& connection, DocumentId document);
/// The invoice of a customer that has waited longest to be paid; nothing where none does.
std::optional<DocumentId> oldestDue(storage::Connection& connection, CustomerId customer);

} // namespace clientela::sales
