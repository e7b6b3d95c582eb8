#pragma once

#include "storage/Action.h"
#include "storage/KeptStatement.h"
#include "storage/Schema.h"

#include <QHash>

#include <memory>

namespace clientela::storage {

/// The records a unit of work touched, kept in temp.touched_<kind> (id, part) so that a million of them cost no memory.
/// `part` is 1 where the record itself or a part of it changed, 0 where only something related to it did.
class TouchedTables {
public:
    /// Makes the temporary tables where this connection has none yet.
    TouchedTables(Connection& connection, const Schema& schema);

    /// Adds records of a kind; ids may come in any order and more than once.
    void add(const QString& kind, const QHash<qint64, bool>& ids);
    /// Touches what the touched records belong to: the customer of a document. Until nothing is added.
    void spread();
    void touchEverything();
    [[nodiscard]] std::vector<TouchedRecords> list() const;
    /// Writes revision_record.
    void index(RevisionId revision);
    void empty();

private:
    struct Kind {
        const TableInfo* record = nullptr;
        QString table;       ///< temp."touched_customer"
        bool filled = false; ///< most actions touch one or two kinds; the rest cost no statement
        std::unique_ptr<KeptStatement> insert;
    };
    Kind& kindOf(const QString& name);

    Connection& connection_;
    std::vector<Kind> kinds_;
};

} // namespace clientela::storage
