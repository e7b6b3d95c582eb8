#pragma once

#include "storage/NativeStatement.h"

#include <QHash>
#include <QString>

namespace clientela::search {

/// The words that cards hold, in order: fts5vocab (https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module)
/// over customer_search, as a table of the connection's own. A look-up goes down the index of words, some 50 µs at a
/// million cards, and reads none of the cards behind a word. On the connection's thread; throws StorageFailure.
class Vocabulary {
public:
    explicit Vocabulary(storage::Connection& connection);

    /// The FTS expression of the words that begin with this folded one; empty where no card holds any. Few words are
    /// named one by one: FTS reads the cards of each as far as it needs them, but those of a beginning all, before it
    /// gives the first (6 ms for one given name at a million cards).
    [[nodiscard]] QString beginning(const QString& word);

private:
    QString look(const QString& word);

    storage::NativeStatement next_;
    QHash<QString, QString> known_;
};

/// FTS expressions: the words that begin so, the very word, and any of several expressions.
[[nodiscard]] QString begins(const QString& word);
[[nodiscard]] QString is(const QString& word);
[[nodiscard]] QString anyOf(const QStringList& expressions);

} // namespace clientela::search
