#include "search/SearchBox.h"

#include "formats/Nicknames.h"
#include "search/LooseMatch.h"
#include "search/SearchText.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"
#include "storage/ReadTransaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace clientela::search {

namespace {

// How many candidates of each way are ranked: enough that the best are among them, few enough for a keystroke.
constexpr int kCandidates = 60;
constexpr int kLoose = 1000;        ///< what was found loosely comes after all that was found as typed
constexpr size_t kFew = 3;          ///< cards found as typed; fewer, and names and slips are looked for too
constexpr int kSlippedFamilies = 8; ///< family names one slip away whose given names are looked at

using Ids = std::vector<qint64>;
/// More than words can score.
constexpr int kNumbered = 1'000;

void collect(storage::Rows rows, Ids& ids) {
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
}

Ids candidates(storage::Connection& db, const SearchText& text) {
    Ids ids;
    if (!text.words.isEmpty()) {
        const QString beginning = text.words.join(QLatin1Char(' '));
        collect(db.query(QStringLiteral("SELECT customer_id FROM customer_derived WHERE name_f >= ? AND name_f < ? "
                                        "ORDER BY name_f, customer_id LIMIT ?"),
                         beginning, afterAll(beginning), kCandidates),
                ids);
        collect(db.query(QStringLiteral("SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?"),
                         text.wordMatch(), kCandidates),
                ids);
    }
    for (const QString& digits : text.digits) {
        if (digits.size() < 3) continue;
        collect(db.query(QStringLiteral("SELECT rowid FROM customer_digits WHERE customer_digits MATCH ? LIMIT ?"),
                         SearchText::digitMatch(digits), text.words.isEmpty() ? kCandidates : 40 * kCandidates),
                ids);
    }
    return ids;
}

/// The card whose number this is, on somebody's papers or in the file; of both the first comes first.
Ids numbered(storage::Connection& db, const QString& typed) {
    static const QRegularExpression kNumber(QStringLiteral("^#?(\\d{1,15})$"));
    const QString text = typed.trimmed();
    Ids ids;
    if (text.isEmpty()) return ids;
    collect(db.query(QStringLiteral("SELECT id FROM customer WHERE external_id = ? LIMIT 2"), text), ids);
    if (const auto match = kNumber.match(text); match.hasMatch())
        collect(db.query(QStringLiteral("SELECT id FROM customer WHERE id = ?"), match.captured(1).toLongLong()), ids);
    return ids;
}

/// Cards whose names have a slip in each of two words ("ferante gulia"). A family name that is one slip away and that
/// somebody has is looked for first; only behind those few the given names are, so that it is some hundred times less
/// than both together.
void findSlippedTwice(storage::Connection& db, const SearchText& text, Ids& ids) {
    if (text.words.size() != 2) return;
    storage::NativeStatement range(db, "SELECT customer_id FROM customer_derived WHERE name_f >= ? AND name_f < ? "
                                       "ORDER BY name_f, customer_id LIMIT ?");
    const auto look = [&](const QString& beginning, int most, auto&& take) {
        const QByteArray from = beginning.toUtf8();
        const QByteArray to = afterAll(beginning).toUtf8();
        range.reset();
        range.bindText(1, from);
        range.bindText(2, to);
        range.bindInteger(3, most);
        while (range.step()) take(range.integer(0));
        range.reset(); // before the texts go
    };
    for (const bool turned : {false, true}) {
        const QStringList given = oneSlipAway(text.words[turned ? 0 : 1]);
        if (given.isEmpty()) continue;
        int families = 0;
        for (const QString& other : oneSlipAway(text.words[turned ? 1 : 0])) {
            const QString family = other + QLatin1Char(' ');
            bool known = false;
            look(family, 1, [&](qint64) { known = true; });
            if (!known) continue;
            for (const QString& name : given)
                look(family + name, kCandidates / 4, [&](qint64 id) {
                    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
                });
            if (++families == kSlippedFamilies) break;
        }
    }
}

/// Cards that the words find loosely, without those that are known already.
Ids looseCandidates(storage::Connection& db, const SearchText& text, const Ids& known) {
    Ids ids = known;
    const size_t most = known.size() + kCandidates;
    for (const QString& match : looseMatches(text))
        collect(db.query(QStringLiteral("SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?"),
                         match, kCandidates),
                ids);
    for (const QString& beginning : looseBeginnings(text)) {
        if (ids.size() >= most) break;
        collect(db.query(QStringLiteral("SELECT customer_id FROM customer_derived WHERE name_f >= ? AND name_f < ? "
                                        "ORDER BY name_f, customer_id LIMIT ?"),
                         beginning, afterAll(beginning), kCandidates / 4),
                ids);
    }
    for (const QString& match : slippedWords(text)) {
        if (ids.size() >= known.size() + kFew) break;
        collect(db.query(QStringLiteral("SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?"),
                         match, kCandidates),
                ids);
    }
    if (ids.empty()) findSlippedTwice(db, text, ids); // else what was typed was understood
    ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(known.size()));
    return ids;
}

