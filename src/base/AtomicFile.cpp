#include "base/AtomicFile.h"

#include "base/Failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clientela {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

// The part of the sentence that says why; the caller names the file.
QString reason(int error) {
    switch (error) {
    case ENOSPC:
    case EDQUOT: return Words::tr("the disk is full");
    case EFBIG: return Words::tr("it would be larger than is allowed here");
    case EACCES:
    case EPERM: return Words::tr("this folder or file may not be written");
    case EROFS: return Words::tr("the disk can only be read");
    case ENOENT:
    case ENOTDIR: return Words::tr("there is no such folder");
    case EISDIR: return Words::tr("there is a folder of this name");
    case ENAMETOOLONG: return Words::tr("the name is too long");
    case EPIPE: return Words::tr("the program that reads it has stopped");
    default: return qt_error_string(error);
    }
}

bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<size_t>(written));
    }
    return true;
}

constexpr std::string_view kDatabase("SQLite format 3", 16); // https://www.sqlite.org/fileformat2.html, its first bytes

/// A descriptor of this process for the file; -1 if it has none.
int openHere(const struct stat& file) {
    const QString folder = QStringLiteral("/proc/self/fd");
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::System)) {
        struct stat open {};
        const int descriptor = name.toInt();
        if (::fstat(descriptor, &open) == 0 && open.st_dev == file.st_dev && open.st_ino == file.st_ino)
            return descriptor;
    }
    return -1;
}

/// A file that is open here is read through what is open: to close another descriptor of it would drop the locks by
/// which SQLite keeps other programs out (https://www.sqlite.org/howtocorrupt.html, 2.2).
bool isDatabase(const QString& path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    std::array<char, kDatabase.size()> head{};
    if (const int open = openHere(status); open >= 0) {
        if (::pread(open, head.data(), head.size(), 0) != ssize_t{head.size()}) return false;
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.read(head.data(), head.size()) != qint64{head.size()}) return false;
    }
    return std::string_view(head.data(), head.size()) == kDatabase;
}

thread_local AtomicFile::HoldBack* holding = nullptr;

QByteArray hiddenName(const QByteArray& target) {
    const qsizetype slash = target.lastIndexOf('/') + 1;
    const QByteArray random = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    // The target's name is cut, so that a name of the greatest length still leaves room for the ending.
    return target.left(slash) + '.' + target.mid(slash, 180) + '.' + random + ".part";
}

} // namespace

AtomicFile::AtomicFile(const QString& path) : path_(path) {
    if (path == QLatin1String("-")) {
        stream_ = STDOUT_FILENO;
        return;
    }
    target_ = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    struct stat status {};
    const bool exists = ::stat(target_.constData(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode)) {
        if (S_ISDIR(status.st_mode)) fail(EISDIR);
        stream_ = ::open(target_.constData(), O_WRONLY | O_CLOEXEC);
        if (stream_ < 0) fail(errno);
        ownsStream_ = true;
        return;
    }
    if (exists) target_ = QFile::encodeName(QFileInfo(path).canonicalFilePath());
    refuseDatabase();
    // A file that may not be written is not replaced either, though its folder would allow it.
    if (exists && ::access(target_.constData(), W_OK) != 0) fail(errno);
    openBeside(QFileInfo(QFile::decodeName(target_)).absolutePath());
    if (exists && ::fchmod(file_, status.st_mode & 07777) != 0) fail(errno);
}

AtomicFile::~AtomicFile() { discard(); }

void AtomicFile::refuseDatabase() const {
    const QString target = QFile::decodeName(target_);
    QString database = target;
    for (const char* log : {"-wal", "-shm", "-journal"})
        if (target.endsWith(QLatin1String(log))) database.chop(static_cast<qsizetype>(std::strlen(log)));
    if (!isDatabase(database)) return;
    throw Failure(
        Problem{database == target ? Words::tr("%1 is a customer file, which nothing is written over.")
                                         .arg(QDir::toNativeSeparators(path_))
                                   : Words::tr("%1 belongs to a customer file, which nothing is written over.")
                                         .arg(QDir::toNativeSeparators(path_)),
                Words::tr("What was there before is unchanged."), Words::tr("Choose another folder or name.")},
        path_);
}

