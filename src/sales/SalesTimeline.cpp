#include "sales/SalesTimeline.h"

#include "storage/Connection.h"
#include "storage/ReadTransaction.h"

namespace clientela::sales {

namespace {
constexpr qint64 kMostOpen = 500;
} // namespace

void SalesTimeline::collect(storage::Connection& connection, CustomerId customer, int limit,
                            std::vector<history::TimelineEntry>& entries) const {
    const storage::ReadTransaction oneState(connection);
    const auto add = [&](const char* record, storage::Rows rows) {
        while (rows.next()) {
            history::TimelineEntry entry;
            entry.record = QString::fromLatin1(record);
            entry.id = rows.integer(0);
            entry.kind = rows.text(1);
            entry.at = rows.date(2).startOfDay();
            entry.title = rows.text(3);
            entry.by = rows.text(4);
            entry.status = rows.text(5);
            entry.open = rows.flag(6);
            entry.amount = rows.integer(7);
            entry.due = rows.date(8);
            entry.unpaid = rows.optionalInteger(9);
            entries.push_back(std::move(entry));
        }
    };
    // In one pass: every card that opens asks this.
    static const QString documents = QStringLiteral(
        "SELECT id, kind, date, number, representative, status, status IN ('draft', 'open') AS is_open, charged, "
        "due_date, "
        "(SELECT o.amount FROM document_open o WHERE o.document_id = document.id) FROM document WHERE customer_id = ? "
        "ORDER BY is_open DESC, date DESC, id DESC LIMIT ?");
    add("document", connection.query(documents, customer, qint64{limit} + kMostOpen));
    add("payment",
        connection.query(
            QStringLiteral(
                "SELECT p.id, 'payment', p.date, coalesce(d.number, p.note), NULL, p.method, 0, p.amount, NULL, NULL "
                "FROM payment p LEFT JOIN document d ON d.id = p.document_id "
                "WHERE p.customer_id = ? ORDER BY p.date DESC, p.id DESC LIMIT ?"),
            customer, limit));
}

} // namespace clientela::sales
