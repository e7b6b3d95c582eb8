#include "storage/CustomerFile.h"

#include "base/WithLogs.h"
#include "storage/FileCheck.h"
#include "storage/FileMemory.h"
#include "storage/Presence.h"
#include "storage/StorageFailure.h"
#include "storage/Turns.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

/// Sessions, interrupt and functions go through the handle of Qt's driver: only sound if Qt and this program use one
/// and the same SQLite.
void requireOneLibrary(Connection& connection) {
    Rows rows = connection.query(QStringLiteral("SELECT sqlite_source_id()"));
    if (rows.next() && rows.text(0) == QLatin1String(sqlite3_sourceid())) return;
    throw StorageFailure({tr("This installation is broken: Qt brings a SQLite of its own."), tr("No file was opened."),
                          tr("Install Clientela again from its package.")},
                         QStringLiteral("sqlite_source_id"), rows.text(0), 0);
}

/// What every connection keeps to. Page cache in KiB (negative, as SQLite takes it): the writer's carries a bulk load
/// and bounds what sorting for its indexes takes, a reader's the indexes that lists walk. 64 MiB of log between two
/// checkpoints: with a quarter of that, every hundredth save waited for one. With a rollback journal (`shared`) the
/// folder is synced, too, or a power cut could bring a journal back that undoes what was confirmed; and nothing is
/// written to the file before a change is whole, since nobody could read it from then on.
void tune(Connection& connection, Connection::Mode mode, bool shared) {
    connection.script("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;"
                      "PRAGMA cache_size = -32768");
    if (mode == Connection::Mode::ReadOnly)
        connection.script("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY");
    else
        connection.script("PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 67108864");
    if (shared) connection.script("PRAGMA synchronous = EXTRA; PRAGMA cache_spill = OFF");
}

constexpr int kJournalModeAt = 18; // https://www.sqlite.org/fileformat2.html: 2 with a write-ahead log
constexpr qint64 kHeadSize = 100;

/// Whether the file is one with a write-ahead log; nothing where it is open here, and where it is no file.
std::optional<bool> hasWriteAheadLog(const QString& path) {
    const auto head = readPastSqlite(path, kHeadSize);
    if (!head || head->size() < kHeadSize) return std::nullopt;
    return head->at(kJournalModeAt) == 2;
}

/// Brings the log into the file and does without one. Alone from the first read on, so that its index is no memory of
/// this machine that others would miss.
void leaveLog(const QString& path) {
    Connection connection(path, Connection::Mode::ReadWrite);
    connection.script("PRAGMA locking_mode = EXCLUSIVE");
    (void)Schema::read(connection); // what is damaged stays as it is
    Rows rows = connection.query(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!rows.next() || rows.text(0) != QLatin1String("delete"))
        throw StorageFailure(problemOf(SQLITE_BUSY, path), QStringLiteral("journal_mode"), QString(), SQLITE_BUSY);
}

QString journalOf(Connection& connection) {
    Rows rows = connection.query(QStringLiteral("PRAGMA journal_mode"));
    return rows.next() ? rows.text(0) : QString();
}

bool makeEmptyFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::NewOnly | QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

CustomerFile::CustomerFile(QString path, Options options)
    : path_(std::move(path)), options_(std::move(options)), memory_(std::make_shared<FileMemory>()) {}

CustomerFile::~CustomerFile() { letPresenceGo(this); }

std::optional<Problem> CustomerFile::takeLock() {
    // A lock file counts on whatever disk it is seen: the machine that serves a folder has it on one of its own.
    if (!options_.disk(QFileInfo(path_).absolutePath()).isShared && !QFileInfo::exists(lockFileOf(path_)))
        return std::nullopt;
    auto lock = ShareLock::take(path_, options_.person, options_.takeOver);
    if (!lock) return lock.problem();
    lock_ = std::move(*lock);
    turns_ = std::make_unique<Turns>();
    return std::nullopt;
}

