#include "sales/SalesDerived.h"

#include "storage/Connection.h"
#include "storage/SqlFile.h"

namespace clientela::sales {

QString SalesDerived::name() const { return QStringLiteral("customer_sales"); }

QStringList SalesDerived::sources() const { return {QStringLiteral("document"), QStringLiteral("payment")}; }

void SalesDerived::refresh(storage::Connection& connection) {
    storage::runSqlFile(connection, QStringLiteral("document_open"));
    storage::runSqlFile(connection, QStringLiteral("customer_sales"));
}

void SalesDerived::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM document_open"));
    connection.execute(QStringLiteral("DELETE FROM customer_sales"));
}

} // namespace clientela::sales
