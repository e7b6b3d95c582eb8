#pragma once

#include "storage/Connection.h"

#include <sqlite3.h>

namespace clientela::storage {

/// Several reads that see the file in one state, whatever is written meanwhile; and that lock it once instead of once a
/// statement, which is a good part of a small one. Within a transaction that is open already (a unit of work, an outer
/// one of these) it does nothing. Keep it short: what it sees cannot be checkpointed away.
class ReadTransaction {
public:
    explicit ReadTransaction(Connection& connection)
        : connection_(connection), owns_(sqlite3_get_autocommit(connection.handle()) != 0) {
        if (owns_) connection_.script("BEGIN");
    }
    ~ReadTransaction() {
        if (!owns_) return;
        if (sqlite3_exec(connection_.handle(), "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
            connection_.rollBack();
    }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    Connection& connection_;
    bool owns_;
};

} // namespace clientela::storage
