#include "search/SearchIndex.h"

#include "customers/CustomerDerived.h"
#include "storage/Connection.h"

#include <vector>

namespace clientela::search {

namespace {

// Each statement that follows a write to a full-text table in the same transaction makes it flush what it had gathered,
// a segment at a time: a card is replaced in one statement a table, and a card whose words stayed is left alone. Cards
// beyond the last one in the index are new, a million of them after an import: looking each up in it would cost as much
// as a fifth of filling it.
constexpr auto kForget = "DELETE FROM %1 WHERE rowid IN (SELECT k.id FROM temp.touched_customer k "
                         "WHERE k.id <= (SELECT max(id) FROM %1_content) AND NOT EXISTS (%2))";
constexpr auto kReplace = "INSERT OR REPLACE INTO %1 (rowid, %3) SELECT id, %3 FROM (%2) made "
                          "WHERE id <= (SELECT max(id) FROM %1_content) "
                          "AND NOT EXISTS (SELECT 1 FROM %1_content old WHERE old.id = made.id AND old.c0 = made.%3)";
constexpr auto kAdd = "INSERT INTO %1 (rowid, %3) SELECT id, %3 FROM (%2) made "
                      "WHERE id > (SELECT coalesce(max(id), 0) FROM %1_content)";

// CROSS JOIN keeps SQLite from walking all customers because one was touched.

// What a person may remember of a card, of an archived one too. Folded once over the whole, because folding costs more
// than joining.
constexpr auto kHasWords = "SELECT 1 FROM customer c WHERE c.id = k.id";
constexpr auto kWords = R"sql(
SELECT c.id AS id, clientela_fold(
    coalesce(c.given_name, '') || ' ' || coalesce(c.middle_name, '') || ' ' || coalesce(c.family_name, '') || ' ' ||
    coalesce(c.nickname, '') || ' ' || coalesce(c.company_name, '') || ' ' || coalesce(c.external_id, '') || ' ' ||
    coalesce(c.vat_number, '') || ' ' || coalesce(c.job_title, '') || ' ' || coalesce(d.street, '') || ' ' ||
    coalesce(d.postal_code, '') || ' ' || coalesce(d.city, '') || ' ' || coalesce(d.region, '') || ' ' ||
    coalesce((SELECT group_concat(m.value, ' ') FROM contact_point m WHERE m.customer_id = c.id AND m.kind <> 'phone'), '')
    || ' ' || coalesce((SELECT group_concat(t.name, ' ') FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id
                        WHERE ct.customer_id = c.id), '') || ' ' || coalesce(c.notes, '')) AS words
FROM temp.touched_customer k CROSS JOIN customer c ON c.id = k.id LEFT JOIN customer_derived d ON d.customer_id = c.id)sql";

// Both as typed and as understood: a caller's number comes with its country, a remembered one without.
// Grouped by what is walked in its order: by the other side of the same equation SQLite would sort them all.
constexpr auto kHasDigits = "SELECT 1 FROM contact_point p "
                            "WHERE p.customer_id = k.id AND p.kind = 'phone'";
constexpr auto kDigits = R"sql(
SELECT k.id AS id, group_concat(coalesce(p.normal, '') || ' ' || replace(replace(replace(replace(replace(replace(replace(
           p.value, ' ', ''), '-', ''), '.', ''), '/', ''), '(', ''), ')', ''), '+', ''), ' ') AS digits
FROM temp.touched_customer k CROSS JOIN contact_point p ON p.customer_id = k.id AND p.kind = 'phone'
GROUP BY k.id)sql";

/// What brings a full-text table up to date: `has` says whether a touched card belongs in it, `made` makes its
/// `column`.
std::vector<QString> statements(const char* table, const char* has, const char* made, const char* column) {
    const auto filled = [&](const char* sql, const char* inner) {
        return QString::fromLatin1(sql)
            .replace(QLatin1String("%1"), QLatin1String(table))
            .replace(QLatin1String("%2"), QLatin1String(inner))
            .replace(QLatin1String("%3"), QLatin1String(column));
    };
    return {filled(kForget, has), filled(kReplace, made), filled(kAdd, made)};
}

} // namespace

QString SearchIndex::name() const { return QStringLiteral("customer_search"); }

QStringList SearchIndex::sources() const {
    return customers::CustomerDerived().sources() << QStringLiteral("customer_tag") << QStringLiteral("tag");
}

void SearchIndex::refresh(storage::Connection& connection) {
    static const std::vector<QString> words = statements("customer_search", kHasWords, kWords, "words");
    static const std::vector<QString> digits = statements("customer_digits", kHasDigits, kDigits, "digits");
    for (const QString& sql : words) connection.execute(sql);
    for (const QString& sql : digits) connection.execute(sql);
}

void SearchIndex::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM customer_search"));
    connection.execute(QStringLiteral("DELETE FROM customer_digits"));
}

} // namespace clientela::search
