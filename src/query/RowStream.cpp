#include "query/RowStream.h"

#include "query/RowValue.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"

namespace clientela::query {

RowStream::RowStream(storage::Connection& connection, const SqlWriter& writer, const BoundList& list,
                     std::vector<BoundOperand> columns, const std::vector<BoundKey>& keys, qint64 limit)
    : columns_(std::move(columns)) {
    const Sql sql = writer.writeRows(list, columns_, keys, limit);
    statement_ = std::make_unique<storage::NativeStatement>(connection, sql.text.toUtf8());
    int parameter = 1;
    for (const QVariant& value : sql.values) statement_->bindVariant(parameter++, value);
}

RowStream::~RowStream() = default;

bool RowStream::next() { return statement_->step(); }
qint64 RowStream::id() const { return statement_->integer(0); }
bool RowStream::isEmpty(int column) const { return statement_->isNull(column + 1); }
qint64 RowStream::integer(int column) const { return statement_->integer(column + 1); }
QByteArrayView RowStream::text(int column) const { return statement_->text(column + 1); }

fields::Value RowStream::value(int column) const {
    return rowValue(*statement_, column + 1, *columns_[static_cast<size_t>(column)].field);
}

} // namespace clientela::query
