#pragma once

#include <QByteArray>

#include <functional>

namespace clientela::storage {

class Connection;

/// Pages of a file as they stand in it, read past SQLite by SQLite's own open file, so that no lock is let go. What
/// lies in a write-ahead log it does not see: see isAll(). Thread: the connection's.
class PageReader {
public:
    static constexpr qsizetype kPageSize = 4096;

    /// `before` is called before each page is read, and may throw. Keep a ReadTransaction meanwhile.
    PageReader(Connection& connection, std::function<void()> before);

    /// False: changes lie beside the file, or its pages are such as this does not read (of another size, with bytes
    /// reserved at their ends, with pointer maps).
    [[nodiscard]] bool isAll() const { return isAll_; }
    [[nodiscard]] quint32 count() const { return count_; }
    /// Numbers count from 1. False where there is no such page. Throws StorageFailure where it cannot be read.
    bool read(quint32 number, QByteArray& page);

private:
    Connection& connection_;
    std::function<void()> before_;
    quint32 count_ = 0;
    bool isAll_ = false;
};

} // namespace clientela::storage
