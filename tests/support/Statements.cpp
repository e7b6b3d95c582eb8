#include "support/Statements.h"

#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <unordered_set>

#include <sqlite3.h>

namespace clientela::test {

namespace {

/// Connections of several threads write here. Lives as long as the program.
class Record {
public:
    explicit Record(const char* path) : file_(std::fopen(path, "wb")) {}

    void add(const char* sql) {
        const std::lock_guard lock(mutex_);
        if (!file_ || !sql || !known_.emplace(sql).second) return;
        std::fputs(sql, file_);
        std::fputc('\0', file_);
        std::fflush(file_); // a test that ends the program early has recorded as well
    }

private:
    std::FILE* file_;
    std::mutex mutex_;
    std::unordered_set<std::string> known_;
};

Record* record = nullptr;

int onStatement(unsigned, void*, void* statement, void*) {
    record->add(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
    return 0;
}

int onConnection(sqlite3* connection, const char**, const struct sqlite3_api_routines*) {
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, onStatement, nullptr);
    return SQLITE_OK;
}

} // namespace

bool recordStatements() {
    const char* path = std::getenv("CLIENTELA_STATEMENTS");
    if (!path || record) return true;
    record = new Record(path); // never deleted: connections may outlive main
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(onConnection));
    return true;
}

} // namespace clientela::test
