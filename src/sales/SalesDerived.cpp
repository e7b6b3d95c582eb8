#include "sales/SalesDerived.h"

#include "storage/Connection.h"
#include "storage/SqlFile.h"

namespace clientela::sales {

QString SalesDerived::name() const { return QStringLiteral("customer_sales"); }

void SalesDerived::refresh(storage::Connection& connection) {
    connection.script(storage::sqlFile(QStringLiteral("document_open")));
    connection.script(storage::sqlFile(QStringLiteral("customer_sales")));
}

void SalesDerived::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM document_open"));
    connection.execute(QStringLiteral("DELETE FROM customer_sales"));
}

} // namespace clientela::sales
