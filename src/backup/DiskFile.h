#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace clientela {
class JobControl;
}

namespace clientela::backup {

/// A file of the backups folder, by bare system calls, because what is asked of it is when bytes are on the disk.
/// Everything that goes wrong is thrown as a Failure in words about backups. Not shared between threads.
class DiskFile {
public:
    enum class Mode {
        Read,
        Append, ///< read and write; made (mode 0600) where there is none
    };

    DiskFile(const QString& path, Mode mode);
    ~DiskFile();
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;

    [[nodiscard]] qint64 size() const;
    /// Up to `count` bytes from `offset`; fewer only at the file's end.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 count) const;
    void write(qint64 offset, const QByteArray& bytes);
    void truncate(qint64 size);
    /// Has the system begin to bring the bytes to the disk, so that sync() finds less to do. Does not wait for it.
    void beginSync();
    /// Returns when the bytes are on the disk.
    void sync();
    [[nodiscard]] int handle() const { return file_; }
    [[nodiscard]] const QString& path() const { return path_; }

private:
    [[noreturn]] void fail() const;

    QString path_;
    int file_ = -1;
    bool writing_ = false;
};

/// Returns when names that were made, renamed or removed in the folder are on the disk.
void syncFolder(const QString& folder);
/// Gives a file another name in the same folder, in place of what has it. Throws Failure.
void renameFile(const QString& from, const QString& to);

/// The checksum of bytes that come one after the other: it finds damage, and proves nothing against whoever could write
/// another one beside it (decisions/0066).
class Checksum {
public:
    enum class Kind {
        Xxh3,    ///< XXH3, 128 bits: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
        Blake2b, ///< BLAKE2b-256 (RFC 7693), which older snapshots have
    };
    explicit Checksum(Kind kind = Kind::Xxh3);
    void add(const QByteArray& bytes);
    /// In hexadecimal; once, after the last bytes.
    QString finish();

    /// Of what kind one is that was written down; nothing where it is none.
    static std::optional<Kind> kindOf(const QString& text);

private:
    struct State;
    std::shared_ptr<State> state_;
};
/// The checksum of a file's content. Any thread. Throws Failure, or Cancelled by `control`, if there is one.
QString checksumOf(const QString& path, const JobControl* control = nullptr,
                   Checksum::Kind kind = Checksum::Kind::Xxh3);
/// Whether a file's content has this checksum, of whichever kind; likewise.
bool hasChecksum(const QString& path, const QString& checksum, const JobControl* control = nullptr);

} // namespace clientela::backup
