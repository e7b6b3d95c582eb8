#include "raw.h"

sqlite3 *raw_open(const char *path, int writable) {
    sqlite3 *db = NULL;
    const int flags = writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(path, &db, flags, NULL) != SQLITE_OK) {
        sqlite3_close(db);
        return NULL;
    }
    sqlite3_exec(db, "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536; PRAGMA mmap_size=1073741824;"
                     "PRAGMA temp_store=MEMORY",
                 NULL, NULL, NULL);
    return db;
}

void raw_close(sqlite3 *db) { sqlite3_close_v2(db); }
