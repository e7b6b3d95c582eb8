#include "exchange/EncodingGuess.h"

#include "exchange/Utf8.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace clientela::exchange {

namespace {

// The 8-bit encodings in use where our customers live; of equals the first wins.
struct Candidate {
    const char* name;
    double prior;
};
constexpr std::array kCandidates{
    Candidate{"windows-1252", 1.00},   Candidate{"windows-1251", 1.00}, Candidate{"KOI8-R", 0.98},
    Candidate{"IBM866", 0.98},         Candidate{"macintosh", 0.97},    Candidate{"ibm-850_P100-1995", 0.97},
    Candidate{"x-mac-cyrillic", 0.96}, Candidate{"windows-1250", 0.96}, Candidate{"windows-1253", 0.95},
    Candidate{"windows-1254", 0.95},
};

constexpr qint64 kSoundLinesForABrokenOne = 4;

QString decoded(const QByteArray& bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    if (U_FAILURE(status)) return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<char16_t*>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.resize(U_SUCCESS(status) ? length : 0);
    return text;
}

bool isCyrillic(QChar c) { return c.script() == QChar::Script_Cyrillic; }
bool isLatin(QChar c) { return c.script() == QChar::Script_Latin; }

// How much a letter beyond ASCII looks at home between its neighbours, from 1 down to -2. In the wrong encoding words
// mix alphabets, change case in their middle, or hold signs instead of letters.
double plausibility(QChar before, QChar c, QChar after) {
    if (c.unicode() == 0xFFFD || (c.unicode() >= 0x80 && c.unicode() < 0xA0)) return -2;
    const bool inWord = before.isLetter() || after.isLetter();
    if (!c.isLetter()) {
        // « » € ° – and typographers' quotes stand anywhere; boxes and daggers nowhere.
        if (c == u'€' && !inWord) return 0.9;
        const bool common = QStringView(u"\u00A0«»€°–—“”„‘’…№§©®ºª£·¿¡").contains(c);
        if (common) return before.isLetter() && after.isLetter() && c != u'’' && c != u'·' ? -0.5 : 0.4;
        return inWord ? -1.5 : -0.5;
    }
    const bool cyrillic = isCyrillic(c);
    if (!cyrillic && !isLatin(c)) return c.script() == QChar::Script_Greek ? -0.3 : -1.0;
    for (const QChar neighbour : {before, after})
        if (neighbour.isLetter() && isCyrillic(neighbour) != cyrillic) return -1.5;
    if (c.isUpper() && before.isLower()) return -1.0;                    // miXed
    if (c.isLower() && before.isUpper() && after.isUpper()) return -0.7; // MIxED
    if (!inWord) return c.isUpper() ? 0.1 : 0.4;                         // "è", "и": rarer than words
    if (cyrillic) {
        // The commonest half of the letters; ё and hard sign are rare, those of other languages rarer.
        static const QString common = QStringLiteral("оеаинтсрвлкмдпуяыьгзбчй");
        const QChar small = c.toLower();
        if (common.contains(small)) return 1.0;
        return small >= u'а' && small <= u'ё' ? 0.6 : -0.3;
    }
    static const QString western = QStringLiteral("àáâãäåæçèéêëìíîïñòóôõöøùúûüßœ");
    if (western.contains(c.toLower())) return 1.0;
    return 0.2;
}

double averagePlausibility(const QString& text) {
    double sum = 0;
    qint64 letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80) continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        sum += plausibility(before, text[i], after);
        ++letters;
    }
    return letters > 0 ? sum / static_cast<double>(letters) : 0;
}

// ICU knows languages by their triples of letters, which settles what alphabets alone leave open (Polish or Italian).
QByteArray languageStatistics(const QByteArray& bytes, int& confidence) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector* detector = ucsdet_open(&status);
    ucsdet_setText(detector, bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    const UCharsetMatch* match = ucsdet_detect(detector, &status);
    QByteArray name;
    if (match && U_SUCCESS(status)) {
        name = ucsdet_getName(match, &status);
        confidence = ucsdet_getConfidence(match, &status);
    }
    ucsdet_close(detector);
    if (name == "ISO-8859-1") return "windows-1252";
    if (name == "ISO-8859-2") return "windows-1250";
    if (name == "ISO-8859-9") return "windows-1254";
    return name;
}

QByteArray guessEightBit(const QByteArray& head) {
    // Only lines with bytes beyond ASCII tell anything.
    QByteArray telling;
    for (const QByteArray& line : head.split('\n')) {
        const bool any =
            std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (any) telling += line + '\n';
        if (telling.size() > 64 * 1024) break;
    }
    int confidence = 0;
    const QByteArray statistics = languageStatistics(telling, confidence);
    QByteArray best = "windows-1252";
    double bestScore = -10;
    for (const Candidate& candidate : kCandidates) {
        double score = averagePlausibility(decoded(telling, candidate.name)) + candidate.prior;
        if (statistics == candidate.name) score += 0.15 * confidence / 100.0;
        if (score <= bestScore) continue;
        bestScore = score;
        best = candidate.name;
    }
    return best;
}

