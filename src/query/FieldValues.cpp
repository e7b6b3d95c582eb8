#include "query/FieldValues.h"

#include "query/RowValue.h"
#include "query/SqlWriter.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"
#include "storage/ReadTransaction.h"

namespace clientela::query {

FieldValues::FieldValues(storage::Connection& connection, const fields::Catalogues& catalogues,
                         const fields::Catalogue& catalogue, std::vector<BoundOperand> columns, QDate today)
    : connection_(connection), columns_(std::move(columns)) {
    const Sql sql = SqlWriter(catalogues).writeRecord(catalogue, columns_, today);
    statement_ = std::make_unique<storage::NativeStatement>(connection, sql.text.toUtf8());
    for (const QVariant& value : sql.values) statement_->bindVariant(idParameter_++, value);
}

FieldValues::~FieldValues() = default;
FieldValues::FieldValues(FieldValues&&) noexcept = default;

FieldValues::Row FieldValues::row(qint64 id) {
    Row row;
    statement_->bindInteger(idParameter_, id);
    if (statement_->step()) {
        row.reserve(columns_.size());
        for (size_t i = 0; i < columns_.size(); ++i)
            row.push_back(rowValue(*statement_, static_cast<int>(i) + 1, *columns_[i].field));
    }
    statement_->reset();
    return row;
}

std::vector<FieldValues::Row> FieldValues::rows(const std::vector<qint64>& ids) {
    const storage::ReadTransaction oneState(connection_);
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) rows.push_back(row(id));
    return rows;
}

} // namespace clientela::query
