#include "storage/ErasedWords.h"

#include "base/Fold.h"

#include <algorithm>
#include <vector>

namespace clientela::storage {

namespace {

constexpr qsizetype kShortest = 3;
constexpr qsizetype kLongest = 120;
constexpr qsizetype kLongNumber = 6;

bool isInWord(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

/// Folding changes lengths, so places are found in the text itself: `folded` occurs at `at`, up to where? 0: nowhere.
qsizetype lengthOf(const QString& text, qsizetype at, const QString& folded) {
    // A folded letter comes of at most three: a letter and its marks.
    const qsizetype most = std::min(text.size() - at, folded.size() * 3);
    for (qsizetype length = std::max<qsizetype>(1, folded.size() / 2); length <= most; ++length) {
        const qsizetype end = at + length;
        if (end < text.size() && isInWord(text.at(end)) && isInWord(text.at(end - 1))) continue;
        if (fold(QStringView(text).mid(at, length)) == folded) return length;
    }
    return 0;
}

bool isPeculiar(const QString& word) {
    if (word.contains(QLatin1Char('@')) || word.contains(QLatin1Char(' '))) return true;
    return std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }) >= kLongNumber;
}

} // namespace

void ErasedWords::add(const QString& value) {
    const QString word = fold(value);
    if (word.size() >= kShortest && word.size() <= kLongest) words_.insert(word);
}

QSet<QString> ErasedWords::foundIn(const QString& text) const {
    QSet<QString> found;
    const QString folded = fold(text);
    for (const QString& word : words_) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const bool begins = at == 0 || !isInWord(folded.at(at - 1)) || !isInWord(word.front());
            const qsizetype end = at + word.size();
            const bool ends = end == folded.size() || !isInWord(folded.at(end)) || !isInWord(word.back());
            if (!begins || !ends) continue;
            found.insert(word);
            break;
        }
    }
    return found;
}

bool ErasedWords::isNamedIn(const QString& text) const {
    const QSet<QString> found = foundIn(text);
    return found.size() > 1 || std::any_of(found.begin(), found.end(), isPeculiar);
}

QString ErasedWords::cutFrom(const QString& text) const {
    const QSet<QString> found = foundIn(text);
    if (found.isEmpty()) return text;
    std::vector<QString> longestFirst(found.begin(), found.end());
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    QString left;
    for (qsizetype at = 0; at < text.size();) {
        const bool begins = !text.at(at).isSpace() && (at == 0 || !isInWord(text.at(at - 1)) || !isInWord(text.at(at)));
        qsizetype length = 0;
        for (const QString& word : longestFirst)
            if (begins && (length = lengthOf(text, at, word)) > 0) break;
        if (length == 0) {
            left += text.at(at++);
            continue;
        }
        // "… …" says no more than "…".
        if (left.trimmed().endsWith(QChar(0x2026)))
            while (left.back().isSpace()) left.chop(1);
        else
            left += QChar(0x2026);
        at += length;
    }
    return left.simplified();
}

} // namespace clientela::storage
