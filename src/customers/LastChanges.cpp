#include "customers/LastChanges.h"

#include "storage/Connection.h"

#include <limits>

namespace clientela::customers {

const std::optional<storage::Revision>& LastChanges::of(CustomerId card) {
    if (card == card_ && last_ != nullptr) return *last_;
    card_ = card;
    RevisionId found;
    {
        const qint64 to = moments_.to.isNull() ? std::numeric_limits<qint64>::max() : moments_.to.value;
        storage::Rows rows = connection_.query(
            QStringLiteral("SELECT max(revision_id) FROM revision_record WHERE kind = 'customer' AND record_id = ?"
                           " AND revision_id > ? AND revision_id <= ? AND part = 1"),
            card, moments_.from.value, to); // before the first change it is 0, not empty
        if (rows.next()) found = rows.id<RevisionId>(0);
    }
    const auto known = heads_.find(found.value);
    last_ = known != heads_.end() ? &known->second
                                  : &heads_.emplace(found.value, storage::revision(connection_, found)).first->second;
    return *last_;
}

} // namespace clientela::customers
