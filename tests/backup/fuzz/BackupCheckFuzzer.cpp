// What is said of a file by walking its pages is what SQLite says of it: that they hang together only where it says so,
// too, and there the same of indexes and references; where they do not, the walk ends and breaks nothing.
#include "backup/IndexSums.h"
#include "backup/References.h"
#include "backup/Structure.h"
#include "storage/Rows.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"
#include "support/DamagedBytes.h"

#include <optional>

using namespace clientela;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size);

namespace {

/// Nothing where it cannot be read.
template <class Look>
std::optional<bool> said(Look&& look) {
    try {
        return look();
    } catch (const storage::StorageFailure&) {
        return std::nullopt;
    }
}

std::optional<bool> isOk(storage::Connection& connection, const char* check, const QString& table) {
    return said([&] {
        storage::Rows rows =
            connection.query(QStringLiteral("PRAGMA %1(%2)").arg(QLatin1String(check), storage::quoted(table)));
        return rows.next() && rows.text(0) == QLatin1String("ok");
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
    try {
        storage::Connection connection(test::damagedFile(data, size), storage::Connection::Mode::ReadOnly);
        connection.script("PRAGMA ignore_check_constraints = ON"); // as backups are looked through
        backup::Structure structure(connection);
        backup::NamedRows named;
        for (const char* name : {"customer", "contact_point", "customer_tag", "document", "revision_record"}) {
            const QString table = QLatin1String(name);
            const bool sound = isOk(connection, "quick_check", table).value_or(false);
            const auto seems = said([&] { return structure.seemsSound(connection, table, [] {}); });
            if (seems.value_or(false) && !sound) std::abort();
            const auto agree = said([&] { return backup::indexesAgree(connection, table); });
            const auto whole = isOk(connection, "integrity_check", table);
            if (sound && whole && agree.value_or(false) != *whole) std::abort();
            (void)said([&] { return backup::referencesHold(connection, table, named); });
        }
    } catch (const storage::StorageFailure&) { // no file at all
    }
    return 0;
}
