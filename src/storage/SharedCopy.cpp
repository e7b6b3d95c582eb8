#include "storage/SharedCopy.h"

#include "base/WithLogs.h"
#include "storage/Connection.h"
#include "storage/FileCheck.h"
#include "storage/Presence.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

constexpr int kTries = 5;
constexpr int kPause = 400;        // ms
constexpr int kPagesAStep = 4096;  // 16 MB
constexpr int kJournalModeAt = 18; // fileformat2.html: 2 with a write-ahead log
constexpr int kChangeCounterAt = 24;
constexpr qint64 kHeadSize = 100;

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

/// What is another after every save: the count of changes in the head, sizes and times of the file and its logs.
QByteArray stampOf(const QString& path) {
    QByteArray stamp = readPastSqlite(path, kHeadSize).value_or(QByteArray()).mid(kChangeCounterAt, 4);
    for (const char* suffix : {"", "-journal", "-wal"}) {
        QFileInfo file(path + QLatin1String(suffix));
        file.setCaching(false);
        stamp += '|' + QByteArray::number(file.size()) + '@' +
                 QByteArray::number(file.exists() ? file.lastModified().toMSecsSinceEpoch() : 0);
    }
    return stamp;
}

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

Database open(const QString& path, int flags) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(raw, sqlite3_close);
    if (code != SQLITE_OK) throw StorageFailure(problemOf(code, path), QStringLiteral("open"), path, code);
    return database;
}

/// By SQLite, under its locks, page by page; begins again by itself when somebody saves. To read only: an unfinished
/// change there is not ours to take back. Nothing where it is being written just now.
bool copyPages(const QString& from, const QString& to, JobControl& control) {
    const Database source = open(from, SQLITE_OPEN_READONLY);
    const Database target = open(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_busy_timeout(source.get(), 2'000);
    sqlite3_exec(target.get(), "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    sqlite3_backup* made = sqlite3_backup_init(target.get(), "main", source.get(), "main");
    if (made == nullptr) return false;
    const std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> backup(made, sqlite3_backup_finish);
    int step = SQLITE_OK;
    while ((step = sqlite3_backup_step(made, kPagesAStep)) == SQLITE_OK) {
        const qint64 total = sqlite3_backup_pagecount(made);
        control.report(tr("Copying the file"), total - sqlite3_backup_remaining(made), total);
    }
    const int kind = step & 0xff;
    if (step == SQLITE_DONE) return true;
    if (kind == SQLITE_BUSY || kind == SQLITE_LOCKED || kind == SQLITE_READONLY || kind == SQLITE_CANTOPEN)
        return false;
    throw StorageFailure(problemOf(step, kind == SQLITE_FULL ? to : from), QStringLiteral("copy"),
                         QString::fromUtf8(sqlite3_errstr(step)), step);
}

void copyBytes(const QString& from, const QString& to, JobControl& control) {
    constexpr qint64 kBlock = 4 << 20;
    QFile source(from);
    QFile target(to);
    const auto fail = [](int code, const QString& path) {
        return StorageFailure(problemOf(code, path), QStringLiteral("copy"), path, code);
    };
    if (!source.open(QIODevice::ReadOnly)) throw fail(SQLITE_CANTOPEN, from);
    if (!target.open(QIODevice::NewOnly | QIODevice::WriteOnly)) throw fail(SQLITE_CANTOPEN, to);
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty()) throw fail(SQLITE_IOERR, from);
        if (target.write(block) != block.size() || !target.flush()) throw fail(SQLITE_FULL, to);
        control.report(tr("Copying the file"), source.pos(), source.size());
    }
}

/// With its log, which SQLite could only read by writing beside the original: what a write-ahead log holds is brought
/// into the copy, what a journal of an unfinished change holds is put back in it.
void copyWithLog(const QString& from, const QString& to, const QString& log, JobControl& control) {
    copyBytes(from, to, control);
    if (QFileInfo(from + log).size() > 0) copyBytes(from + log, to + log, control);
    Connection copy(to, Connection::Mode::ReadWrite);
    copy.script("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; SELECT count(*) FROM sqlite_schema");
}

/// False: it was caught in the middle of a save.
bool tryToCopy(const QString& from, const QString& to, JobControl& control) {
    const QByteArray before = stampOf(from);
    const auto head = readPastSqlite(from, kHeadSize);
    const bool hasLog = head && head->size() == kHeadSize && head->at(kJournalModeAt) == 2;
    try {
        if (hasLog) {
            copyWithLog(from, to, QStringLiteral("-wal"), control);
        } else if (!copyPages(from, to, control)) {
            // Who had begun a change may be gone.
            if (QFileInfo(from + QStringLiteral("-journal")).size() == 0) return false;
            removeWithLogs(to);
            copyWithLog(from, to, QStringLiteral("-journal"), control);
        }
        if (stampOf(from) != before) return false;
        Connection copy(to, Connection::Mode::ReadOnly);
        return !structureFault(copy, control);
    } catch (const StorageFailure& failure) {
        if (failure.isDamage() || failure.isBusy()) return false;
        throw;
    }
}

} // namespace

Reading readingOf(const QString& path, const DiskLookup& disk) {
    Reading reading;
    const bool shared = disk(QFileInfo(path).absolutePath()).isShared;
    if (!shared && !QFileInfo::exists(lockFileOf(path))) return reading;
    reading.state = shareState(path);
    const auto head = readPastSqlite(path, kHeadSize);
    const bool hasLog = head && head->size() == kHeadSize && head->at(kJournalModeAt) == 2;
    const bool isOurs = reading.state.kind == ShareState::Kind::Ours;
    reading.wantsCopy =
        reading.state.isInTheWay() || (shared && !isOurs && (hasLog || !keepsLocks(QFileInfo(path).absolutePath())));
    return reading;
}

Result<void> copyShared(const QString& from, const QString& to, JobControl& control) {
    auto sweep = qScopeGuard([&] { removeWithLogs(to); });
    for (int tried = 0; tried < kTries; ++tried) {
        control.check();
        if (tried > 0) QThread::msleep(kPause);
        removeWithLogs(to);
        if (!tryToCopy(from, to, control)) continue;
        sweep.dismiss();
        return {};
    }
    return Problem{
        tr("%1 could not be copied: it is damaged, or written to without a pause.").arg(QFileInfo(from).fileName()),
        tr("Nothing was changed."), tr("Try again in a minute.")};
}

} // namespace clientela::storage
