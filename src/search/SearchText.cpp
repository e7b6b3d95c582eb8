#include "search/SearchText.h"

#include "base/Fold.h"

#include <algorithm>

namespace clientela::search {

namespace {

bool hasLetter(const QString& word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

QStringList SearchText::wordsOf(const QString& folded) {
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) words += word;
        word.clear();
    };
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

QString SearchText::digitsOf(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit()) digits += QChar(u'0' + c.digitValue());
    return digits;
}

QStringList SearchText::rareOf(const QStringList& words) {
    constexpr qsizetype kShort = 3;
    QStringList rare;
    for (const QString& word : words)
        if (word.size() > kShort || word.front().isDigit()) rare += word;
    return rare.isEmpty() ? words : rare;
}

SearchText SearchText::of(const QString& typed) {
    SearchText text;
    bool joins = false; // the next number goes on with the last run: "055 234 1187"
    QString before;     // the word that was typed last
    for (const QString& part : fold(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList words = wordsOf(part);
        if (hasLetter(part)) {
            if (joins && !words.isEmpty()) text.beside += before + QLatin1Char(' ') + words.first();
            text.words += words;
            joins = false;
            before = words.isEmpty() ? before : words.last();
            continue;
        }
        const QString run = digitsOf(part);
        if (run.isEmpty()) continue;
        if (joins) {
            text.digits.last() += run;
            text.numbers.last() += words;
        } else {
            text.digits += run;
            text.numbers += words;
            if (!before.isEmpty()) text.beside += before + QLatin1Char(' ') + words.first();
        }
        before = words.last();
        joins = true;
    }
    return text;
}

QString SearchText::digitMatch(const QString& digits) {
    QStringList terms;
    for (qsizetype i = 0; i + 3 <= digits.size() && i < 32; ++i)
        terms += QLatin1Char('"') + digits.mid(i, 3) + QLatin1Char('"');
    terms.removeDuplicates();
    return terms.join(QStringLiteral(" AND "));
}

QString afterAll(const QString& beginning) {
    return beginning + QChar(QChar::highSurrogate(0x10FFFF)) + QChar(QChar::lowSurrogate(0x10FFFF));
}

} // namespace clientela::search
