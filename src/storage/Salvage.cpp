#include "storage/Salvage.h"

#include "base/WithLogs.h"
#include "storage/FileCheck.h"
#include "storage/NativeStatement.h"
#include "storage/RevisionLog.h"
#include "storage/SalvageSource.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>

namespace clientela::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

/// The log belongs together or is of no use; who the file is and how tables take part is its own.
bool isLog(const QString& table) { return table.startsWith(QLatin1String("revision")); }
bool isOwn(const QString& table) {
    return table == QLatin1String("table_policy") || table == QLatin1String("file_identity") ||
           table == QLatin1String("chore");
}

class Salvage {
public:
    Salvage(SalvageSource& source, CustomerFile& target, const SalvageOptions& options, JobControl& control)
        : source_(source), file_(target), connection_(target.connection()), options_(options), control_(control),
          schema_(target.schema(connection_)), there_(source.tables()) {}

    Salvaged run() {
        connection_.script("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN IMMEDIATE");
        for (const TableInfo& table : schema_->tables())
            if (table.isRecorded()) bring(table, true);
        standIn();
        bringLog();
        connection_.script("COMMIT");
        file_.rebuildDerived(connection_, control_);
        connection_.script("BEGIN IMMEDIATE");
        bringUnrecorded();
        tieUp();
        takeOverLineage();
        done_.isGuessed = source_.isGuessed();
        connection_.script("COMMIT; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                           "PRAGMA wal_checkpoint(TRUNCATE)");
        return std::move(done_);
    }

private:
    /// Copies what can be read of a table; whether all could.
    bool bring(const TableInfo& table, bool told) {
        Salvaged::Table result{table.name, 0, 0, true};
        const QStringList columns = common(table);
        if (!there_.contains(table.name) || columns.isEmpty()) {
            result.isWhole = there_.contains(table.name);
        } else {
            const ColumnInfo& key = table.columns[static_cast<size_t>(table.key.front())];
            const bool isNumber = key.name == QLatin1String("id") || key.name.endsWith(QLatin1String("_id"));
            NativeStatement insert(connection_, insertSql(table, columns).toUtf8());
            result.isWhole = source_.read(
                table.name, columns, key.name, isNumber,
                [&](const QVariantList& values) {
                    insert.bindAll(values);
                    result.saved += put(insert);
                    control_.report(tr("Saving what can be read"), result.saved, 0);
                },
                control_);
            // An index may still count what its table has lost.
            if (const auto count = source_.number(QStringLiteral("SELECT count(*) FROM ") + quoted(table.name)))
                result.lost = std::max<qint64>(0, *count - result.saved);
            if (result.lost > 0) result.isWhole = false;
        }
        // A table that an older schema did not have yet has lost nothing.
        if (told && there_.contains(table.name) && (result.saved > 0 || !result.isWhole))
            done_.tables.push_back(result);
        return result.isWhole;
    }
    /// 1, or 0 for a row that is not what the schema wants: bytes that only look like a row.
    static qint64 put(NativeStatement& insert) {
        try {
            return insert.run();
        } catch (const StorageFailure& failure) {
            insert.reset();
            if (failure.isDiskFull()) throw;
            return 0;
        }
    }
    [[nodiscard]] QStringList common(const TableInfo& table) const {
        const QStringList known = source_.columns(table.name);
        QStringList columns;
        for (const ColumnInfo& column : table.columns)
            if (known.contains(column.name)) columns += column.name;
        return columns;
    }
    static QString insertSql(const TableInfo& table, const QStringList& columns) {
        QStringList names;
        for (const QString& column : columns) names += quoted(column);
        const QString marks =
            QStringList(QList<QString>(columns.size(), QStringLiteral("?"))).join(QStringLiteral(", "));
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING")
            .arg(quoted(table.name), names.join(QStringLiteral(", ")), marks);
    }

    struct Key {
        QString table;
        QString column;
        QString target;
        QString targetKey;
        bool needed = false;
    };
    std::vector<Key> keys() {
        std::vector<Key> all;
        for (const TableInfo& table : schema_->tables()) {
            if (!table.isRecorded()) continue;
            Rows rows = connection_.query(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"),
                                          table.name);
            while (rows.next()) {
                const ColumnInfo& column = table.columns[static_cast<size_t>(table.column(rows.text(0)))];
                const TableInfo& target = *schema_->table(rows.text(1));
                all.push_back({table.name, column.name, target.name,
                               target.columns[static_cast<size_t>(target.key.front())].name,
                               column.notNull || column.isKey});
            }
        }
        return all;
    }
    static QString hanging(const Key& key) {
        return QStringLiteral("t.%1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %2 o WHERE o.%3 = t.%1)")
            .arg(quoted(key.column), quoted(key.target), quoted(key.targetKey));
    }
    /// Records that are lost, and that others cannot do without, get a row again.
    void standIn() {
        for (const Key& key : keys()) {
            const auto make = options_.standIns.constFind(key.target);
            if (!key.needed || make == options_.standIns.cend()) continue;
            std::vector<qint64> ids;
            {
                Rows rows = connection_.query(QStringLiteral("SELECT DISTINCT t.%1 FROM %2 t WHERE %3")
                                                  .arg(quoted(key.column), quoted(key.table), hanging(key)));
                while (rows.next()) ids.push_back(rows.integer(0));
            }
            for (const qint64 id : ids) {
                (*make)(connection_, id);
                ++done_.stoodIn;
            }
        }
    }
    /// What names a row that is lost names nobody; where it cannot do without, it goes, and what needed it.
    void tieUp() {
        const std::vector<Key> all = keys();
        for (bool more = true; more;) {
            more = false;
            for (const Key& key : all) {
                const QString where = QStringLiteral("EXISTS (SELECT 1) AND ") + hanging(key);
                if (!key.needed) {
                    connection_.execute(QStringLiteral("UPDATE %1 AS t SET %2 = NULL WHERE %3")
                                            .arg(quoted(key.table), quoted(key.column), where));
                    continue;
                }
                const qint64 rows =
                    connection_.execute(QStringLiteral("DELETE FROM %1 AS t WHERE %2").arg(quoted(key.table), where));
                done_.dropped += rows;
                more = more || rows > 0;
            }
        }
    }

    void bringLog() {
        connection_.script("SAVEPOINT log");
        bool whole = true;
        for (const TableInfo& table : schema_->tables())
            if (isLog(table.name)) whole = bring(table, false) && whole;
        done_.logSaved = whole && !firstBrokenLink(connection_).has_value() && isReadable();
        connection_.script(done_.logSaved ? "RELEASE log" : "ROLLBACK TO log; RELEASE log");
    }
    [[nodiscard]] bool isReadable() {
        try {
            for (const Revision& each : revisions(connection_)) {
                control_.check();
                visitChanges(connection_, each.id, [](const RowChange&) {});
            }
            return true;
        } catch (const StorageFailure&) {
            return false;
        }
    }
    /// Tables outside of the log that nothing is made anew from, such as the bytes of files.
    void bringUnrecorded() {
        for (const TableInfo& table : schema_->tables()) {
            if (table.isRecorded() || isLog(table.name) || isOwn(table.name)) continue;
            bool isEmpty = false;
            {
                Rows rows = connection_.query(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(quoted(table.name)));
                isEmpty = !rows.next();
            }
            if (isEmpty) bring(table, false);
        }
    }
    void takeOverLineage() {
        const QString lineage = source_.text(QStringLiteral("SELECT lineage FROM file_identity"));
        done_.sameLineage = !QUuid::fromString(lineage).isNull();
        if (done_.sameLineage) connection_.execute(QStringLiteral("UPDATE file_identity SET lineage = ?"), lineage);
    }

    SalvageSource& source_;
    CustomerFile& file_;
    Connection& connection_;
    const SalvageOptions& options_;
    JobControl& control_;
    std::shared_ptr<const Schema> schema_;
    QStringList there_;
    Salvaged done_;
};

Problem nothingReadable(const QString& path) {
    return {tr("Nothing in %1 can be read any more.").arg(QFileInfo(path).fileName()),
            tr("It was not changed, and no new file was made."),
            tr("Look for backups, also on other disks, and for copies of the file.")};
}

} // namespace

