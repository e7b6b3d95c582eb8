#include "storage/Contents.h"

#include "storage/Connection.h"
#include "storage/Schema.h"
#include "storage/UnitOfWork.h"

#include <QCryptographicHash>

namespace clientela::storage {

namespace {

void insert(Connection& connection, const QString& hash, const QByteArray& bytes, qint64 after) {
    // An empty file is bytes too, not NULL.
    connection.execute(QStringLiteral("INSERT INTO content (hash, size, data, after_revision) VALUES (?, ?, ?, ?) "
                                      "ON CONFLICT DO NOTHING"),
                       hash, static_cast<qint64>(bytes.size()), bytes.isNull() ? QByteArray("") : bytes, after);
}

} // namespace

QString contentHash(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString keepContent(UnitOfWork& work, const QByteArray& bytes) {
    Connection& connection = work.connection();
    const QString hash = contentHash(bytes);
    qint64 last = 0;
    {
        // This unit's own revision may be there already, a first part of it cut; its root is filled in at the end.
        Rows rows = connection.query(QStringLiteral("SELECT id FROM revision WHERE root > 0 ORDER BY id DESC LIMIT 1"));
        if (rows.next()) last = rows.integer(0);
    }
    insert(connection, hash, bytes, last);
    return hash;
}

std::optional<QByteArray> contentOf(Connection& connection, const QString& hash) {
    Rows rows = connection.query(QStringLiteral("SELECT data FROM content WHERE hash = ?"), hash);
    if (!rows.next()) return std::nullopt;
    QByteArray bytes = rows.bytes(0);
    if (contentHash(bytes) != hash) return std::nullopt;
    return bytes;
}

void readContents(Connection& connection, qint64 after, qint64 revision,
                  const std::function<void(const QString&, const QByteArray&)>& visit) {
    Rows rows = connection.query(QStringLiteral("SELECT hash, data FROM content WHERE after_revision >= ? AND "
                                                "after_revision < ? ORDER BY hash"),
                                 after, revision);
    while (rows.next()) visit(rows.text(0), rows.bytes(1));
}

bool restoreContent(Connection& connection, const QString& hash, const QByteArray& bytes, qint64 after) {
    if (contentHash(bytes) != hash) return false;
    insert(connection, hash, bytes, after);
    return true;
}

} // namespace clientela::storage
