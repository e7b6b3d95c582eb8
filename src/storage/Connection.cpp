#include "storage/Connection.h"

#include "base/Alphabet.h"
#include "base/Fold.h"
#include "storage/FileMemory.h"
#include "storage/NativeStatement.h"
#include "storage/Presence.h"
#include "storage/ProcessLocks.h"
#include "storage/StorageFailure.h"
#include "storage/WriteFence.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace clientela::storage {

namespace {

/// A function of SQL that makes a text of a text; of NULL it makes NULL.
template <void (*make)(std::string_view, std::string&)>
void textFunction(sqlite3_context* context, int, sqlite3_value** values) {
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
    const auto* data = static_cast<const char*>(sqlite3_value_blob(values[0]));
    thread_local std::string made; // called for every value of a bulk load
    make({data, static_cast<size_t>(sqlite3_value_bytes(values[0]))}, made);
    sqlite3_result_text(context, made.data(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
}

bool hasLog(const QString& path) { return QFileInfo(path + QStringLiteral("-wal")).size() > 0; }

/// Opened to read only, SQLite leaves its empty log and index beside the file for ever. Where nothing is in a log and
/// the folder could be written anyway, a reader is a connection that may not write (query_only) and tidies up.
bool tidiesUp(const QString& path) {
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable() && !hasLog(path);
}

/// What SQLite takes in place of a path; `how` is written as in an address.
QString addressOf(const QFileInfo& file, const QByteArray& how) {
    return QStringLiteral("file:%1?%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(file.absoluteFilePath(), "/")), QString::fromLatin1(how));
}

/// The index of a write-ahead log, and then some.
constexpr qint64 kRoomForIndex = 1 << 20;

bool mayNobodyWrite(const QFileInfo& file) {
    return (file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)) == 0;
}

bool hasRoom(const QString& folder) {
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    return room < 0 || room >= kRoomForIndex; // below zero: unknown
}

/// A reader of a write-ahead log makes its index beside the file. In a folder where it may not (another user's, a disc)
/// and without a log that could hold anything, nobody writes either: the file is read as it stands. So it is where it
/// could make one that does harm: with the rights of a file that nobody may write, which keeps everybody from writing
/// once it may be written again, or on a full disk, where it is left half made; unless there is one already, because
/// somebody has the file open.
bool isReadAsItStands(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists() || hasLog(path)) return false;
    const QString folder = info.absolutePath();
    const bool mayMakeIndex = QFileInfo(folder).isWritable();
    const bool shouldMakeIndex =
        QFileInfo::exists(path + QStringLiteral("-shm")) || (!mayNobodyWrite(info) && hasRoom(folder));
    return !mayMakeIndex || !shouldMakeIndex;
}

/// How Qt's driver is asked for a file.
struct Asked {
    QString name;
    QString options;
};
Asked askedFor(const QString& path, Connection::Mode mode) {
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    const QString byAddress = QStringLiteral("QSQLITE_OPEN_URI;") + patience;
    if (WriteFence::standsAround(path))
        return {addressOf(QFileInfo(path), "vfs=" + WriteFence::fileSystem()), byAddress};
    if (ProcessLocks::areUsedFor(path))
        return {addressOf(QFileInfo(path), "vfs=" + ProcessLocks::fileSystem()), byAddress};
    if (mode != Connection::Mode::ReadOnly) return {path, patience};
    return {isReadAsItStands(path) ? addressOf(QFileInfo(path), "immutable=1") : path,
            tidiesUp(path) ? patience : QStringLiteral("QSQLITE_OPEN_READONLY;") + byAddress};
}

[[noreturn]] void failWith(const Connection& connection, const QString& sql, const QString& message, int code) {
    // To SQLite it is an error of the disk. It is none, and nothing that is done about those would help.
    if ((code & 0xff) == SQLITE_IOERR)
        if (const auto refusal = WriteFence::refusalTo(connection.handle()))
            throw Failure(*refusal, QStringLiteral("%1: %2").arg(message, sql));
    throw StorageFailure(problemOf(code, connection.path()), sql, message, code);
}

} // namespace

Connection::Connection(const QString& path, Mode mode, std::shared_ptr<FileMemory> memory)
    : name_(QUuid::createUuid().toString(QUuid::Id128)), path_(path),
      memory_(memory ? std::move(memory) : std::make_shared<FileMemory>()),
      database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_)) {
    // SQLite would make the file; QSQLITE has no option that says otherwise.
    if (mode != Mode::Create && !QFileInfo::exists(path)) {
        database_ = QSqlDatabase();
        QSqlDatabase::removeDatabase(name_);
        throw StorageFailure(problemOf(SQLITE_CANTOPEN, path), path, QStringLiteral("no such file"), SQLITE_CANTOPEN);
    }
    const Asked asked = askedFor(path, mode);
    database_.setConnectOptions(asked.options);
    database_.setDatabaseName(asked.name);
    if (!database_.open()) {
        const QSqlError error = database_.lastError();
        database_ = QSqlDatabase();
        QSqlDatabase::removeDatabase(name_);
        throw StorageFailure(problemOf(SQLITE_CANTOPEN, path), path, error.text(), error.nativeErrorCode().toInt());
    }
    enterPresence(this, path_); // before the first statement, which takes the first lock
    handle_ = *static_cast<sqlite3* const*>(database_.driver()->handle().constData());
    sqlite3_extended_result_codes(handle_, 1);
    for (const auto& [name, function] : {std::pair("clientela_fold", &textFunction<foldUtf8>),
                                         std::pair("clientela_sort", &textFunction<alphabeticUtf8>)})
        sqlite3_create_function_v2(handle_, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                   function, nullptr, nullptr, nullptr);
    if (mode == Mode::ReadOnly) sqlite3_exec(handle_, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
}

Connection::~Connection() {
    idle_.clear();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
    leavePresence(this);
}

std::unique_ptr<NativeStatement> Connection::prepared(const QString& sql) {
    for (auto [it, end] = idle_.equal_range(qHash(sql)); it != end; ++it) {
        if (it->second.first != sql) continue;
        std::unique_ptr<NativeStatement> statement = std::move(it->second.second);
        idle_.erase(it);
        return statement;
    }
    return std::make_unique<NativeStatement>(*this, sql.toUtf8());
}

Rows Connection::start(const QString& sql, const QVariantList& values) {
    std::unique_ptr<NativeStatement> statement = prepared(sql);
    statement->bindAll(values);
    const bool hasRow = statement->step();
    return Rows(*this, sql, std::move(statement), hasRow);
}

qint64 Connection::change(const QString& sql, const QVariantList& values) {
    start(sql, values);
    const qint64 rows = sqlite3_changes64(handle_);
    changed();
    return rows;
}

void Connection::giveBack(const QString& sql, std::unique_ptr<NativeStatement> statement) {
    statement->reset();
    if (idle_.size() >= 256) idle_.clear();
    idle_.emplace(qHash(sql), std::pair(sql, std::move(statement)));
}

void Connection::script(const QByteArray& sql) {
    char* message = nullptr;
    if (sqlite3_exec(handle_, sql.constData(), nullptr, nullptr, &message) == SQLITE_OK) return;
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    const int code = sqlite3_extended_errcode(handle_);
    failWith(*this, QString::fromUtf8(sql.left(200)), text, code);
}

void Connection::sortOnDisk() { script("PRAGMA temp_store = FILE; PRAGMA cache_size = -16384"); }

void Connection::rollBack() noexcept {
    if (!sqlite3_get_autocommit(handle_)) sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
}

qint64 Connection::lastInsertId() const { return sqlite3_last_insert_rowid(handle_); }

void Connection::interrupt() const { sqlite3_interrupt(handle_); }

void Connection::obey(const JobControl* control) {
    constexpr int kStepsBetweenLooks = 50'000; // of SQLite's machine: about a millisecond
    const auto isCancelled = [](void* watched) {
        return static_cast<const JobControl*>(watched)->isCancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(handle_, control ? kStepsBetweenLooks : 0, control ? +isCancelled : nullptr,
                             const_cast<JobControl*>(control));
}

void Connection::fail(const QString& sql) const {
    failWith(*this, sql, QString::fromUtf8(sqlite3_errmsg(handle_)), sqlite3_extended_errcode(handle_));
}

} // namespace clientela::storage
