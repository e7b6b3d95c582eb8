#include "raw.h"

#include <string.h>

int raw_key_at(sqlite3 *db, long long place, char *name, int size, long long *id) {
    sqlite3_stmt *s = NULL;
    int rc = -1;
    sqlite3_prepare_v2(db, "SELECT name_sort, customer_id FROM customer_derived INDEXED BY customer_derived_sort "
                           "ORDER BY name_sort, customer_id LIMIT 1 OFFSET ?1", -1, &s, NULL);
    sqlite3_bind_int64(s, 1, place);
    if (sqlite3_step(s) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(s, 0);
        strncpy(name, text ? text : "", (size_t)size - 1);
        name[size - 1] = 0;
        *id = sqlite3_column_int64(s, 1);
        rc = 0;
    }
    sqlite3_finalize(s);
    return rc;
}

static const char *const kTags =
    "SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = ?1 ORDER BY t.name";

int raw_page_after(sqlite3 *db, const char *name, long long id, size_t *bytes) {
    static sqlite3_stmt *page, *tags;
    static sqlite3 *owner;
    int rows = 0;
    if (owner != db) {
        sqlite3_prepare_v3(db,
            "SELECT c.id, d.name, d.city, d.phone, c.stage, coalesce(s.spent, 0), s.last_purchase, coalesce(s.balance_due, 0) "
            "FROM customer_derived d INDEXED BY customer_derived_sort CROSS JOIN customer c ON c.id = d.customer_id "
            "LEFT JOIN customer_sales s ON s.customer_id = c.id "
            "WHERE (d.name_sort, d.customer_id) > (?1, ?2) AND c.archived = 0 ORDER BY d.name_sort, d.customer_id LIMIT 50",
            -1, SQLITE_PREPARE_PERSISTENT, &page, NULL);
        sqlite3_prepare_v3(db, kTags, -1, SQLITE_PREPARE_PERSISTENT, &tags, NULL);
        owner = db;
    }
    *bytes = 0;
    sqlite3_bind_text(page, 1, name, -1, SQLITE_STATIC);
    sqlite3_bind_int64(page, 2, id);
    while (sqlite3_step(page) == SQLITE_ROW) {
        for (int i = 1; i < 8; ++i) {
            sqlite3_column_text(page, i);
            *bytes += (size_t)sqlite3_column_bytes(page, i);
        }
        sqlite3_bind_int64(tags, 1, sqlite3_column_int64(page, 0));
        while (sqlite3_step(tags) == SQLITE_ROW) *bytes += (size_t)sqlite3_column_bytes(tags, 0);
        sqlite3_reset(tags);
        ++rows;
    }
    sqlite3_reset(page);
    return rows;
}

int raw_search(sqlite3 *db, const char *prefix, long long *ids) {
    static sqlite3_stmt *range, *words;
    static sqlite3 *owner;
    char upper[256], match[300];
    int n = 0;
    if (owner != db) {
        sqlite3_prepare_v3(db, "SELECT customer_id FROM customer_derived WHERE name_f >= ?1 AND name_f < ?2 "
                               "ORDER BY name_f, customer_id LIMIT 8", -1, SQLITE_PREPARE_PERSISTENT, &range, NULL);
        sqlite3_prepare_v3(db, "SELECT rowid FROM customer_search WHERE customer_search MATCH ?1 LIMIT 8", -1,
                           SQLITE_PREPARE_PERSISTENT, &words, NULL);
        owner = db;
    }
    strncpy(upper, prefix, sizeof upper - 5);
    upper[sizeof upper - 5] = 0;
    strcat(upper, "\xf4\x8f\xbf\xbf");
    match[0] = '"';
    match[1] = 0;
    strncat(match, prefix, 256);
    strcat(match, "\"*");
    sqlite3_bind_text(range, 1, prefix, -1, SQLITE_STATIC);
    sqlite3_bind_text(range, 2, upper, -1, SQLITE_STATIC);
    while (sqlite3_step(range) == SQLITE_ROW) ids[n++] = sqlite3_column_int64(range, 0);
    sqlite3_reset(range);
    sqlite3_bind_text(words, 1, match, -1, SQLITE_STATIC);
    while (n < 16 && sqlite3_step(words) == SQLITE_ROW) ids[n++] = sqlite3_column_int64(words, 0);
    sqlite3_reset(words);
    return n;
}
