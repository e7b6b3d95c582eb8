#include "customers/Attention.h"

#include "formats/Names.h"
#include "storage/Connection.h"

namespace clientela::customers {

QString attentionOf(storage::Connection& connection, CustomerId company, Attention what) {
    storage::Rows row = connection.query(
        QStringLiteral("SELECT o.title, o.given_name, o.family_name, o.language FROM customer_link k "
                       "JOIN customer c ON c.id = k.customer_id AND c.kind = 'company' "
                       "JOIN customer o ON o.id = k.other_id AND o.kind = 'person' AND o.archived = 0 "
                       "WHERE k.customer_id = ? AND k.role IN ('receives_post', ?) "
                       "ORDER BY CASE k.role WHEN 'pays' THEN 0 ELSE 1 END, k.id LIMIT 1"),
        company, what == Attention::Invoices ? QStringLiteral("pays") : QStringLiteral("receives_post"));
    if (!row.next()) return {};
    return formats::addresseeName({row.text(0), row.text(1), row.text(2)}, row.text(3));
}

} // namespace clientela::customers
