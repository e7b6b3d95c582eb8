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
    explicit Gate(MayWrite mayWrite) : mayWrite_(std::move(mayWrite)) {}
    bool isOpen() {
        const std::lock_guard guard(mutex_);
        return mayWrite_ ? mayWrite_() : wasOpen_;
    }
    void askNoMore() {
        const std::lock_guard guard(mutex_);
        wasOpen_ = mayWrite_();
        mayWrite_ = {};
    }

private:
    std::mutex mutex_;
    MayWrite mayWrite_;
    bool wasOpen_ = true;
};

namespace {

constexpr auto kName = "clientela-write-fence";
constexpr QByteArrayView kJournal = "-journal";

/// The gates of all files that are fenced, or open behind one, by FileKey.
struct Gates {
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<WriteFence::Gate>> all;

    std::shared_ptr<WriteFence::Gate> of(const std::string& key) {
        const std::lock_guard guard(mutex);
        const auto it = all.find(key);
        return it == all.end() ? nullptr : it->second.lock();
    }
};
Gates& gates() {
    static Gates all;
    return all;
}

struct FencedFile {
    sqlite3_file base;
    std::shared_ptr<WriteFence::Gate> gate;
};
using Layer = FileLayer<FencedFile>;

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

const sqlite3_io_methods* methods() {
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods own = Layer::passingOn();
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
    const bool isFenced = (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    const QString path = isFenced ? customerFileOf(name) : QString();
    auto gate = isFenced ? gates().of(fileKey(path)) : nullptr;
    if (!gate) return plain->xOpen(plain, name, file, flags, openedFlags);
    sqlite3_vfs* below =
        ProcessLocks::areUsedFor(path) ? sqlite3_vfs_find(ProcessLocks::fileSystem().constData()) : plain;
    return Layer::open(below, name, file, flags, openedFlags, methods(), std::move(gate));
}

int deleteFile(sqlite3_vfs*, const char* name, int syncsFolder) {
    sqlite3_vfs* plain = plainFiles();
    if (QByteArrayView(name).endsWith(kJournal))
        if (const auto gate = gates().of(fileKey(customerFileOf(name))); gate && !gate->isOpen())
            return SQLITE_IOERR_DELETE;
    return plain->xDelete(plain, name, syncsFolder);
}

} // namespace

WriteFence::WriteFence(const QString& path, MayWrite mayWrite)
    : key_(fileKey(path)), gate_(std::make_shared<Gate>(std::move(mayWrite))) {
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
