#include "storage/RecordFormat.h"

#include <algorithm>
#include <cstring>

namespace clientela::storage {

namespace {

int rank(StoredValue::Kind kind) {
    switch (kind) {
    case StoredValue::Kind::Null: return 0;
    case StoredValue::Kind::Integer:
    case StoredValue::Kind::Real: return 1;
    case StoredValue::Kind::Text: return 2;
    case StoredValue::Kind::Bytes: break;
    }
    return 3;
}

template <class Number>
int order(Number left, Number right) {
    return left < right ? -1 : left > right;
}

} // namespace

int StoredValue::comparedTo(const StoredValue& other) const {
    if (const int by = rank(kind) - rank(other.kind); by != 0 || kind == Kind::Null) return by;
    if (rank(kind) > 1) {
        const auto common = static_cast<size_t>(std::min(bytes.size(), other.bytes.size()));
        const int by = common > 0 ? std::memcmp(bytes.data(), other.bytes.data(), common) : 0;
        return by != 0 ? by : order(bytes.size(), other.bytes.size());
    }
    if (kind == Kind::Integer && other.kind == Kind::Integer) return order(integer, other.integer);
    const auto number = [](const StoredValue& value) {
        return value.kind == Kind::Real ? value.real : static_cast<double>(value.integer);
    };
    return order(number(*this), number(other));
}

bool RecordView::read(QByteArrayView bytes, int columns) {
    bytes_ = bytes;
    count_ = 0;
    qsizetype at = 0;
    const auto head = variableNumber(bytes, at);
    if (!head || *head < at || *head > bytes.size()) return false;
    // Each type takes a byte or more: room for all at once, since this is done for every row of a file.
    const auto most = static_cast<size_t>(std::min<qint64>(*head - at, columns));
    if (types_.size() < most) types_.resize(most);
    const QByteArrayView types = bytes.first(*head);
    const qsizetype end = bytes.size();
    qsizetype body = *head;
    int count = 0;
    for (Type* type = types_.data(); at < *head && count < columns; ++type, ++count) {
        qint64 number = static_cast<uchar>(types[at]);
        qint64 size = 0;
        if (number < 128) {
            ++at;
            size = kSizeOfSmallType[static_cast<size_t>(number)];
            if (size == kNoValue) return false;
        } else {
            const auto large = variableNumber(types, at);
            if (!large || !isValueType(*large)) return false;
            number = *large;
            size = sizeOfType(number);
        }
        if (size > end - body) return false;
        *type = {number, body};
        body += size;
    }
    count_ = count;
    return true;
}

void RecordView::keep(const RecordView& other, QByteArray& room) {
    room.resize(other.bytes_.size());
    std::copy(other.bytes_.begin(), other.bytes_.end(), room.data());
    bytes_ = room;
    count_ = other.count_;
    types_.assign(other.types_.begin(), other.types_.begin() + count_);
}

qint64 RecordView::reach(QByteArrayView start, int columns, qint64 size) {
    qsizetype at = 0;
    const auto head = variableNumber(start, at);
    if (!head || *head < at || *head > start.size()) return size;
    qint64 end = *head;
    const QByteArrayView types = start.first(*head);
    for (int i = 0; i < columns && at < *head; ++i) {
        const auto type = variableNumber(types, at);
        if (!type || !isValueType(*type)) return size;
        if (sizeOfType(*type) > size - end) return size;
        end += sizeOfType(*type);
    }
    return end;
}

} // namespace clientela::storage
