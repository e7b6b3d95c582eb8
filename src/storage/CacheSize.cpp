#include "storage/CacheSize.h"

#include "base/Failure.h"
#include "storage/Connection.h"

namespace clientela::storage {

namespace {

qint64 sizeOf(Connection& connection) {
    Rows rows = connection.query(QStringLiteral("PRAGMA cache_size"));
    return rows.next() ? rows.integer(0) : 0;
}

QByteArray pragma(qint64 size) { return "PRAGMA cache_size = " + QByteArray::number(size); }

} // namespace

CacheSize::CacheSize(Connection& connection, qint64 kibibytes) : connection_(connection), before_(sizeOf(connection)) {
    connection_.script(pragma(-kibibytes));
}

CacheSize::~CacheSize() {
    try {
        connection_.script(pragma(before_));
    } catch (const Failure&) { // then the connection keeps the other one, which does no harm
    }
}

} // namespace clientela::storage
