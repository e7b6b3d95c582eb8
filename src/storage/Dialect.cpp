#include "storage/Dialect.h"

namespace clientela::storage {

QString Dialect::upsert(const QString& table, const QStringList& key, const QStringList& columns) const {
    const QString comma = QStringLiteral(", ");
    QStringList updates;
    for (const QString& column : columns)
        if (!key.contains(column)) updates.append(column + QStringLiteral(" = excluded.") + column);
    const QString marks = QStringList(QList<QString>(columns.size(), QStringLiteral("?"))).join(comma);
    const QString action =
        updates.isEmpty() ? QStringLiteral("NOTHING") : QStringLiteral("UPDATE SET ") + updates.join(comma);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO %5")
        .arg(table, columns.join(comma), marks, key.join(comma), action);
}

} // namespace clientela::storage
