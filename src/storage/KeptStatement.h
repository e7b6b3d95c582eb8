#pragma once

#include "storage/Connection.h"
#include "storage/NativeStatement.h"

#include <memory>

namespace clientela::storage {

/// A prepared statement lent by its connection, which keeps it for whoever asks next: for rows that are written one by
/// one in places that every save comes through. Thread of the connection; throws StorageFailure where it cannot be
/// prepared.
class KeptStatement {
public:
    KeptStatement(Connection& connection, QString sql)
        : connection_(connection), sql_(std::move(sql)), statement_(connection.prepared(sql_)) {}
    ~KeptStatement() { connection_.giveBack(sql_, std::move(statement_)); }
    KeptStatement(const KeptStatement&) = delete;
    KeptStatement& operator=(const KeptStatement&) = delete;

    [[nodiscard]] NativeStatement& statement() const { return *statement_; }

private:
    Connection& connection_;
    QString sql_;
    std::unique_ptr<NativeStatement> statement_;
};

} // namespace clientela::storage
