#include "search/Vocabulary.h"

#include "search/SearchText.h"
#include "storage/Temporary.h"

namespace clientela::search {

namespace {

constexpr qsizetype kIndexed =
    3; ///< beginnings of as many letters have an index of their own (customer_search's prefix)
constexpr int kFewWords = 4;

storage::Connection& withWords(storage::Connection& connection) {
    storage::makeTemporary(connection, "VIRTUAL TABLE", "customer_search_words",
                           "USING fts5vocab(main, customer_search, instance)");
    return connection;
}

} // namespace

Vocabulary::Vocabulary(storage::Connection& connection)
    : next_(withWords(connection),
            "SELECT term FROM temp.customer_search_words WHERE term >= ? AND term <= ? LIMIT 1") {}

QString Vocabulary::beginning(const QString& word) {
    auto it = known_.constFind(word);
    if (it == known_.constEnd()) it = known_.insert(word, look(word));
    return *it;
}

QString Vocabulary::look(const QString& word) {
    const QByteArray last = afterAll(word).toUtf8();
    QByteArray from = word.toUtf8();
    QStringList words;
    while (words.size() <= kFewWords) {
        next_.bindText(1, from);
        next_.bindText(2, last);
        const bool more = next_.step();
        if (more) from = next_.text(0).toByteArray();
        next_.reset();
        if (!more) return words.isEmpty() ? QString() : anyOf(words);
        if (word.size() <= kIndexed) break;
        words += is(QString::fromUtf8(from));
        from += '\1'; // the next word, and not this one's next card
    }
    return begins(word);
}

QString begins(const QString& word) { return is(word) + u'*'; }

QString is(const QString& word) { return u'"' + word + u'"'; }

QString anyOf(const QStringList& expressions) {
    return expressions.size() == 1 ? expressions.first() : u'(' + expressions.join(QStringLiteral(" OR ")) + u')';
}

} // namespace clientela::search
