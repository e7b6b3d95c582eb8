#include "raw.h"

static int drain(sqlite3_stmt *s, long long id) {
    int rows = 0;
    sqlite3_bind_int64(s, 1, id);
    while (sqlite3_step(s) == SQLITE_ROW) {
        const int columns = sqlite3_column_count(s);
        for (int i = 0; i < columns; ++i) sqlite3_column_text(s, i);
        ++rows;
    }
    sqlite3_reset(s);
    return rows;
}

int raw_card(sqlite3 *db, long long id) {
    enum { COUNT = 8 };
    static const char *const sql[COUNT] = {
        "SELECT * FROM customer WHERE id = ?1",
        "SELECT * FROM contact_point WHERE customer_id = ?1 ORDER BY kind, position",
        "SELECT * FROM address WHERE customer_id = ?1 ORDER BY position",
        "SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = ?1",
        "SELECT l.role, d.name FROM customer_link l JOIN customer_derived d ON d.customer_id = l.other_id WHERE l.customer_id = ?1",
        "SELECT field_id, value FROM custom_value WHERE customer_id = ?1",
        "SELECT * FROM customer_sales WHERE customer_id = ?1",
        "SELECT id, kind, status, number, date, charged FROM document WHERE customer_id = ?1 ORDER BY date DESC LIMIT 20",
    };
    static sqlite3_stmt *statements[COUNT];
    static sqlite3 *owner;
    int rows = 0;
    if (owner != db) {
        for (int i = 0; i < COUNT; ++i)
            if (sqlite3_prepare_v3(db, sql[i], -1, SQLITE_PREPARE_PERSISTENT, &statements[i], NULL) != SQLITE_OK) return -1;
        owner = db;
    }
    for (int i = 0; i < COUNT; ++i) rows += drain(statements[i], id);
    return rows;
}

long long raw_caller(sqlite3 *db, const char *e164) {
    static sqlite3_stmt *who, *order;
    static sqlite3 *owner;
    long long id = 0;
    if (owner != db) {
        sqlite3_prepare_v3(db, "SELECT p.customer_id, d.name, d.street, d.city FROM contact_point p "
                               "JOIN customer_derived d ON d.customer_id = p.customer_id "
                               "WHERE p.normal = ?1 AND p.kind = 'phone'", -1, SQLITE_PREPARE_PERSISTENT, &who, NULL);
        sqlite3_prepare_v3(db, "SELECT id, kind, number, date, charged FROM document WHERE customer_id = ?1 AND sale_sign = 1 "
                               "ORDER BY date DESC LIMIT 1", -1, SQLITE_PREPARE_PERSISTENT, &order, NULL);
        owner = db;
    }
    sqlite3_bind_text(who, 1, e164, -1, SQLITE_STATIC);
    if (sqlite3_step(who) == SQLITE_ROW) {
        id = sqlite3_column_int64(who, 0);
        for (int i = 1; i < 4; ++i) sqlite3_column_text(who, i);
    }
    sqlite3_reset(who);
    if (id) drain(order, id);
    return id;
}

int raw_save(sqlite3 *db, long long id, const char *family, const char *phone) {
    static sqlite3_stmt *statements[7];
    static sqlite3 *owner;
    static const char *const sql[7] = {
        "BEGIN IMMEDIATE",
        "UPDATE customer SET family_name = ?2 WHERE id = ?1",
        "UPDATE contact_point SET value = ?3, normal = ?3 WHERE customer_id = ?1 AND kind = 'phone' AND position = "
        "(SELECT min(position) FROM contact_point WHERE customer_id = ?1 AND kind = 'phone')",
        "UPDATE customer_derived SET family_f = lower(?2), name_f = lower(?2), phone = ?3, phone_e164 = ?3 WHERE customer_id = ?1",
        "UPDATE customer_search SET words = lower(?2) || ' ' || ?3 WHERE rowid = ?1",
        "UPDATE customer_digits SET digits = ?3 || ' ' || substr(?3, 2) WHERE rowid = ?1",
        "COMMIT",
    };
    if (owner != db) {
        for (int i = 0; i < 7; ++i)
            if (sqlite3_prepare_v3(db, sql[i], -1, SQLITE_PREPARE_PERSISTENT, &statements[i], NULL) != SQLITE_OK) return -1;
        owner = db;
    }
    for (int i = 0; i < 7; ++i) {
        sqlite3_stmt *s = statements[i];
        const int parameters = sqlite3_bind_parameter_count(s);
        if (parameters >= 1) sqlite3_bind_int64(s, 1, id);
        if (parameters >= 2) sqlite3_bind_text(s, 2, family, -1, SQLITE_STATIC);
        if (parameters >= 3) sqlite3_bind_text(s, 3, phone, -1, SQLITE_STATIC);
        const int rc = sqlite3_step(s);
        sqlite3_reset(s);
        if (rc != SQLITE_DONE && rc != SQLITE_ROW) return -1;
    }
    return 0;
}
