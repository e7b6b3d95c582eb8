#include "storage/Temporary.h"

#include "storage/Connection.h"

#include <QScopeGuard>

#include <sqlite3.h>

namespace clientela::storage {

void makeTemporary(Connection& connection, const char* kind, const char* name, const char* definition) {
    sqlite3* handle = connection.handle();
    if (sqlite3_table_column_metadata(handle, "temp", name, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr) ==
        SQLITE_OK)
        return;
    Rows pragma = connection.query(QStringLiteral("PRAGMA query_only"));
    const bool readsOnly = pragma.next() && pragma.flag(0);
    const auto again = qScopeGuard([&] {
        if (readsOnly) sqlite3_exec(handle, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    });
    if (readsOnly) connection.script("PRAGMA query_only = OFF"); // it forbids what is temporary, too
    connection.script(QByteArray("CREATE ") + kind + " temp." + name + ' ' + definition);
}

} // namespace clientela::storage