struct Candidate {
    CustomerHit hit;
    QByteArray lastPurchase; ///< ISO, and the folded name: compared as they are stored
    QByteArray sortName;
    int score = 0;
    bool byContact = false; ///< a company found by the person one talks to there
    bool byCompany = false; ///< a person found by where they work
};

// What ranks a candidate. Asked for a hundred of them at each keystroke, so on SQLite's own interface.
constexpr auto kCandidate =
    "SELECT s.last_purchase, d.name_f, d.family_f, d.given_f, d.company_f, d.city_f, c.kind "
    "FROM customer_derived d JOIN customer c ON c.id = d.customer_id "
    "LEFT JOIN customer_sales s ON s.customer_id = c.id WHERE d.customer_id = ? AND c.archived = 0";

// The rest of a hit, for the few that are shown.
void describe(storage::Connection& db, CustomerHit& hit) {
    auto row = db.query(QStringLiteral("SELECT d.name, d.city, d.phone, c.kind, s.last_purchase, s.spent "
                                       "FROM customer_derived d JOIN customer c ON c.id = d.customer_id "
                                       "LEFT JOIN customer_sales s ON s.customer_id = c.id "
                                       "WHERE d.customer_id = ? AND c.archived = 0"),
                        hit.id.value);
    if (!row.next()) return;
    hit = {hit.id,      row.text(0),   row.text(1), row.text(2), {}, row.text(3) == QLatin1String("company"),
           row.date(4), row.integer(5)};
}

QString contactOf(storage::Connection& db, CustomerId id) {
    auto row = db.query(QStringLiteral("SELECT given_name, family_name FROM customer WHERE id = ?"), id);
    return row.next() ? (row.text(0) + QLatin1Char(' ') + row.text(1)).trimmed() : QString();
}

QString companyOf(storage::Connection& db, CustomerId id) {
    auto row = db.query(QStringLiteral("SELECT company_name FROM customer WHERE id = ?"), id);
    return row.next() ? row.text(0) : QString();
}

// Where a word stands decides: the beginning of a name is worth more than a word of the notes, and what is called so
// more than who works there (`works`: the company is where a person works).
int scoreOf(const SearchText& text, const QString& family, const QString& given, const QString& company,
            const QString& city, bool works = false) {
    const QString called = works ? QString() : company;
    int score = 0;
    for (const QString& word : text.words) {
        const auto beginsWord = [&word](const QString& field) {
            return field.startsWith(word) || field.contains(QLatin1Char(' ') + word);
        };
        if (family == word || given == word || called == word) score += 50;
        if (family.startsWith(word))
            score += 40;
        else if (called.startsWith(word))
            score += 38;
        else if (given.startsWith(word))
            score += 35;
        else if (beginsWord(family) || beginsWord(called) || beginsWord(given))
            score += 25;
        else if (beginsWord(company))
            score += 20;
        else if (city.startsWith(word))
            score += 10;
    }
    return score;
}

// The best that can be said of a card that was found loosely: below all that was found as typed.
int looseScoreOf(const SearchText& text, const QString& family, const QString& given, const QString& company,
                 const QString& city) {
    int score = 0;
    for (const QString& word : text.words) {
        const QStringList names = formats::otherNames(word);
        const QStringList spelled = spellings(text, word);
        const auto begins = [&](const QString& field) {
            const auto asSpelled = [&](const QString& other) { return field.startsWith(other); };
            return beginsButForOneSlip(field, word) ||
                   beginsButForOneSlip(field.section(QLatin1Char(' '), 1, 1), word) ||
                   std::any_of(spelled.begin(), spelled.end(), asSpelled);
        };
        if (names.contains(given.section(QLatin1Char(' '), 0, 0)))
            score += 20;
        else if (begins(family))
            score += 18;
        else if (begins(company))
            score += 16;
        else if (begins(given))
            score += 14;
        else if (begins(city))
            score += 4;
    }
    return score;
}

