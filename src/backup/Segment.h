#pragma once

#include "backup/DiskFile.h"
#include "backup/Manifest.h"
#include "backup/Vault.h"
#include "storage/StoredRevision.h"

#include <functional>
#include <optional>

namespace clientela::backup {

// A segment holds the revisions since a snapshot, one after the other, and is only ever appended to:
//
//   segment  := start revision*
//   revision := head content* part* end
//   frame    := type(1 byte) size(4 bytes, little endian) body check(8 bytes)
//
// In a sealed segment each body is sealed by itself (Vault::seal, 40 bytes more), bound to its type and offset, and the
// types are small letters. Here start ('S') holds SegmentStart as JSON, head ('H') a StoredRevision as JSON, content
// ('C') the SHA-256 (32 bytes) and the bytes of a file that came with it, part ('P') a part of it as the file has it,
// and end ('E') its number (8 bytes, little endian) and its digest (32 bytes). The
// check is the begin of BLAKE2b-160 over type, size and body as it stands there. A whole segment ends with a frame of
// 53 bytes, 'E' (sealed 93, 'e'), or with its start: so its head is found by one read. What stands behind the last
// whole revision was being written when the power went.

/// What a segment continues.
struct SegmentStart {
    FileState file;
    QString branch;

    bool operator==(const SegmentStart&) const = default;
};

/// Where a segment stands.
struct SegmentState {
    SegmentStart start;
    storage::Position head; ///< its last whole revision, or where it starts
    qint64 wholeSize = 0;   ///< bytes up to the end of that
    bool sealed = false;
    qint64 size = 0; ///< bytes of the file; more than wholeSize where something is torn or damaged

    [[nodiscard]] bool isWhole() const { return wholeSize == size; }
};

/// Where the segment stands, by its last frame; only where that is not whole by reading all of it. Nothing if there is
/// no such file or its start cannot be read, also for want of the key. Throws Failure if it cannot be read at all.
std::optional<SegmentState> segmentState(const QString& path, const Vault* vault);
/// The same by reading all of it: `isWhole` says whether every frame is as it was written.
std::optional<SegmentState> scanSegment(const QString& path, const Vault* vault);

/// How many bytes a segment takes that holds nothing yet. One that is no longer and whose start cannot be read was
/// being begun when the power went: there is nothing in it.
qint64 sizeOfStart(const SegmentStart& start, const Vault* vault);

/// Appends revisions. Whoever makes one holds the folder's lock.
class SegmentWriter {
public:
    /// Continues the segment at `state.head`, cutting off what stands behind it; without a state makes it, with
    /// `start`. `vault`: seals what is written, null writes it in plain; outlives the writer.
    SegmentWriter(const QString& path, const SegmentStart& start, const std::optional<SegmentState>& state,
                  const Vault* vault);

    void begin(const storage::StoredRevision& revision);
    void content(const QString& hash, const QByteArray& bytes);
    void part(const QByteArray& data);
    void end();
    /// Writes what is buffered and returns when it is on the disk.
    void sync();

    [[nodiscard]] qint64 written() const { return at_ + buffer_.size() - begun_; }
    [[nodiscard]] qint64 size() const { return at_ + buffer_.size(); }

private:
    void add(char type, const QByteArray& body);
    void flush();

    DiskFile file_;
    const Vault* vault_;
    QByteArray buffer_;
    qint64 begun_ = 0;
    qint64 at_ = 0;
    storage::Position ending_;
};

/// What a reader of a segment does with each revision, in this order; `head` may answer false to stop before it.
struct SegmentVisitor {
    std::function<bool(const storage::StoredRevision&)> head;
    std::function<void(const QByteArray&)> part;
    std::function<void()> end;
    std::function<void(const QString& hash, const QByteArray& bytes)> content{}; ///< between head and part; may be none
};
/// Reads the whole revisions of a segment, in order, up to where it is damaged or ends. Throws Failure if its start or
/// the file cannot be read.
void readSegment(const QString& path, const SegmentVisitor& visitor, const Vault* vault);

} // namespace clientela::backup
