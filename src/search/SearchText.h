#pragma once

#include <QString>
#include <QStringList>

namespace clientela::search {

/// The fewest digits that are looked for within phones, which an index of three at a time holds.
inline constexpr qsizetype kPhoneLeast = 3;

/// What was typed in the search box, taken apart.
struct SearchText {
    QStringList words;  ///< folded words that hold a letter: "rob", "ferrantepoli"
    QStringList digits; ///< runs of digits, their separators taken out: "055 234-1187" is one run
    /// What each of these runs was typed as: it may also be words of an address, a house number or a postal code.
    QList<QStringList> numbers{};
    /// Words that stood side by side, one of them a number: the street and its house ("milano 9", "10 downing").
    QStringList beside{};
    bool operator==(const SearchText&) const = default;

    static SearchText of(const QString& typed);
    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && digits.isEmpty(); }

    /// The trigram expression of a run of three or more digits.
    static QString digitMatch(const QString& digits);

    /// The words of a folded text as the full-text index cuts them (letters and digits hold together).
    static QStringList wordsOf(const QString& folded);
    static QString digitsOf(const QString& text);
    /// Of the words of an address what is worth asking the index for; all where nothing else is left. What every other
    /// street has in it (via, rue, der) half of all cards hold: it takes most of the time and leaves out nobody (2 ms
    /// instead of 26 at a million cards).
    static QStringList rareOf(const QStringList& words);
};

/// The least text that is greater than every text beginning with `beginning` (binary order).
QString afterAll(const QString& beginning);

} // namespace clientela::search
