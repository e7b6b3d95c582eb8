#pragma once

#include "backup/CatchUp.h"
#include "backup/Chain.h"
#include "backup/Restore.h"
#include "backup/Verify.h"
#include "base/Failure.h"
#include "customers/CustomerDerived.h"
#include "history/HistoryDerived.h"
#include "storage/Replay.h"
#include "storage/RevisionLog.h"
#include "storage/Schema.h"
#include "storage/Undo.h"
#include "support/TestFile.h"

#include <QDir>
#include <QFile>

namespace clientela::test {

/// A customer file with cards, and its backups.
class BackedUpFile : public FileTest {
protected:
    BackedUpFile()
        : FileTest({std::make_shared<customers::CustomerDerived>(), std::make_shared<history::ConsentDerived>(), std::make_shared<history::HistoryDerived>()}),
          folder_(pathOf("backups")) {}

    static QDateTime time(const QString& iso) { return QDateTime::fromString(iso, Qt::ISODate); }
    [[nodiscard]] backup::Terms terms(const QDateTime& now = {}) const {
        backup::Terms terms;
        terms.now = now.isValid() ? now : now_;
        terms.gently = false;
        return terms;
    }
    backup::CaughtUp catchUp() { return backup::catchUp(connection(), folder_, terms(), control_); }
    backup::CaughtUp snapshot(backup::Reason reason = backup::Reason::Asked) {
        now_ = now_.addSecs(1); // so that ids, which are times, tell their order
        return backup::snapshotNow(connection(), folder_, reason, terms(), control_);
    }
    /// Restores what `text` names into a new file; its path, or an empty one after a failed expectation.
    QString restored(const QString& text, backup::Restored* told = nullptr) {
        const QString to = pathOf(QStringLiteral("restored%1.clientela").arg(++restores_));
        const auto moment = backup::findMoment(folder_, text);
        EXPECT_TRUE(moment.ok()) << (moment.ok() ? "" : moment.problem().text().toStdString());
        if (!moment.ok()) return {};
        backup::RestoreOptions options;
        options.derived = file().derived();
        options.today = &connection();
        const auto outcome = backup::restore(folder_, *moment, to, options, control_);
        EXPECT_TRUE(outcome.ok()) << (outcome.ok() ? "" : outcome.problem().text().toStdString());
        if (!outcome.ok()) return {};
        if (told) *told = *outcome;
        return to;
    }
    RevisionId newCustomer(const QString& name) {
        return execute(QStringLiteral(
                           "INSERT INTO customer (kind, family_name, created) VALUES ('person', ?, '2025-01-01')"),
                       name)
            .revision;
    }
    RevisionId rename(qint64 id, const QString& name) {
        return execute(QStringLiteral("UPDATE customer SET family_name = ? WHERE id = ?"), name, id).revision;
    }

    /// Everything in the file but who it is and what SQLite keeps for itself, a line each: recorded tables, the log
    /// with its index, derived tables.
    static QStringList content(storage::Connection& connection) {
        QStringList all;
        const auto schema = storage::Schema::read(connection);
        for (const storage::TableInfo& table : schema->tables()) {
            if (table.name == QLatin1String("file_identity") || table.name == QLatin1String("backup_vault")) continue;
            // The search index is rebuilt in its own order and is compared by what it finds elsewhere.
            if (table.name.startsWith(QLatin1String("customer_search")) ||
                table.name.startsWith(QLatin1String("customer_digits")))
                continue;
            const QString order =
                table.columns.size() > 2 ? QStringLiteral(" ORDER BY 1, 2, 3") : QStringLiteral(" ORDER BY 1");
            storage::Rows rows =
                connection.query(QStringLiteral("SELECT * FROM ") + storage::quoted(table.name) + order);
            while (rows.next()) {
                QString line = table.name;
                for (size_t i = 0; i < table.columns.size(); ++i)
                    line += QLatin1Char('|') +
                            (rows.isNull(static_cast<int>(i))
                                 ? QStringLiteral("NULL")
                                 : QString::fromLatin1(rows.bytes(static_cast<int>(i)).toPercentEncoding()));
                all.append(line);
            }
        }
        return all;
    }
    static QStringList contentOf(const QString& path) {
        storage::Connection connection(path, storage::Connection::Mode::ReadOnly);
        return content(connection);
    }
    [[nodiscard]] QStringList now() const { return content(connection()); }
    QStringList faults() {
        QStringList all;
        for (const backup::Finding& finding : backup::verify(folder_, terms(), control_))
            if (!finding.fault.isEmpty()) all += finding.what + QStringLiteral(": ") + finding.fault;
        return all;
    }
    [[nodiscard]] QStringList names(const QString& ending) const {
        return QDir(folder_.path()).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name);
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString& path, const QByteArray& bytes) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    backup::BackupFolder folder_;
    JobControl control_;
    QDateTime now_ = time(QStringLiteral("2025-11-22T10:00:00"));

private:
    int restores_ = 0;
};

} // namespace clientela::test
