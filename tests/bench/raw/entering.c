#include "raw.h"

enum { MOST = 64 };

static int take(sqlite3_stmt *s, const char *text, long long *ids, int n) {
    sqlite3_bind_text(s, 1, text, -1, SQLITE_STATIC);
    while (n < MOST && sqlite3_step(s) == SQLITE_ROW) ids[n++] = sqlite3_column_int64(s, 0);
    sqlite3_reset(s);
    return n;
}

int raw_same(sqlite3 *db, const char *name, const char *phone, const char *match, long long *ids) {
    static sqlite3_stmt *named, *called, *similar;
    static sqlite3 *owner;
    int n = 0;
    if (owner != db) {
        sqlite3_prepare_v3(db, "SELECT customer_id FROM customer_derived WHERE name_f = ?1 LIMIT 20", -1, SQLITE_PREPARE_PERSISTENT,
                           &named, NULL);
        sqlite3_prepare_v3(db, "SELECT customer_id FROM contact_point WHERE normal = ?1 AND kind = 'phone' LIMIT 20", -1,
                           SQLITE_PREPARE_PERSISTENT, &called, NULL);
        sqlite3_prepare_v3(db, "SELECT rowid FROM customer_search WHERE customer_search MATCH ?1 LIMIT 8", -1,
                           SQLITE_PREPARE_PERSISTENT, &similar, NULL);
        owner = db;
    }
    if (name) n = take(named, name, ids, n);
    if (phone) n = take(called, phone, ids, n);
    if (match) n = take(similar, match, ids, n);
    return n;
}

int raw_guard(sqlite3 *db, long long id, const char *today, const char *since) {
    enum { COUNT = 8, COUNTED = 2 };
    static const char *const sql[COUNT] = {
        "SELECT at FROM interaction WHERE customer_id = ?1 AND at >= ?3 AND kind IN ('call', 'letter', 'email', 'sms', 'meeting', "
        "'visit', 'offer') AND coalesce(direction, 'out') = 'out' AND ?2 <> ''",
        "SELECT c.date FROM campaign_member m JOIN campaign c ON c.id = m.campaign_id "
        "WHERE m.customer_id = ?1 AND c.date >= ?3 AND c.date <= ?2 AND m.status <> 'bounced'",
        "SELECT by, at FROM contact_claim WHERE customer_id = ?1 AND at >= ?2",
        "SELECT * FROM interaction WHERE customer_id = ?1 ORDER BY at DESC LIMIT 20",
        "SELECT * FROM task WHERE customer_id = ?1 ORDER BY due DESC LIMIT 20",
        "SELECT * FROM consent_event WHERE customer_id = ?1 ORDER BY at DESC LIMIT 20",
        "SELECT * FROM stage_event WHERE customer_id = ?1 ORDER BY at DESC LIMIT 20",
        "SELECT m.id, c.channel, c.date, c.name, m.status FROM campaign_member m JOIN campaign c ON c.id = m.campaign_id "
        "WHERE m.customer_id = ?1 ORDER BY c.date DESC LIMIT 20",
    };
    static sqlite3_stmt *statements[COUNT];
    static sqlite3 *owner;
    int contacts = 0;
    if (owner != db) {
        for (int i = 0; i < COUNT; ++i)
            if (sqlite3_prepare_v3(db, sql[i], -1, SQLITE_PREPARE_PERSISTENT, &statements[i], NULL) != SQLITE_OK) return -1;
        owner = db;
    }
    for (int i = 0; i < COUNT; ++i) {
        sqlite3_stmt *s = statements[i];
        sqlite3_bind_int64(s, 1, id);
        if (sqlite3_bind_parameter_count(s) > 1) sqlite3_bind_text(s, 2, today, -1, SQLITE_STATIC);
        if (sqlite3_bind_parameter_count(s) > 2) sqlite3_bind_text(s, 3, since, -1, SQLITE_STATIC);
        while (sqlite3_step(s) == SQLITE_ROW) {
            const int columns = sqlite3_column_count(s);
            for (int c = 0; c < columns; ++c) sqlite3_column_text(s, c);
            contacts += i < COUNTED;
        }
        sqlite3_reset(s);
    }
    return contacts;
}