// The phone, e-mail or other word by which a card was found though its name does not tell.
QString matchedElsewhere(storage::Connection& db, qint64 id, const SearchText& text) {
    auto rows = db.query(
        QStringLiteral(
            "SELECT kind, value, normal FROM contact_point WHERE customer_id = ? ORDER BY kind DESC, position"),
        id);
    while (rows.next()) {
        const QString value = rows.text(1);
        if (rows.text(0) == QLatin1String("phone")) {
            for (const QString& digits : text.digits)
                if (SearchText::digitsOf(value).contains(digits) || rows.text(2).contains(digits)) return value;
        } else {
            for (const QString& word : text.words)
                if (value.contains(word, Qt::CaseInsensitive)) return value;
        }
    }
    return {};
}

bool fits(const SearchText& text, const QString& allWords, const QString& allDigits) {
    const auto begins = [&allWords](const QString& word) {
        return allWords.startsWith(word) || allWords.contains(QLatin1Char(' ') + word);
    };
    const auto within = [&allDigits](const QString& run) { return run.size() < 3 || allDigits.contains(run); };
    return std::all_of(text.words.begin(), text.words.end(), begins) &&
           std::all_of(text.digits.begin(), text.digits.end(), within);
}

// Trigrams and words are found apart, and trigrams in any order: whether they fit this card together its texts tell.
// Whoever was found by words alone fits already.
bool fitsTogether(storage::Connection& db, qint64 id, const SearchText& text) {
    auto row = db.query(QStringLiteral("SELECT w.words, g.digits FROM customer_search w "
                                       "LEFT JOIN customer_digits g ON g.rowid = w.rowid WHERE w.rowid = ?"),
                        id);
    if (!row.next()) return false;
    return fits(text, SearchText::wordsOf(row.text(0)).join(QLatin1Char(' ')), row.text(1));
}

std::vector<CustomerHit> describeBest(storage::Connection& db, const SearchText& text, const QString& typed,
                                      std::vector<Candidate> found, int most) {
    const auto better = [](const Candidate& a, const Candidate& b) {
        if (a.score != b.score) return a.score > b.score;
        if (a.lastPurchase != b.lastPurchase) return a.lastPurchase > b.lastPurchase;
        return a.sortName < b.sortName;
    };
    std::stable_sort(found.begin(), found.end(), better);
    std::vector<CustomerHit> hits;
    for (Candidate& c : found) {
        if (static_cast<int>(hits.size()) == most) break;
        describe(db, c.hit);
        if (c.score >= kNumbered)
            //: beside a name in the search box: its number was typed
            c.hit.matched = QCoreApplication::translate("Search", "no. %1").arg(typed);
        else if (c.byContact)
            c.hit.matched = contactOf(db, c.hit.id);
        else if (c.byCompany)
            c.hit.matched = companyOf(db, c.hit.id);
        else if (c.score >= 0 && c.score < 25)
            c.hit.matched = matchedElsewhere(db, c.hit.id.value, text);
        hits.push_back(std::move(c.hit));
    }
    return hits;
}

