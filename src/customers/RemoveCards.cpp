#include "customers/CardRepository.h"
#include "storage/UnitOfWork.h"

namespace clientela::customers {

namespace {

// What belongs to a card, children before their owners. No foreign key cascades: an undo must know every row.
constexpr const char* kRemovals[] = {
    "DELETE FROM payment WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "UPDATE payment SET document_id = NULL WHERE document_id IN "
    "(SELECT d.id FROM temp.leaving t CROSS JOIN document d ON d.customer_id = t.id)",
    "DELETE FROM document_line WHERE document_id IN "
    "(SELECT d.id FROM temp.leaving t CROSS JOIN document d ON d.customer_id = t.id)",
    "UPDATE document SET source_id = NULL WHERE source_id IN "
    "(SELECT d.id FROM temp.leaving t CROSS JOIN document d ON d.customer_id = t.id)",
    "DELETE FROM document WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM campaign_member WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM attachment WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM interaction WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM contact_claim WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM task WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM custom_value WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM customer_link WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM customer_link WHERE other_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM customer_tag WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM address WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM contact_point WHERE customer_id IN (SELECT id FROM temp.leaving)",
    "DELETE FROM stage_event WHERE customer_id IN (SELECT id FROM temp.leaving)",
};

// Slices keep what one statement changes within what the recorder takes at a time.
constexpr size_t kSlice = 500;

const QString kNamed =
    QStringLiteral("EXISTS (SELECT 1 FROM document d WHERE d.customer_id = %1 AND d.sealed IS NOT NULL)");

void removeSlice(storage::Connection& connection, Removed& removed) {
    connection.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS staying (id INTEGER PRIMARY KEY)"));
    connection.execute(QStringLiteral("DELETE FROM temp.staying"));
    connection.execute(QStringLiteral("INSERT INTO temp.staying SELECT id FROM temp.leaving t WHERE ") +
                       kNamed.arg(QStringLiteral("t.id")));
    removed.archived += connection.execute(
        QStringLiteral("UPDATE customer SET archived = 1 WHERE archived = 0 AND id IN (SELECT id FROM temp.staying)"));
    connection.execute(QStringLiteral("DELETE FROM temp.leaving WHERE id IN (SELECT id FROM temp.staying)"));
    for (const char* removal : kRemovals) connection.execute(QString::fromLatin1(removal));
    removed.deleted +=
        connection.execute(QStringLiteral("DELETE FROM customer WHERE id IN (SELECT id FROM temp.leaving)"));
}

} // namespace

bool isNamedByFinalDocuments(storage::Connection& connection, CustomerId id) {
    storage::Rows row = connection.query(QStringLiteral("SELECT ") + kNamed.arg(QLatin1Char('?')), id);
    return row.next() && row.flag(0);
}

Removed removeCards(storage::UnitOfWork& work, const std::vector<CustomerId>& ids) {
    storage::Connection& connection = work.connection();
    connection.execute(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS leaving (id INTEGER PRIMARY KEY)"));
    Removed removed;
    for (size_t from = 0; from < ids.size(); from += kSlice) {
        connection.execute(QStringLiteral("DELETE FROM temp.leaving"));
        for (size_t i = from; i < std::min(ids.size(), from + kSlice); ++i)
            connection.execute(QStringLiteral("INSERT INTO temp.leaving (id) VALUES (?) ON CONFLICT DO NOTHING"),
                               ids[i]);
        removeSlice(connection, removed);
    }
    return removed;
}

} // namespace clientela::customers
