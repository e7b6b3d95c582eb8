#include "base/Fold.h"

#include <array>

namespace clientela {

namespace {

// Letters that Unicode does not decompose though people read them as the plain letter.
const char* plainLetters(char16_t c) {
    switch (c) {
    case u'ß': return "ss";
    case u'ł': return "l";
    case u'ø': return "o";
    case u'æ': return "ae";
    case u'œ': return "oe";
    case u'đ': return "d";
    case u'ð': return "d";
    case u'þ': return "th";
    case u'ħ': return "h";
    case u'ı': return "i";
    default: return nullptr;
    }
}

bool isMark(QChar c) {
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining ||
           c.category() == QChar::Mark_Enclosing;
}

/// Puts letters together; runs of spaces become one, none at the ends.
template <class Text, class Char>
class Builder {
public:
    explicit Builder(Text& out) : out_(out) {}

    void addSpace() { space_ = out_.size() > 0; }
    void add(const Char* letters, qsizetype size) {
        if (space_) out_ += static_cast<Char>(u' ');
        space_ = false;
        out_.append(letters, static_cast<decltype(out_.size())>(size));
    }

private:
    Text& out_;
    bool space_ = false;
};

QString foldedByUnicode(QStringView text) {
    QString result;
    result.reserve(text.size());
    Builder<QString, QChar> out(result);
    const auto add = [&out](QChar c) { c.isSpace() ? out.addSpace() : out.add(&c, 1); };
    // Decomposed before and after: the case of İ only folds once its dot is apart, and folding makes new letters.
    const QString folded = text.toString()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD);
    QChar::Script base = QChar::Script_Common;
    QString kept; // a Cyrillic letter and its marks, to be composed again
    const auto flush = [&] {
        const QString composed = kept.normalized(QString::NormalizationForm_C);
        for (const QChar c : composed) add(c == QChar(u'ё') ? QChar(u'е') : c);
        kept.clear();
    };
    for (const QChar c : folded) {
        if (isMark(c)) {
            const bool stripped = base == QChar::Script_Latin || base == QChar::Script_Greek;
            if (!stripped) kept += c;
            continue;
        }
        flush();
        base = c.script();
        if (const char* plain = plainLetters(c.unicode())) {
            for (; *plain; ++plain) add(QLatin1Char(*plain));
            continue;
        }
        kept += c;
    }
    flush();
    return result;
}

/// What the letters of Latin, Greek and Cyrillic fold to. They fold one by one as long as no mark follows apart, so
/// nearly every text is folded by looking its letters up, at a tenth of what normalising costs.
struct Letters {
    static constexpr char32_t kEnd = 0x530;
    enum Kind : quint8 { Plain, Space, Unknown }; ///< unknown: the whole text must go through Unicode's tables
    struct Letter {
        Kind kind = Unknown;
        quint8 size = 0;
        quint8 utf8Size = 0;
        std::array<QChar, 3> text{};
        std::array<char, 8> utf8{};
    };

    Letters() {
        for (char32_t code = 0; code < kEnd; ++code) {
            const QChar c(static_cast<char16_t>(code));
            Letter& letter = letters[code];
            if (c.isSpace()) {
                letter.kind = Space;
                continue;
            }
            // Between letters of a script that keeps its marks, so that a space or a mark of the letter's own shows.
            const std::array around{QChar(u'一'), c, QChar(u'一')};
            const QString between = foldedByUnicode(QStringView(around.data(), 3));
            const QString text = between.mid(1).chopped(1);
            const QByteArray utf8 = text.toUtf8();
            if (text.isEmpty() || text.size() > 3 || utf8.size() > 8) continue;
            if (isMark(text[0]) || text.contains(u' ')) continue;
            letter.kind = Plain;
            letter.size = static_cast<quint8>(text.size());
            letter.utf8Size = static_cast<quint8>(utf8.size());
            std::copy(text.begin(), text.end(), letter.text.begin());
            std::copy(utf8.begin(), utf8.end(), letter.utf8.begin());
        }
    }

    std::array<Letter, kEnd> letters;
};

const Letters& knownLetters() {
    static const Letters known;
    return known;
}

// The next code point of one or two bytes; kEnd where there is none such.
char32_t shortCode(std::string_view text, size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    if (lead < 0xC2 || lead > 0xDF || at == text.size()) return Letters::kEnd;
    const auto trail = static_cast<unsigned char>(text[at++]);
    return (trail & 0xC0) == 0x80 ? char32_t((lead & 0x1F) << 6 | (trail & 0x3F)) : Letters::kEnd;
}

} // namespace

QString fold(QStringView text) {
    const auto& letters = knownLetters().letters;
    QString result;
    result.reserve(text.size());
    Builder<QString, QChar> out(result);
    for (const QChar c : text) {
        const Letters::Letter* letter = c.unicode() < Letters::kEnd ? &letters[c.unicode()] : nullptr;
        if (!letter || letter->kind == Letters::Unknown) return foldedByUnicode(text);
        if (letter->kind == Letters::Space)
            out.addSpace();
        else
            out.add(letter->text.data(), letter->size);
    }
    return result;
}

void foldUtf8(std::string_view text, std::string& out) {
    const auto& letters = knownLetters().letters;
    out.clear();
    Builder<std::string, char> builder(out);
    for (size_t at = 0; at < text.size();) {
        const char32_t code = shortCode(text, at);
        const Letters::Letter* letter = code < Letters::kEnd ? &letters[code] : nullptr;
        if (!letter || letter->kind == Letters::Unknown) {
            out = foldedByUnicode(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
            return;
        }
        if (letter->kind == Letters::Space)
            builder.addSpace();
        else
            builder.add(letter->utf8.data(), letter->utf8Size);
    }
}

} // namespace clientela