bool Salvaged::isWhole() const {
    return logSaved && !isGuessed && stoodIn == 0 && dropped == 0 &&
           std::all_of(tables.begin(), tables.end(), [](const Table& table) { return table.isWhole; });
}

const Salvaged::Table* Salvaged::table(const QString& name) const {
    for (const Table& each : tables)
        if (each.name == name) return &each;
    return nullptr;
}

Result<Salvaged> salvage(const QString& damaged, const QString& to, const SalvageOptions& options,
                         JobControl& control) {
    if (auto problem = checkBeforeCreating(to)) return *problem;
    if (!QFileInfo(damaged).isFile())
        return Problem{tr("There is no file %1.").arg(damaged), tr("No new file was made."), tr("Check the name.")};
    if (QFileInfo(damaged).size() == 0) return nothingReadable(damaged);
    SalvageSource source(damaged, to, control);
    if (source.tables().isEmpty()) return nothingReadable(damaged);
    const QFileInfo target(to);
    const QString made = QStringLiteral("%1/.%2.salvaging").arg(target.absolutePath(), target.fileName().left(150));
    removeWithLogs(made);
    auto sweep = qScopeGuard([&] { removeWithLogs(made); });
    Salvaged done;
    {
        auto file = CustomerFile::create(made, {Connection::Mode::ReadWrite, options.derived, {}, &control});
        if (!file) return file.problem();
        try {
            done = Salvage(source, **file, options, control).run();
        } catch (...) {
            (*file)->connection().rollBack();
            throw;
        }
    }
    const bool any = std::any_of(done.tables.begin(), done.tables.end(),
                                 [](const Salvaged::Table& table) { return table.saved > 0; });
    if (!any) return nothingReadable(damaged);
    if (!QFile::rename(made, to)) return *checkBeforeCreating(to);
    return done;
}

} // namespace clientela::storage
