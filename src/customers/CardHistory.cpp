#include "customers/CardHistory.h"

#include "customers/CardChangeReader.h"
#include "storage/Connection.h"

#include <map>

namespace clientela::customers {

using storage::RowChange;

namespace {

constexpr qint64 kLookedThrough = 20'000; ///< rows of a revision; larger ones are imports and the like

/// Reads changes of one card, revision by revision, the newest first: rows that changed name their card only when they
/// came or went, so what is known of them is carried back in time.
class Reader {
public:
    Reader(storage::Connection& connection, const fields::Catalogue& customers, CustomerId id)
        : reader_(connection, customers), id_(id) {
        const auto remember = [&](const char* table, storage::Rows rows) {
            while (rows.next())
                if (auto part = reader_.partNow(QLatin1String(table), rows.integer(0)))
                    parts_[{QLatin1String(table), rows.integer(0)}] = *part;
        };
        remember("contact_point",
                 connection.query(QStringLiteral("SELECT id FROM contact_point WHERE customer_id = ?"), id));
        remember("address", connection.query(QStringLiteral("SELECT id FROM address WHERE customer_id = ?"), id));
        remember("customer_link",
                 connection.query(QStringLiteral("SELECT id FROM customer_link WHERE customer_id = ? OR other_id = ?"),
                                  id, id));
    }

    void take(const RowChange& change, std::vector<CardChange>& into) {
        if (!CardChangeReader::tables().contains(change.table)) return;
        const std::pair<QString, qint64> row(change.table, keyOf(change, "id"));
        if (const auto part = CardChangeReader::partOf(change)) {
            if (part->customer != id_.value && part->other != id_.value) return;
            parts_[row] = *part;
            return reader_.read(change, id_, *part, into);
        }
        const auto known = parts_.find(row);
        if (known == parts_.end()) return;
        reader_.read(change, id_, known->second, into);
        for (const storage::FieldChange& field : change.fields)
            if (field.column == QLatin1String("kind") || field.column == QLatin1String("role"))
                known->second.kind = field.before.toString();
    }

private:
    CardChangeReader reader_;
    CustomerId id_;
    std::map<std::pair<QString, qint64>, CardChangeReader::Part> parts_;
};

} // namespace

std::vector<CardRevision> cardHistory(storage::Connection& connection, const fields::Catalogue& customers,
                                      CustomerId id, JobControl& control, RevisionId before, int most) {
    Reader reader(connection, customers, id);
    std::vector<CardRevision> history;
    // What is known of parts is carried back from now, also over the pages that are not asked for.
    for (const storage::Revision& revision :
         storage::revisions(connection, {{}, QStringLiteral("customer"), id.value, {}, -1})) {
        control.check();
        if (static_cast<int>(history.size()) >= most) break;
        CardRevision one{revision, revision.changes <= kLookedThrough && !revision.isThinned, {}};
        if (one.isWhole)
            storage::visitChanges(connection, revision.id,
                                  [&](const RowChange& change) { reader.take(change, one.changes); });
        const bool asked = before.isNull() || revision.id < before;
        if (asked && (!one.isWhole || !one.changes.empty())) history.push_back(std::move(one));
    }
    return history;
}

} // namespace clientela::customers
