#pragma once

#include "query/GroupKey.h"
#include "query/Sql.h"

#include <vector>

namespace clientela::query {

class Statistics;

/// A record has a number in it whatever it lacks: a sum over no rows is 0.
[[nodiscard]] bool neverEmpty(const BoundOperand& operand);

/// Turns bound lists of any kind of record into SQL. One place chooses and pins the shape of a statement: which table
/// is read first, through which index, which condition drives, which are checked. What was typed is only ever a bound
/// value; the rest of the text comes from the catalogue and from here.
/// Cheap to make. Belongs to the thread of its statistics; the catalogues must outlive it.
class SqlWriter {
public:
    /// Without statistics plans are chosen by rule of thumb.
    explicit SqlWriter(const fields::Catalogues& catalogues, Statistics* statistics = nullptr)
        : catalogues_(catalogues), statistics_(statistics) {}

    /// SELECT count(*)
    [[nodiscard]] Sql writeCount(const BoundList& list) const;
    /// SELECT id, in the order of `keys`: empties last, equals by id. Without keys by id.
    /// `limit` < 0: all of them.
    [[nodiscard]] Sql writeIds(const BoundList& list, const std::vector<BoundKey>& keys = {}, qint64 limit = -1) const;
    /// SELECT id in no order: for sets of ids.
    [[nodiscard]] Sql writeIdSet(const BoundList& list) const;
    /// The same two questions by one plan, which may find that the list is best asked in one pass over the related
    /// records that decide it, worth keeping for whoever asks of the same list next (Pass.h).
    struct Asked {
        bool isPass = false;
        /// What writeCount() or writeIds() writes. Of a pass, in the same words whatever was asked: SELECT id, then the
        /// value of each of `values`, in no order.
        Sql sql;
        std::vector<BoundOperand> values; ///< whole numbers, none of them empty
        double share = 1;                 ///< about which part of all records is on the list
        double microseconds = 0;          ///< about what it takes
    };
    [[nodiscard]] Asked askCount(const BoundList& list) const;
    [[nodiscard]] Asked askIds(const BoundList& list, const std::vector<BoundKey>& keys, qint64 limit) const;
    /// SELECT what orders the one record whose id is bound after all other values, as writeIds() does. No row: as of a
    /// record without any, so empty, or 0 where the key is neverEmpty().
    [[nodiscard]] Sql writeOrder(const fields::Catalogue& catalogue, const BoundOperand& key, QDate today) const;
    /// The same of all records: SELECT the id, then what orders it, in the order of the ids. Empty: it is not kept in a
    /// column that can be read for itself.
    [[nodiscard]] Sql writeOrders(const fields::Catalogue& catalogue, const BoundOperand& key) const;
    /// Two operands are the same question.
    [[nodiscard]] bool isSame(const BoundOperand& one, const BoundOperand& other, QDate today) const;
    /// SELECT id, then the columns as FieldValues reads them.
    [[nodiscard]] Sql writeRows(const BoundList& list, const std::vector<BoundOperand>& columns,
                                const std::vector<BoundKey>& keys = {}, qint64 limit = -1) const;
    /// SELECT id, then the columns, of the one record whose id is bound after all other values.
    [[nodiscard]] Sql writeRecord(const fields::Catalogue& catalogue, const std::vector<BoundOperand>& columns,
                                  QDate today) const;
    /// SELECT count(*), then for each operand its sum (NULL over nothing) and how many records have a value in it.
    [[nodiscard]] Sql writeSums(const BoundList& list, const std::vector<BoundOperand>& sums) const;
    /// SELECT the value of `by` as shown, count(*), then as in writeSums(), a row for each value that occurs (NULL is
    /// the group of the records without one). A record with several values is in the group of each.
    [[nodiscard]] Sql writeGroups(const BoundList& list, const GroupKey& by,
                                  const std::vector<BoundOperand>& sums) const;
    /// What writeGroups() takes of one record: SELECT the value of `by` as shown, then each of `sums` as stored; a row
    /// for each value that a record with several has. The record's id is bound after all other values, `ids` times.
    struct Parts {
        Sql sql;
        int ids = 1;
    };
    [[nodiscard]] Parts writeParts(const fields::Catalogue& catalogue, const GroupKey& by,
                                   const std::vector<BoundOperand>& sums, QDate today) const;
    /// About how many microseconds it takes to look the operand up for one record.
    [[nodiscard]] double microsecondsPerRecord(const BoundOperand& operand, QDate today) const;
    /// All ids in the order of the one key, if an index holds them so; an empty text otherwise.
    [[nodiscard]] Sql writeWalk(const fields::Catalogue& catalogue, const BoundKey& key, QDate today) const;

private:
    const fields::Catalogues& catalogues_;
    Statistics* statistics_;
};

} // namespace clientela::query
