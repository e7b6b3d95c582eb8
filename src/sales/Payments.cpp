#include "sales/Payments.h"

#include "storage/UnitOfWork.h"

namespace clientela::sales {

std::vector<Payment> loadPayments(storage::Connection& connection, DocumentId document) {
    std::vector<Payment> payments;
    storage::Rows rows =
        connection.query(QStringLiteral("SELECT id, customer_id, document_id, date, amount, method, note FROM payment "
                                        "WHERE document_id = ? ORDER BY date, id"),
                         document);
    while (rows.next())
        payments.push_back({rows.integer(0), rows.id<CustomerId>(1), rows.id<DocumentId>(2), rows.date(3),
                            rows.integer(4), rows.text(5), rows.text(6)});
    return payments;
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

} // namespace clientela::sales
