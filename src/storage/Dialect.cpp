#include "storage/Dialect.h"

#include "storage/PostgresSql.h"
#include "storage/SqlFile.h"

namespace clientela::storage {

QStringList Dialect::statements(const QString& sql) const {
    return database_ == Database::Sqlite ? QStringList{sql} : postgresStatements(sql);
}

QString Dialect::functions() const {
    if (database_ == Database::Sqlite) return {}; // Connection adds them to each connection
    return QString::fromUtf8(sqlFile(QStringLiteral("postgres_functions")));
}

} // namespace clientela::storage
