#pragma once

#include "storage/RecordFormat.h"

#include <cmath>
#include <cstring>
#define XXH_INLINE_ALL // some bytes at a time: calls would take longer than what they do
#include <xxhash.h>

namespace clientela::backup {

// Entries of an index as numbers of 64 bits, which can be added up in any order (IndexSums.h). Equal entries give equal
// numbers; of others it is chance, 1 in 2^64.

/// A value is the same whether a whole number is written as an integer or not: a column of reals holds 3 as an integer,
/// its index may hold 3.0 (fileformat2.html, "Record Format").
inline quint64 numberOf(const storage::StoredValue& value) {
    using Kind = storage::StoredValue::Kind;
    constexpr double kExact = 4503599627370496.0; // 2^52
    const auto ofWord = [](quint64 word, Kind kind) {
        return XXH3_64bits_withSeed(&word, sizeof word, static_cast<XXH64_hash_t>(kind));
    };
    switch (value.kind) {
    case Kind::Null: break;
    case Kind::Integer: return ofWord(static_cast<quint64>(value.integer), Kind::Integer);
    case Kind::Real: {
        if (std::abs(value.real) < kExact && std::trunc(value.real) == value.real)
            return ofWord(static_cast<quint64>(static_cast<qint64>(value.real)), Kind::Integer);
        quint64 word = 0;
        std::memcpy(&word, &value.real, sizeof word);
        return ofWord(word, Kind::Real);
    }
    case Kind::Text:
    case Kind::Bytes:
        return XXH3_64bits_withSeed(value.bytes.data(), static_cast<size_t>(value.bytes.size()),
                                    static_cast<XXH64_hash_t>(value.kind));
    }
    return ofWord(0, Kind::Null);
}

/// Of an entry, from the numbers of its values in their order.
class EntryNumber {
public:
    void add(quint64 ofValue) { sum_ = (sum_ + ofValue) * 0x9e3779b97f4a7c15U; } // odd: loses nothing
    /// Mixed once more: sums of what is only multiplied would not tell which value stands beside which.
    [[nodiscard]] quint64 number() const { return XXH3_64bits(&sum_, sizeof sum_); }

private:
    quint64 sum_ = 0;
};

/// Of many entries.
struct EntrySum {
    quint64 sum = 0;
    qint64 count = 0;

    void add(const EntryNumber& entry) {
        sum += entry.number();
        ++count;
    }
    bool operator==(const EntrySum&) const = default;
};

} // namespace clientela::backup
