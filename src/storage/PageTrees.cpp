#include "storage/PageTrees.h"

#include "storage/RecordFormat.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace clientela::storage {

using namespace pages;

namespace {

/// Of a long value no more is looked at: no declaration of a table is longer.
constexpr qint64 kLongest = 256 << 10;
constexpr int kOfALeaf = 12;

int kindOf(QByteArrayView page) { return static_cast<uchar>(page[0]); }
bool isLeaf(QByteArrayView page) { return kindOf(page) >= kIndexLeaf; }
bool isTable(QByteArrayView page) { return kindOf(page) == kTableLeaf || kindOf(page) == kTableInner; }
int cellsOf(QByteArrayView page) { return numberAt<quint16>(page, 3); }
qsizetype headOf(QByteArrayView page) { return isLeaf(page) ? 8 : 12; }
qsizetype cellAt(QByteArrayView page, int cell) { return numberAt<quint16>(page, headOf(page) + qsizetype{2} * cell); }

QVariant variantOf(const StoredValue& value) {
    switch (value.kind) {
    case StoredValue::Kind::Null: break;
    case StoredValue::Kind::Integer: return value.integer;
    case StoredValue::Kind::Real: return value.real;
    case StoredValue::Kind::Text: return QString::fromUtf8(value.bytes);
    case StoredValue::Kind::Bytes: return value.bytes.toByteArray();
    }
    return {};
}

constexpr qsizetype kLargestValue = 0x7fffffff; // https://www.sqlite.org/limits.html: SQLITE_MAX_LENGTH at most

/// The values of a record, as many as are there; nothing if it is none.
std::optional<QVariantList> valuesOf(QByteArrayView bytes) {
    qsizetype at = 0;
    const auto head = variableNumber(bytes, at);
    if (!head || *head < at || *head > bytes.size()) return std::nullopt;
    QVariantList values;
    qsizetype body = *head;
    const QByteArrayView types = bytes.first(*head);
    while (at < *head) {
        const auto type = variableNumber(types, at);
        if (!type || !isValueType(*type)) return std::nullopt;
        const qint64 size = sizeOfType(*type);
        if (size > kLargestValue) return std::nullopt;
        const qsizetype from = std::min(body, bytes.size());
        values += variantOf(storedValue(*type, bytes.sliced(from, std::min<qsizetype>(size, bytes.size() - from))));
        body += size;
    }
    return values;
}

} // namespace

PageTrees::PageTrees(const QString& path) : file_(path) {
    if (!file_.open(QIODevice::ReadOnly)) return;
    if (const uchar* bytes = file_.map(0, file_.size())) bytes_ = QByteArrayView(bytes, file_.size());
}

QByteArrayView PageTrees::page(quint32 number) const {
    return number == 0 || number > count() ? QByteArrayView() : bytes_.sliced((number - 1) * kPageSize, kPageSize);
}

bool PageTrees::looksLikePage(QByteArrayView page) {
    if (page.size() != kPageSize) return false;
    const int kind = kindOf(page);
    if (kind != kIndexInner && kind != kTableInner && kind != kIndexLeaf && kind != kTableLeaf) return false;
    const int cells = cellsOf(page);
    const qsizetype first = headOf(page) + qsizetype{2} * cells;
    if (first > kPageSize || (cells == 0 && !isLeaf(page))) return false;
    for (int i = 0; i < cells; ++i)
        if (const qsizetype at = cellAt(page, i); at < first || at > kPageSize - 4) return false;
    return true;
}

std::vector<quint32> PageTrees::children(QByteArrayView page) const {
    std::vector<quint32> all;
    if (isLeaf(page)) return all;
    for (int i = 0; i < cellsOf(page); ++i) all.push_back(numberAt<quint32>(page, cellAt(page, i)));
    all.push_back(numberAt<quint32>(page, 8));
    std::erase_if(all, [&](quint32 child) {
        const QByteArrayView below = this->page(child);
        return child < 2 || !looksLikePage(below) || isTable(below) != isTable(page);
    });
    return all;
}

std::vector<PageTrees::Tree> PageTrees::trees() const {
    std::vector<bool> hangs(size_t{count()} + 1);
    for (quint32 number = 2; number <= count(); ++number)
        if (looksLikePage(page(number)))
            for (const quint32 child : children(page(number))) hangs[child] = true;
    std::vector<Tree> all;
    for (quint32 number = 2; number <= count(); ++number) {
        const QByteArrayView root = page(number);
        if (!hangs[number] && looksLikePage(root)) all.push_back({number, isTable(root), cellsOf(root) == 0});
    }
    return all;
}

