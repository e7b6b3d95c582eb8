#pragma once

#include <QtGlobal>

namespace clientela::storage {

class Connection;

/// Another page cache for a connection while this lives, and the one it had before after that. SQLite sorts an index that
/// is being built in as much memory again, so a small one bounds that, too. Within a transaction or without; on the
/// connection's thread.
class CacheSize {
public:
    /// Throws StorageFailure if the connection is not usable.
    CacheSize(Connection& connection, qint64 kibibytes);
    ~CacheSize();
    CacheSize(const CacheSize&) = delete;
    CacheSize& operator=(const CacheSize&) = delete;

private:
    Connection& connection_;
    qint64 before_; ///< as the pragma tells it: pages, or kibibytes below zero
};

} // namespace clientela::storage
