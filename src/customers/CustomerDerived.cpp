#include "customers/CustomerDerived.h"

#include "storage/Connection.h"
#include "storage/SqlFile.h"

namespace clientela::customers {

QString CustomerDerived::name() const { return QStringLiteral("customer_derived"); }

QStringList CustomerDerived::sources() const {
    return {QStringLiteral("customer"), QStringLiteral("contact_point"), QStringLiteral("address")};
}

void CustomerDerived::refresh(storage::Connection& connection) {
    storage::runSqlFile(connection, QStringLiteral("customer_derived"));
}

void CustomerDerived::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM customer_derived"));
}

} // namespace clientela::customers
