#include "storage/Scrub.h"

#include "storage/Connection.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

const QString kScrub = QStringLiteral("scrub");

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

QStringList fullTextTables(Connection& connection) {
    QStringList tables;
    Rows rows = connection.query(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"));
    while (rows.next()) tables += rows.text(0);
    return tables;
}

void rewrite(Connection& connection, JobControl& control) {
    const QString what = tr("Removing the last traces");
    control.report(what, 0, 0);
    // Words that no card has any more lie in the older parts of an index until these are merged.
    for (const QString& table : fullTextTables(connection)) {
        control.check();
        connection.script(QStringLiteral("INSERT INTO %1 (%1) VALUES ('optimize')").arg(quoted(table)).toUtf8());
    }
    control.report(what, 0, 0);
    connection.script("VACUUM");
    control.report(what, 0, 0);
    Rows rows = connection.query(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (rows.next() && rows.flag(0))
        throw StorageFailure(problemOf(SQLITE_BUSY, connection.path()), QStringLiteral("wal_checkpoint"),
                             QStringLiteral("somebody reads"), SQLITE_BUSY);
}

} // namespace

bool isScrubDue(Connection& connection) {
    {
        // A file of an older schema.
        Rows known = connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'chore'"));
        if (!known.next()) return false;
    }
    return connection.query(QStringLiteral("SELECT 1 FROM chore WHERE name = ?"), kScrub).next();
}

void demandScrub(Connection& connection) {
    connection.execute(QStringLiteral("INSERT INTO chore (name, since) VALUES (?, ?) ON CONFLICT DO NOTHING"), kScrub,
                       QDateTime::currentDateTimeUtc());
}

void scrub(Connection& connection, JobControl& control) {
    if (!isScrubDue(connection)) return;
    try {
        rewrite(connection, control);
    } catch (const StorageFailure& failure) {
        if (failure.isInterrupted()) throw;
        throw StorageFailure(
            {tr("What was erased still lies in unused parts of %1: %2")
                 .arg(QFileInfo(connection.path()).fileName(), failure.problem().what),
             tr("No card shows it, and nothing else was changed."),
             tr("It is tried again by itself; close other windows of this file, and make room on the disk if it is "
                "full.")},
            QStringLiteral("scrub"), failure.detail(), failure.code());
    }
    connection.execute(QStringLiteral("DELETE FROM chore WHERE name = ?"), kScrub);
}

} // namespace clientela::storage
