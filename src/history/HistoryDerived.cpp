#include "history/HistoryDerived.h"

#include "customers/CustomerDerived.h"
#include "storage/Connection.h"
#include "storage/SqlFile.h"

namespace clientela::history {

QString ConsentDerived::name() const { return QStringLiteral("customer_consents"); }

QStringList ConsentDerived::sources() const {
    return customers::CustomerDerived().sources() << QStringLiteral("consent_event");
}

void ConsentDerived::refresh(storage::Connection& connection) {
    storage::runSqlFile(connection, QStringLiteral("customer_consents"));
}

void ConsentDerived::clear(storage::Connection&) {} // CustomerDerived, rebuilt before, left none

QString HistoryDerived::name() const { return QStringLiteral("customer_history"); }

QStringList HistoryDerived::sources() const { return {QStringLiteral("interaction"), QStringLiteral("task")}; }

void HistoryDerived::refresh(storage::Connection& connection) {
    storage::runSqlFile(connection, QStringLiteral("customer_history"));
}

void HistoryDerived::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM customer_history"));
}

} // namespace clientela::history
