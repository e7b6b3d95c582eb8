#include "customers/CustomerDerived.h"

#include "storage/Connection.h"
#include "storage/SqlFile.h"

namespace clientela::customers {

QString CustomerDerived::name() const { return QStringLiteral("customer_derived"); }

void CustomerDerived::refresh(storage::Connection& connection) {
    connection.script(storage::sqlFile(QStringLiteral("customer_derived")));
}

void CustomerDerived::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM customer_derived"));
}

} // namespace clientela::customers