void AtomicFile::openBeside(const QString& folder) {
#ifdef O_TMPFILE
    // A file without a name vanishes by itself, whatever ends the program.
    file_ = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
    if (file_ >= 0) return;
    if (errno == ENOENT || errno == ENOTDIR || errno == EACCES || errno == EROFS) fail(errno);
#endif
    const QByteArray wanted = target_.isEmpty() ? QFile::encodeName(folder) + "/clientela" : target_;
    do {
        temporary_ = hiddenName(wanted);
        file_ = ::open(temporary_.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666);
    } while (file_ < 0 && errno == EEXIST);
    if (file_ >= 0) return;
    const int error = errno;
    temporary_.clear();
    fail(error);
}

void AtomicFile::write(std::string_view bytes) {
    if (!writeAll(stream_ >= 0 ? stream_ : file_, bytes)) fail(errno);
}

QString AtomicFile::pathForLibrary() {
    if (file_ < 0) openBeside(QDir::tempPath());
    if (!temporary_.isEmpty()) return QFile::decodeName(temporary_);
    return QStringLiteral("/proc/self/fd/%1").arg(file_);
}

void AtomicFile::commit(Durability durability) {
    if (stream_ >= 0) {
        if (file_ >= 0) copyToStream();
        if (ownsStream_) {
            const int stream = std::exchange(stream_, -1);
            if (::close(stream) != 0) fail(errno);
        }
        return discard();
    }
    if (!holding) return takeItsPlace(durability);
    holding->files_.emplace_back(std::unique_ptr<AtomicFile>(new AtomicFile(std::move(*this))), durability);
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(other.path_), target_(other.target_), temporary_(std::exchange(other.temporary_, {})),
      file_(std::exchange(other.file_, -1)), stream_(std::exchange(other.stream_, -1)), ownsStream_(other.ownsStream_) {
}

AtomicFile::HoldBack::HoldBack() : outer_(std::exchange(holding, this)) {}

AtomicFile::HoldBack::~HoldBack() { holding = outer_; }

void AtomicFile::HoldBack::release() {
    for (auto& [file, durability] : files_) file->takeItsPlace(durability);
    files_.clear();
}

void AtomicFile::takeItsPlace(Durability durability) {
    if (durability == Durability::Synced && ::fsync(file_) != 0) fail(errno);
    // Where nothing has the name yet it gets it in one step; whoever is killed leaves no half of it.
    if (!linkTo(target_)) {
        nameIt();
        if (::rename(temporary_.constData(), target_.constData()) != 0) fail(errno);
        temporary_.clear();
    }
    const int file = std::exchange(file_, -1);
    ::close(file);
    if (durability == Durability::Written) return;
    const QByteArray folder = target_.left(qMax<qsizetype>(target_.lastIndexOf('/'), 1));
    const int handle = ::open(folder.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

bool AtomicFile::linkTo(const QByteArray& name) {
    if (!temporary_.isEmpty()) return false;
    const QByteArray nameless = "/proc/self/fd/" + QByteArray::number(file_);
    return ::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

void AtomicFile::nameIt() {
    if (!temporary_.isEmpty()) return;
    QByteArray name;
    do {
        name = hiddenName(target_);
        if (linkTo(name)) {
            temporary_ = name;
            return;
        }
    } while (errno == EEXIST);
    fail(errno);
}

void AtomicFile::copyToStream() {
    // Read through the name: the library wrote through it, and may have replaced the file.
    QFile content(pathForLibrary());
    if (!content.open(QIODevice::ReadOnly)) fail(EIO);
    QByteArray block;
    while (!(block = content.read(1 << 18)).isEmpty())
        if (!writeAll(stream_, {block.constData(), static_cast<size_t>(block.size())})) fail(errno);
}

void AtomicFile::discard() noexcept {
    if (file_ >= 0) ::close(file_);
    if (ownsStream_ && stream_ >= 0) ::close(stream_);
    if (!temporary_.isEmpty()) ::unlink(temporary_.constData());
    temporary_.clear();
    file_ = -1;
    stream_ = -1;
}

void AtomicFile::fail(int error) const {
    const bool standardOutput = path_ == QLatin1String("-");
    const QString what =
        standardOutput ? Words::tr("Nothing more could be written to standard output: %1.").arg(reason(error))
                       : Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path_), reason(error));
    const QString safe = stream_ >= 0 || standardOutput ? QString() : Words::tr("What was there before is unchanged.");
    const QString todo = error == ENOSPC || error == EDQUOT
                             ? Words::tr("Make room on the disk, or choose another folder.")
                         : standardOutput ? QString()
                                          : Words::tr("Choose another folder or name.");
    throw Failure(Problem{what, safe, todo}, qt_error_string(error));
}

} // namespace clientela