std::vector<CustomerHit> customers(storage::Connection& db, const SearchText& text, const QString& typed, int most) {
    const auto own = [](const storage::NativeStatement& row, int column) {
        return QString::fromUtf8(row.text(column));
    };
    const bool lookCloser = !text.digits.isEmpty();
    storage::NativeStatement row(db, kCandidate);
    std::vector<Candidate> found;
    const Ids byNumber = numbered(db, typed);
    Ids asTyped = byNumber;
    for (const qint64 id : candidates(db, text))
        if (std::find(byNumber.begin(), byNumber.end(), id) == byNumber.end()) asTyped.push_back(id);
    for (size_t i = 0; i < asTyped.size(); ++i) {
        const qint64 id = asTyped[i];
        const bool isNumbered = i < byNumber.size();
        row.reset();
        row.bindInteger(1, id);
        if (!row.step() || (lookCloser && !isNumbered && !fitsTogether(db, id, text))) continue;
        Candidate c;
        c.hit.id = CustomerId(id);
        c.lastPurchase = row.text(0).toByteArray();
        c.sortName = row.text(1).toByteArray();
        if (isNumbered) {
            c.score = kNumbered + static_cast<int>(byNumber.size() - i);
            found.push_back(std::move(c));
            continue;
        }
        if (row.text(6) == QByteArrayView("company")) {
            // What a company is called comes before who answers the phone there.
            const int contact = scoreOf(text, own(row, 2), own(row, 3), {}, {}) / 2;
            c.score = scoreOf(text, {}, {}, own(row, 4), own(row, 5));
            c.byContact = contact > c.score;
            c.score = std::max(c.score, contact);
        } else {
            c.score = scoreOf(text, own(row, 2), own(row, 3), own(row, 4), own(row, 5), true);
            c.byCompany = scoreOf(text, own(row, 2), own(row, 3), {}, own(row, 5)) == 0 && c.score > 0;
        }
        found.push_back(std::move(c));
    }
    // A number stands for itself; words may be short forms, or mistyped.
    if (found.size() < kFew && text.digits.isEmpty()) {
        for (const qint64 id : looseCandidates(db, text, asTyped)) {
            row.reset();
            row.bindInteger(1, id);
            if (!row.step()) continue;
            Candidate c;
            c.hit.id = CustomerId(id);
            c.lastPurchase = row.text(0).toByteArray();
            c.sortName = row.text(1).toByteArray();
            c.score = looseScoreOf(text, own(row, 2), own(row, 3), own(row, 4), own(row, 5)) - kLoose;
            found.push_back(std::move(c));
        }
    }
    row.reset();
    return describeBest(db, text, typed.trimmed(), std::move(found), most);
}

std::vector<DocumentHit> documents(storage::Connection& db, const QString& typed, int most) {
    std::vector<DocumentHit> hits;
    const QString number = typed.trimmed();
    if (number.isEmpty() || !std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }))
        return hits;
    auto rows =
        db.query(QStringLiteral("SELECT o.id, o.kind, o.number, coalesce(o.customer_name, d.name), o.date, o.charged "
                                "FROM document o LEFT JOIN customer_derived d ON d.customer_id = o.customer_id "
                                "WHERE o.number >= ? AND o.number < ? ORDER BY o.number LIMIT ?"),
                 number, afterAll(number), 16 * most);
    while (rows.next())
        hits.push_back(
            {rows.id<DocumentId>(0), rows.text(1), rows.text(2), rows.text(3), rows.date(4), rows.integer(5)});
    const auto exactFirst = [&number](const DocumentHit& a, const DocumentHit& b) {
        if ((a.number == number) != (b.number == number)) return a.number == number;
        return a.date > b.date;
    };
    std::stable_sort(hits.begin(), hits.end(), exactFirst);
    if (static_cast<int>(hits.size()) > most) hits.resize(static_cast<size_t>(most));
    return hits;
}

} // namespace

SearchAnswer search(storage::Connection& connection, const QString& text, int most) {
    const SearchText parsed = SearchText::of(text);
    if (parsed.isEmpty()) return {};
    const storage::ReadTransaction oneState(connection);
    return {customers(connection, parsed, text, most), documents(connection, text, std::max(1, most / 4))};
}

std::vector<CustomerHit> recentCustomers(storage::Connection& connection, const std::vector<CustomerId>& opened,
                                         int most) {
    std::vector<CustomerHit> hits;
    const auto take = [&](CustomerId id) {
        const auto same = [id](const CustomerHit& hit) { return hit.id == id; };
        if (static_cast<int>(hits.size()) >= most || std::any_of(hits.begin(), hits.end(), same)) return;
        CustomerHit hit;
        hit.id = id;
        describe(connection, hit);
        if (!hit.name.isEmpty()) hits.push_back(std::move(hit)); // else it went meanwhile
    };
    const storage::ReadTransaction oneState(connection);
    for (const CustomerId id : opened) take(id);
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT customer_id FROM interaction ORDER BY at DESC, customer_id DESC LIMIT ?"), 4 * most);
    while (static_cast<int>(hits.size()) < most && rows.next()) take(rows.id<CustomerId>(0));
    return hits;
}

} // namespace clientela::search
