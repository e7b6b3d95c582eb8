#pragma once

#include "storage/PageReader.h"
#include "storage/RecordFormat.h"

#include <QByteArray>

#include <functional>
#include <limits>
#include <vector>

namespace clientela::storage {

/// Walks all records of one table or index in order, a page at a time and without the statements that
/// SQLite would run for it, which take five times as long. Bears any bytes, and says where they are no pages. What lies
/// in a write-ahead log it does not see: see isAll(). Thread: the connection's.
class TreeWalk {
public:
    static constexpr int kAllColumns = std::numeric_limits<int>::max();
    /// False ends the walk. An index has no row ids.
    using Visit = std::function<bool(qint64 rowId, const RecordView& record)>;

    /// `beforePage` is called before each page is read, and may throw. Keep a ReadTransaction meanwhile.
    TreeWalk(Connection& connection, std::function<void()> beforePage);

    /// False: changes lie beside the file, or its pages are such as this does not read.
    [[nodiscard]] bool isAll() const { return reader_.isAll(); }
    /// The rows of a table with row ids, with the first so many of their values. False if the walk was ended, or the
    /// pages do not hang together. Throws StorageFailure where they cannot be read.
    bool visitTable(quint32 root, int columns, const Visit& visit);
    /// The entries of an index, or the rows of a table WITHOUT ROWID; likewise.
    bool visitIndex(quint32 root, int columns, const Visit& visit);

private:
    struct Walk {
        bool isTable;
        int columns;
        const Visit& visit;
        quint32 pages = 0;
    };
    bool visitPage(Walk& walk, quint32 number, size_t depth);
    bool visitCell(Walk& walk, QByteArrayView page, qsizetype at);
    /// The part of a record that the columns reach to, which goes on behind its page.
    bool gather(Walk& walk, QByteArrayView start, quint32 next, qint64 size);

    PageReader reader_;
    std::vector<QByteArray> pages_; ///< one a depth
    QByteArray more_;
    QByteArray gathered_;
    RecordView record_;
};

} // namespace clientela::storage
