#pragma once

#include "search/SearchText.h"

#include <vector>

namespace clientela::search {

/// What is looked for where the words as typed find few: the names behind a short form ("bob": robert), words as the
/// other script spells them ("kuznetsov": кузнецов), and words with one slip in typing.

/// Words that are one slip away from a word: a letter left out, too many, mistaken for another, or two changed over; in
/// the letters of its own script. Empty for words of fewer than four letters and those that are not of letters only.
QStringList oneSlipAway(const QString& word);
/// Whether `word` (as far as it is typed) is the beginning of `name` but for one slip at most.
bool beginsButForOneSlip(const QString& name, const QString& word);

/// A word in the letters of the other script, Latin or Russian (formats/OtherScript.h); empty for fewer than three
/// letters that stand alone.
QStringList spellings(const SearchText& text, const QString& word);

/// Beginnings of names as customer_derived.name_f holds them ("ferrante giulia", "trattoria da nello"). Some hundreds,
/// each to be looked up in the index: a few microseconds apiece.
struct LooseBeginnings {
    QString within; ///< what all of them begin with: where no name begins so, none of them does; may be empty
    QStringList all;
};
/// One slip away from one or two words.
std::vector<LooseBeginnings> looseBeginnings(const SearchText& text);

/// What may stand for a word that was typed: words that begin so, and words that are just so. Folded.
struct Forms {
    QStringList beginnings;
    QStringList whole;
    /// Whether one of a card's words is one of them.
    [[nodiscard]] bool fit(const QStringList& words) const;
};
/// The words as typed, in the other script's spellings, and the names that they are short for or that are short for
/// them.
std::vector<Forms> formsOf(const SearchText& text);

/// A way to find cards: one of the words in another form, the others as typed or in any of theirs.
struct LooseMatch {
    Forms instead;
    std::vector<Forms> others;
};
/// What is not the beginning of a name: short forms, the other script, and words with a letter too many or two changed
/// over. (All slips would be hundreds of terms, and FTS opens each in every segment: 40 ms at 200,000 cards.) Their
/// number follows from what was typed, not from the file.
std::vector<LooseMatch> looseMatches(const SearchText& text);

/// FTS expressions for a word alone that is no beginning of a name_f: a given name with a letter mistaken for another
/// or left out ("gulia"), which looseMatches() leaves out. One for each place of the slip, whole words only; empty for
/// several words. Asked for last, one after the other, until enough is found.
QStringList slippedWords(const SearchText& text);

} // namespace clientela::search
