#include "storage/NativeStatement.h"

#include "storage/Connection.h"

#include <sqlite3.h>

namespace clientela::storage {

NativeStatement::NativeStatement(Connection& connection, const QByteArray& sql) : connection_(connection) {
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(connection.handle(), sql.constData(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement_, &rest) != SQLITE_OK)
        connection.fail(QString::fromUtf8(sql));
    Q_ASSERT_X(QByteArrayView(rest).trimmed().isEmpty(), "NativeStatement", "more than one statement");
}

NativeStatement::~NativeStatement() { sqlite3_finalize(statement_); }

void NativeStatement::fail() const { connection_.fail(QString::fromUtf8(sqlite3_sql(statement_))); }

void NativeStatement::bindInteger(int parameter, qint64 value) { sqlite3_bind_int64(statement_, parameter, value); }

void NativeStatement::bindText(int parameter, QByteArrayView utf8) {
    if (utf8.isEmpty())
        sqlite3_bind_null(statement_, parameter);
    else
        sqlite3_bind_text64(statement_, parameter, utf8.data(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC,
                            SQLITE_UTF8);
}

void NativeStatement::bindNull(int parameter) { sqlite3_bind_null(statement_, parameter); }

void NativeStatement::bindReal(int parameter, double value) { sqlite3_bind_double(statement_, parameter, value); }

void NativeStatement::bindVariant(int parameter, const QVariant& value) {
    switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
    case QMetaType::UnknownType: bindNull(parameter); return;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: bindInteger(parameter, value.toLongLong()); return;
    case QMetaType::Double: bindReal(parameter, value.toDouble()); return;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull()) return bindNull(parameter);
        sqlite3_bind_blob64(statement_, parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_TRANSIENT);
        return;
    }
    default: {
        const QString text = value.toString();
        if (text.isNull()) return bindNull(parameter);
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text64(statement_, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

void NativeStatement::bindAll(const QVariantList& values) {
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(statement_));
    for (int i = 0; i < values.size(); ++i) bindVariant(i + 1, values.at(i));
}

bool NativeStatement::step() {
    const int rc = sqlite3_step(statement_);
    if (rc == SQLITE_ROW) return true;
    if (rc != SQLITE_DONE) fail();
    return false;
}

qint64 NativeStatement::run() {
    const int rc = sqlite3_step(statement_);
    if (rc != SQLITE_DONE && rc != SQLITE_ROW) fail();
    const qint64 rows = sqlite3_changes64(connection_.handle());
    sqlite3_reset(statement_);
    connection_.changed();
    return rows;
}

void NativeStatement::reset() { sqlite3_reset(statement_); }

bool NativeStatement::isNull(int column) const { return type(column) == SQLITE_NULL; }
qint64 NativeStatement::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double NativeStatement::real(int column) const { return sqlite3_column_double(statement_, column); }

QByteArrayView NativeStatement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return data ? QByteArrayView(data, sqlite3_column_bytes(statement_, column)) : QByteArrayView();
}

QVariant NativeStatement::value(int column) const {
    switch (type(column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_TEXT: return QString::fromUtf8(text(column));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(statement_, column)),
                          sqlite3_column_bytes(statement_, column));
    default: return {};
    }
}

int NativeStatement::type(int column) const { return sqlite3_column_type(statement_, column); }

} // namespace clientela::storage
