#include "search/LooseMatch.h"

#include "formats/Nicknames.h"
#include "formats/OtherScript.h"
#include "search/Vocabulary.h"

#include <algorithm>

namespace clientela::search {

namespace {

constexpr qsizetype kLeastLetters = 4;
constexpr qsizetype kMostLetters = 16; ///< longer words are found by what is right of them
constexpr int kSlippedWords = 3;       ///< of one search

constexpr auto kLatin = u"abcdefghijklmnopqrstuvwxyz";
constexpr auto kCyrillic = u"абвгдежзийклмнопрстуфхцчшщъыьэюя";
constexpr auto kGreek = u"αβγδεζηθικλμνξοπρστυφχψω";

/// The letters of the script that a word is written in; empty for another.
QString lettersOf(const QString& word) {
    QChar::Script script = QChar::Script_Unknown;
    for (const QChar c : word) {
        if (!c.isLetter() || c.isSurrogate()) return {};
        if (script != QChar::Script_Unknown && c.script() != script) return {};
        script = c.script();
    }
    if (script == QChar::Script_Latin) return QString::fromUtf16(kLatin);
    if (script == QChar::Script_Cyrillic) return QString::fromUtf16(kCyrillic);
    if (script == QChar::Script_Greek) return QString::fromUtf16(kGreek);
    return {};
}

} // namespace

QStringList oneSlipAway(const QString& word) {
    const QString letters = lettersOf(word);
    if (letters.isEmpty() || word.size() < kLeastLetters || word.size() > kMostLetters) return {};
    QStringList found;
    for (qsizetype i = 0; i < word.size(); ++i) {
        QString less = word;
        found += less.remove(i, 1);
        if (i + 1 < word.size() && word[i] != word[i + 1]) {
            QString turned = word;
            std::swap(turned[i], turned[i + 1]);
            found += turned;
        }
        for (const QChar letter : letters) {
            QString other = word;
            other[i] = letter;
            if (letter != word[i]) found += other;
            QString more = word;
            found += more.insert(i, letter); // at the end it would be the word itself, going on
        }
    }
    found.removeDuplicates();
    found.removeOne(word);
    return found;
}

bool beginsButForOneSlip(const QString& name, const QString& word) {
    if (name.startsWith(word)) return true;
    const qsizetype same = std::mismatch(name.begin(), name.end(), word.begin(), word.end()).first - name.begin();
    const QStringView rest = QStringView(word).mid(same);
    const QStringView left = QStringView(name).mid(same);
    if (rest.isEmpty()) return true;
    if (left.startsWith(rest.mid(1))) return true;                           // one too many
    if (left.size() > 0 && left.mid(1).startsWith(rest)) return true;        // one left out
    if (left.size() > 0 && left.mid(1).startsWith(rest.mid(1))) return true; // mistaken for another
    return rest.size() > 1 && left.size() > 1 && rest[0] == left[1] && rest[1] == left[0] &&
           left.mid(2).startsWith(rest.mid(2)); // changed over
}

QStringList spellings(const SearchText& text, const QString& word) {
    constexpr qsizetype kLeast = 3; // "an" alone begins too many words of both scripts
    return text.words.size() == 1 && word.size() < kLeast ? QStringList() : formats::inOtherScript(word);
}

std::vector<LooseBeginnings> looseBeginnings(const SearchText& text) {
    if (text.words.size() == 1) return {{{}, oneSlipAway(text.words.first())}};
    if (text.words.size() != 2) return {};
    std::vector<LooseBeginnings> found;
    for (const bool turned : {false, true}) {
        const QString first = text.words[turned ? 1 : 0] + QLatin1Char(' ');
        const QString& second = text.words[turned ? 0 : 1];
        LooseBeginnings slippedFirst;
        for (const QString& other : oneSlipAway(text.words[turned ? 1 : 0]))
            slippedFirst.all += other + QLatin1Char(' ') + second;
        LooseBeginnings slippedSecond{first, {}};
        for (const QString& other : oneSlipAway(second)) slippedSecond.all += first + other;
        found.push_back(std::move(slippedFirst));
        found.push_back(std::move(slippedSecond));
    }
    return found;
}

bool Forms::fit(const QStringList& words) const {
    return std::any_of(words.begin(), words.end(), [this](const QString& word) {
        const auto begin = [&word](const QString& beginning) { return word.startsWith(beginning); };
        return whole.contains(word) || std::any_of(beginnings.begin(), beginnings.end(), begin);
    });
}

std::vector<Forms> formsOf(const SearchText& text) {
    std::vector<Forms> all;
    for (const QString& word : text.words)
        all.push_back({QStringList(word) + spellings(text, word), formats::otherNames(word)});
    return all;
}

std::vector<LooseMatch> looseMatches(const SearchText& text) {
    std::vector<LooseMatch> matches;
    // One word in another form, the others in any: what none of them changes was found as typed.
    const std::vector<Forms> all = formsOf(text);
    for (size_t i = 0; i < all.size(); ++i) {
        LooseMatch match{all[i], {}};
        match.instead.beginnings.removeFirst();
        if (match.instead.beginnings.isEmpty() && match.instead.whole.isEmpty()) continue;
        for (size_t j = 0; j < all.size(); ++j)
            if (j != i) match.others.push_back(all[j]);
        matches.push_back(std::move(match));
    }
    int slipped = 0;
    for (qsizetype i = 0; i < text.words.size() && slipped < kSlippedWords; ++i) {
        const QString& word = text.words[i];
        if (lettersOf(word).isEmpty() || word.size() < kLeastLetters || word.size() > kMostLetters) continue;
        ++slipped;
        LooseMatch match;
        for (qsizetype at = 0; at + 1 < word.size(); ++at) {
            QString less = word;
            match.instead.beginnings += less.remove(at, 1);
            if (word[at] == word[at + 1]) continue;
            QString turned = word;
            std::swap(turned[at], turned[at + 1]);
            match.instead.beginnings += turned;
        }
        match.instead.beginnings.removeDuplicates();
        match.instead.whole += word.chopped(1); // as a beginning it would find all that the word does
        for (qsizetype j = 0; j < text.words.size(); ++j)
            if (j != i) match.others.push_back({{text.words[j]}, {}});
        matches.push_back(std::move(match));
    }
    return matches;
}

QStringList slippedWords(const SearchText& text) {
    if (text.words.size() != 1) return {};
    const QString& word = text.words.first();
    const QString letters = lettersOf(word);
    if (letters.isEmpty() || word.size() < kLeastLetters || word.size() > kMostLetters) return {};
    QStringList matches;
    for (qsizetype at = 0; at <= word.size(); ++at) {
        QStringList terms;
        for (const QChar letter : letters) {
            QString more = word;
            terms += is(more.insert(at, letter));
            if (at == word.size() || letter == word[at]) continue;
            QString other = word;
            other[at] = letter;
            terms += is(other);
        }
        matches += anyOf(terms);
    }
    return matches;
}

} // namespace clientela::search
