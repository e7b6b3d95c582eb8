#include "sales/SalesToday.h"

#include "storage/Connection.h"

namespace clientela::sales {

using storage::Rows;

namespace {

DocumentRow read(const Rows& rows) {
    return {
        rows.id<DocumentId>(0),
        rows.text(1),
        rows.text(2),
        rows.date(3),
        rows.integer(4),
        {rows.id<CustomerId>(5), rows.text(6), rows.text(7) == QLatin1String("company"), rows.text(8), rows.text(9)}};
}

std::vector<DocumentRow> readAll(Rows rows) {
    std::vector<DocumentRow> found;
    while (rows.next()) found.push_back(read(rows));
    return found;
}

} // namespace

std::vector<DocumentRow> promisedOrders(storage::Connection& connection, QDate until, int most) {
    return readAll(connection.query(
        QStringLiteral("SELECT d.id, d.kind, d.number, d.due_date, d.charged, c.id, cd.name, c.kind, cd.city, cd.phone "
                       "FROM document d JOIN customer c ON c.id = d.customer_id "
                       "JOIN customer_derived cd ON cd.customer_id = d.customer_id "
                       "WHERE d.kind = 'order' AND d.status IN ('open', 'accepted') AND d.due_date <= ? "
                       "ORDER BY d.due_date, d.id LIMIT ?"),
        until, most));
}

Overdue overdueInvoices(storage::Connection& connection, QDate today, int most) {
    Overdue overdue;
    {
        Rows rows = connection.query(
            QStringLiteral("SELECT count(*), coalesce(sum(amount), 0) FROM document_open WHERE due_date < ? "
                           "AND amount > 0"),
            today);
        if (rows.next()) {
            overdue.count = rows.integer(0);
            overdue.amount = rows.integer(1);
        }
    }
    overdue.largest = readAll(connection.query(
        QStringLiteral(
            "SELECT d.id, d.kind, d.number, o.due_date, o.amount, c.id, cd.name, c.kind, cd.city, cd.phone "
            "FROM (SELECT document_id, due_date, amount FROM document_open WHERE due_date < ? AND amount > 0 "
            "ORDER BY amount DESC, document_id LIMIT ?) o "
            "JOIN document d ON d.id = o.document_id JOIN customer c ON c.id = d.customer_id "
            "JOIN customer_derived cd ON cd.customer_id = d.customer_id "
            "ORDER BY o.amount DESC, d.id"),
        today, most));
    return overdue;
}

} // namespace clientela::sales
