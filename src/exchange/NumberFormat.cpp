#include "exchange/ValueFormats.h"

#include "base/Money.h"

#include <QVarLengthArray>

#include <array>

namespace clientela::exchange {

namespace {

struct Spelling {
    std::string_view bytes;
    char meaning; // 0: nothing, it is only decoration
};

// Blanks, apostrophes and minus signs of typographers, and the signs and codes of money.
constexpr std::array kSpellings{
    Spelling{"\xC2\xA0", ' '},
    Spelling{"\xE2\x80\xAF", ' '},
    Spelling{"\xE2\x80\x89", ' '},
    Spelling{"\xE2\x80\x99", '\''},
    Spelling{"\xE2\x88\x92", '-'},
    Spelling{"\xE2\x82\xAC", 0},
    Spelling{"\xC2\xA3", 0},
    Spelling{"\xC2\xA5", 0},
    Spelling{"\xE2\x82\xBD", 0},
    Spelling{"$", 0},
    Spelling{"%", 0},
    Spelling{"EUR", 0},
    Spelling{"USD", 0},
    Spelling{"GBP", 0},
    Spelling{"CHF", 0},
    Spelling{"RUB", 0},
    Spelling{"\xD1\x80\xD1\x83\xD0\xB1.", 0},
    Spelling{"\xD1\x80\xD1\x83\xD0\xB1", 0},
    Spelling{"\xD1\x80.", 0},
};

using Digits = QVarLengthArray<char, 48>;

// The text in plain ASCII without decoration; empty if it is no number.
Digits normalised(std::string_view text) {
    Digits out;
    while (!text.empty()) {
        const char c = text.front();
        if ((c >= '0' && c <= '9') || c == '.' || c == ',' || c == ' ' || c == '\'' || c == '-' || c == '+' ||
            c == '(' || c == ')') {
            out.append(c);
            text.remove_prefix(1);
            continue;
        }
        const Spelling* found = nullptr;
        for (const Spelling& spelling : kSpellings)
            if (text.starts_with(spelling.bytes)) {
                found = &spelling;
                break;
            }
        if (!found || out.size() > 40) return {};
        if (found->meaning != 0) out.append(found->meaning);
        // Decoration divides: 5 EUR 6 is no number.
        else if (!out.isEmpty())
            out.append(' ');
        text.remove_prefix(found->bytes.size());
    }
    return out;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

std::string_view trimmed(std::string_view utf8) {
    for (;;) {
        if (utf8.empty()) return utf8;
        if (utf8.front() == ' ' || (utf8.front() >= '\t' && utf8.front() <= '\r'))
            utf8.remove_prefix(1);
        else if (utf8.back() == ' ' || (utf8.back() >= '\t' && utf8.back() <= '\r'))
            utf8.remove_suffix(1);
        else if (utf8.starts_with("\xC2\xA0"))
            utf8.remove_prefix(2);
        else if (utf8.ends_with("\xC2\xA0"))
            utf8.remove_suffix(2);
        else
            return utf8;
    }
}

std::optional<qint64> parseNumber(std::string_view utf8, NumberStyle style, int decimals) {
    utf8 = trimmed(utf8);
    if (utf8.empty() || utf8.size() > 40) return std::nullopt;
    const Digits digits = normalised(utf8);
    std::string_view text = trimmed({digits.constData(), static_cast<size_t>(digits.size())});
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    } else if (text.size() > 1 && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text = trimmed(text.substr(1));
    } else if (text.size() > 1 && text.back() == '-') { // as accounting programs write it
        negative = true;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    QVarLengthArray<char16_t, 48> plain;
    if (negative) plain.append(u'-');
    size_t run = 0;          // digits since the last group sign
    bool grouped = false;    // a group sign was seen
    bool afterPoint = false; // the decimal sign was seen
    bool any = false;
    // A number in groups never begins with a nought: 0.500 is a half, whatever else 1.500 may be.
    const bool groups = text.empty() || text.front() != '0';
    for (const char c : text) {
        if (isDigit(c)) {
            plain.append(static_cast<char16_t>(c));
            ++run;
            any = true;
        } else if (c == style.decimal && !afterPoint && (!grouped || run == 3)) {
            plain.append(u'.');
            afterPoint = true;
        } else if (c == style.group && c != 0 && groups && !afterPoint && (grouped ? run == 3 : run >= 1 && run <= 3)) {
            grouped = true;
            run = 0;
        } else {
            return std::nullopt;
        }
    }
    if (!any || (grouped && !afterPoint && run != 3)) return std::nullopt;
    return parsePlainAmount(QStringView(plain.constData(), plain.size()), decimals);
}

} // namespace clientela::exchange
