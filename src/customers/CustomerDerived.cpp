#include "customers/CustomerDerived.h"

#include "customers/SmsNumber.h"
#include "storage/Connection.h"
#include "storage/SqlFile.h"

namespace clientela::customers {

QString CustomerDerived::name() const { return QStringLiteral("customer_derived"); }

QStringList CustomerDerived::sources() const {
    return {QStringLiteral("customer"), QStringLiteral("contact_point"), QStringLiteral("address")};
}

namespace {

// Their phones in order, the primary one first.
void keepSmsNumbers(storage::Connection& connection) {
    qint64 customer = 0;
    SmsNumber number;
    const auto keep = [&] {
        if (!number.value().isEmpty())
            connection.execute(QStringLiteral("UPDATE customer_derived SET phone_sms = ? WHERE customer_id = ?"),
                               number.value(), customer);
        number = {};
    };
    storage::Rows phones =
        connection.query(QStringLiteral("SELECT t.id, m.label, m.value, m.normal FROM temp.touched_customer t "
                                        "CROSS JOIN contact_point m ON m.customer_id = t.id AND m.kind = 'phone' "
                                        "ORDER BY t.id, m.position, m.id"));
    while (phones.next()) {
        if (const qint64 next = phones.integer(0); next != customer) {
            keep();
            customer = next;
        }
        number.offer(phones.text(1), phones.text(2), phones.text(3));
    }
    keep();
}

} // namespace

void CustomerDerived::refresh(storage::Connection& connection) {
    storage::runSqlFile(connection, QStringLiteral("customer_derived"));
    keepSmsNumbers(connection);
}

void CustomerDerived::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM customer_derived"));
}

} // namespace clientela::customers
