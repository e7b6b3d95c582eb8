#include "backup/DiskFile.h"

#include "backup/BackupProblem.h"
#include "base/Job.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

namespace clientela::backup {

namespace {

constexpr qint64 kBlock = 1 << 20;

/// Calls again what a signal broke off.
template <class Call>
ssize_t whole(Call&& call) {
    ssize_t done = 0;
    do done = call();
    while (done < 0 && errno == EINTR);
    return done;
}

} // namespace

DiskFile::DiskFile(const QString& path, Mode mode) : path_(path), writing_(mode == Mode::Append) {
    const int flags = writing_ ? O_RDWR | O_CREAT : O_RDONLY;
    file_ = static_cast<int>(
        whole([&] { return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR); }));
    if (file_ < 0) fail();
}

DiskFile::~DiskFile() {
    if (file_ >= 0) ::close(file_);
}

void DiskFile::fail() const {
    const int error = errno;
    throw writing_ ? writeFailure(path_, error) : readFailure(path_, error);
}

qint64 DiskFile::size() const {
    struct stat status {};
    if (::fstat(file_, &status) != 0) fail();
    return status.st_size;
}

QByteArray DiskFile::read(qint64 offset, qint64 count) const {
    QByteArray bytes(count, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < count) {
        const ssize_t got = whole([&] {
            return ::pread(file_, bytes.data() + filled, static_cast<size_t>(count - filled), offset + filled);
        });
        if (got < 0) fail();
        if (got == 0) break;
        filled += got;
    }
    bytes.truncate(filled);
    return bytes;
}

void DiskFile::write(qint64 offset, const QByteArray& bytes) {
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t put = whole([&] {
            return ::pwrite(file_, bytes.constData() + written, static_cast<size_t>(bytes.size() - written),
                            offset + written);
        });
        if (put < 0) fail();
        written += put;
    }
}

void DiskFile::truncate(qint64 size) {
    if (whole([&] { return ::ftruncate(file_, size); }) != 0) fail();
}

void DiskFile::beginSync() {
#ifdef SYNC_FILE_RANGE_WRITE
    ::sync_file_range(file_, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

void DiskFile::sync() {
    if (whole([&] { return ::fdatasync(file_); }) != 0) fail();
}

void syncFolder(const QString& folder) {
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) throw writeFailure(folder, errno);
    // Some network file systems cannot sync a folder; there is nothing better to do than to go on.
    ::fsync(handle);
    ::close(handle);
}

void renameFile(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throw writeFailure(to, errno);
}

namespace {

struct FreeXxh3 {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};

} // namespace

struct Checksum::State {
    std::unique_ptr<XXH3_state_t, FreeXxh3> xxh3; ///< of that kind only
    crypto_generichash_state blake{};
};

Checksum::Checksum(Kind kind) : state_(std::make_shared<State>()) {
    if (kind == Kind::Xxh3) {
        state_->xxh3.reset(XXH3_createState());
        if (!state_->xxh3 || XXH3_128bits_reset(state_->xxh3.get()) != XXH_OK) throw std::bad_alloc();
        return;
    }
    // Chooses the implementation that is quick on this processor.
    if (sodium_init() < 0) throw std::bad_alloc();
    crypto_generichash_init(&state_->blake, nullptr, 0, crypto_generichash_BYTES);
}

void Checksum::add(const QByteArray& bytes) {
    if (state_->xxh3)
        XXH3_128bits_update(state_->xxh3.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    else
        crypto_generichash_update(&state_->blake, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
}

QString Checksum::finish() {
    QByteArray sum;
    if (state_->xxh3) {
        XXH128_canonical_t written;
        XXH128_canonicalFromHash(&written, XXH3_128bits_digest(state_->xxh3.get()));
        sum = QByteArray(reinterpret_cast<const char*>(written.digest), sizeof written.digest);
    } else {
        sum.resize(crypto_generichash_BYTES);
        crypto_generichash_final(&state_->blake, reinterpret_cast<unsigned char*>(sum.data()),
                                 static_cast<size_t>(sum.size()));
    }
    return QString::fromLatin1(sum.toHex());
}

std::optional<Checksum::Kind> Checksum::kindOf(const QString& text) {
    if (text.size() == 32) return Kind::Xxh3;
    return text.size() == 64 ? std::optional(Kind::Blake2b) : std::nullopt;
}

QString checksumOf(const QString& path, const JobControl* control, Checksum::Kind kind) {
    const DiskFile file(path, DiskFile::Mode::Read);
    Checksum sum(kind);
    qint64 offset = 0;
    for (QByteArray block = file.read(0, kBlock); !block.isEmpty(); block = file.read(offset, kBlock)) {
        if (control) control->check();
        sum.add(block);
        offset += block.size();
    }
    return sum.finish();
}

bool hasChecksum(const QString& path, const QString& checksum, const JobControl* control) {
    const auto kind = Checksum::kindOf(checksum);
    return kind && checksumOf(path, control, *kind) == checksum;
}

} // namespace clientela::backup
