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

// libsodium's takes half as long as Qt's.
struct Checksum::State {
    crypto_generichash_state hash;
};

Checksum::Checksum() : state_(std::make_shared<State>()) {
    // Chooses the implementation that is quick on this processor.
    if (sodium_init() < 0) throw std::bad_alloc();
    crypto_generichash_init(&state_->hash, nullptr, 0, crypto_generichash_BYTES);
}

void Checksum::add(const QByteArray& bytes) {
    crypto_generichash_update(&state_->hash, reinterpret_cast<const unsigned char*>(bytes.constData()),
                              static_cast<unsigned long long>(bytes.size()));
}

QString Checksum::finish() {
    QByteArray sum(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&state_->hash, reinterpret_cast<unsigned char*>(sum.data()),
                             static_cast<size_t>(sum.size()));
    return QString::fromLatin1(sum.toHex());
}

QString checksumOf(const QString& path, const JobControl* control) {
    const DiskFile file(path, DiskFile::Mode::Read);
    Checksum sum;
    qint64 offset = 0;
    for (QByteArray block = file.read(0, kBlock); !block.isEmpty(); block = file.read(offset, kBlock)) {
        if (control) control->check();
        sum.add(block);
        offset += block.size();
    }
    return sum.finish();
}

} // namespace clientela::backup
