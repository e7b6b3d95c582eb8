#pragma once

#include "query/Bound.h"
#include "query/SqlWriter.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace clientela::storage {
class Connection;
class NativeStatement;
} // namespace clientela::storage

namespace clientela::query {

/// All records of a list in order, with the values of chosen columns, one row at a time: for exports. Takes constant
/// memory and no longer than the SELECT itself, as long as values are read in place (text(), integer()). Belongs to
/// the thread of its connection, which must outlive it; while it lives a read transaction is open.
class RowStream {
public:
    /// `limit` < 0: all.
    RowStream(storage::Connection& connection, const SqlWriter& writer, const BoundList& list,
              std::vector<BoundOperand> columns, const std::vector<BoundKey>& keys = {}, qint64 limit = -1);
    ~RowStream();
    RowStream(const RowStream&) = delete;
    RowStream& operator=(const RowStream&) = delete;

    [[nodiscard]] const std::vector<BoundOperand>& columns() const { return columns_; }

    /// Steps to the next row; false after the last. Throws StorageFailure.
    bool next();
    [[nodiscard]] qint64 id() const;

    // Columns count from 0, in the order given.
    [[nodiscard]] bool isEmpty(int column) const;
    /// Of numbers and yes/no: the stored integer.
    [[nodiscard]] qint64 integer(int column) const;
    /// Of everything else: UTF-8 as it is stored (dates and times ISO text, choices their key), valid until the next
    /// step. Several values are separated by kSeparator (FieldSql.h).
    [[nodiscard]] QByteArrayView text(int column) const;
    [[nodiscard]] fields::Value value(int column) const;

private:
    std::vector<BoundOperand> columns_;
    std::unique_ptr<storage::NativeStatement> statement_;
};

} // namespace clientela::query
