#include "sales/Payments.h"

#include "storage/UnitOfWork.h"

namespace clientela::sales {

namespace {

Payment paymentOf(const storage::Rows& rows) {
    return {rows.integer(0), rows.id<CustomerId>(1), rows.id<DocumentId>(2),
            rows.date(3),    rows.integer(4),        rows.text(5),
            rows.text(6)};
}

} // namespace

std::vector<Payment> loadPayments(storage::Connection& connection, DocumentId document) {
    std::vector<Payment> payments;
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT id, customer_id, document_id, date, amount, method, note FROM payment "
                                        "WHERE document_id = ? ORDER BY date, id"),
                         document);
    while (rows.next()) payments.push_back(paymentOf(rows));
    return payments;
}

std::optional<Payment> loadPayment(storage::Connection& connection, qint64 id) {
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT id, customer_id, document_id, date, amount, method, note FROM payment WHERE id = ?"),
        id);
    if (!rows.next()) return std::nullopt;
    return paymentOf(rows);
}

QStringList paymentMethods(storage::Connection& connection) {
    QStringList methods;
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT method FROM payment WHERE method <> '' ORDER BY id DESC LIMIT 200"));
    while (rows.next())
        if (!methods.contains(rows.text(0))) methods += rows.text(0);
    return methods;
}

qint64 addPayment(storage::UnitOfWork& work, const Payment& payment) {
    work.connection().execute(
        QStringLiteral("INSERT INTO payment (customer_id, document_id, date, amount, method, note) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        payment.customer, payment.document, payment.date, payment.amount, payment.method, payment.note);
    return work.connection().lastInsertId();
}

void removePayment(storage::UnitOfWork& work, qint64 id) {
    work.connection().execute(QStringLiteral("DELETE FROM payment WHERE id = ?"), id);
}

qint64 stillDue(storage::Connection& connection, DocumentId document) {
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT amount FROM document_open WHERE document_id = ?"), document);
    return rows.next() ? rows.integer(0) : 0;
}

std::optional<DocumentId> oldestDue(storage::Connection& connection, CustomerId customer) {
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT document_id FROM document_open WHERE customer_id = ? AND amount > 0 "
                                        "ORDER BY due_date, document_id LIMIT 1"),
                         customer);
    if (!rows.next()) return std::nullopt;
    return rows.id<DocumentId>(0);
}

} // namespace clientela::sales
