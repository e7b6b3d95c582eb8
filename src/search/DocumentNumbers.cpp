#include "search/DocumentNumbers.h"

#include "search/SearchText.h"
#include "storage/NativeStatement.h"

#include <algorithm>

namespace clientela::search {

namespace {

constexpr int kHeadsMost = 64;  ///< of numbers that begin with letters: some kinds in some years
constexpr int kHeadsOfYear = 4; ///< "2025-", "2025/", "2025/A-"
constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2060;
constexpr qsizetype kLeastDigits = 2; ///< of a number alone: with one digit begin too many

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Where the digits at the end of a number begin.
qsizetype tailAt(QStringView number) {
    qsizetype at = number.size();
    while (at > 0 && isDigit(number[at - 1])) --at;
    return at;
}

/// Those digits without the zeros that fill them up.
QString ownDigits(const QString& number) {
    QString digits = number.mid(tailAt(number));
    while (digits.size() > 1 && digits.startsWith(u'0')) digits.remove(0, 1);
    return digits;
}

QString lettersAndDigits(const QString& text) {
    QString bare;
    for (const QChar c : text)
        if (c.isLetterOrNumber()) bare += c.toLower();
    return bare;
}

/// What numbers of one series have before the number itself: "2025/", "CN-2025-".
struct Head {
    QString text;
    qsizetype width = 0; ///< to which the number is filled up with zeros; 0: it is not
};

class Numbers {
public:
    explicit Numbers(storage::Connection& db)
        : next_(db, "SELECT number FROM document WHERE number >= ? ORDER BY number LIMIT 1"),
          range_(db, "SELECT id FROM document WHERE number >= ? AND number < ? ORDER BY number DESC LIMIT ?"),
          exact_(db, "SELECT id FROM document WHERE number = ? ORDER BY id DESC LIMIT ?") {}

    /// The least number from `from` on; null: there is none.
    QString next(const QString& from) {
        const QByteArray bytes = from.toUtf8();
        next_.bindText(1, bytes);
        const QString found = next_.step() ? QString::fromUtf8(next_.text(0)) : QString();
        next_.reset();
        return found;
    }

    void takeExact(const QString& number, int most, std::vector<qint64>& ids) {
        const QByteArray bytes = number.toUtf8();
        exact_.bindText(1, bytes);
        exact_.bindInteger(2, most);
        take(exact_, ids);
    }

    void takeBegun(const QString& beginning, int most, std::vector<qint64>& ids) {
        const QByteArray from = beginning.toUtf8();
        const QByteArray to = afterAll(beginning).toUtf8();
        range_.bindText(1, from);
        range_.bindText(2, to);
        range_.bindInteger(3, most);
        take(range_, ids);
    }

    /// The index is walked from head to head, past all numbers of each.
    std::vector<Head> heads() {
        std::vector<Head> found;
        // Digits in front are a year of two or four digits, or else the number itself, of which there may be millions.
        for (int year = 0; year < 100; ++year)
            walk(QStringLiteral("%1").arg(year, 2, 10, QLatin1Char('0')), kHeadsOfYear, found);
        for (int year = kFirstYear; year <= kLastYear; ++year) walk(QString::number(year), kHeadsOfYear, found);
        walk({}, kHeadsMost, found);
        return found;
    }

private:
    static void take(storage::NativeStatement& rows, std::vector<qint64>& ids) {
        while (rows.step())
            if (const qint64 id = rows.integer(0); std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        rows.reset(); // before the texts go
    }

    /// Heads that go on behind `year` with a sign; without one those that begin with no digit.
    void walk(const QString& year, int most, std::vector<Head>& found) {
        const QString end = year.isEmpty() ? QString() : year + QLatin1Char('0');
        QString from = year.isEmpty() ? QStringLiteral(":") : year + QLatin1Char(' ');
        for (int steps = 0; steps < most; ++steps) {
            const QString number = next(from);
            if (number.isEmpty() || (!end.isEmpty() && number >= end)) return;
            const qsizetype tail = tailAt(number);
            if (tail < number.size()) {
                const bool isFilled = number[tail] == u'0';
                found.push_back({number.left(tail), isFilled ? number.size() - tail : 0});
                from = number.left(tail) + QLatin1Char(':'); // behind 9
            } else {
                from = afterAll(number);
            }
        }
    }

    storage::NativeStatement next_;
    storage::NativeStatement range_;
    storage::NativeStatement exact_;
};

} // namespace

std::vector<qint64> documentsNumbered(storage::Connection& connection, const QString& typed, int most) {
    std::vector<qint64> ids;
    const QString number = typed.trimmed();
    const qsizetype at = tailAt(number);
    if (std::none_of(number.begin(), number.end(), isDigit)) return ids;
    Numbers numbers(connection);
    numbers.takeExact(number, most, ids);
    const QString digits = ownDigits(number);
    const QString before = lettersAndDigits(number.left(at));
    std::vector<Head> heads;
    if (digits.size() >= (before.isEmpty() ? kLeastDigits : 1)) heads = numbers.heads();
    std::erase_if(heads, [&](const Head& head) { return !lettersAndDigits(head.text).endsWith(before); });
    const auto full = [&] { return static_cast<int>(ids.size()) >= most; };
    for (const Head& head : heads)
        if (!full()) numbers.takeExact(head.text + digits.rightJustified(head.width, u'0'), most, ids);
    if (!full()) numbers.takeBegun(number, most - static_cast<int>(ids.size()), ids);
    for (const Head& head : heads)
        for (qsizetype zeros = 0; zeros <= std::max<qsizetype>(0, head.width - digits.size()) && !full(); ++zeros)
            numbers.takeBegun(head.text + QString(zeros, u'0') + digits, most / 4 + 1, ids);
    if (ids.size() > static_cast<size_t>(most)) ids.resize(static_cast<size_t>(most));
    return ids;
}

int fitOfNumber(const QString& number, const QString& typed) {
    if (number == typed) return 3;
    const auto before = [](const QString& whole) { return lettersAndDigits(whole.left(tailAt(whole))); };
    const QString digits = ownDigits(typed);
    if (digits.isEmpty() || ownDigits(number) != digits || !before(number).endsWith(before(typed))) return 0;
    return before(number) == before(typed) ? 2 : 1;
}

} // namespace clientela::search
