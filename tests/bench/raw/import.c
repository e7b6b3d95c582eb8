#include "raw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Rows first, then indexes, then the search index, in one transaction: what the experiments found fastest. */

static int run(sqlite3 *db, const char *sql) { return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK ? 0 : -1; }

static void text(sqlite3_stmt *s, int at, const char *value) {
    if (value && *value) sqlite3_bind_text(s, at, value, -1, SQLITE_STATIC);
    else sqlite3_bind_null(s, at);
}

static int step(sqlite3_stmt *s) {
    const int rc = sqlite3_step(s);
    sqlite3_reset(s);
    if (rc == SQLITE_DONE) return 0;
    fprintf(stderr, "%s: %s\n", sqlite3_errmsg(sqlite3_db_handle(s)), sqlite3_sql(s));
    return -1;
}

/* The plain indexes of the tables that are filled; taken away before and made again after. */
static int take_indexes(sqlite3 *db, char **again) {
    static const char *const sql =
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
        "('customer', 'contact_point', 'address', 'customer_derived', 'stage_event')";
    sqlite3_stmt *s = NULL;
    char *drops = sqlite3_mprintf("");
    *again = sqlite3_mprintf("");
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK) return -1;
    while (sqlite3_step(s) == SQLITE_ROW) {
        char *more = sqlite3_mprintf("%s%s;", *again, (const char *)sqlite3_column_text(s, 1));
        sqlite3_free(*again);
        *again = more;
        more = sqlite3_mprintf("%sDROP INDEX %Q;", drops, (const char *)sqlite3_column_text(s, 0));
        sqlite3_free(drops);
        drops = more;
    }
    sqlite3_finalize(s);
    const int rc = run(db, drops);
    sqlite3_free(drops);
    return rc;
}

enum { CUSTOMER, POINT, ADDRESS, DERIVED, STAGE, WORDS, DIGITS, COUNT };

int raw_import(sqlite3 *db, const raw_customer *rows, size_t count) {
    static const char *const sql[COUNT] = {
        "INSERT INTO customer (id, kind, given_name, family_name, stage, created) VALUES (?1, 'person', ?2, ?3, 'suspect', "
        "'2025-11-22T10:00:00Z')",
        "INSERT INTO contact_point (customer_id, kind, position, value, normal) VALUES (?1, ?2, 0, ?3, ?3)",
        "INSERT INTO address (customer_id, role, position, street, postal_code, city, country) VALUES (?1, 'billing', 0, ?2, ?3, ?4, ?5)",
        "INSERT INTO customer_derived (customer_id, name, name_f, name_sort, given_f, family_f, phone, phone_e164, email, email_f, street, "
        "postal_code, city, city_f, country, shown_f, street_f) "
        "VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?6, ?7, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        "INSERT INTO stage_event (customer_id, stage, at) VALUES (?1, 'suspect', '2025-11-22T10:00:00Z')",
        "INSERT INTO customer_search (rowid, words) VALUES (?1, ?2)",
        "INSERT INTO customer_digits (rowid, digits) VALUES (?1, ?2)",
    };
    sqlite3_stmt *s[COUNT];
    char *indexes = NULL;
    char buffer[1024];
    int failed = 0;
    if (run(db, "BEGIN IMMEDIATE") != 0 || take_indexes(db, &indexes) != 0) return -1;
    for (int i = 0; i < COUNT; ++i)
        if (sqlite3_prepare_v2(db, sql[i], -1, &s[i], NULL) != SQLITE_OK) return -1;
    for (size_t i = 0; i < count && !failed; ++i) {
        const raw_customer *c = &rows[i];
        const long long id = (long long)i + 1;
        for (int t = 0; t < COUNT; ++t) sqlite3_bind_int64(s[t], 1, id);
        text(s[CUSTOMER], 2, c->given);
        text(s[CUSTOMER], 3, c->family);
        failed |= step(s[CUSTOMER]);
        sqlite3_bind_text(s[POINT], 2, "phone", 5, SQLITE_STATIC);
        text(s[POINT], 3, c->phone);
        failed |= step(s[POINT]);
        sqlite3_bind_text(s[POINT], 2, "email", 5, SQLITE_STATIC);
        text(s[POINT], 3, c->email);
        failed |= step(s[POINT]);
        text(s[ADDRESS], 2, c->street);
        text(s[ADDRESS], 3, c->postal_code);
        text(s[ADDRESS], 4, c->city);
        text(s[ADDRESS], 5, c->country);
        failed |= step(s[ADDRESS]);
        failed |= step(s[STAGE]);
        snprintf(buffer, sizeof buffer, "%s %s", c->given, c->family);
        text(s[DERIVED], 2, buffer);
        text(s[DERIVED], 3, c->name_f);
        text(s[DERIVED], 4, c->given_f);
        text(s[DERIVED], 5, c->family_f);
        text(s[DERIVED], 6, c->phone);
        text(s[DERIVED], 7, c->email);
        text(s[DERIVED], 8, c->street);
        text(s[DERIVED], 9, c->postal_code);
        text(s[DERIVED], 10, c->city);
        text(s[DERIVED], 11, c->city_f);
        text(s[DERIVED], 12, c->country);
        text(s[DERIVED], 13, c->shown_f);
        text(s[DERIVED], 14, c->street_f);
        failed |= step(s[DERIVED]);
    }
    failed |= run(db, indexes);
    for (size_t i = 0; i < count && !failed; ++i) {
        const raw_customer *c = &rows[i];
        snprintf(buffer, sizeof buffer, "%s %s %s %s %s %s", c->given_f, c->family_f, c->street_f, c->postal_code, c->city_f, c->email);
        sqlite3_bind_int64(s[WORDS], 1, (long long)i + 1);
        text(s[WORDS], 2, buffer);
        failed |= step(s[WORDS]);
        sqlite3_bind_int64(s[DIGITS], 1, (long long)i + 1);
        text(s[DIGITS], 2, c->phone + 1);
        failed |= step(s[DIGITS]);
    }
    for (int i = 0; i < COUNT; ++i) sqlite3_finalize(s[i]);
    sqlite3_free(indexes);
    failed |= run(db, failed ? "ROLLBACK" : "COMMIT");
    return failed ? -1 : 0;
}
