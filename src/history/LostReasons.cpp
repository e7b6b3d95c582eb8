#include "history/LostReasons.h"

#include "history/Interactions.h"
#include "storage/Connection.h"
#include "storage/UnitOfWork.h"

namespace clientela::history {

void noteLost(storage::UnitOfWork& work, CustomerId customer, const LostReason& why) {
    Interaction said;
    said.customer = customer;
    said.kind = QStringLiteral("note"); // nobody was in touch by it
    said.at = why.at;
    said.by = why.by;
    said.subject = why.about;
    said.outcome = why.reason;
    saveInteraction(work, said);
}

QStringList lostReasons(storage::Connection& connection, const QString& about, int most) {
    QStringList reasons;
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT outcome FROM (SELECT outcome FROM interaction WHERE kind = 'note' AND subject = ? "
                       "AND outcome IS NOT NULL ORDER BY at DESC LIMIT 1000) said "
                       "GROUP BY outcome ORDER BY count(*) DESC, outcome LIMIT ?"),
        about, most);
    while (rows.next()) reasons += rows.text(0);
    return reasons;
}

} // namespace clientela::history
