#include "search/Candidates.h"

#include "customers/FindCards.h"
#include "search/LooseMatch.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"

#include <QRegularExpression>

#include <algorithm>

namespace clientela::search {

namespace {

constexpr int kCandidates = 60;
constexpr int kSlippedFamilies = 8; ///< family names one slip away whose given names are looked at

void add(Ids& ids, qint64 id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

void collect(storage::Rows rows, Ids& ids) {
    while (rows.next()) add(ids, rows.integer(0));
}

void matching(storage::Connection& db, const QString& match, Ids& ids) {
    collect(db.query(QStringLiteral("SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?"), match,
                     kCandidates),
            ids);
}

/// Cards by the beginnings of their names as customer_derived.name_f holds them, in its order. Asked hundreds of times
/// for one keystroke, so on SQLite's own interface.
class Beginnings {
public:
    explicit Beginnings(storage::Connection& db)
        : range_(db, "SELECT customer_id FROM customer_derived WHERE name_f >= ? AND name_f < ? "
                     "ORDER BY name_f, customer_id LIMIT ?") {}

    void collect(const QString& beginning, int most, Ids& ids) {
        const QByteArray from = beginning.toUtf8();
        const QByteArray to = afterAll(beginning).toUtf8();
        range_.bindText(1, from);
        range_.bindText(2, to);
        range_.bindInteger(3, most);
        while (range_.step()) add(ids, range_.integer(0));
        range_.reset(); // before the texts go
    }

    bool any(const QString& beginning) {
        Ids one;
        collect(beginning, 1, one);
        return !one.empty();
    }

private:
    storage::NativeStatement range_;
};

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
    for (const CustomerId id : customers::findByName(db, typed)) {
        if (static_cast<int>(ids.size()) == kCandidates) break;
        ids.push_back(id.value);
    }
    return ids;
}

Ids asTyped(storage::Connection& db, const SearchText& text) {
    Ids ids;
    if (!text.words.isEmpty()) {
        Beginnings(db).collect(text.words.join(QLatin1Char(' ')), kCandidates, ids);
        matching(db, text.wordMatch(), ids);
    }
    for (const QString& digits : text.digits) {
        if (digits.size() < 3) continue;
        collect(db.query(QStringLiteral("SELECT rowid FROM customer_digits WHERE customer_digits MATCH ? LIMIT ?"),
                         SearchText::digitMatch(digits), text.words.isEmpty() ? kCandidates : 40 * kCandidates),
                ids);
    }
    return ids;
}

Ids loosely(storage::Connection& db, const SearchText& text, const Ids& known) {
    Ids ids = known;
    const size_t most = known.size() + kCandidates;
    Beginnings names(db);
    for (const QString& match : looseMatches(text)) matching(db, match, ids);
    for (const LooseBeginnings& some : looseBeginnings(text)) {
        if (!some.within.isEmpty() && !names.any(some.within)) continue;
        for (const QString& beginning : some.all) {
            if (ids.size() >= most) break;
            names.collect(beginning, kCandidates / 4, ids);
        }
    }
    for (const QString& match : slippedWords(text)) {
        if (ids.size() >= known.size() + kFew) break;
        matching(db, match, ids);
    }
    if (ids.empty()) findSlippedTwice(names, text, ids); // else what was typed was understood
    ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(known.size()));
    return ids;
}

} // namespace clientela::search
