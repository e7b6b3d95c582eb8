#include "search/Candidates.h"

#include "customers/FindCards.h"
#include "formats/Nicknames.h"
#include "search/CardWords.h"
#include "search/LooseMatch.h"
#include "search/Vocabulary.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"

#include <QRegularExpression>

#include <algorithm>

namespace clientela::search {

namespace {

constexpr int kCandidates = 60;
constexpr int kAddresses = 600;     ///< cards with the words of a street and the number of a house, in any place
constexpr qsizetype kShortName = 3; ///< letters of a short form; fewer begin another name as likely
constexpr qsizetype kNameWords = 4;
constexpr qsizetype kLookedUp = 4;  ///< beginnings each of which is looked up
constexpr int kNamesRead = 2000;    ///< names in a row
constexpr size_t kRead = 250;       ///< cards that are read rather than found by FTS
constexpr int kSlippedFamilies = 8; ///< family names one slip away whose given names are looked at

void add(Ids& ids, qint64 id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

void collect(storage::Rows rows, Ids& ids) {
    while (rows.next()) add(ids, rows.integer(0));
}

storage::Rows matching(storage::Connection& db, const QString& match, int most) {
    return db.query(QStringLiteral("SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?"), match,
                    most);
}

/// Words that may stand for one, as an expression; empty where no card holds any. Of many beginnings FTS makes less
/// work than a look at each.
QString matchOf(const Forms& forms, Vocabulary& words) {
    QStringList terms;
    for (const QString& beginning : forms.beginnings)
        terms += forms.beginnings.size() > kLookedUp ? begins(beginning) : words.beginning(beginning);
    for (const QString& word : forms.whole) terms += is(word);
    terms.removeAll(QString());
    return terms.isEmpty() ? QString() : anyOf(terms);
}

/// Where a word in another form is on few cards, these are read. Else FTS goes through the cards of all words, which
/// takes it some 10 ms of a million cards: for those of whom nothing was found yet.
void find(storage::Connection& db, const LooseMatch& match, Vocabulary& words, Ids& ids) {
    QStringList all{matchOf(match.instead, words)};
    for (const Forms& other : match.others) all += matchOf(other, words);
    if (all.contains(QString())) return;
    Ids some;
    collect(matching(db, all.first(), kRead + 1), some);
    if (some.size() > kRead && !ids.empty()) return;
    if (some.size() > kRead) return collect(matching(db, all.join(QStringLiteral(" AND ")), kCandidates), ids);
    storage::NativeStatement card(db, "SELECT words FROM customer_search WHERE rowid = ?");
    for (const qint64 id : some) {
        card.reset();
        card.bindInteger(1, id);
        if (!card.step()) continue;
        const QStringList its = SearchText::wordsOf(QString::fromUtf8(card.text(0)));
        const auto isThere = [&its](const Forms& other) { return other.fit(its); };
        if (std::all_of(match.others.begin(), match.others.end(), isThere)) add(ids, id);
    }
}

/// Cards by the beginnings of their names as customer_derived.name_f holds them, in its order. Asked hundreds of times
/// for one keystroke, so on SQLite's own interface.
class Beginnings {
public:
    explicit Beginnings(storage::Connection& db)
        : range_(db, "SELECT customer_id, name_f FROM customer_derived WHERE name_f >= ? AND name_f < ? "
                     "ORDER BY name_f, customer_id LIMIT ?") {}

    void collect(const QString& beginning, int most, Ids& ids) {
        visit(beginning, most, [&] { add(ids, range_.integer(0)); });
    }

    /// Those of the first `most` whose words after the first are all of `others`, in this order and some of them only
    /// begun.
    void collectWith(const QString& beginning, int most, const std::vector<Forms>& others, Ids& ids) {
        visit(beginning, most, [&] {
            const QStringList words = QString::fromUtf8(range_.text(1)).split(QLatin1Char(' '));
            if (words.size() <= static_cast<qsizetype>(others.size())) return;
            for (size_t i = 0; i < others.size(); ++i)
                if (!others[i].fit({words[static_cast<qsizetype>(i) + 1]})) return;
            add(ids, range_.integer(0));
        });
    }

    bool any(const QString& beginning) {
        Ids one;
        collect(beginning, 1, one);
        return !one.empty();
    }

private:
    template <class Visit>
    void visit(const QString& beginning, int most, Visit&& each) {
        const QByteArray from = beginning.toUtf8();
        const QByteArray to = afterAll(beginning).toUtf8();
        range_.bindText(1, from);
        range_.bindText(2, to);
        range_.bindInteger(3, most);
        while (range_.step()) each();
        range_.reset(); // before the texts go
    }

    storage::NativeStatement range_;
};

/// Cards whose names begin with these words in any of their forms, in this order.
void findWhole(Beginnings& names, const std::vector<Forms>& words, size_t at, const QString& name, Ids& ids) {
    for (const QStringList& forms : {words[at].beginnings, words[at].whole}) {
        for (const QString& form : forms) {
            if (at + 1 == words.size())
                names.collect(name + form, kCandidates / 4, ids);
            else if (const QString more = name + form + QLatin1Char(' '); names.any(more))
                findWhole(names, words, at + 1, more, ids);
        }
    }
}

/// Cards whose names are these words in other forms, whichever is the first of the name; it may be only begun
/// ("hart bob": hartley robert) where not too many names begin so.
void findInForms(Beginnings& names, const SearchText& text, Ids& ids) {
    if (text.words.size() < 2 || text.words.size() > kNameWords) return;
    std::vector<Forms> words = formsOf(text);
    for (size_t turn = 0; turn < words.size(); ++turn) {
        findWhole(names, words, 0, {}, ids);
        const std::vector<Forms> others(words.begin() + 1, words.end());
        for (const QString& first : words.front().beginnings) names.collectWith(first, kNamesRead, others, ids);
        std::rotate(words.begin(), words.begin() + 1, words.end());
    }
}

/// Cards whose names have a slip in each of two words ("ferante gulia"). A family name that is one slip away and that
/// somebody has is looked for first; only behind those few the given names are, so that it is some hundred times less
/// than both together.
void findSlippedTwice(Beginnings& names, const SearchText& text, Ids& ids) {
    if (text.words.size() != 2) return;
    for (const bool turned : {false, true}) {
        const QStringList given = oneSlipAway(text.words[turned ? 0 : 1]);
        if (given.isEmpty()) continue;
        int families = 0;
        for (const QString& other : oneSlipAway(text.words[turned ? 1 : 0])) {
            const QString family = other + QLatin1Char(' ');
            if (!names.any(family)) continue;
            for (const QString& name : given) names.collect(family + name, kCandidates / 4, ids);
            if (++families == kSlippedFamilies) break;
        }
    }
}

/// Cards that hold all of the numbers as words, a house number or a postal code, and the words that were typed. What
/// every other street begins with is left out where it can be: it takes most of the time and leaves out nobody.
void findInAddresses(storage::Connection& db, const SearchText& text, Vocabulary& words, Ids& ids) {
    if (text.numbers.isEmpty()) return;
    QStringList all;
    for (const QString& word : SearchText::rareOf(text.words)) all += words.beginning(word);
    for (const QStringList& parts : text.numbers)
        for (const QString& part : parts)
            // A short number begins too many to be looked for before it is whole.
            all += part.size() < kPhoneLeast ? is(part) : words.beginning(part);
    if (text.words.isEmpty() && text.digits.join(QString()).size() < kPhoneLeast) return;
    if (all.contains(QString())) return;
    const QString match = all.join(QStringLiteral(" AND "));
    if (text.words.isEmpty() || text.beside.isEmpty()) return collect(matching(db, match, kCandidates), ids);
    // The number of a house and the name of its street stand on many cards, each for itself: of these one looks closer
    // only at those where they stand side by side.
    Ids some;
    collect(matching(db, match, kAddresses), some);
    storage::NativeStatement card(db, "SELECT words FROM customer_search WHERE rowid = ?");
    int apart = 0;
    for (const qint64 id : some) {
        card.reset();
        card.bindInteger(1, id);
        if (!card.step()) continue;
        const bool isHouse = CardWords(card.text(0)).holdsHouse(text);
        if (isHouse || ++apart <= kCandidates) add(ids, id);
    }
}

} // namespace

Ids numbered(storage::Connection& db, const QString& typed) {
    static const QRegularExpression kNumber(QStringLiteral("^#?(\\d{1,15})$"));
    Ids ids;
    if (typed.isEmpty()) return ids;
    collect(db.query(QStringLiteral("SELECT id FROM customer WHERE external_id = ? LIMIT 2"), typed), ids);
    if (const auto match = kNumber.match(typed); match.hasMatch())
        collect(db.query(QStringLiteral("SELECT id FROM customer WHERE id = ?"), match.captured(1).toLongLong()), ids);
    return ids;
}

Ids named(storage::Connection& db, const QString& typed) {
    Ids ids;
    for (const CustomerId id : customers::findByName(db, typed, customers::Archived::Included)) {
        if (static_cast<int>(ids.size()) == kCandidates) break;
        ids.push_back(id.value);
    }
    return ids;
}

Ids asTyped(storage::Connection& db, const SearchText& text, Vocabulary& words) {
    Ids ids;
    if (!text.words.isEmpty()) {
        Beginnings(db).collect(text.words.join(QLatin1Char(' ')), kCandidates, ids);
        QStringList all;
        for (const QString& word : text.words) all += words.beginning(word);
        if (!all.contains(QString())) collect(matching(db, all.join(QStringLiteral(" AND ")), kCandidates), ids);
    }
    for (const QString& digits : text.digits) {
        if (digits.size() < kPhoneLeast) continue;
        collect(db.query(QStringLiteral("SELECT rowid FROM customer_digits WHERE customer_digits MATCH ? LIMIT ?"),
                         SearchText::digitMatch(digits), text.words.isEmpty() ? kCandidates : 40 * kCandidates),
                ids);
    }
    findInAddresses(db, text, words, ids);
    return ids;
}

QStringList namesInShort(const SearchText& text) {
    const bool isOne = text.words.size() == 1 && text.digits.isEmpty() && text.words.first().size() >= kShortName;
    return isOne ? formats::otherNames(text.words.first()) : QStringList();
}

Ids called(storage::Connection& db, const QStringList& names) {
    Ids ids;
    QStringList terms;
    for (const QString& name : names) terms += is(name);
    if (!terms.isEmpty()) collect(matching(db, anyOf(terms), kCandidates), ids);
    return ids;
}

Ids loosely(storage::Connection& db, const SearchText& text, Vocabulary& words, const Ids& known) {
    Ids ids = known;
    const size_t most = known.size() + kCandidates;
    Beginnings names(db);
    findInForms(names, text, ids);
    for (const LooseBeginnings& some : looseBeginnings(text)) {
        if (!some.within.isEmpty() && !names.any(some.within)) continue;
        for (const QString& beginning : some.all) {
            if (ids.size() >= most) break;
            names.collect(beginning, kCandidates / 4, ids);
        }
    }
    for (const LooseMatch& match : looseMatches(text)) find(db, match, words, ids);
    for (const QString& match : slippedWords(text)) {
        if (ids.size() >= known.size() + kFew) break;
        collect(matching(db, match, kCandidates), ids);
    }
    if (ids.empty()) findSlippedTwice(names, text, ids); // else what was typed was understood
    ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(known.size()));
    return ids;
}

} // namespace clientela::search
