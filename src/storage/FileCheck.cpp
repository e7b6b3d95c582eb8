#include "storage/FileCheck.h"

#include "storage/Connection.h"
#include "storage/Migrations.h"
#include "storage/PageTrees.h"
#include "storage/Presence.h"
#include "storage/Schema.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

// https://www.sqlite.org/fileformat2.html, "The Database Header"
constexpr qsizetype kHeadSize = 100;
constexpr char kMagic[] = "SQLite format 3"; // with the closing zero, 16 bytes
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr int kVersionValidForAt = 92;

QString tr(const char* text) { return QCoreApplication::translate("Storage", text); }

quint32 numberAt(const QByteArray& head, int offset) { return qFromBigEndian<quint32>(head.constData() + offset); }

/// The pages that the head counts are not all there. With a write-ahead log they may still be in that.
bool isCutOff(const QByteArray& head, const QFileInfo& file) {
    if (QFileInfo(file.filePath() + QStringLiteral("-wal")).size() > 0) return false;
    if (numberAt(head, kChangeCounterAt) != numberAt(head, kVersionValidForAt)) return false;
    const quint32 stored = qFromBigEndian<quint16>(head.constData() + kPageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return file.size() < pageSize * numberAt(head, kPageCountAt);
}

/// Tells how many of a file's pages a statement has read, and stops it when its job is cancelled, for as long as it
/// lives. It takes the place of Connection::obey(), which stands again afterwards.
class PageProgress {
public:
    PageProgress(Connection& connection, JobControl& control, QString what)
        : connection_(connection), control_(control), what_(std::move(what)), before_(pagesRead()) {
        Rows rows = connection.query(QStringLiteral("PRAGMA page_count"));
        if (rows.next()) total_ = rows.integer(0);
        constexpr int kStepsBetweenLooks = 1000; // of SQLite's machine, or pages of a check: milliseconds
        sqlite3_progress_handler(
            connection.handle(), kStepsBetweenLooks,
            [](void* self) { return static_cast<PageProgress*>(self)->tell() ? 0 : 1; }, this);
    }
    ~PageProgress() { connection_.obey(&control_); }
    PageProgress(const PageProgress&) = delete;
    PageProgress& operator=(const PageProgress&) = delete;

private:
    [[nodiscard]] qint64 pagesRead() const {
        int now = 0;
        int highest = 0;
        sqlite3_db_status(connection_.handle(), SQLITE_DBSTATUS_CACHE_MISS, &now, &highest, 0);
        return now;
    }
    /// False where the job was cancelled; nothing is thrown through SQLite.
    bool tell() {
        if (control_.isCancelled()) return false;
        // The tables are read once for their structure and once for their values.
        const qint64 done = std::min(pagesRead() - before_, 2 * total_ - 1);
        try {
            control_.report(what_, done, 2 * total_);
        } catch (const Cancelled&) {
            return false;
        }
        return true;
    }

    Connection& connection_;
    JobControl& control_;
    QString what_;
    qint64 before_;
    qint64 total_ = 0;
};

Problem notWritable(const QString& name) {
    return {tr("%1 cannot be written.").arg(name), tr("It was not changed."),
            tr("Check the permissions of the file and its folder, or open it to read only.")};
}

} // namespace

std::optional<FileTrouble> troubleBeforeOpening(const QString& path, bool forWriting) {
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return FileTrouble{Trouble::Missing,
                           {tr("There is no file %1.").arg(path), {}, tr("Check the name, or make a new file.")}};
    if (!info.isFile())
        return FileTrouble{Trouble::Denied, {tr("%1 is not a file.").arg(path), {}, tr("Choose another file.")}};
    const auto headOrOpen = readPastSqlite(path, kHeadSize);
    if (!headOrOpen && openBy(path) != OpenBy::Us)
        return FileTrouble{Trouble::Denied,
                           {tr("%1 may not be read by you.").arg(name), tr("It was not changed."),
                            tr("Check the permissions of the file.")}};
    const bool mayBeWritten = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    // One that this process has open was looked at when it was opened.
    if (!headOrOpen)
        return forWriting && !mayBeWritten ? std::optional(FileTrouble{Trouble::ReadOnly, notWritable(name)})
                                           : std::nullopt;
    const QByteArray& head = *headOrOpen;
    if (head.isEmpty())
        return FileTrouble{Trouble::Empty,
                           {tr("%1 is empty, with 0 bytes.").arg(name), tr("It was not changed."),
                            tr("Restore it from a backup, or make a new file.")}};
    if (head.startsWith(kSealedMagic))
        return FileTrouble{
            Trouble::Sealed,
            {tr("%1 is an encrypted backup.").arg(name), tr("It was not changed."),
             tr("Restore a copy of it with its passphrase: clientela-cli backup FILE --restore ID --to F "
                "--passphrase-file P.")}};
    const bool ours = head.size() == kHeadSize && head.startsWith(QByteArray(kMagic, sizeof kMagic)) &&
                      numberAt(head, kApplicationIdAt) == static_cast<quint32>(kApplicationId);
    if (!ours) return FileTrouble{Trouble::Foreign, problemOf(SQLITE_NOTADB, path)};
    // Seen here, a newer file is not even opened, which would leave a log beside it.
    if (numberAt(head, kUserVersionAt) > static_cast<quint32>(currentSchema()))
        return FileTrouble{Trouble::Newer, newerProblem(path)};
    if (isCutOff(head, info))
        return FileTrouble{Trouble::Damaged,
                           {tr("%1 is damaged: its end is missing.").arg(name), tr("It was not changed."),
                            tr("Restore it from a backup.")}};
    if (forWriting && !mayBeWritten) return FileTrouble{Trouble::ReadOnly, notWritable(name)};
    return std::nullopt;
}