bool PageTrees::isRoot(quint32 number, bool asTable) const {
    const QByteArrayView root = page(number);
    return number > 1 && looksLikePage(root) && isTable(root) == asTable;
}

QByteArray PageTrees::payload(QByteArrayView page, qsizetype at, qint64 size, bool isTable) const {
    const qint64 here = bytesOnPage(size, kPageSize, isTable);
    if (at + here > kPageSize) return {};
    QByteArray all = page.sliced(at, here).toByteArray();
    if (here == size || at + here + 4 > kPageSize) return all;
    quint32 next = numberAt<quint32>(page, at + here);
    while (next > 1 && all.size() < std::min(size, kLongest)) {
        const QByteArrayView more = this->page(next);
        if (more.isEmpty()) break;
        all += more.sliced(4, std::min<qint64>(kPageSize - 4, size - all.size()));
        next = numberAt<quint32>(more, 0);
    }
    return all;
}

std::optional<PageTrees::Record> PageTrees::record(QByteArrayView page, int cell) const {
    qsizetype at = cellAt(page, cell);
    const auto size = variableNumber(page, at);
    if (!size || *size <= 0 || *size > (qint64{1} << 31)) return std::nullopt;
    Record found;
    if (isTable(page)) {
        const auto id = variableNumber(page, at);
        if (!id) return std::nullopt;
        found.rowId = *id;
    }
    auto values = valuesOf(payload(page, at, *size, isTable(page)));
    if (!values) return std::nullopt;
    found.values = std::move(*values);
    return found;
}

std::vector<PageTrees::Record> PageTrees::sample(const Tree& tree) const {
    // Down to the first leaf, to one in the middle, to the last.
    std::vector<quint32> leaves;
    for (const int part : {0, 1, 2}) {
        quint32 number = tree.root;
        for (int depth = 0; depth < kDeepest && !isLeaf(page(number)); ++depth) {
            const std::vector<quint32> below = children(page(number));
            if (below.empty()) break;
            number = below[(below.size() - 1) * static_cast<size_t>(part) / 2];
        }
        if (isLeaf(page(number)) && std::find(leaves.begin(), leaves.end(), number) == leaves.end())
            leaves.push_back(number);
    }
    std::vector<Record> records;
    for (const quint32 leaf : leaves) {
        const int cells = cellsOf(page(leaf));
        const int step = std::max(1, cells / kOfALeaf);
        for (int cell = 0; cell < cells; cell += step)
            if (auto found = record(page(leaf), cell)) records.push_back(std::move(*found));
    }
    return records;
}

void PageTrees::visitLeaves(quint32 root, const std::function<void(QByteArrayView)>& visit) const {
    std::vector<bool> seen(size_t{count()} + 1);
    std::vector<quint32> waiting{root};
    while (!waiting.empty()) {
        const quint32 number = waiting.back();
        waiting.pop_back();
        const QByteArrayView at = page(number);
        if (!looksLikePage(at) || seen[number]) continue;
        seen[number] = true;
        if (isLeaf(at)) {
            visit(at);
            continue;
        }
        const std::vector<quint32> below = children(at);
        waiting.insert(waiting.end(), below.rbegin(), below.rend());
    }
}

void PageTrees::visitRowIds(quint32 root, const std::function<void(qint64)>& visit) const {
    visitLeaves(root, [&](QByteArrayView leaf) {
        if (!isTable(leaf)) return;
        for (int cell = 0; cell < cellsOf(leaf); ++cell) {
            qsizetype at = cellAt(leaf, cell);
            if (!variableNumber(leaf, at)) continue;
            if (const auto id = variableNumber(leaf, at)) visit(*id);
        }
    });
}

void PageTrees::visitRows(const QByteArray& word, const std::function<void(const Record&)>& visit) const {
    const QByteArrayMatcher matcher(word);
    for (quint32 number = 2; number <= count(); ++number) {
        const QByteArrayView leaf = page(number);
        if (!looksLikePage(leaf) || kindOf(leaf) != kTableLeaf || matcher.indexIn(leaf) < 0) continue;
        for (int cell = 0; cell < cellsOf(leaf); ++cell)
            if (const auto found = record(leaf, cell)) visit(*found);
    }
}

} // namespace clientela::storage
