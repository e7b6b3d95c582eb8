#pragma once

#include "base/Ids.h"
#include "base/Job.h"
#include "storage/RowChange.h"

#include <QStringList>

#include <functional>
#include <unordered_map>

namespace clientela::storage {

class Connection;

/// Which revisions, and which of their rows.
struct ChangeRange {
    RevisionId after;   ///< those later than this one; null: from the first
    RevisionId upTo;    ///< this one included; null: to the last
    QStringList tables; ///< rows of these; others are passed over without being read
};

/// Calls `visit` with each row change of these revisions in the order in which they were made, a part at a time.
/// `revisions`: only those of the range that are among them (ascending); null: all. Reports to `control` and obeys it.
/// Throws StorageFailure, Cancelled, and a Failure in plain words where the log of that range was thinned.
void visitRowChanges(Connection& connection, const ChangeRange& range, const std::vector<RevisionId>* revisions,
                     JobControl& control, const std::function<void(RowChange&)>& visit);

/// What changes that follow each other come to, row by row: a field that went from A to B and on to C went from A to C,
/// a row that came and went is none. Keys are ids, one or two of them, as in every recorded table that is no log.
class NetChanges {
public:
    /// The next change, in the order of the log.
    void take(RowChange change);
    [[nodiscard]] bool isEmpty() const { return rows_.empty(); }
    /// Each row that is not as it was, once; in no order.
    void visit(const std::function<void(const RowChange&)>& visit) const;

private:
    struct Key {
        int table = 0;
        qint64 first = 0;
        qint64 second = 0;
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        size_t operator()(const Key& key) const { return qHashMulti(0, key.table, key.first, key.second); }
    };
    Key keyOf(const RowChange& change);

    QHash<QString, int> tables_;
    std::unordered_map<Key, RowChange, Hash> rows_;
};

} // namespace clientela::storage
