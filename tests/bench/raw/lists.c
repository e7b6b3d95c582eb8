#include "raw.h"

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql) {
    sqlite3_stmt *statement = NULL;
    return sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK ? statement : NULL;
}

static long long one_number(sqlite3_stmt *statement) {
    long long value = -1;
    if (statement && sqlite3_step(statement) == SQLITE_ROW) value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

static int all_ids(sqlite3_stmt *statement, long long *ids) {
    int n = 0;
    if (!statement) return -1;
    while (n < 100 && sqlite3_step(statement) == SQLITE_ROW) ids[n++] = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return n;
}

/* The window first, by the covering index; then each buyer's card by key. */
#define WOMEN_OVER                                                                                                              \
    "FROM (SELECT customer_id, SUM(charged) AS s FROM document INDEXED BY document_sale_window "                                \
    "      WHERE sale_sign IS NOT NULL AND date BETWEEN ?1 AND ?2 GROUP BY customer_id HAVING s > ?3) a "                       \
    "CROSS JOIN customer c ON c.id = a.customer_id "

long long raw_count_women_over(sqlite3 *db, const char *from, const char *to, long long minor) {
    sqlite3_stmt *s = prepared(db, "SELECT count(*) " WOMEN_OVER "WHERE c.gender = 'female' AND c.archived = 0");
    sqlite3_bind_text(s, 1, from, -1, SQLITE_STATIC);
    sqlite3_bind_text(s, 2, to, -1, SQLITE_STATIC);
    sqlite3_bind_int64(s, 3, minor);
    return one_number(s);
}

int raw_first_women_over(sqlite3 *db, const char *from, const char *to, long long minor, long long *ids) {
    sqlite3_stmt *s = prepared(db, "SELECT c.id " WOMEN_OVER
                                   "CROSS JOIN customer_derived d ON d.customer_id = c.id "
                                   "WHERE c.gender = 'female' AND c.archived = 0 ORDER BY d.name_sort, c.id LIMIT 100");
    sqlite3_bind_text(s, 1, from, -1, SQLITE_STATIC);
    sqlite3_bind_text(s, 2, to, -1, SQLITE_STATIC);
    sqlite3_bind_int64(s, 3, minor);
    return all_ids(s, ids);
}

long long raw_count_region_and_consent(sqlite3 *db, const char *region) {
    sqlite3_stmt *s = prepared(db, "SELECT count(*) FROM customer_derived d NOT INDEXED CROSS JOIN customer c ON c.id = d.customer_id "
                                   "WHERE d.region_f = ?1 AND d.consent_email = 1 AND c.archived = 0");
    sqlite3_bind_text(s, 1, region, -1, SQLITE_STATIC);
    return one_number(s);
}

int raw_first_region_and_consent(sqlite3 *db, const char *region, long long *ids) {
    sqlite3_stmt *s = prepared(db, "SELECT d.customer_id FROM customer_derived d INDEXED BY customer_derived_sort "
                                   "CROSS JOIN customer c ON c.id = d.customer_id "
                                   "WHERE d.region_f = ?1 AND d.consent_email = 1 AND c.archived = 0 "
                                   "ORDER BY d.name_sort, d.customer_id LIMIT 100");
    sqlite3_bind_text(s, 1, region, -1, SQLITE_STATIC);
    return all_ids(s, ids);
}

long long raw_count_stage_and_quiet(sqlite3 *db, const char *before) {
    sqlite3_stmt *s = prepared(db, "SELECT count(*) FROM customer_sales s NOT INDEXED CROSS JOIN customer c ON c.id = s.customer_id "
                                   "WHERE s.last_purchase < ?1 AND c.stage = 'customer' AND c.archived = 0");
    sqlite3_bind_text(s, 1, before, -1, SQLITE_STATIC);
    return one_number(s);
}

long long raw_count_women_born_after(sqlite3 *db, const char *birth) {
    sqlite3_stmt *s = prepared(db, "SELECT count(*) FROM customer NOT INDEXED "
                                   "WHERE gender = 'female' AND birth_date > ?1 AND archived = 0");
    sqlite3_bind_text(s, 1, birth, -1, SQLITE_STATIC);
    return one_number(s);
}