// Line ends of an 8-bit file are followed by text, those of UTF-16 by the NUL of their other half.
bool endsLinesInPairs(const QByteArray& head, bool littleEndian) {
    qint64 paired = 0;
    qint64 single = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] != '\n') continue;
        const qsizetype other = littleEndian ? i + 1 : i - 1;
        const bool low = (i % 2 == 0) == littleEndian;
        if (low && other >= 0 && other < head.size() && head[other] == '\0')
            ++paired;
        else
            ++single; // or the half of a letter, which is rare
    }
    return single * 10 <= paired;
}

// UTF-16 without a mark: delimiters, digits and line ends leave NULs on one side only.
QByteArray guessUtf16(const QByteArray& head) {
    const qsizetype units = head.size() / 2;
    if (units < 4) return {};
    qint64 zeros[2] = {};
    for (qsizetype i = 0; i < units * 2; ++i) zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    const qint64 many = units / 20 + 1; // Cyrillic text has few, but a table has many signs
    if (zeros[1] >= many && zeros[0] * 20 < zeros[1] && endsLinesInPairs(head, true)) return "UTF-16LE";
    if (zeros[0] >= many && zeros[1] * 20 < zeros[0] && endsLinesInPairs(head, false)) return "UTF-16BE";
    return {};
}

bool startsWith(const QByteArray& head, const char* mark, qsizetype size) {
    return head.size() >= size && std::memcmp(head.constData(), mark, static_cast<size_t>(size)) == 0;
}

// Control characters no text holds, more than a slip or two.
bool isBinary(const QByteArray& head) {
    qint64 controls = 0;
    for (const char c : head)
        controls += static_cast<unsigned char>(c) < 0x20 && (c < '\t' || c > '\r') && c != 0x1A ? 1 : 0;
    return controls > 2 && controls * 50 > head.size();
}

// Line by line: letters of another encoding hardly ever make well-formed UTF-8 by chance, so that many lines which do
// outweigh the odd broken one. That one is a fault to tell, where another encoding would garble all the others.
bool isUtf8(const QByteArray& head, bool whole) {
    QByteArray bytes = head;
    bytes.replace('\0', ' '); // a NUL is a fault of its line, not of the encoding
    const std::string_view all(bytes.constData(), static_cast<size_t>(bytes.size()));
    const size_t bad = firstByteThatIsNoText(all);
    if (bad == std::string_view::npos || (!whole && bad + 4 > all.size())) return true;
    qint64 sound = 0;
    qint64 broken = 0;
    for (size_t at = 0; at < all.size();) {
        const size_t end = std::min(all.find('\n', at), all.size());
        const std::string_view line = all.substr(at, end - at);
        at = end + 1;
        if (std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            continue;
        ++(firstByteThatIsNoText(line) == std::string_view::npos ? sound : broken);
    }
    return sound >= kSoundLinesForABrokenOne * broken;
}

} // namespace

EncodingGuess guessEncoding(const QByteArray& head, bool whole) {
    using Kind = EncodingGuess::Kind;
    if (head.isEmpty()) return {Kind::Empty, {}, true};
    if (startsWith(head, "\xEF\xBB\xBF", 3))
        return {head.size() == 3 && whole ? Kind::Empty : Kind::Text, "UTF-8", true};
    if (startsWith(head, "\xFF\xFE\0\0", 4)) return {Kind::Text, "UTF-32LE", true};
    if (startsWith(head, "\0\0\xFE\xFF", 4)) return {Kind::Text, "UTF-32BE", true};
    if (startsWith(head, "\xFF\xFE", 2)) return {Kind::Text, "UTF-16LE", true};
    if (startsWith(head, "\xFE\xFF", 2)) return {Kind::Text, "UTF-16BE", true};
    if (const QByteArray wide = guessUtf16(head); !wide.isEmpty()) return {Kind::Text, wide, false};
    if (isBinary(head)) return {Kind::Binary, {}, true};
    if (isUtf8(head, whole)) return {Kind::Text, "UTF-8", true};
    return {Kind::Text, guessEightBit(head), false};
}

QList<QByteArray> knownEncodings() {
    QList<QByteArray> names{"UTF-8", "UTF-16LE", "UTF-16BE"};
    for (const Candidate& candidate : kCandidates) names += candidate.name;
    return names;
}

} // namespace clientela::exchange