bool isOfAnOlderProgram(const QString& path) {
    const QByteArray head = readPastSqlite(path, kHeadSize).value_or(QByteArray());
    return head.size() == kHeadSize && numberAt(head, kApplicationIdAt) == static_cast<quint32>(kApplicationId) &&
           numberAt(head, kUserVersionAt) < static_cast<quint32>(currentSchema());
}

std::optional<Problem> checkBeforeOpening(const QString& path, bool forWriting) {
    const auto trouble = troubleBeforeOpening(path, forWriting);
    return trouble ? std::optional(trouble->problem) : std::nullopt;
}

Trouble troubleOf(const QString& path, bool forWriting) {
    if (const auto found = troubleBeforeOpening(path, forWriting)) return found->kind;
    try {
        Connection connection(path, Connection::Mode::ReadOnly);
        (void)Schema::read(connection);
        Rows rows = connection.query(QStringLiteral("SELECT file_id, lineage FROM file_identity"));
        return rows.next() ? Trouble::None : Trouble::Damaged;
    } catch (const StorageFailure& failure) {
        return failure.isDamage() ? Trouble::Damaged : Trouble::None;
    } catch (const Failure&) {
        return Trouble::None;
    }
}

bool holdsTablesOfOurs(const QString& path) {
    // The declarations of the tables stand in the first pages of a file that was never rewritten.
    constexpr qint64 kLookedAt = 4 << 20;
    const QByteArray begin = readPastSqlite(path, kLookedAt).value_or(QByteArray());
    if (begin.contains("CREATE TABLE table_policy")) return true;
    // Where they are lost, the pages may still be told by their shape. Another program's file has a head of its own.
    if (!path.endsWith(QLatin1String(".clientela")) || begin.startsWith(QByteArray(kMagic, sizeof kMagic)))
        return false;
    constexpr qsizetype kPage = 4096;
    for (qsizetype at = kPage; at + kPage <= begin.size(); at += kPage)
        if (PageTrees::looksLikePage(QByteArrayView(begin).sliced(at, kPage))) return true;
    return false;
}

std::optional<Problem> structureFault(Connection& connection, JobControl& control) {
    try {
        const QString what = tr("Looking through the file");
        control.report(what, 0, 0);
        const PageProgress progress(connection, control, what);
        Rows rows = connection.query(QStringLiteral("PRAGMA quick_check(1)"));
        if (rows.next() && rows.text(0) == QLatin1String("ok")) return std::nullopt;
    } catch (const StorageFailure& failure) {
        if (failure.isInterrupted()) control.check();
        if (!failure.isDamage()) throw;
    }
    // A look that was broken off says that something is wrong, too.
    control.check();
    return problemOf(SQLITE_CORRUPT, connection.path());
}

bool wasLeftOpen(const QString& path) {
    const auto isThere = [&](const char* suffix) { return QFileInfo(path + QLatin1String(suffix)).size() > 0; };
    return (isThere("-wal") || isThere("-journal")) && openBy(path) == OpenBy::Nobody;
}

std::optional<Problem> faultAfterCrash(const QString& path) {
    JobControl alone;
    return wasLeftOpen(path) ? structureFaultOf(path, alone) : std::nullopt;
}

std::optional<Problem> structureFaultOf(const QString& path, JobControl& control) {
    if (checkBeforeOpening(path, false)) return std::nullopt; // opening says so
    try {
        // To read only, so that closing it does not bring the log into a file that is damaged. What a rollback journal
        // holds is the state before an unfinished change, without which nothing can be read at all.
        const bool journal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
        Connection connection(path, journal ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly);
        const auto forget = qScopeGuard([&] { control.setInterrupt({}); });
        control.setInterrupt([&connection] { connection.interrupt(); });
        return structureFault(connection, control);
    } catch (const StorageFailure& failure) {
        if (!failure.isDamage()) throw;
        return problemOf(SQLITE_CORRUPT, path);
    }
}

std::optional<Problem> checkBeforeCreating(const QString& path) {
    const QFileInfo info(path);
    if (info.exists())
        return Problem{tr("%1 already exists.").arg(path), tr("It was not changed."),
                       tr("Open it, or choose another name.")};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Problem{tr("There is no folder %1.").arg(folder.filePath()), tr("No file was made."),
                       tr("Make the folder first, or choose another one.")};
    if (!folder.isWritable())
        return Problem{tr("The folder %1 cannot be written.").arg(folder.filePath()), tr("No file was made."),
                       tr("Choose another folder, or check its permissions.")};
    return std::nullopt;
}

} // namespace clientela::storage
