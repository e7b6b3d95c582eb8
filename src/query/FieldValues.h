#pragma once

#include "query/Bound.h"

#include <memory>
#include <vector>

namespace clientela::storage {
class Connection;
class NativeStatement;
} // namespace clientela::storage

namespace clientela::query {

/// The values of chosen fields for records named by their ids: the cells of a page of a table, one card's fields, a
/// label's lines. Everything is one statement that is prepared once; a record costs a few microseconds and an
/// aggregate with arguments one more look-up. Belongs to the thread of its connection, which must outlive it, as must
/// the catalogues.
class FieldValues {
public:
    /// `columns` are operands over `catalogue`, with arguments or without.
    FieldValues(storage::Connection& connection, const fields::Catalogues& catalogues,
                const fields::Catalogue& catalogue, std::vector<BoundOperand> columns, QDate today);
    ~FieldValues();
    FieldValues(FieldValues&&) noexcept;

    using Row = std::vector<fields::Value>;

    [[nodiscard]] const std::vector<BoundOperand>& columns() const { return columns_; }
    /// A row of values in the order of the columns; of a record that is not there (any more) an empty row.
    [[nodiscard]] Row row(qint64 id);
    /// A row for each id, in their order, all of one state of the file.
    [[nodiscard]] std::vector<Row> rows(const std::vector<qint64>& ids);

private:
    storage::Connection& connection_;
    std::vector<BoundOperand> columns_;
    std::unique_ptr<storage::NativeStatement> statement_;
    int idParameter_ = 1;
};

} // namespace clientela::query
