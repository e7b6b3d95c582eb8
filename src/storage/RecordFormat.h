#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

namespace clientela::storage {

// How a record lies in a database file: https://www.sqlite.org/fileformat2.html, "Record Format" and "B-tree Pages".
// For what is read past SQLite: a damaged file (PageTrees.h), and whole files in order (TreeWalk.h). UTF-8.

/// What a page says it is, in its first byte.
namespace pages {
inline constexpr int kIndexInner = 2;
inline constexpr int kTableInner = 5;
inline constexpr int kIndexLeaf = 10;
inline constexpr int kTableLeaf = 13;
inline constexpr int kDeepest = 20; ///< SQLite's own limit; pages that point at each other end there

template <class Number>
Number numberAt(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<Number>(bytes.data() + at);
}
} // namespace pages

/// A number of one to nine bytes; `at` stands behind it afterwards. Nothing where the bytes end before it does.
inline std::optional<qint64> variableNumber(QByteArrayView bytes, qsizetype& at) {
    if (at < bytes.size() && bytes[at] >= 0) return bytes[at++]; // most are of one byte
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size()) return std::nullopt;
        const auto byte = static_cast<uchar>(bytes[at++]);
        if (i == 8) return static_cast<qint64>(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80) return static_cast<qint64>(value);
    }
    return std::nullopt;
}

/// Whether there are values of this serial type.
constexpr bool isValueType(qint64 type) { return type >= 0 && type != 10 && type != 11; }
inline constexpr int kSizeOfNumber[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
/// How many bytes a value of this serial type takes.
constexpr qint64 sizeOfType(qint64 type) {
    return type < 10 ? kSizeOfNumber[type] : (type - 12) / 2;
}

/// Of a record of `size` bytes, how many stand on its own page; the others follow on pages of overflow. Nothing is
/// reserved at the end of a page.
inline qint64 bytesOnPage(qint64 size, qint64 pageSize, bool isTable) {
    const qint64 most = isTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23;
    const qint64 least = (pageSize - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (size - least) % (pageSize - 4);
    return size <= most ? size : fitting <= most ? fitting : least;
}

/// The same of the types that take one byte, which most are; kNoValue where there are no values of it.
inline constexpr quint8 kNoValue = 0xff;
inline constexpr auto kSizeOfSmallType = [] {
    std::array<quint8, 128> sizes{};
    for (qint64 type = 0; type < 128; ++type)
        sizes[static_cast<size_t>(type)] = isValueType(type) ? static_cast<quint8>(sizeOfType(type)) : kNoValue;
    return sizes;
}();

struct StoredValue {
    enum class Kind { Null, Integer, Real, Text, Bytes };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArrayView bytes{}; ///< of a text or bytes, where they stand

    /// Where it stands to another in SQLite's order, collation BINARY: below, at or above 0.
    /// https://www.sqlite.org/datatype3.html, "Sort Order".
    [[nodiscard]] int comparedTo(const StoredValue& other) const;
};

/// The value that these bytes are, of a type that there is. Null where there are too few of them for a number.
inline StoredValue storedValue(qint64 type, QByteArrayView bytes) {
    using Kind = StoredValue::Kind;
    if (type >= 12) return {type % 2 == 0 ? Kind::Bytes : Kind::Text, 0, 0, bytes};
    if (type == 8 || type == 9) return {Kind::Integer, type - 8};
    if (type == 0 || bytes.size() < sizeOfType(type)) return {};
    if (type == 7) return {Kind::Real, 0, qFromBigEndian<double>(bytes.data())};
    const auto number = [&]() -> qint64 {
        const char* at = bytes.data();
        switch (type) {
        case 1: return static_cast<signed char>(*at);
        case 2: return qFromBigEndian<qint16>(at);
        case 3: return static_cast<signed char>(*at) * 65536LL + qFromBigEndian<quint16>(at + 1);
        case 4: return qFromBigEndian<qint32>(at);
        case 5: return qFromBigEndian<qint16>(at) * 4294967296LL + qFromBigEndian<quint32>(at + 2);
        default: return qFromBigEndian<qint64>(at);
        }
    };
    return {Kind::Integer, number()};
}

/// The values of a record where it stands. Used again for the next one: its room is kept.
class RecordView {
public:
    /// Looks at the first `columns` values of a record, or as many as it has; false where the bytes are none. The bytes
    /// have to outlive what is asked of it.
    bool read(QByteArrayView bytes, int columns);
    /// How many values there are, no more than were asked for.
    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] StoredValue value(int at) const {
        const auto& [type, from] = types_[static_cast<size_t>(at)];
        return storedValue(type, bytes_.sliced(from, sizeOfType(type)));
    }
    /// How many bytes of a record of `size` the first `columns` values reach to, by its head; all of them where `start`
    /// ends before the head does.
    static qint64 reach(QByteArrayView start, int columns, qint64 size);
    /// Becomes what the other one is, in `room`, which is to outlive what is asked of this.
    void keep(const RecordView& other, QByteArray& room);

private:
    struct Type {
        qint64 type;
        qsizetype at;
    };
    QByteArrayView bytes_;
    int count_ = 0;
    std::vector<Type> types_; ///< the first count_; the others are room from a longer record
};

} // namespace clientela::storage
