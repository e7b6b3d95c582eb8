// Any text has tokens that are its own again, and whatever it is, the dialects leave it or rewrite it without a crash.
#include "storage/Dialect.h"
#include "storage/SqlTokens.h"

#include <cstdint>
#include <cstdlib>

using namespace clientela::storage;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    const QString sql = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const SqlTokens tokens = sqlTokens(sql);
    if (sqlTokens(sqlText(tokens)) != tokens) std::abort();
    for (const QString& statement : Dialect(Dialect::Database::Postgres).statements(sql))
        if (statement.isEmpty()) std::abort();
    return 0;
}
