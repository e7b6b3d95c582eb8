#include "backup/Relocation.h"

#include "backup/BackupProblem.h"
#include "backup/DiskFile.h"
#include "backup/Segment.h"
#include "base/Failure.h"
#include "base/Job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>
#include <sys/stat.h>

namespace clientela::backup {

namespace {

constexpr qint64 kBlock = 4 << 20;
constexpr qint64 kSpare = 64 << 20; // room that other programs go on to use

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

QString unchanged() { return tr("Nothing was changed; backups go where they went."); }

qint64 sizeOf(const QString& path) { return QFileInfo(path).size(); }

/// Also by another path, or another name of a disk.
bool areOne(const BackupFolder& a, const BackupFolder& b) {
    struct stat one {};
    struct stat other {};
    return ::stat(QFile::encodeName(a.path()).constData(), &one) == 0 &&
           ::stat(QFile::encodeName(b.path()).constData(), &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

/// A folder that can only be read is no worse to copy from; nobody writes to it.
std::unique_ptr<BackupFolder::Lock> lockToRead(const BackupFolder& folder) {
    return QFileInfo(folder.path()).isWritable() ? std::make_unique<BackupFolder::Lock>(folder) : nullptr;
}

/// One copying: how far it is, and what it made, which goes again unless all of it is done.
class Copying {
public:
    Copying(const BackupFolder& from, const BackupFolder& to, qint64 total, JobControl& control)
        : from_(from), to_(to), total_(total), control_(control) {}
    ~Copying() {
        if (isDone_) return;
        for (const QString& path : made_) QFile::remove(path);
        if (madeKey_) QFile::remove(to_.wrappedKeyPath());
    }
    Copying(const Copying&) = delete;
    Copying& operator=(const Copying&) = delete;

    void key() {
        madeKey_ = to_.wrappedKey().isEmpty();
        to_.keepWrappedKey();
    }
    void snapshot(const Manifest& manifest) {
        const QString part = to_.partPath(manifest.id);
        made_ += {to_.manifestPath(manifest.id), part, to_.snapshotPath(manifest.id)};
        to_.atStep("copy a snapshot");
        const QString source = bytes(from_.snapshotPath(manifest.id), part);
        if (checksumOf(part, &control_) != source) throw writeFailure(part, EIO);
        to_.atStep("write its manifest");
        to_.write(manifest);
        to_.atStep("name the copy");
        QFile::setPermissions(part, QFile::ReadOwner);
        renameFile(part, to_.snapshotPath(manifest.id));
        syncFolder(to_.path());
    }
    void segment(const QString& id) {
        const QString path = to_.segmentPath(id);
        const QString part = path + QStringLiteral(".part");
        made_ += part;
        if (!QFileInfo::exists(path)) made_ += path; // else it grows by what continues it
        to_.atStep("copy a segment");
        bytes(from_.segmentPath(id), part);
        to_.atStep("name the copy of a segment");
        renameFile(part, path);
        syncFolder(to_.path());
    }
    void done() { isDone_ = true; }

private:
    /// Copies a file's bytes and syncs them. Returns their checksum.
    QString bytes(const QString& from, const QString& to) {
        QFile::remove(to);
        const DiskFile source(from, DiskFile::Mode::Read);
        DiskFile target(to, DiskFile::Mode::Append);
        Checksum checksum;
        const qint64 size = source.size();
        for (qint64 at = 0; at < size; at += kBlock) {
            const QByteArray block = source.read(at, std::min(kBlock, size - at));
            if (block.isEmpty()) throw readFailure(from, EIO);
            checksum.add(block);
            target.write(at, block);
            target.beginSync();
            copied_ += block.size();
            control_.report(tr("Copying the backups"), copied_, total_);
        }
        target.sync();
        return checksum.finish();
    }

    const BackupFolder& from_;
    const BackupFolder& to_;
    qint64 total_;
    qint64 copied_ = 0;
    JobControl& control_;
    QStringList made_;
    bool madeKey_ = false;
    bool isDone_ = false;
};

/// Whether one file begins with all that is whole of the other.
bool beginsWith(const QString& path, const QString& shorter, qint64 size) {
    const DiskFile one(path, DiskFile::Mode::Read);
    const DiskFile other(shorter, DiskFile::Mode::Read);
    if (one.size() < size) return false;
    for (qint64 at = 0; at < size; at += kBlock) {
        const qint64 count = std::min(kBlock, size - at);
        if (one.read(at, count) != other.read(at, count)) return false;
    }
    return true;
}

enum class Compared { Missing, Behind, Same, Other };

Compared compare(const BackupFolder& to, const Manifest& manifest) {
    const auto there = to.manifest(manifest.id);
    if (!there || !QFileInfo::exists(to.snapshotPath(manifest.id))) return Compared::Missing;
    if (there->file != manifest.file || there->branch != manifest.branch) return Compared::Other;
    // Sealed, it is another file; half of one is copied again.
    const bool isSame = there->checksum != manifest.checksum || sizeOf(to.snapshotPath(manifest.id)) == there->size;
    return isSame ? Compared::Same : Compared::Missing;
}

Compared compareSegment(const BackupFolder& from, const BackupFolder& to, const QString& id) {
    const QString here = from.segmentPath(id);
    const QString there = to.segmentPath(id);
    if (!QFileInfo::exists(there)) return Compared::Missing;
    const auto ours = segmentState(here, from.vault().get());
    const auto theirs = segmentState(there, to.vault().get());
    if (!ours || !theirs || ours->start != theirs->start) return Compared::Other;
    if (ours->sealed != theirs->sealed) // the same changes in another form cannot be told from others
        return ours->head == theirs->head ? Compared::Same : Compared::Other;
    if (theirs->wholeSize >= ours->wholeSize)
        return beginsWith(there, here, ours->wholeSize) ? Compared::Same : Compared::Other;
    return beginsWith(here, there, theirs->wholeSize) ? Compared::Behind : Compared::Other;
}

Problem holdsOthers(const BackupFolder& to, const QString& id) {
    return {tr("%1 holds other backups already, one of them with the name %2.")
                .arg(QDir::toNativeSeparators(to.path()), id),
            unchanged(), tr("Choose another folder.")};
}

std::optional<Problem> lackOfRoom(const BackupFolder& to, qint64 bytes) {
    const QStorageInfo disk(to.path());
    if (!disk.isValid() || disk.bytesAvailable() >= bytes + kSpare) return std::nullopt;
    const QLocale locale;
    //: %1 to %3 sizes on disk
    return Problem{tr("The backups do not fit there: they take %1, and of the %2 that are free %3 are left to others.")
                       .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(disk.bytesAvailable()),
                            locale.formattedDataSize(kSpare)),
                   unchanged(), tr("Make room there, or choose another folder.")};
}

/// A pin or a deadline that was set since the one there was copied.
void bringUpToDate(const BackupFolder& to, const Manifest& manifest) {
    auto there = to.manifest(manifest.id);
    if (!there) return;
    const Manifest before = *there;
    there->pinned = manifest.pinned;
    if (manifest.deadline.isValid() && (!there->deadline.isValid() || manifest.deadline < there->deadline))
        there->deadline = manifest.deadline;
    if (*there != before) to.write(*there);
}

} // namespace

Baggage baggageOf(const BackupFolder& folder, const QString& lineage) {
    folder.requireUnlocked();
    Baggage baggage;
    for (const Manifest& each : folder.manifests()) {
        if (each.file.lineage != lineage || !QFileInfo::exists(folder.snapshotPath(each.id))) continue;
        baggage.snapshots += each.id;
        baggage.bytes += sizeOf(folder.snapshotPath(each.id));
    }
    for (const QString& id : folder.segments()) {
        const auto state = segmentState(folder.segmentPath(id), folder.vault().get());
        // One that cannot be read may be anybody's; what is beside a snapshot of ours is ours.
        if (state ? state->start.file.lineage != lineage : !baggage.snapshots.contains(id)) continue;
        baggage.segments += id;
        baggage.bytes += sizeOf(folder.segmentPath(id));
    }
    return baggage;
}

Result<Baggage> copyBackups(const BackupFolder& from, const BackupFolder& to, const QString& lineage,
                            JobControl& control) {
    from.requireUnlocked();
    to.prepare();
    to.requireUnlocked();
    if (areOne(from, to)) return Baggage();
    const BackupFolder::Lock writing(to);
    to.settle(writing);
    Baggage baggage;
    {
        const auto reading = lockToRead(from);
        if (reading) from.settle(*reading);
        baggage = baggageOf(from, lineage);
    }
    if (const auto problem = lackOfRoom(to, baggage.bytes)) return *problem;
    Copying copying(from, to, baggage.bytes, control);
    if (from.seals()) copying.key();
    // Snapshots do not change, so others may go on in the folder meanwhile.
    for (const QString& id : baggage.snapshots) {
        control.check();
        const auto manifest = from.manifest(id);
        if (!manifest) continue; // thinned meanwhile
        const Compared found = compare(to, *manifest);
        if (found == Compared::Other) return holdsOthers(to, id);
        if (found == Compared::Missing) copying.snapshot(*manifest);
    }
    const auto reading = lockToRead(from);
    for (const QString& id : baggage.segments) {
        control.check();
        if (!QFileInfo::exists(from.segmentPath(id))) continue;
        const Compared found = compareSegment(from, to, id);
        if (found == Compared::Other) return holdsOthers(to, id);
        if (found != Compared::Same) copying.segment(id);
    }
    for (const QString& id : baggage.snapshots)
        if (const auto manifest = from.manifest(id)) bringUpToDate(to, *manifest);
    to.expectBothForms(writing);
    copying.done();
    return baggage;
}

} // namespace clientela::backup
