#pragma once

#include "search/SearchText.h"

namespace clientela::search {

/// What is looked for where the words as typed find few: the names behind a short form ("bob": robert), and words with
/// one slip in typing.

/// Words that are one slip away from a word: a letter left out, too many, mistaken for another, or two changed over; in
/// the letters of its own script. Empty for words of fewer than four letters and those that are not of letters only.
QStringList oneSlipAway(const QString& word);
/// Whether `word` (as far as it is typed) is the beginning of `name` but for one slip at most.
bool beginsButForOneSlip(const QString& name, const QString& word);

/// Beginnings of names as customer_derived.name_f holds them ("ferrante giulia", "trattoria da nello"), one slip away from
/// one or two words. Some hundreds, each to be looked up in the index: a few microseconds apiece.
QStringList looseBeginnings(const SearchText& text);

/// FTS expressions for what is not the beginning of a name: short forms, and words with a letter too many or two changed
/// over. (All slips would be hundreds of terms, and FTS opens each in every segment: 40 ms at 200,000 cards.) Their number
/// follows from what was typed, not from the file.
QStringList looseMatches(const SearchText& text);

} // namespace clientela::search
