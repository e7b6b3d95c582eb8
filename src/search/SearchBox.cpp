#include "search/SearchBox.h"

#include "formats/Nicknames.h"
#include "search/Candidates.h"
#include "search/CardWords.h"
#include "search/DocumentNumbers.h"
#include "search/LooseMatch.h"
#include "search/MatchedField.h"
#include "search/SearchText.h"
#include "search/Vocabulary.h"
#include "storage/Connection.h"
#include "storage/NativeStatement.h"
#include "storage/ReadTransaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientela::search {

namespace {

constexpr int kLoose = 1000; ///< what was found loosely comes after all that was found as typed
/// More than words can score: the very name, and more than that the card's own number.
constexpr int kNamed = 1'000;
constexpr int kNumbered = 2'000;
constexpr int kNickname = 40;     ///< called so in short: as likely as a family name that begins so
constexpr int kReadingAtOnce = 2; ///< cards of one reading, before those of the next
constexpr int kNumberBegun = 30;  ///< a phone that begins with what was typed, before one that holds it
constexpr int kNumberEnds = 20;   ///< one that ends so: it is what people remember
constexpr int kHouse = 200;       ///< the house of a street, whatever else its words begin
constexpr int kWhole = 15;        ///< a number that stands there as it was typed: a postal code

struct Candidate {
    CustomerHit hit;
    QByteArray lastPurchase; ///< ISO, and the folded name: compared as they are stored
    QByteArray sortName;
    int score = 0;
    QString reading{}; ///< of one that was found loosely: the name that was understood
    int turn = 0;      ///< among those of the same reading
};

// What ranks a candidate. Asked for a hundred of them at each keystroke, so on SQLite's own interface.
constexpr auto kCandidate =
    "SELECT s.last_purchase, d.name_f, d.family_f, d.given_f, d.company_f, d.city_f, c.kind, c.archived "
    "FROM customer_derived d JOIN customer c ON c.id = d.customer_id "
    "LEFT JOIN customer_sales s ON s.customer_id = c.id WHERE d.customer_id = ?";

// The rest of a hit, for the few that are shown.
void describe(storage::Connection& db, CustomerHit& hit) {
    auto row = db.query(QStringLiteral("SELECT d.name, d.city, d.phone, c.kind, s.last_purchase, s.spent, c.archived "
                                       "FROM customer_derived d JOIN customer c ON c.id = d.customer_id "
                                       "LEFT JOIN customer_sales s ON s.customer_id = c.id "
                                       "WHERE d.customer_id = ?"),
                        hit.id.value);
    if (!row.next()) return;
    hit = {hit.id,      row.text(0),    row.text(1), row.text(2), {}, row.text(3) == QLatin1String("company"),
           row.date(4), row.integer(5), row.flag(6)};
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

/// Whether a phone begins with what was typed, with the code of its country or without: whoever dials it begins there.
/// `digits` as CardWords has them.
bool beginsNumber(const QString& digits, const QString& run) {
    if (run.size() < kPhoneLeast) return false;
    constexpr qsizetype kLongestCode = 3;
    const QStringList numbers = digits.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(numbers.begin(), numbers.end(), [&run](const QString& number) {
        if (!number.startsWith(QLatin1Char('+'))) return number.startsWith(run);
        const qsizetype code = number.indexOf(run, 1) - 1;
        return code >= 0 && code <= kLongestCode;
    });
}

// Trigrams and words are found apart, and trigrams in any order: whether they fit this card together its texts tell.
// Whoever was found by words alone fits already.
constexpr auto kWritten = "SELECT w.words, g.digits FROM customer_search w "
                          "LEFT JOIN customer_digits g ON g.rowid = w.rowid WHERE w.rowid = ?";

std::optional<CardWords> writtenOn(storage::NativeStatement& row, qint64 id) {
    row.reset();
    row.bindInteger(1, id);
    if (!row.step()) return std::nullopt;
    return CardWords(row.text(0), row.text(1));
}

/// What the numbers are worth: a phone that begins so, the very house of a street, a postal code.
int numbersScore(const SearchText& text, const CardWords& written) {
    int score = 0;
    for (const QString& run : text.digits)
        if (beginsNumber(written.digits(), run))
            score += kNumberBegun;
        else if (run.size() >= kPhoneLeast && (written.digits() + QLatin1Char(' ')).contains(run + QLatin1Char(' ')))
            score += kNumberEnds;
    for (const QString& pair : text.beside)
        if (written.holds(pair)) score += kHouse;
    for (const QStringList& parts : text.numbers)
        if (std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return written.holds(part); }))
            score += kWhole;
    return score;
}

