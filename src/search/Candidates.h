#pragma once

#include "search/SearchText.h"

#include <vector>

namespace clientela::storage {
class Connection;
}

// Cards that what was typed may mean, before they are ranked: each way gives so many that the best are among them, and
// so few that a keystroke can rank them. Archived cards are among them. On the connection's thread. Throw
// StorageFailure.
namespace clientela::search {

class Vocabulary;

using Ids = std::vector<qint64>; ///< none twice

/// Cards found as typed; fewer, and names and slips are looked for too.
inline constexpr size_t kFew = 3;

/// The card whose number this is, on somebody's papers or in the file; of both the first comes first.
Ids numbered(storage::Connection& db, const QString& typed);
/// Cards of the very name, family name first or last.
Ids named(storage::Connection& db, const QString& typed);
/// Cards with words that begin so, and with these digits, of a phone or of an address.
Ids asTyped(storage::Connection& db, const SearchText& text, Vocabulary& words);
/// The names that the one word which was typed is a short form of; none for other texts, nor for so few letters that
/// they begin another name as likely.
QStringList namesInShort(const SearchText& text);
/// Cards that hold one of these words.
Ids called(storage::Connection& db, const QStringList& names);
/// Cards that the words find loosely (LooseMatch.h), without those that are known already.
Ids loosely(storage::Connection& db, const SearchText& text, Vocabulary& words, const Ids& known);

} // namespace clientela::search
