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
    types_.clear();
    qsizetype at = 0;
    const auto head = variableNumber(bytes, at);
    if (!head || *head < at || *head > bytes.size()) return false;
    const QByteArrayView types = bytes.first(*head);
    for (qsizetype body = *head; at < *head && count() < columns;) {
        const auto type = variableNumber(types, at);
        if (!type || !isValueType(*type) || sizeOfType(*type) > bytes.size() - body) return false;
        types_.push_back({*type, body});
        body += sizeOfType(*type);
    }
    return true;
}

void RecordView::keep(const RecordView& other, QByteArray& room) {
    room.resize(other.bytes_.size());
    std::copy(other.bytes_.begin(), other.bytes_.end(), room.data());
    bytes_ = room;
    types_ = other.types_;
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
