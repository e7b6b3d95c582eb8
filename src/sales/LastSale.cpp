#include "sales/LastSale.h"

#include "storage/Connection.h"

namespace clientela::sales {

LastSale lastSale(storage::Connection& connection, CustomerId customer) {
    auto rows = connection.query(QStringLiteral("SELECT d.id, d.kind, d.number, d.date, d.charged, "
                                                "(SELECT coalesce(l.description, p.name) FROM document_line l "
                                                "LEFT JOIN product p ON p.id = l.product_id WHERE l.document_id = d.id "
                                                "ORDER BY l.charged DESC, l.position LIMIT 1), "
                                                "(SELECT count(*) FROM document_line l WHERE l.document_id = d.id) "
                                                "FROM document d WHERE d.customer_id = ? AND d.sale_sign = 1 "
                                                "ORDER BY d.date DESC, d.id DESC LIMIT 1"),
                                 customer);
    if (!rows.next()) return {};
    return {rows.id<DocumentId>(0), rows.text(1), rows.text(2),   rows.date(3),
            rows.integer(4),        rows.text(5), rows.integer(6)};
}

} // namespace clientela::sales
