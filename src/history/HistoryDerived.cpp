#include "history/HistoryDerived.h"

#include "storage/Connection.h"
#include "storage/SqlFile.h"

namespace clientela::history {

QString HistoryDerived::name() const { return QStringLiteral("customer_history"); }

void HistoryDerived::refresh(storage::Connection& connection) {
    connection.script(storage::sqlFile(QStringLiteral("customer_consents")));
    connection.script(storage::sqlFile(QStringLiteral("customer_history")));
}

void HistoryDerived::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM customer_history"));
}

} // namespace clientela::history
