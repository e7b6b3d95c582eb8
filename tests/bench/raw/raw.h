/* The raw limits that the program is measured against: what a programmer who knows SQLite, libxlsxwriter and QPainter would
 * write for this one question on this one file, and nothing else. Same folding (the stored columns), same row order, results
 * compared by the benchmarks. They change only with a note in docs/decisions/.
 *
 * All take an open connection; ids and counts come back through the return value or the buffer. A negative return is an error. */
#ifndef CLIENTELA_BENCH_RAW_H
#define CLIENTELA_BENCH_RAW_H

#include <sqlite3.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

sqlite3 *raw_open(const char *path, int writable);
void raw_close(sqlite3 *db);

/* Lists. Dates are ISO text, both ends included. ids must hold 100. */
long long raw_count_women_over(sqlite3 *db, const char *from, const char *to, long long minor);
int raw_first_women_over(sqlite3 *db, const char *from, const char *to, long long minor, long long *ids);
long long raw_count_region_and_consent(sqlite3 *db, const char *region_folded);
int raw_first_region_and_consent(sqlite3 *db, const char *region_folded, long long *ids);
long long raw_count_stage_and_quiet(sqlite3 *db, const char *before);
long long raw_count_women_born_after(sqlite3 *db, const char *birth); /* unselective: NOT INDEXED scan */

/* Table: 50 rows of the default columns in name order, after (name_f, id). Returns rows; *bytes sums the text read. */
int raw_page_after(sqlite3 *db, const char *name_folded, long long id, size_t *bytes);
/* The key of the row at a place in name order, to start a page from. */
int raw_key_at(sqlite3 *db, long long place, char *name_folded, int size, long long *id);

/* One keystroke: first 8 by folded name range, and 8 by the full-text index. */
int raw_search(sqlite3 *db, const char *prefix, long long *ids);

/* One card: its row, contact points, addresses, tags, last 20 documents. Returns rows read. */
int raw_card(sqlite3 *db, long long id);
/* Customer of a phone in E.164 with the last order. */
long long raw_caller(sqlite3 *db, const char *e164);

/* Before a customer is called or written to: today's claim, contacts from here since a day (local ISO dates), mailings included, and
 * the last 20 things of each kind that happened. Returns how many contacts there were. */
int raw_guard(sqlite3 *db, long long id, const char *today, const char *since);
/* Who may be the one that is being typed: the same name ("family given", folded), the same phone in E.164, names that begin with
 * these words (an FTS5 match). NULL: not typed yet. ids must hold 64; returns how many. */
int raw_same(sqlite3 *db, const char *name, const char *phone, const char *match, long long *ids);

/* Saves a new family name and a phone in one bare transaction (derived name kept true). 0 on success. */
int raw_save(sqlite3 *db, long long id, const char *family, const char *phone);

/* Imports: customers with one phone, one e-mail and one address each from an array, then indexes, then the search index, in one
 * transaction, into an empty file with the program's schema. 0 on success. */
typedef struct {
    const char *given, *family, *phone, *email, *street, *postal_code, *city, *country;
    const char *given_f, *family_f, *name_f, *shown_f, *street_f, *city_f;
} raw_customer;
int raw_import(sqlite3 *db, const raw_customer *rows, size_t count);

/* Everybody in name order with eleven columns: by the sqlite3 shell into a CSV file (its exit status), and by bare libxlsxwriter
 * in constant memory (rows written). */
#define RAW_EXPORT_COLUMNS "id,name,email,phone,street,postal_code,city,country,stage,spent,last_purchase"
int raw_csv(const char *file, const char *target);
long long raw_xlsx(sqlite3 *db, const char *target);

/* Writes a page of 4 KiB at the end of a new file in the folder and waits for the disk, `times` times; milliseconds each. */
int raw_fsync(const char *folder, int times, double *milliseconds);

/* Copies the open file by SQLite's backup interface into a new file, in one step, with SQLite's own settings: a journal, and synced. */
int raw_backup(sqlite3 *db, const char *target);
/* Copies a file, a megabyte at a time, and waits for the disk. */
int raw_copy(const char *from, const char *to);
/* Two pages of 4 KiB at an offset of an open file, each waited for. */
int raw_two_writes(int file, long long offset);

#ifdef __cplusplus
}
#endif
#endif
