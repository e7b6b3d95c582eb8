#include "storage/SqlFile.h"

#include "storage/Connection.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <QStringList>

#include <sqlite3.h>

// Resources of a static library are registered by hand; the macro wants the global namespace.
static void initQueryResources() { Q_INIT_RESOURCE(queries); }

namespace clientela::storage {

QByteArray sqlFile(const QString& name) {
    initQueryResources();
    QFile file(QStringLiteral(":/clientela/queries/%1.sql").arg(name));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "sqlFile", qPrintable(name));
    return open ? file.readAll() : QByteArray();
}

namespace {

/// Cut where SQLite says that a statement is complete: semicolons of texts and comments are none.
QStringList split(const QByteArray& script) {
    QStringList statements;
    QByteArray statement;
    for (const char c : script) {
        statement.append(c);
        if (c != ';' || !sqlite3_complete(statement.constData())) continue;
        statements.append(QString::fromUtf8(statement.trimmed()));
        statement.clear();
    }
    if (!statement.trimmed().isEmpty()) statements.append(QString::fromUtf8(statement.trimmed()));
    return statements;
}

} // namespace

void runSqlFile(Connection& connection, const QString& name) {
    static QMutex mutex;
    static QHash<QString, QStringList> files;
    QStringList statements;
    {
        const QMutexLocker lock(&mutex);
        QStringList& known = files[name];
        if (known.isEmpty()) known = split(sqlFile(name));
        statements = known;
    }
    for (const QString& statement : std::as_const(statements)) connection.execute(statement);
}

} // namespace clientela::storage
