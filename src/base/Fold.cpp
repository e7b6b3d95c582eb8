#include "base/Fold.h"

namespace clientela {

namespace {

bool isPlainAscii(QStringView text) {
    for (const QChar c : text)
        if (c.unicode() >= 0x80) return false;
    return true;
}

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

class Builder {
public:
    explicit Builder(qsizetype size) { out_.reserve(size); }

    void add(QChar c) {
        if (c.isSpace()) {
            space_ = !out_.isEmpty();
            return;
        }
        if (space_) out_ += QLatin1Char(' ');
        space_ = false;
        out_ += c;
    }

    QString take() { return std::move(out_); }

private:
    QString out_;
    bool space_ = false;
};

} // namespace

QString fold(QStringView text) {
    Builder out(text.size());
    if (isPlainAscii(text)) {
        for (const QChar c : text) out.add(c.toLower());
        return out.take();
    }
    // Decomposed before and after: the case of İ only folds once its dot is apart, and folding makes new letters.
    const QString folded = text.toString()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD);
    QChar::Script base = QChar::Script_Common;
    QString kept; // a Cyrillic letter and its marks, to be composed again
    const auto flush = [&] {
        const QString composed = kept.normalized(QString::NormalizationForm_C);
        for (const QChar c : composed) out.add(c == QChar(u'ё') ? QChar(u'е') : c);
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
            for (; *plain; ++plain) out.add(QLatin1Char(*plain));
            continue;
        }
        kept += c;
    }
    flush();
    return out.take();
}

} // namespace clientela
