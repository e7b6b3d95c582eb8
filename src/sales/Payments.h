#pragma once

#include "base/Ids.h"
#include "base/Job.h"
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
/// What a credit note took off what is due of the document that it names.
struct Settlement {
    QString number;    ///< of the other of the two
    qint64 amount = 0; ///< minor units of the file's currency, above zero
    bool operator==(const Settlement&) const = default;
};
/// Of an invoice by which credit notes, of a credit note which invoice; nothing was settled: none.
std::vector<Settlement> settlements(storage::Connection& connection, const Document& document);
/// What customers owe, asked for one by one: for a job.
struct Owed {
    qint64 customers = 0; ///< how many of them owe anything
    qint64 amount = 0;    ///< what these owe in all, minor units of the file's currency
    bool operator==(const Owed&) const = default;
};
Owed owedBy(storage::Connection& connection, const std::vector<CustomerId>& customers, JobControl& control);
/// The invoice of a customer that has waited longest to be paid; nothing where none does.
std::optional<DocumentId> oldestDue(storage::Connection& connection, CustomerId customer);

} // namespace clientela::sales
