#include "storage/WriteFence.h"

#include "storage/FileKey.h"
#include "storage/FileLayer.h"
#include "storage/ProcessLocks.h"

#include <QFile>

#include <map>
#include <mutex>

namespace clientela::storage {

/// Asks, and knows the last word when there is nobody left to ask.
class WriteFence::Gate {
public:
    explicit Gate(Ask whyNot) : whyNot_(std::move(whyNot)) {}
    bool isOpen() {
        const std::lock_guard guard(mutex_);
        if (whyNot_) refusal_ = whyNot_();
        return !refusal_;
    }
    void askNoMore() {
        const std::lock_guard guard(mutex_);
        refusal_ = whyNot_();
        whyNot_ = {};
    }
    std::optional<Problem> refusal() {
        const std::lock_guard guard(mutex_);
        return refusal_;
    }

private:
    std::mutex mutex_;
    Ask whyNot_;
    std::optional<Problem> refusal_; ///< the last answer
};

namespace {

constexpr auto kName = "clientela-write-fence";
constexpr QByteArrayView kJournal = "-journal";

struct FencedFile {
    sqlite3_file base;
    std::shared_ptr<WriteFence::Gate> gate;
    std::string key; ///< of the customer file; empty for its journal
};
using Layer = FileLayer<FencedFile>;

/// The gates of all files that are fenced, or open behind one, by FileKey.
struct Gates {
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<WriteFence::Gate>> all;
    /// Who has begun to write, by SQLite's own lock: one at a time.
    std::map<std::string, const FencedFile*> writers;

    /// The last one.
    std::shared_ptr<WriteFence::Gate> of(const std::string& key) {
        const std::lock_guard guard(mutex);
        return find(key);
    }
    /// That of whoever has begun to write: a journal is theirs, which SQLite opens and takes away by its name.
    std::shared_ptr<WriteFence::Gate> ofWriter(const std::string& key) {
        const std::lock_guard guard(mutex);
        const auto it = writers.find(key);
        return it == writers.end() ? find(key) : it->second->gate;
    }
    void begin(const FencedFile& file) {
        const std::lock_guard guard(mutex);
        writers[file.key] = &file;
    }
    void end(const FencedFile& file) {
        const std::lock_guard guard(mutex);
        if (const auto it = writers.find(file.key); it != writers.end() && it->second == &file) writers.erase(it);
    }

private:
    std::shared_ptr<WriteFence::Gate> find(const std::string& key) {
        const auto it = all.find(key);
        return it == all.end() ? nullptr : it->second.lock();
    }
};
Gates& gates() {
    static Gates all;
    return all;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (!Layer::upper(file).gate->isOpen()) return SQLITE_IOERR_WRITE;
    sqlite3_file* lower = Layer::lower(file);
    return lower->pMethods->xWrite(lower, bytes, count, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (!Layer::upper(file).gate->isOpen()) return SQLITE_IOERR_TRUNCATE;
    sqlite3_file* lower = Layer::lower(file);
    return lower->pMethods->xTruncate(lower, size);
}

int lock(sqlite3_file* file, int level) {
    sqlite3_file* lower = Layer::lower(file);
    const int code = lower->pMethods->xLock(lower, level);
    if (code == SQLITE_OK && level >= SQLITE_LOCK_RESERVED) gates().begin(Layer::upper(file));
    return code;
}

int unlock(sqlite3_file* file, int level) {
    // Before another can begin.
    if (level < SQLITE_LOCK_RESERVED) gates().end(Layer::upper(file));
    sqlite3_file* lower = Layer::lower(file);
    return lower->pMethods->xUnlock(lower, level);
}

int closeFile(sqlite3_file* file) {
    gates().end(Layer::upper(file));
    return Layer::close(file);
}

const sqlite3_io_methods* methods() {
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods own = Layer::passingOn();
        own.xClose = closeFile;
        own.xLock = lock;
        own.xUnlock = unlock;
        own.xWrite = write;
        own.xTruncate = truncate;
        return own;
    }();
    return &all;
}

/// The customer file that a name belongs to: its own, or that of its journal.
QString customerFileOf(const char* name) {
    QByteArrayView path(name);
    if (path.endsWith(kJournal)) path.chop(kJournal.size());
    return QFile::decodeName(path.toByteArray());
}

sqlite3_vfs* plainFiles() {
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* openedFlags) {
    sqlite3_vfs* plain = plainFiles();
    const bool isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    if (!isJournal && (flags & SQLITE_OPEN_MAIN_DB) == 0) return plain->xOpen(plain, name, file, flags, openedFlags);
    const QString path = customerFileOf(name);
    std::string key = fileKey(path);
    auto gate = isJournal ? gates().ofWriter(key) : gates().of(key);
    if (!gate) return plain->xOpen(plain, name, file, flags, openedFlags);
    if (isJournal) {
        if ((flags & SQLITE_OPEN_CREATE) != 0 && !gate->isOpen()) return SQLITE_IOERR_WRITE;
        key.clear();
    }
    sqlite3_vfs* below =
        ProcessLocks::areUsedFor(path) ? sqlite3_vfs_find(ProcessLocks::fileSystem().constData()) : plain;
    return Layer::open(below, name, file, flags, openedFlags, methods(), std::move(gate), std::move(key));
}

int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder) {
    sqlite3_vfs* plain = plainFiles();
    if (QByteArrayView(name).endsWith(kJournal))
        if (const auto gate = gates().ofWriter(fileKey(customerFileOf(name))); gate && !gate->isOpen())
            return SQLITE_IOERR_DELETE;
    return plain->xDelete(plain, name, syncsFolder);
}

} // namespace

WriteFence::WriteFence(const QString& path, Ask whyNot)
    : key_(fileKey(path)), gate_(std::make_shared<Gate>(std::move(whyNot))) {
    (void)fileSystem();
    const std::lock_guard guard(gates().mutex);
    std::erase_if(gates().all, [](const auto& each) { return each.second.expired(); });
    gates().all[key_] = gate_;
}

WriteFence::~WriteFence() { gate_->askNoMore(); }

bool WriteFence::standsAround(const QString& path) {
    {
        const std::lock_guard guard(gates().mutex);
        if (gates().all.empty()) return false;
    }
    return gates().of(fileKey(path)) != nullptr;
}

std::optional<Problem> WriteFence::refusalTo(sqlite3* connection) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        file->pMethods != methods())
        return std::nullopt;
    return Layer::upper(file).gate->refusal();
}

QByteArray WriteFence::fileSystem() {
    static sqlite3_vfs own = [] {
        sqlite3_vfs made = *plainFiles();
        const sqlite3_vfs* locks = sqlite3_vfs_find(ProcessLocks::fileSystem().constData());
        made.zName = kName;
        made.szOsFile = std::max(Layer::sizeOver(*plainFiles()), Layer::sizeOver(*locks));
        made.xOpen = openFile;
        made.xDelete = deleteFile;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&own, 0);
    Q_UNUSED(registered)
    return kName;
}

} // namespace clientela::storage
