#include "backup/CopyTarget.h"

#include "backup/DiskFile.h"
#include "base/Failure.h"
#include "storage/StorageFailure.h"

#include <QFile>

#include <cstring>
#include <exception>
#include <future>
#include <sqlite3.h>

namespace clientela::backup {

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kBetweenSyncs = 32 << 20;
// https://www.sqlite.org/fileformat2.html: 1 for a rollback journal, 2 for a write-ahead log, in two bytes.
constexpr qint64 kJournalVersionsAt = 18;

/// Bytes that come at offsets, mostly one behind the other, and are written in pieces beside the caller.
class Pieces {
public:
    explicit Pieces(const QString& path) : file_(path, DiskFile::Mode::Append) {}
    ~Pieces() {
        if (writing_.valid()) writing_.wait();
    }
    Pieces(const Pieces&) = delete;
    Pieces& operator=(const Pieces&) = delete;

    void write(qint64 offset, const char* bytes, qint64 count) {
        if (offset != begin_ + piece_.size()) {
            handOver();
            begin_ = offset;
        }
        if (piece_.isEmpty()) piece_.reserve(kPiece);
        piece_.append(bytes, count);
        size_ = std::max(size_, offset + count);
        if (piece_.size() >= kPiece) handOver();
    }
    QByteArray read(qint64 offset, qint64 count) {
        drain();
        return file_.read(offset, count);
    }
    void truncate(qint64 size) {
        drain();
        file_.truncate(size);
        size_ = size;
    }
    [[nodiscard]] qint64 size() const { return size_; }
    /// All bytes are in the file when it returns.
    void drain() {
        handOver();
        if (writing_.valid()) writing_.get();
    }

private:
    void handOver() {
        if (piece_.isEmpty()) return;
        if (writing_.valid()) writing_.get();
        const qint64 end = begin_ + piece_.size();
        const bool syncs = begin_ / kBetweenSyncs != end / kBetweenSyncs;
        // From then on the disk has something to do while pages are read.
        writing_ = std::async(std::launch::async, [this, at = begin_, piece = std::move(piece_), syncs] {
            file_.write(at, piece);
            if (syncs) file_.beginSync();
        });
        piece_ = QByteArray();
        begin_ = end;
    }

    DiskFile file_;
    QByteArray piece_; ///< from begin_ on, not yet handed over
    qint64 begin_ = 0;
    qint64 size_ = 0;
    std::future<void> writing_; ///< last: it uses the others
};

} // namespace

/// A file system of SQLite's (https://www.sqlite.org/vfs.html) that knows one file.
struct CopyTarget::State {
    explicit State(QString thePath) : path(std::move(thePath)), pieces(path), name("clientela-copy-") {
        name += QByteArray::number(reinterpret_cast<quintptr>(this), 16);
        files = *sqlite3_vfs_find(nullptr);
        files.zName = name.constData();
        files.pAppData = this;
        files.szOsFile = sizeof(OpenFile);
        files.xOpen = open;
        sqlite3_vfs_register(&files, 0);
    }
    ~State() {
        sqlite3_close(database);
        sqlite3_vfs_unregister(&files);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    struct OpenFile : sqlite3_file {
        State* state;
    };
    static int open(sqlite3_vfs* files, const char*, sqlite3_file* file, int flags, int* openedFlags) {
        file->pMethods = nullptr;
        if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return SQLITE_CANTOPEN;
        static_cast<OpenFile*>(file)->state = static_cast<State*>(files->pAppData);
        file->pMethods = &kMethods;
        if (openedFlags) *openedFlags = flags;
        return SQLITE_OK;
    }
    /// Exceptions do not pass through SQLite: kept for requireWritten().
    template <class Work>
    static int guarded(sqlite3_file* file, int code, Work&& work) {
        State& state = *static_cast<OpenFile*>(file)->state;
        try {
            return work(state.pieces);
        } catch (...) {
            if (!state.wrong) state.wrong = std::current_exception();
            return code;
        }
    }
    static int read(sqlite3_file* file, void* to, int count, sqlite3_int64 offset) {
        return guarded(file, SQLITE_IOERR_READ, [&](Pieces& all) -> int {
            const QByteArray bytes = offset < all.size() ? all.read(offset, count) : QByteArray();
            std::memset(to, 0, static_cast<size_t>(count));
            std::memcpy(to, bytes.constData(), static_cast<size_t>(bytes.size()));
            return bytes.size() == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
        });
    }
    static int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
        return guarded(file, SQLITE_IOERR_WRITE, [&](Pieces& all) -> int {
            all.write(offset, static_cast<const char*>(from), count);
            return SQLITE_OK;
        });
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        return guarded(file, SQLITE_IOERR_TRUNCATE, [&](Pieces& all) -> int {
            all.truncate(size);
            return SQLITE_OK;
        });
    }
    static int sizeOf(sqlite3_file* file, sqlite3_int64* size) {
        *size = static_cast<OpenFile*>(file)->state->pieces.size();
        return SQLITE_OK;
    }
    // Nobody else knows of the file: locks are granted, syncs are left to who names it.
    static int granted(sqlite3_file*, int) { return SQLITE_OK; }
    static int closed(sqlite3_file*) { return SQLITE_OK; }
    static int isReserved(sqlite3_file*, int* reserved) {
        *reserved = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file*) { return 4096; }
    static int traits(sqlite3_file*) { return 0; }
    static const sqlite3_io_methods kMethods;

    QString path;
    Pieces pieces;
    QByteArray name;
    sqlite3_vfs files{};
    sqlite3* database = nullptr;
    std::exception_ptr wrong;
};

const sqlite3_io_methods CopyTarget::State::kMethods = {
    1,       closed,     read,   write,   truncate, granted, sizeOf,  granted, granted, isReserved,
    control, sectorSize, traits, nullptr, nullptr,  nullptr, nullptr, nullptr, nullptr,
};

CopyTarget::CopyTarget(const QString& path) {
    QFile::remove(path); // of one that was killed
    state_ = std::make_unique<State>(path);
    const int opened =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &state_->database,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, state_->name.constData());
    const int set = opened == SQLITE_OK
                        ? sqlite3_exec(state_->database, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr,
                                       nullptr, nullptr)
                        : opened;
    requireWritten();
    if (set != SQLITE_OK) throw Failure(storage::problemOf(set, path), QString::fromUtf8(sqlite3_errstr(set)));
}

CopyTarget::~CopyTarget() = default;

sqlite3* CopyTarget::database() const { return state_->database; }

void CopyTarget::requireWritten() const {
    if (state_->wrong) std::rethrow_exception(state_->wrong);
}

void CopyTarget::finish() {
    sqlite3_close(state_->database);
    state_->database = nullptr;
    requireWritten();
    state_->pieces.write(kJournalVersionsAt, "\1\1", 2);
    state_->pieces.drain();
}

} // namespace clientela::backup