std::vector<CustomerHit> describeBest(storage::Connection& db, const SearchText& text, const QString& typed,
                                      std::vector<Candidate> found, int most) {
    const bool byNumber = text.words.isEmpty();
    const auto better = [byNumber](const Candidate& a, const Candidate& b) {
        if (a.hit.archived != b.hit.archived) return b.hit.archived;
        if (a.score != b.score) return a.score > b.score;
        if (a.turn != b.turn) return a.turn < b.turn;
        // Whoever typed digits looks down the names: among those the order by the last purchase looks like none.
        if (!byNumber && a.lastPurchase != b.lastPurchase) return a.lastPurchase > b.lastPurchase;
        return a.sortName < b.sortName;
    };
    std::stable_sort(found.begin(), found.end(), better);
    // A slip may be understood in several ways ("bianchni"): the first of each way come before more of the same.
    QHash<QString, int> readings;
    for (Candidate& c : found)
        if (!c.reading.isEmpty()) c.turn = readings[c.reading]++ / kReadingAtOnce;
    if (readings.size() > 1) std::stable_sort(found.begin(), found.end(), better);
    // Whoever would have stood there were they in use is named nevertheless: else a common name hides who was archived.
    if (const auto all = static_cast<std::ptrdiff_t>(found.size()); most > 0 && all > most) {
        const auto end = found.begin() + most;
        const auto archived = std::find_if(end, found.end(), [](const Candidate& c) { return c.hit.archived; });
        const bool isOne = archived != found.end() && !(end - 1)->hit.archived && archived->score >= (end - 1)->score;
        if (isOne) std::iter_swap(end, archived);
        found.resize(static_cast<size_t>(most) + (isOne ? 1 : 0));
    }
    std::vector<CustomerHit> hits;
    for (Candidate& c : found) {
        describe(db, c.hit);
        if (c.score >= kNumbered)
            //: beside a name in the search box: its number was typed
            c.hit.matched = QCoreApplication::translate("Search", "no. %1").arg(typed);
        else if (c.score >= 0) // who was found loosely has no word as it was typed
            c.hit.matched = matchedField(db, c.hit.id, text, c.hit.name + QLatin1Char(' ') + c.hit.town);
        hits.push_back(std::move(c.hit));
    }
    return hits;
}

/// What a card that was found as typed is worth, by where the words stand in it, or by what its name is in short.
void rank(Candidate& c, const SearchText& text, const QStringList& nicknames, const storage::NativeStatement& row) {
    const auto own = [&row](int column) { return QString::fromUtf8(row.text(column)); };
    if (row.text(6) == QByteArrayView("company")) {
        // What a company is called comes before who answers the phone there.
        const int contact = scoreOf(text, own(2), own(3), {}, {}) / 2;
        c.score = std::max(scoreOf(text, {}, {}, own(4), own(5)), contact);
    } else {
        c.score = scoreOf(text, own(2), own(3), own(4), own(5), true);
        if (nicknames.contains(own(3).section(QLatin1Char(' '), 0, 0))) c.score = std::max(c.score, kNickname);
    }
}

