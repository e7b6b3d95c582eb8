#include "storage/TreeWalk.h"

namespace clientela::storage {

using namespace pages;

constexpr qsizetype kPageSize = PageReader::kPageSize;

TreeWalk::TreeWalk(Connection& connection, std::function<void()> beforePage)
    : reader_(connection, std::move(beforePage)), pages_(kDeepest) {}

bool TreeWalk::visitTable(quint32 root, int columns, const Visit& visit) {
    Walk walk{true, columns, visit};
    return visitPage(walk, root, 0);
}

bool TreeWalk::visitIndex(quint32 root, int columns, const Visit& visit) {
    Walk walk{false, columns, visit};
    return visitPage(walk, root, 0);
}

bool TreeWalk::visitPage(Walk& walk, quint32 number, size_t depth) {
    // Pages that point at each other would be walked for ever.
    if (number < 2 || depth >= size_t{kDeepest} || ++walk.pages > reader_.count()) return false;
    QByteArray& page = pages_[depth];
    if (!reader_.read(number, page)) return false;
    const int kind = static_cast<uchar>(page[0]);
    const bool isLeaf = kind == (walk.isTable ? kTableLeaf : kIndexLeaf);
    if (!isLeaf && kind != (walk.isTable ? kTableInner : kIndexInner)) return false;
    const int cells = numberAt<quint16>(page, 3);
    const qsizetype head = isLeaf ? 8 : 12;
    if (head + qsizetype{2} * cells > kPageSize) return false;
    for (int i = 0; i < cells; ++i) {
        const qsizetype at = numberAt<quint16>(page, head + qsizetype{2} * i);
        if (at > kPageSize - 4) return false;
        if (!isLeaf && !visitPage(walk, numberAt<quint32>(page, at), depth + 1)) return false;
        // On the inner pages of an index stand entries, too; on those of a table only where to look.
        if ((isLeaf || !walk.isTable) && !visitCell(walk, page, isLeaf ? at : at + 4)) return false;
    }
    return isLeaf || visitPage(walk, numberAt<quint32>(page, 8), depth + 1);
}

bool TreeWalk::visitCell(Walk& walk, QByteArrayView page, qsizetype at) {
    const auto size = variableNumber(page, at);
    if (!size || *size <= 0) return false;
    const auto rowId = walk.isTable ? variableNumber(page, at) : 0;
    const qint64 here = bytesOnPage(*size, kPageSize, walk.isTable);
    if (!rowId || at + here > kPageSize) return false;
    QByteArrayView record = page.sliced(at, here);
    if (here < *size) {
        if (at + here + 4 > kPageSize) return false;
        if (!gather(walk, record, numberAt<quint32>(page, at + here), *size)) return false;
        record = gathered_;
    }
    return record_.read(record, walk.columns) && walk.visit(*rowId, record_);
}

bool TreeWalk::gather(Walk& walk, QByteArrayView start, quint32 next, qint64 size) {
    const qint64 wanted = RecordView::reach(start, walk.columns, size);
    gathered_.clear();
    gathered_.append(start);
    while (gathered_.size() < wanted) {
        if (++walk.pages > reader_.count() || !reader_.read(next, more_)) return false;
        gathered_.append(more_.constData() + 4, std::min<qint64>(kPageSize - 4, size - gathered_.size()));
        next = numberAt<quint32>(more_, 0);
    }
    return true;
}

} // namespace clientela::storage
