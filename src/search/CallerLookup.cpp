#include "search/CallerLookup.h"

#include "formats/Phone.h"
#include "search/SearchText.h"
#include "storage/Connection.h"
#include "storage/ReadTransaction.h"

#include <algorithm>

namespace clientela::search {

namespace {

constexpr int kMost = kCallersMost;

// Whom a line belongs to, and what is shown of them.
struct Line {
    qint64 customer;
    QString phone, name, street, postalCode, city;
    bool archived;
};
constexpr auto kLines = "SELECT p.customer_id, p.value, d.name, d.street, d.postal_code, d.city, c.archived FROM %1 "
                        "CROSS JOIN customer c ON c.id = p.customer_id "
                        "CROSS JOIN customer_derived d ON d.customer_id = p.customer_id WHERE %2";

Line lineOf(const storage::Rows& row) {
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.flag(6)};
}

std::vector<Line> byNumber(storage::Connection& db, const QString& e164) {
    static const QString sql = QString::fromLatin1(kLines).arg(QStringLiteral("contact_point p"),
                                                               QStringLiteral("p.normal = ? AND p.kind = 'phone'")) +
                               QStringLiteral(" ORDER BY c.archived LIMIT ?");
    storage::Rows rows = db.query(sql, e164, kMost);
    std::vector<Line> lines;
    while (rows.next()) lines.push_back(lineOf(rows));
    return lines;
}

// Cards by the number's last digits, for numbers kept as typed and for
// exchanges that cut the country off.
std::vector<Line> byDigits(storage::Connection& db, const QString& digits) {
    if (digits.size() < 5) return {};
    static const QString sql =
        QString::fromLatin1(kLines).arg(
            QStringLiteral("customer_digits g CROSS JOIN contact_point p ON p.customer_id = g.rowid"),
            QStringLiteral("g.customer_digits MATCH ? AND p.kind = 'phone'")) +
        QStringLiteral(" LIMIT 200");
    const QString tail = digits.right(9);
    storage::Rows rows = db.query(sql, SearchText::digitMatch(tail));
    std::vector<Line> lines;
    while (static_cast<int>(lines.size()) < kMost && rows.next())
        if (formats::digitsOf(rows.text(1)).endsWith(tail)) lines.push_back(lineOf(rows));
    return lines;
}

// Cards with these digits anywhere in a number, as somebody reads them out.
std::vector<Line> byRun(storage::Connection& db, const QString& digits) {
    if (digits.size() < kLeastRun) return {};
    static const QString sql =
        QString::fromLatin1(kLines).arg(
            QStringLiteral("customer_digits g CROSS JOIN contact_point p ON p.customer_id = g.rowid"),
            QStringLiteral("g.customer_digits MATCH ? AND p.kind = 'phone'")) +
        QStringLiteral(" LIMIT 2000");
    storage::Rows rows = db.query(sql, SearchText::digitMatch(digits));
    std::vector<Line> lines;
    while (static_cast<int>(lines.size()) < kMost && rows.next()) {
        Line line = lineOf(rows);
        const bool isSaid =
            std::any_of(lines.begin(), lines.end(), [&](const Line& one) { return one.customer == line.customer; });
        if (!isSaid && formats::digitsOf(line.phone).contains(digits)) lines.push_back(std::move(line));
    }
    return lines;
}

// A number as exchanges give it: what is kept of phones that were understood.
bool isInternational(const QString& number) {
    return number.size() > 7 && number.front() == QLatin1Char('+') &&
           std::all_of(number.begin() + 1, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::vector<Line> linesOf(storage::Connection& db, const QString& number, const QString& homeCountry) {
    std::vector<Line> lines;
    // An archived card does not keep the next way from finding one that is in use.
    const auto isFound = [&] { return !lines.empty() && !lines.front().archived; };
    if (isInternational(number)) lines = byNumber(db, number);
    if (isFound()) return lines;
    const formats::Phone phone = formats::readPhone(number, homeCountry);
    if (!phone.e164.isEmpty() && phone.e164 != number) lines = byNumber(db, phone.e164);
    if (isFound()) return lines;
    for (Line& more : byDigits(db, formats::digitsOf(number)))
        if (std::none_of(lines.begin(), lines.end(), [&](const Line& one) { return one.customer == more.customer; }))
            lines.push_back(std::move(more));
    return lines;
}

QString joined(const QStringList& parts, const QString& separator) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

std::vector<Caller> callersWith(storage::Connection& connection, const std::vector<Line>& lines) {
    std::vector<Caller> callers;
    for (const Line& line : lines) {
        const QString town = joined({line.postalCode, line.city}, QStringLiteral(" "));
        callers.push_back({CustomerId(line.customer), line.name, line.phone,
                           joined({line.street, town}, QStringLiteral(", ")),
                           sales::lastSale(connection, CustomerId(line.customer)), line.archived});
    }
    std::stable_sort(callers.begin(), callers.end(), [](const Caller& a, const Caller& b) {
        return a.archived != b.archived ? b.archived : a.lastOrder.date > b.lastOrder.date;
    });
    return callers;
}

} // namespace

std::vector<Caller> callersOf(storage::Connection& connection, const QString& number, const QString& homeCountry) {
    const storage::ReadTransaction oneState(connection);
    return callersWith(connection, linesOf(connection, number, homeCountry));
}

std::vector<Caller> callersTyped(storage::Connection& connection, const QString& typed, const QString& homeCountry) {
    const storage::ReadTransaction oneState(connection);
    std::vector<Line> lines = linesOf(connection, typed, homeCountry);
    if (lines.empty()) lines = byRun(connection, formats::digitsOf(typed));
    return callersWith(connection, lines);
}

} // namespace clientela::search
