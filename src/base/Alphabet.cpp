#include "base/Alphabet.h"

#include "base/Fold.h"

#include <algorithm>

namespace clientela {

namespace {

// Behind a letter: one that stands after it in the alphabet. In bytes beyond every letter of Latin, Greek and Cyrillic,
// and no letter of any script.
constexpr char16_t kAfter = 0xF000;
constexpr char16_t kLongAfter = 0xF001;

/// What folding would make a variant of another letter, or leave where its code point happens to stand.
bool add(char16_t c, QString& out) {
    const auto letter = [&out](char16_t base, char16_t mark) {
        out += QChar(base);
        out += QChar(mark);
        return true;
    };
    switch (c) {
    case u'ñ':
    case u'Ñ': return letter(u'n', kAfter);
    case u'ґ':
    case u'Ґ': return letter(u'г', kAfter);
    case u'є':
    case u'Є': return letter(u'е', kAfter);
    case u'і':
    case u'І': return letter(u'и', kAfter);
    case u'ї':
    case u'Ї': return letter(u'и', kLongAfter);
    case u'ў':
    case u'Ў': return letter(u'у', kAfter);
    case u'"':
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'‹':
    case u'›': return true;
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'`': out += QChar(u'\''); return true;
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'−': out += QChar(u'-'); return true;
    default: return false;
    }
}

bool isDigit(QChar c) { return c >= QChar(u'0') && c <= QChar(u'9'); }

/// Before each number how long it is, so that longer ones come later: 2 is 12, 10 is 210, 0 is 0.
QString withLengths(const QString& text) {
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            out += text[at++];
            continue;
        }
        while (at < text.size() && text[at] == QChar(u'0')) ++at;
        qsizetype end = at;
        while (end < text.size() && isDigit(text[end])) ++end;
        const qsizetype digits = end - at;
        if (digits < 9)
            out += QString::number(digits);
        else
            out += QStringLiteral("9%1").arg(std::min<qsizetype>(digits, 999), 3, 10, QLatin1Char('0'));
        out += QStringView(text).mid(at, digits);
        at = end;
    }
    return out;
}

} // namespace

QString alphabetic(QStringView text) {
    QString spelled;
    spelled.reserve(text.size() + 4);
    // A letter and its mark apart are the same letter.
    const bool apart = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >> 8 == 0x03; });
    const QString whole = apart ? text.toString().normalized(QString::NormalizationForm_C) : QString();
    for (const QChar c : apart ? QStringView(whole) : text)
        if (!add(c.unicode(), spelled)) spelled += c;
    const QString folded = fold(spelled);
    return std::any_of(folded.begin(), folded.end(), isDigit) ? withLengths(folded) : folded;
}

void alphabeticUtf8(std::string_view text, std::string& out) {
    // Nearly every name is plain letters of ASCII, which only fold.
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 && c != '"' && c != '`' && (c < '0' || c > '9');
    });
    if (plain) return foldUtf8(text, out);
    out = alphabetic(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

} // namespace clientela
