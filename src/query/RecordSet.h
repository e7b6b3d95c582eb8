#pragma once

#include "base/Job.h"
#include "query/GroupKey.h"
#include "query/Pass.h"
#include "query/SqlWriter.h"

#include <optional>

namespace clientela::storage {
class Connection;
}

namespace clientela::query {

/// The answers to lists on one connection: how many, which (in order), what they sum to. A table shows firstIds() at
/// once, lets a job fetch ids() of the whole list, and reads pages of cells by key (FieldValues.h): there is no OFFSET.
/// What a list that sums up many related records has found is kept (Pass.h), so that count, first page, the whole list,
/// its sums and groups, on this connection and on others, read them once. Belongs to the thread of its connection.
/// Calls that take a JobControl throw Cancelled when it was cancelled, also between two rows; whoever set the control's
/// interrupt hook (storage/Jobs.h) stops SQLite itself.
class RecordSet {
public:
    RecordSet(storage::Connection& connection, const fields::Catalogues& catalogues, Statistics& statistics)
        : connection_(connection), statistics_(statistics), writer_(catalogues, &statistics) {}

    [[nodiscard]] const SqlWriter& writer() const { return writer_; }

    [[nodiscard]] qint64 count(const BoundList& list);
    /// The first `most` ids in the order of the keys: empties last, equals by id.
    [[nodiscard]] std::vector<qint64> firstIds(const BoundList& list, const std::vector<BoundKey>& keys, qint64 most);
    /// All ids in that order.
    [[nodiscard]] std::vector<qint64> ids(const BoundList& list, const std::vector<BoundKey>& keys,
                                          JobControl& control);

    struct Sums {
        qint64 records = 0;
        std::vector<std::optional<qint64>> sums; ///< in the order asked; nothing where no record has a value
        std::vector<qint64> filled;              ///< how many records have one
        bool operator==(const Sums&) const = default;
    };
    /// Sums of numeric operands over the list: what the status bar shows.
    [[nodiscard]] Sums sums(const BoundList& list, const std::vector<BoundOperand>& operands);

    struct Group {
        fields::Value value; ///< empty: the records without one
        qint64 records = 0;
        std::vector<std::optional<qint64>> sums; ///< these two as in Sums
        std::vector<qint64> filled;
        bool operator==(const Group&) const = default;
    };
    /// The list by the values of one field, the largest group first. The value of a period is its first day.
    [[nodiscard]] std::vector<Group> groups(const BoundList& list, const GroupKey& by,
                                            const std::vector<BoundOperand>& sums);

private:
    [[nodiscard]] std::vector<qint64> read(const Sql& sql, JobControl* control);
    [[nodiscard]] std::shared_ptr<const Pass> pass(const SqlWriter::Asked& asked);
    [[nodiscard]] std::shared_ptr<const Pass> passToAdd(const BoundList& list, const BoundOperand* by,
                                                        const std::vector<BoundOperand>& operands);
    [[nodiscard]] std::vector<qint64> ofPass(const BoundList& list, const Pass& pass, const std::vector<BoundKey>& keys,
                                             qint64 most, JobControl* control);
    /// The index that gives this order to so large a part of all records that passing everybody is worth it.
    [[nodiscard]] Sql walk(const BoundList& list, const std::vector<BoundKey>& keys, double share);
    [[nodiscard]] std::vector<qint64> walked(const Sql& walk, const std::vector<bool>& fits, qint64 most,
                                             JobControl* control);
    [[nodiscard]] std::vector<bool> fitting(const BoundList& list, JobControl& control);

    storage::Connection& connection_;
    Statistics& statistics_;
    SqlWriter writer_;
};

} // namespace clientela::query
