#include "search/CardWords.h"

#include <algorithm>

namespace clientela::search {

CardWords::CardWords(QByteArrayView words, QByteArrayView digits)
    : words_(QLatin1Char(' ') + SearchText::wordsOf(QString::fromUtf8(words)).join(QLatin1Char(' ')) +
             QLatin1Char(' ')),
      digits_(QString::fromUtf8(digits)) {}

bool CardWords::begins(const QString& word) const { return words_.contains(QLatin1Char(' ') + word); }

bool CardWords::holds(const QString& some) const { return words_.contains(QLatin1Char(' ') + some + QLatin1Char(' ')); }

bool CardWords::holdsHouse(const SearchText& text) const {
    return std::any_of(text.beside.begin(), text.beside.end(), [this](const QString& pair) { return holds(pair); });
}

bool CardWords::fits(const SearchText& text) const {
    const auto isWord = [this](const QString& word) { return begins(word); };
    for (qsizetype i = 0; i < text.digits.size(); ++i) {
        const QStringList& parts = text.numbers[i];
        if (text.digits[i].size() >= kPhoneLeast && !digits_.contains(text.digits[i]) &&
            !std::all_of(parts.begin(), parts.end(), isWord))
            return false;
    }
    return std::all_of(text.words.begin(), text.words.end(), isWord);
}

} // namespace clientela::search