bool holds(const Ids& ids, qint64 id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

std::vector<CustomerHit> customers(storage::Connection& db, const SearchText& text, const QString& typed, int most) {
    const auto own = [](const storage::NativeStatement& row, int column) {
        return QString::fromUtf8(row.text(column));
    };
    const bool lookCloser = !text.digits.isEmpty();
    storage::NativeStatement row(db, kCandidate);
    storage::NativeStatement writing(db, kWritten);
    std::vector<Candidate> found;
    Vocabulary words(db);
    const Ids byNumber = numbered(db, typed);
    const Ids byName = named(db, typed);
    Ids all = byNumber;
    const QStringList nicknames = namesInShort(text);
    for (const Ids& more : {byName, asTyped(db, text, words), called(db, nicknames)})
        for (const qint64 id : more)
            if (!holds(all, id)) all.push_back(id);
    for (size_t i = 0; i < all.size(); ++i) {
        const qint64 id = all[i];
        const bool isNumbered = i < byNumber.size();
        const bool isNamed = holds(byName, id);
        const std::optional<CardWords> written = lookCloser ? writtenOn(writing, id) : std::nullopt;
        if (lookCloser && !isNumbered && !isNamed && (!written || !written->fits(text))) continue;
        row.reset();
        row.bindInteger(1, id);
        if (!row.step()) continue;
        Candidate c;
        c.hit.id = CustomerId(id);
        c.lastPurchase = row.text(0).toByteArray();
        c.sortName = row.text(1).toByteArray();
        c.hit.archived = row.integer(7) != 0;
        if (isNumbered)
            c.score = kNumbered + static_cast<int>(byNumber.size() - i);
        else if (isNamed)
            c.score = kNamed;
        else
            rank(c, text, nicknames, row);
        if (written) c.score += numbersScore(text, *written);
        found.push_back(std::move(c));
    }
    // A number stands for itself; words may be short forms, or mistyped.
    if (found.size() < kFew && text.digits.isEmpty()) {
        for (const qint64 id : loosely(db, text, words, all)) {
            row.reset();
            row.bindInteger(1, id);
            if (!row.step()) continue;
            Candidate c;
            c.hit.id = CustomerId(id);
            c.lastPurchase = row.text(0).toByteArray();
            c.sortName = row.text(1).toByteArray();
            c.hit.archived = row.integer(7) != 0;
            c.score = looseScoreOf(text, own(row, 2), own(row, 3), own(row, 4), own(row, 5)) - kLoose;
            c.reading = own(row, 2).isEmpty() ? own(row, 4) : own(row, 2);
            found.push_back(std::move(c));
        }
    }
    row.reset();
    writing.reset();
    return describeBest(db, text, typed, std::move(found), most);
}

std::vector<DocumentHit> documents(storage::Connection& db, const QString& typed, int most) {
    std::vector<DocumentHit> hits;
    for (const qint64 id : documentsNumbered(db, typed, 16 * most)) {
        auto row = db.query(
            QStringLiteral("SELECT o.id, o.kind, o.number, coalesce(o.customer_name, d.name), o.date, o.charged "
                           "FROM document o LEFT JOIN customer_derived d ON d.customer_id = o.customer_id "
                           "WHERE o.id = ?"),
            id);
        if (row.next())
            hits.push_back({row.id<DocumentId>(0), row.text(1), row.text(2), row.text(3), row.date(4), row.integer(5)});
    }
    // Just this number comes first, with its year or without; of the rest the newest.
    const auto better = [&](const DocumentHit& a, const DocumentHit& b) {
        const int fits = fitOfNumber(a.number, typed) - fitOfNumber(b.number, typed);
        return fits != 0 ? fits > 0 : a.date > b.date;
    };
    std::stable_sort(hits.begin(), hits.end(), better);
    if (static_cast<int>(hits.size()) > most) hits.resize(static_cast<size_t>(most));
    return hits;
}

} // namespace

SearchAnswer search(storage::Connection& connection, const QString& text, int most) {
    const SearchText parsed = SearchText::of(text);
    if (parsed.isEmpty()) return {};
    const storage::ReadTransaction oneState(connection);
    return {customers(connection, parsed, text.trimmed(), most),
            documents(connection, text.trimmed(), std::max(1, most / 4))};
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
        // Else it went, or was put aside, meanwhile.
        if (!hit.name.isEmpty() && !hit.archived) hits.push_back(std::move(hit));
    };
    const storage::ReadTransaction oneState(connection);
    for (const CustomerId id : opened) take(id);
    storage::Rows rows = connection.query(
        QStringLiteral("SELECT customer_id FROM interaction ORDER BY at DESC, customer_id DESC LIMIT ?"), 4 * most);
    while (static_cast<int>(hits.size()) < most && rows.next()) take(rows.id<CustomerId>(0));
    return hits;
}

} // namespace clientela::search
