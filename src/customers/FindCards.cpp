#include "customers/FindCards.h"

#include "base/Fold.h"
#include "formats/Email.h"
#include "storage/Connection.h"

#include <QStringList>

#include <algorithm>

namespace clientela::customers {

namespace {

std::vector<CustomerId> ids(storage::Rows rows) {
    std::vector<CustomerId> found;
    while (rows.next()) found.push_back(rows.id<CustomerId>(0));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<CustomerId> byPoint(storage::Connection& connection, const QString& kind, const QString& normal,
                                Archived archived) {
    return ids(connection.query(
        QStringLiteral("SELECT m.customer_id FROM contact_point m CROSS JOIN customer c ON c.id = m.customer_id "
                       "WHERE m.normal = ? AND m.kind = ? AND c.archived <= ?"),
        normal, kind, archived == Archived::Included ? 1 : 0));
}

} // namespace

std::vector<CustomerId> findByExternalId(storage::Connection& connection, const QString& externalId) {
    return ids(connection.query(QStringLiteral("SELECT id FROM customer WHERE external_id = ? AND archived = 0"),
                                externalId.trimmed()));
}

std::vector<CustomerId> findByEmail(storage::Connection& connection, const QString& address, Archived archived) {
    return byPoint(connection, QStringLiteral("email"), formats::emailKey(address), archived);
}

std::vector<CustomerId> findByPhone(storage::Connection& connection, const QString& e164, Archived archived) {
    return byPoint(connection, QStringLiteral("phone"), e164, archived);
}

std::vector<CustomerId> findByName(storage::Connection& connection, const QString& name, Archived archived) {
    const QString folded = fold(name);
    if (folded.isEmpty()) return {};
    // The index holds "family given": every way to take the name apart is one look-up, and what is shown decides.
    const QStringList words = folded.split(QLatin1Char(' '));
    std::vector<CustomerId> found;
    for (qsizetype given = 0; given < words.size(); ++given) {
        const QString sorted = (words.mid(given) + words.mid(0, given)).join(QLatin1Char(' '));
        const auto more = ids(connection.query(
            QStringLiteral("SELECT d.customer_id FROM customer_derived d CROSS JOIN customer c ON c.id = d.customer_id "
                           "WHERE d.name_f = ? AND (d.shown_f = ? OR d.name_f = ?) AND c.archived <= ?"),
            sorted, folded, folded, archived == Archived::Included ? 1 : 0));
        found.insert(found.end(), more.begin(), more.end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<CustomerId> findByAnything(storage::Connection& connection, const QString& text) {
    if (text.trimmed().isEmpty()) return {};
    std::vector<CustomerId> found = findByExternalId(connection, text);
    if (found.empty() && text.contains(QLatin1Char('@'))) found = findByEmail(connection, text);
    if (found.empty()) found = findByName(connection, text);
    return found;
}

} // namespace clientela::customers
