#include "storage/Changeset.h"

#include "storage/StorageFailure.h"

#include <QtEndian>

#include <cstring>
#include <sqlite3.h>

namespace clientela::storage {

namespace {

constexpr quint8 kTable = 'T';
constexpr quint64 kMostColumns = 32'767; // of SQLite

[[noreturn]] void malformed() {
    throw StorageFailure(problemOf(SQLITE_CORRUPT, {}), QStringLiteral("sqlite3session_changeset"),
                         QStringLiteral("its changes cannot be read"), SQLITE_CORRUPT);
}

} // namespace

bool Changeset::next() {
    if (at_ == bytes_.size()) return false;
    quint8 what = byte();
    while (what == kTable) {
        readTable();
        if (at_ == bytes_.size()) return false;
        what = byte();
    }
    byte(); // whether a trigger or a key did it; there are none
    before_.clear();
    after_.clear();
    switch (what) {
    case SQLITE_INSERT:
        operation_ = Operation::Insert;
        readRow(after_);
        return true;
    case SQLITE_UPDATE:
        operation_ = Operation::Update;
        readRow(before_);
        readRow(after_);
        return true;
    case SQLITE_DELETE:
        operation_ = Operation::Delete;
        readRow(before_);
        return true;
    default: malformed();
    }
}

void Changeset::readTable() {
    const quint64 columns = varint();
    if (columns == 0 || columns > kMostColumns) malformed();
    columns_ = columns;
    take(columns); // which of them are the key: the schema knows
    const size_t end = bytes_.find('\0', at_);
    if (end == std::string_view::npos) malformed();
    table_ = bytes_.data() + at_;
    at_ = end + 1;
}

void Changeset::readRow(std::vector<RecordedValue>& row) {
    row.resize(columns_);
    for (RecordedValue& value : row) {
        value.type = RecordedValue::Type(byte());
        switch (value.type) {
        case RecordedValue::Type::Undefined:
        case RecordedValue::Type::Null: break;
        case RecordedValue::Type::Integer: value.integer = static_cast<qint64>(eightBytes()); break;
        case RecordedValue::Type::Real: {
            const quint64 bits = eightBytes();
            std::memcpy(&value.real, &bits, sizeof bits);
            break;
        }
        case RecordedValue::Type::Text:
        case RecordedValue::Type::Blob: value.bytes = take(varint()); break;
        default: malformed();
        }
    }
}

quint8 Changeset::byte() {
    if (at_ >= bytes_.size()) malformed();
    return static_cast<quint8>(bytes_[at_++]);
}

// SQLite's own: seven bits a byte, the highest first; a ninth byte has eight.
quint64 Changeset::varint() {
    quint64 value = 0;
    for (int i = 0; i < 8; ++i) {
        const quint8 next = byte();
        value = value << 7 | (next & 0x7f);
        if (next < 0x80) return value;
    }
    return value << 8 | byte();
}

quint64 Changeset::eightBytes() { return qFromBigEndian<quint64>(take(8).data()); }

std::string_view Changeset::take(quint64 size) {
    if (size > bytes_.size() - at_) malformed();
    const std::string_view slice = bytes_.substr(at_, size);
    at_ += size;
    return slice;
}

} // namespace clientela::storage
