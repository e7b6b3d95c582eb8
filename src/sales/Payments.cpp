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

std::vector<Settlement> settlements(storage::Connection& connection, const Document& document) {
    if (document.saleSign() == 0) return {};
    const bool isCredit = document.saleSign() < 0;
    if (isCredit && document.source.isNull()) return {};
    // What is open of the credit note before anything is settled, less what stayed with it.
    static const QString taken = QStringLiteral(
        "SELECT %1.number, coalesce(o.amount, 0) - c.charged + "
        "coalesce((SELECT sum(p.amount) FROM payment p WHERE p.document_id = c.id), 0) "
        "FROM document c JOIN document s ON s.id = c.source_id AND s.customer_id = c.customer_id "
        "LEFT JOIN document_open o ON o.document_id = c.id "
        "WHERE %2 = ? AND c.sale_sign = -1 AND c.receivable = 1 AND s.sale_sign = 1 AND s.receivable = 1 "
        "ORDER BY c.id");
    static const QString by = taken.arg(QStringLiteral("c"), QStringLiteral("c.source_id"));
    static const QString of = taken.arg(QStringLiteral("s"), QStringLiteral("c.id"));
    std::vector<Settlement> found;
    storage::Rows rows = connection.query(isCredit ? of : by, document.id);
    while (rows.next())
        if (rows.integer(1) > 0) found.push_back({rows.text(0), rows.integer(1)});
    return found;
}

Owed owedBy(storage::Connection& connection, const std::vector<CustomerId>& customers, JobControl& control) {
    Owed owed;
    for (const CustomerId customer : customers) {
        control.check();
        storage::Rows rows = connection.query(
            QStringLiteral("SELECT balance_due FROM customer_sales WHERE customer_id = ? AND balance_due > 0"),
            customer);
        if (!rows.next()) continue;
        ++owed.customers;
        owed.amount += rows.integer(0);
    }
    return owed;
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