void CustomerFile::makeNew(Connection& connection) const {
    connection.script(QByteArray(lock_ ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL") +
                      "; PRAGMA application_id = " + QByteArray::number(kApplicationId));
    const MigrationOutcome outcome = migrate(connection, migrations());
    if (outcome.state != MigrationOutcome::State::Upgraded)
        throw StorageFailure(outcome.problem, QStringLiteral("migrations"), outcome.detail, 0);
    const auto newId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    connection.execute(QStringLiteral("INSERT INTO file_identity (id, file_id, lineage, created) VALUES (1, ?, ?, ?)"),
                       newId(), newId(), QDateTime::currentDateTimeUtc());
    // The head of the main file must say what it is, also while a write-ahead log stands beside it.
    connection.script("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<std::unique_ptr<CustomerFile>> CustomerFile::create(const QString& path, Options options) {
    if (auto problem = checkBeforeCreating(path)) return *problem;
    if (!makeEmptyFile(path))
        return Problem{tr("%1 could not be made.").arg(QFileInfo(path).fileName()), tr("No file was made."),
                       tr("Make room on the disk, and check that its folder may be written.")};
    options.mode = Connection::Mode::ReadWrite;
    std::unique_ptr<CustomerFile> file(new CustomerFile(path, std::move(options)));
    try {
        if (auto problem = file->takeLock()) {
            file.reset();
            removeWithLogs(path);
            return *problem;
        }
        file->connection_ = std::make_unique<Connection>(path, Connection::Mode::ReadWrite, file->memory_);
        requireOneLibrary(*file->connection_);
        tune(*file->connection_, Connection::Mode::ReadWrite, file->lock_ != nullptr);
        file->makeNew(*file->connection_);
        file->readIdentity();
        if (!file->lock_) keepPresence(file.get(), path);
        return file;
    } catch (const Failure& failure) {
        file.reset();
        removeWithLogs(path);
        return failure.problem();
    }
}

Result<std::unique_ptr<CustomerFile>> CustomerFile::open(const QString& path, Options options) {
    const bool writing = options.mode != Connection::Mode::ReadOnly;
    if (auto problem = checkBeforeOpening(path, writing)) return *problem;
    if (writing) options.mode = Connection::Mode::ReadWrite;
    std::unique_ptr<CustomerFile> file(new CustomerFile(path, std::move(options)));
    try {
        bool wantsLog = false;
        if (writing) {
            if (auto problem = file->takeLock()) return *problem;
            const auto hasLog = hasWriteAheadLog(path);
            if (file->lock_ && hasLog == true) leaveLog(path);
            wantsLog = !file->lock_ && hasLog == false;
        }
        file->connection_ = file->connect(file->options_.mode);
        Connection& connection = *file->connection_;
        requireOneLibrary(connection);
        (void)file->schema(connection); // declarations that cannot be read are damage, whatever is asked later
        // Where somebody reads just now it stays as it is until the next time.
        if (wantsLog) (void)connection.query(QStringLiteral("PRAGMA journal_mode = WAL"));
        MigrationOutcome outcome = file->bringUpToDate(connection);
        if (outcome.state == MigrationOutcome::State::Newer || outcome.state == MigrationOutcome::State::Failed)
            return outcome.problem;
        file->readIdentity();
        if (!file->isReadOnly() && isRebuildDue(connection)) {
            JobControl alone;
            file->rebuildDerived(connection, file->options_.control ? *file->options_.control : alone);
        }
        // With a rollback journal each save wants the file alone.
        if (!file->lock_ && journalOf(connection) == QLatin1String("wal")) keepPresence(file.get(), path);
        return file;
    } catch (const StorageFailure& failure) {
        return failure.isDamage() && failure.code() != 0 ? problemOf(SQLITE_CORRUPT, path) : failure.problem();
    } catch (const Failure& failure) {
        return failure.problem();
    }
}

MigrationOutcome CustomerFile::bringUpToDate(Connection& connection) const {
    if (!isReadOnly()) return migrate(connection, migrations(), options_.aroundMigration);
    Rows rows = connection.query(QStringLiteral("PRAGMA user_version"));
    const int found = rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    if (found > currentSchema() || (found == currentSchema() && !isRebuildDue(connection)))
        return migrate(connection, migrations()); // writes nothing
    const Problem older{tr("%1 was last written by an older version of Clientela.").arg(QFileInfo(path_).fileName()),
                        tr("It was not changed."), tr("Open it once to write, which brings it up to date.")};
    return {MigrationOutcome::State::Failed, found, currentSchema(), older, {}};
}

void CustomerFile::readIdentity() {
    Rows rows = connection_->query(QStringLiteral("SELECT file_id, lineage FROM file_identity"));
    if (!rows.next())
        throw StorageFailure(problemOf(SQLITE_CORRUPT, path_), QStringLiteral("file_identity"),
                             QStringLiteral("no row"), SQLITE_CORRUPT);
    id_ = rows.text(0);
    lineage_ = rows.text(1);
}

std::unique_ptr<Connection> CustomerFile::connect(Connection::Mode mode) const {
    auto connection = std::make_unique<Connection>(path_, mode, memory_);
    tune(*connection, mode, lock_ != nullptr);
    return connection;
}

std::shared_ptr<const Schema> CustomerFile::schema(Connection& connection) const {
    qint64 version = 0;
    {
        Rows rows = connection.query(QStringLiteral("PRAGMA schema_version"));
        if (rows.next()) version = rows.integer(0);
    }
    const std::lock_guard lock(schemaMutex_);
    if (!schema_ || schema_->version() != version) schema_ = Schema::read(connection);
    return schema_;
}

void CustomerFile::rebuildDerived(Connection& connection, JobControl& control) const {
    connection.script("BEGIN IMMEDIATE");
    try {
        qint64 done = 0;
        const auto total = static_cast<qint64>(options_.derived.size());
        for (const auto& derived : options_.derived) {
            control.report(tr("Bringing summaries up to date"), done++, total);
            derived->rebuild(connection, control);
        }
        rebuildDone(connection);
        connection.script("COMMIT");
    } catch (...) {
        connection.rollBack();
        throw;
    }
}

} // namespace clientela::storage
