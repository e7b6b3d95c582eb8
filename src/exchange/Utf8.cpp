#include "exchange/Utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <cstring>

namespace clientela::exchange {

namespace {

// Of eight bytes at once: is one of them NUL or beyond ASCII? (The zero test of "Hacker's Delight", 6-1.)
bool allPlain(const char* at) {
    constexpr std::uint64_t kHigh = 0x8080808080808080ULL;
    constexpr std::uint64_t kLow = 0x0101010101010101ULL;
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return ((word | ((word - kLow) & ~word)) & kHigh) == 0;
}

// The code point at `at`, which is moved behind it; negative where the bytes are no UTF-8.
UChar32 nextPoint(std::string_view text, size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 point = 0;
    U8_NEXT(bytes, at, text.size(), point);
    return point;
}

bool isControl(UChar32 point) { return point < 0x20 || (point >= 0x7F && point < 0xA0); }

} // namespace

size_t firstByteThatIsNoText(std::string_view bytes, bool replacementIsBad) {
    size_t at = 0;
    while (at < bytes.size()) {
        if (at + 8 <= bytes.size() && allPlain(bytes.data() + at)) {
            at += 8;
            continue;
        }
        const size_t from = at;
        const UChar32 point = nextPoint(bytes, at);
        if (point <= 0 || (replacementIsBad && point == 0xFFFD)) return from;
    }
    return std::string_view::npos;
}

size_t displayWidth(std::string_view utf8) {
    size_t width = 0;
    for (size_t at = 0; at < utf8.size();) {
        if (static_cast<unsigned char>(utf8[at]) < 0x80) {
            ++width;
            ++at;
            continue;
        }
        const UChar32 point = nextPoint(utf8, at);
        if (point < 0) {
            ++width;
            continue;
        }
        const int category = u_charType(point);
        if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) continue;
        const int asian = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
        width += asian == U_EA_WIDE || asian == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

void appendPrintable(std::string& out, std::string_view utf8, bool keepBreaks, std::string_view replacement) {
    for (size_t at = 0; at < utf8.size();) {
        const size_t from = at;
        const UChar32 point = nextPoint(utf8, at);
        const bool kept = keepBreaks && (point == '\t' || point == '\n' || point == '\r');
        // XML takes the second control block (U+0080 to U+009F), but nobody means it.
        const bool bad = point < 0 || point == 0xFFFE || point == 0xFFFF || (isControl(point) && !kept);
        if (bad)
            out += replacement;
        else
            out.append(utf8, from, at - from);
    }
}

} // namespace clientela::exchange
