#include "search/SearchIndex.h"

#include "storage/Connection.h"

namespace clientela::search {

namespace {

// Cards beyond the last one in the index are new, a million of them after an import: looking each up in it would cost
// as much as a fifth of filling it.
constexpr auto kForgetWords = "DELETE FROM customer_search WHERE rowid IN (SELECT id FROM temp.touched_customer "
                              "WHERE id <= (SELECT max(id) FROM customer_search_content))";
constexpr auto kForgetDigits = "DELETE FROM customer_digits WHERE rowid IN (SELECT id FROM temp.touched_customer "
                               "WHERE id <= (SELECT max(id) FROM customer_digits_content))";

// CROSS JOIN keeps SQLite from walking all customers because one was touched.

// What a person may remember of a card. Folded once over the whole, because folding costs more than joining.
constexpr auto kWords = R"sql(
INSERT INTO customer_search (rowid, words)
SELECT c.id, clientela_fold(
    coalesce(c.given_name, '') || ' ' || coalesce(c.middle_name, '') || ' ' || coalesce(c.family_name, '') || ' ' ||
    coalesce(c.nickname, '') || ' ' || coalesce(c.company_name, '') || ' ' || coalesce(c.external_id, '') || ' ' ||
    coalesce(c.vat_number, '') || ' ' || coalesce(c.job_title, '') || ' ' || coalesce(d.street, '') || ' ' ||
    coalesce(d.postal_code, '') || ' ' || coalesce(d.city, '') || ' ' || coalesce(d.region, '') || ' ' ||
    coalesce((SELECT group_concat(m.value, ' ') FROM contact_point m WHERE m.customer_id = c.id AND m.kind <> 'phone'), '')
    || ' ' || coalesce((SELECT group_concat(t.name, ' ') FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id
                        WHERE ct.customer_id = c.id), '') || ' ' || coalesce(c.notes, ''))
FROM temp.touched_customer k CROSS JOIN customer c ON c.id = k.id LEFT JOIN customer_derived d ON d.customer_id = c.id
WHERE c.archived = 0)sql";

// Both as typed and as understood: a caller's number comes with its country, a remembered one without.
constexpr auto kDigits = R"sql(
INSERT INTO customer_digits (rowid, digits)
SELECT p.customer_id, group_concat(coalesce(p.normal, '') || ' ' || replace(replace(replace(replace(replace(replace(replace(
           p.value, ' ', ''), '-', ''), '.', ''), '/', ''), '(', ''), ')', ''), '+', ''), ' ')
FROM temp.touched_customer k CROSS JOIN contact_point p ON p.customer_id = k.id AND p.kind = 'phone'
CROSS JOIN customer c ON c.id = k.id AND c.archived = 0
GROUP BY p.customer_id)sql";

} // namespace

QString SearchIndex::name() const { return QStringLiteral("customer_search"); }

void SearchIndex::refresh(storage::Connection& connection) {
    connection.execute(QString::fromLatin1(kForgetWords));
    connection.execute(QString::fromLatin1(kForgetDigits));
    connection.execute(QString::fromUtf8(kWords));
    connection.execute(QString::fromUtf8(kDigits));
}

void SearchIndex::clear(storage::Connection& connection) {
    connection.execute(QStringLiteral("DELETE FROM customer_search"));
    connection.execute(QStringLiteral("DELETE FROM customer_digits"));
}

} // namespace clientela::search
