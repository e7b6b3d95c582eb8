#include "storage/TreeCheck.h"

#include "storage/RecordFormat.h"

namespace clientela::storage {

using namespace pages;

namespace {

constexpr qsizetype kSize = PageReader::kPageSize;
/// Where SQLite's locks lie, on a page that nothing else stands on: https://www.sqlite.org/fileformat2.html, "The
/// Lock-Byte Page".
constexpr quint32 kLockPage = (1 << 30) / kSize + 1;
constexpr qsizetype kHeadOfFile = 100;
constexpr qsizetype kFreeListAt = 32; ///< its first page, and behind it how many pages it has

constexpr quint8 kNoType = 0;
constexpr quint8 kindOf(qint64 type) {
    if (type >= 12) return type % 2 == 0 ? stored::kBytes : stored::kText;
    if (type == 0) return stored::kNull;
    if (type == 7) return stored::kReal;
    return isValueType(type) ? stored::kInteger : kNoType;
}
inline constexpr auto kKindOfSmallType = [] {
    std::array<quint8, 128> kinds{};
    for (qint64 type = 0; type < 128; ++type) kinds[static_cast<size_t>(type)] = kindOf(type);
    return kinds;
}();

/// Whether these are the types of a record of `size` bytes, and of those columns.
bool isRecord(QByteArrayView start, qint64 size, const TreeCheck::Columns& columns) {
    qsizetype at = 0;
    const auto head = variableNumber(start, at);
    if (!head || *head < at || *head > start.size()) return false; // a head that goes on elsewhere is left to SQLite
    qint64 values = *head;
    for (size_t column = 0; at < *head; ++column) {
        qint64 type = static_cast<uchar>(start[at]);
        quint8 kind = kNoType;
        if (type < 128) {
            ++at;
            kind = kKindOfSmallType[static_cast<size_t>(type)];
            values += kSizeOfSmallType[static_cast<size_t>(type)];
        } else {
            const auto large = variableNumber(start, at);
            if (!large || *large < 0) return false;
            kind = kindOf(*large);
            values += sizeOfType(*large);
        }
        if (column >= columns.size() || (kind & columns[column]) == 0) return false;
    }
    return at == *head && values == size;
}

/// Which bytes of a page something stands on.
class Coverage {
public:
    /// False where something stands there already.
    bool cover(qsizetype from, qsizetype to) {
        for (auto word = static_cast<size_t>(from / 64), last = static_cast<size_t>((to - 1) / 64); word <= last;
             ++word) {
            const auto first = static_cast<qsizetype>(word) * 64;
            quint64 bits = ~quint64{0};
            if (from > first) bits &= ~quint64{0} << (from - first);
            if (to < first + 64) bits &= ~(~quint64{0} << (to - first));
            if ((words_[word] & bits) != 0) return false;
            words_[word] |= bits;
        }
        covered_ += to - from;
        return true;
    }
    [[nodiscard]] qsizetype covered() const { return covered_; }

private:
    std::array<quint64, kSize / 64> words_{};
    qsizetype covered_ = 0;
};

} // namespace

PageMarks::PageMarks(quint32 count) : count_(count), bits_(count / 64 + 1) {
    if (count >= kLockPage) take(kLockPage);
}

bool PageMarks::take(quint32 page) {
    if (page == 0 || page > count_) return false;
    const quint64 bit = quint64{1} << (page % 64);
    if ((bits_[page / 64].fetch_or(bit, std::memory_order_relaxed) & bit) != 0) return false;
    ++taken_;
    return true;
}

/// The cells of a page, and what of it they take up.
struct TreeCheck::Cells {
    QByteArrayView page;
    bool isLeaf;
    qsizetype content; ///< where they begin
    Coverage covered{};
};

TreeCheck::TreeCheck(Connection& connection, PageMarks& marks, std::function<void()> beforePage)
    : reader_(connection, std::move(beforePage)), marks_(marks), pages_(kDeepest) {}

bool TreeCheck::isTable(quint32 root, const Columns& columns) {
    Tree tree{true, columns};
    return isPage(tree, root, 0, {});
}

bool TreeCheck::isIndex(quint32 root, const Columns& columns) {
    Tree tree{false, columns};
    return isPage(tree, root, 0, {});
}

bool TreeCheck::isPage(Tree& tree, quint32 number, int depth, Range range) {
    if (depth >= kDeepest || !marks_.take(number)) return false;
    QByteArray& bytes = pages_[static_cast<size_t>(depth)];
    if (!reader_.read(number, bytes)) return false;
    const QByteArrayView page = bytes;
    const qsizetype head = number == 1 ? kHeadOfFile : 0;
    const int kind = static_cast<uchar>(page[head]);
    const bool isLeaf = kind == (tree.isTable ? kTableLeaf : kIndexLeaf);
    if (!isLeaf && kind != (tree.isTable ? kTableInner : kIndexInner)) return false;
    if (isLeaf && tree.depth == -1) tree.depth = depth;
    if (isLeaf && tree.depth != depth) return false;

    const int count = numberAt<quint16>(page, head + 3);
    const qsizetype pointers = head + (isLeaf ? 8 : 12);
    const qsizetype content = numberAt<quint16>(page, head + 5) == 0 ? 65536 : numberAt<quint16>(page, head + 5);
    if (content > kSize || pointers + qsizetype{2} * count > content) return false;
    if (!isLeaf && count == 0) return false; // SQLite bears it on a root; it is asked
    Cells cells{page, isLeaf, content};
    for (qsizetype block = numberAt<quint16>(page, head + 1), next = 0; block != 0; block = next) {
        if (block < content || block > kSize - 4) return false;
        const qsizetype size = numberAt<quint16>(page, block + 2);
        next = numberAt<quint16>(page, block);
        if (size < 4 || block + size > kSize || (next != 0 && next <= block + size + 3)) return false;
        if (!cells.covered.cover(block, block + size)) return false;
    }
    for (int i = 0; i < count; ++i) {
        const qsizetype at = numberAt<quint16>(page, pointers + qsizetype{2} * i);
        qint64 rowId = 0;
        if (!isCell(tree, cells, at, rowId)) return false;
        if (tree.isTable && (rowId <= range.above || rowId > range.upTo)) return false;
        if (!isLeaf &&
            !isPage(tree, numberAt<quint32>(page, at), depth + 1, {range.above, tree.isTable ? rowId : range.upTo}))
            return false;
        if (tree.isTable) range.above = rowId;
    }
    if (kSize - content - cells.covered.covered() != static_cast<uchar>(page[head + 7])) return false;
    return isLeaf || isPage(tree, numberAt<quint32>(page, head + 8), depth + 1, range);
}

bool TreeCheck::isCell(const Tree& tree, Cells& cells, qsizetype at, qint64& rowId) {
    constexpr qsizetype kLeast = 4; // bytes of a cell
    const qsizetype begin = at;
    if (at < cells.content || at > kSize - kLeast) return false;
    if (!cells.isLeaf) at += 4;
    qint64 chained = 0;
    if (cells.isLeaf || !tree.isTable) {
        const auto size = variableNumber(cells.page, at);
        if (!size || *size < 0 || *size > std::numeric_limits<qint32>::max()) return false;
        const auto id = tree.isTable ? variableNumber(cells.page, at) : 0;
        const qint64 here = bytesOnPage(*size, kSize, tree.isTable);
        if (!id || at + here + (here < *size ? 4 : 0) > kSize) return false;
        rowId = *id;
        if (!tree.columns.empty() && !isRecord(cells.page.sliced(at, here), *size, tree.columns)) return false;
        at += here;
        if (here < *size) {
            chained = (*size - here + kSize - 5) / (kSize - 4);
            if (!isChain(numberAt<quint32>(cells.page, at), chained)) return false;
            at += 4;
        }
    } else {
        const auto id = variableNumber(cells.page, at);
        if (!id) return false;
        rowId = *id;
    }
    const qsizetype end = std::max(at, begin + kLeast);
    return end <= kSize && cells.covered.cover(begin, end);
}

bool TreeCheck::isChain(quint32 page, qint64 pages) {
    for (; pages > 0; --pages) {
        if (!marks_.take(page) || !reader_.read(page, chained_)) return false;
        page = numberAt<quint32>(chained_, 0);
    }
    return page == 0;
}

bool TreeCheck::isFreeList() {
    QByteArray trunk;
    if (!reader_.read(1, trunk)) return false;
    quint32 page = numberAt<quint32>(trunk, kFreeListAt);
    quint32 left = numberAt<quint32>(trunk, kFreeListAt + 4);
    while (page != 0) {
        if (left == 0 || !marks_.take(page) || !reader_.read(page, trunk)) return false;
        const auto leaves = numberAt<quint32>(trunk, 4);
        if (leaves > kSize / 4 - 2 || leaves > --left) return false;
        for (quint32 i = 0; i < leaves; ++i)
            if (!marks_.take(numberAt<quint32>(trunk, 8 + qsizetype{4} * i))) return false;
        left -= leaves;
        page = numberAt<quint32>(trunk, 0);
    }
    return left == 0;
}

} // namespace clientela::storage
