#include "demo/Indexes.h"

#include "storage/Connection.h"

#include <QCoreApplication>

namespace clientela::demo {

Indexes::Indexes(storage::Connection& connection) : connection_(connection) {
    std::vector<QByteArray> names;
    storage::Rows rows = connection.query(QStringLiteral(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE%'"
        " AND tbl_name IN ('customer', 'stage_event', 'contact_point', 'address', 'customer_tag', 'customer_link',"
        " 'custom_value', 'consent_event', 'interaction', 'task', 'document', 'document_line', 'payment',"
        " 'campaign_member') ORDER BY name"));
    while (rows.next()) {
        names.push_back(rows.text(0).toUtf8());
        statements_.push_back(rows.text(1).toUtf8());
    }
    for (const QByteArray& name : names) connection.script("DROP INDEX \"" + name + '"');
}

void Indexes::makeAgain(JobControl& control) {
    qint64 done = 0;
    for (const QByteArray& statement : statements_) {
        control.report(QCoreApplication::translate("Demo", "Sorting"), done++, static_cast<qint64>(statements_.size()));
        connection_.script(statement);
    }
}

} // namespace clientela::demo
