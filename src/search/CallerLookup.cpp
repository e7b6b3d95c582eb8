#include "search/CallerLookup.h"

#include "formats/Phone.h"
#include "search/SearchText.h"
#include "storage/Connection.h"
#include "storage/ReadTransaction.h"

#include <algorithm>

namespace clientela::search {

namespace {

constexpr int kMost = 8;

struct Line {
    qint64 customer;
    QString phone;
};

std::vector<Line> linesOf(storage::Rows rows) {
    std::vector<Line> lines;
    while (rows.next()) lines.push_back({rows.integer(0), rows.text(1)});
    return lines;
}

std::vector<Line> byNumber(storage::Connection& db, const QString& e164) {
    return linesOf(db.query(
        QStringLiteral("SELECT p.customer_id, p.value FROM contact_point p JOIN customer c ON c.id = p.customer_id "
                       "WHERE p.normal = ? AND p.kind = 'phone' AND c.archived = 0 LIMIT ?"),
        e164, kMost));
}

// The number's last digits, for numbers kept as typed and for exchanges that cut the country off.
std::vector<Line> byDigits(storage::Connection& db, const QString& digits) {
    if (digits.size() < 5) return {};
    const QString tail = digits.right(9);
    std::vector<Line> lines =
        linesOf(db.query(QStringLiteral("SELECT p.customer_id, p.value FROM customer_digits g "
                                        "JOIN contact_point p ON p.customer_id = g.rowid AND p.kind = 'phone' "
                                        "WHERE g.customer_digits MATCH ? LIMIT 200"),
                         SearchText::digitMatch(tail)));
    const auto others = [&tail](const Line& line) { return !formats::digitsOf(line.phone).endsWith(tail); };
    lines.erase(std::remove_if(lines.begin(), lines.end(), others), lines.end());
    if (static_cast<int>(lines.size()) > kMost) lines.resize(kMost);
    return lines;
}

Caller::Order lastOrder(storage::Connection& db, qint64 customer) {
    auto rows = db.query(QStringLiteral("SELECT id, kind, number, date, charged FROM document "
                                        "WHERE customer_id = ? AND sale_sign = 1 ORDER BY date DESC, id DESC LIMIT 1"),
                         customer);
    if (!rows.next()) return {};
    return {rows.id<DocumentId>(0), rows.text(1), rows.text(2), rows.date(3), rows.integer(4)};
}

QString joined(const QStringList& parts, const QString& separator) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

} // namespace

std::vector<Caller> callersOf(storage::Connection& connection, const QString& number, const QString& homeCountry) {
    const formats::Phone phone = formats::readPhone(number, homeCountry);
    const storage::ReadTransaction oneState(connection);
    std::vector<Line> lines;
    if (!phone.e164.isEmpty()) lines = byNumber(connection, phone.e164);
    if (lines.empty()) lines = byDigits(connection, formats::digitsOf(number));

    std::vector<Caller> callers;
    for (const Line& line : lines) {
        auto row = connection.query(
            QStringLiteral("SELECT name, street, postal_code, city FROM customer_derived WHERE customer_id = ?"),
            line.customer);
        if (!row.next()) continue;
        const QString town = joined({row.text(2), row.text(3)}, QStringLiteral(" "));
        callers.push_back({CustomerId(line.customer), row.text(0), line.phone,
                           joined({row.text(1), town}, QStringLiteral(", ")), lastOrder(connection, line.customer)});
    }
    std::stable_sort(callers.begin(), callers.end(),
                     [](const Caller& a, const Caller& b) { return a.lastOrder.date > b.lastOrder.date; });
    return callers;
}

} // namespace clientela::search
