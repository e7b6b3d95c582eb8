#pragma once

#include "storage/PageReader.h"

#include <QtGlobal>

#include <atomic>
#include <limits>
#include <vector>

namespace clientela::storage {

/// Which pages of a file something stands on, each once. Several threads.
class PageMarks {
public:
    explicit PageMarks(quint32 count);
    /// False: there is no such page, or something stands there already.
    bool take(quint32 page);
    /// Whether something stands on every page.
    [[nodiscard]] bool isFull() const { return taken_ == count_; }

private:
    quint32 count_;
    std::atomic<quint32> taken_ = 0;
    std::vector<std::atomic<quint64>> bits_;
};

/// What a column may hold, as bits.
namespace stored {
inline constexpr quint8 kNull = 1, kInteger = 2, kReal = 4, kText = 8, kBytes = 16, kAnything = 31;
} // namespace stored

/// Whether pages hang together as a tree, by what SQLite's own check goes by (PRAGMA quick_check): each page of the
/// right kind and used once, cells and free blocks beside each other and all bytes accounted for, row ids in order and
/// within what the page above says, leaves equally deep, long records of as many pages as they need, and the values of
/// rows of their columns' types. Formats: https://www.sqlite.org/fileformat2.html, "B-tree Pages". It takes a quarter
/// of SQLite's time. Bears any bytes. "False" may be doubt: then SQLite says what is wrong. Thread: the connection's.
class TreeCheck {
public:
    /// By place in the record, what may stand there; none: rows are not looked into.
    using Columns = std::vector<quint8>;

    /// `beforePage` is called before each page is read, and may throw. `marks` outlive this.
    TreeCheck(Connection& connection, PageMarks& marks, std::function<void()> beforePage);

    [[nodiscard]] bool isAll() const { return reader_.isAll(); }
    // Throw StorageFailure where pages cannot be read.
    bool isTable(quint32 root, const Columns& columns);
    /// Also of a table WITHOUT ROWID.
    bool isIndex(quint32 root, const Columns& columns = {});
    /// The pages that nothing stands on: https://www.sqlite.org/fileformat2.html, "The Freelist".
    bool isFreeList();

private:
    struct Tree {
        bool isTable;
        const Columns& columns;
        int depth = -1; ///< of the leaves; -1: none seen yet
    };
    /// Row ids above the first, up to the second.
    struct Range {
        qint64 above = std::numeric_limits<qint64>::min();
        qint64 upTo = std::numeric_limits<qint64>::max();
    };
    struct Cells;

    bool isPage(Tree& tree, quint32 number, int depth, Range range);
    bool isCell(const Tree& tree, Cells& cells, qsizetype at, qint64& rowId);
    bool isChain(quint32 page, qint64 pages);

    PageReader reader_;
    PageMarks& marks_;
    std::vector<QByteArray> pages_; ///< one a depth
    QByteArray chained_;
};

} // namespace clientela::storage
