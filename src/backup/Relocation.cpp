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

namespace clientela::backup {

namespace {

constexpr qint64 kBlock = 4 << 20;
const QString kCopying = QStringLiteral(".copying");
constexpr qint64 kSpare = 64 << 20; // room that other programs go on to use

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

bool areOne(const BackupFolder& a, const BackupFolder& b) {
    return QFileInfo(a.path()).canonicalFilePath() == QFileInfo(b.path()).canonicalFilePath();
}

qint64 sizeOf(const QString& path) { return QFileInfo(path).size(); }

/// What has been copied of all there is.
struct Progress {
    JobControl& control;
    qint64 total;
    qint64 done = 0;

    void add(qint64 bytes) {
        done += bytes;
        control.report(tr("Copying the backups"), done, total);
    }
};

/// Copies a file's bytes and syncs them. Returns their checksum.
QString copyBytes(const QString& from, const QString& to, Progress& progress) {
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
        progress.add(block.size());
    }
    target.sync();
    return checksum.finish();
}

/// The head of a segment that is read as far as it is whole; nothing where its beginning is damaged, or it is not
/// there.
std::optional<RevisionId> headOf(const BackupFolder& folder, const QString& id) {
    const auto state = segmentState(folder.segmentPath(id), folder.vault().get());
    return state ? std::optional(state->head.revision) : std::nullopt;
}

/// Whether a segment has to be copied: there is none, or one that does not go as far.
bool isBehind(const BackupFolder& from, const BackupFolder& to, const QString& id) {
    if (!QFileInfo::exists(to.segmentPath(id))) return true;
    const auto here = headOf(from, id);
    const auto there = headOf(to, id);
    return here && (!there || there->value < here->value);
}

Problem holdsOthers(const BackupFolder& to, const QString& id) {
    return {tr("%1 holds other backups already, one of them with the name %2.")
                .arg(QDir::toNativeSeparators(to.path()), id),
            tr("Nothing was changed; backups go where they went."), tr("Choose another folder.")};
}

/// What has to be copied; a problem where it cannot be.
Result<std::vector<Manifest>> missing(const BackupFolder& from, const BackupFolder& to) {
    std::vector<Manifest> all;
    for (const Manifest& each : from.manifests()) {
        if (!QFileInfo::exists(from.snapshotPath(each.id))) continue;
        const auto there = to.manifest(each.id);
        if (there && there->file != each.file) return holdsOthers(to, each.id);
        if (!there || !QFileInfo::exists(to.snapshotPath(each.id))) all.push_back(each);
    }
    return all;
}

Baggage weigh(const BackupFolder& from, const std::vector<Manifest>& snapshots, const QStringList& segments) {
    Baggage baggage;
    for (const Manifest& each : snapshots) {
        ++baggage.backups;
        baggage.bytes += sizeOf(from.snapshotPath(each.id));
    }
    for (const QString& id : segments) baggage.bytes += sizeOf(from.segmentPath(id));
    return baggage;
}

void copySnapshot(const BackupFolder& from, const BackupFolder& to, const Manifest& manifest, Progress& progress) {
    const QString part = to.partPath(manifest.id);
    to.atStep("copy a snapshot");
    const QString source = copyBytes(from.snapshotPath(manifest.id), part, progress);
    if (checksumOf(part, &progress.control) != source) throw writeFailure(part, EIO);
    to.atStep("write its manifest");
    to.write(manifest);
    to.atStep("name the copy");
    QFile::setPermissions(part, QFile::ReadOwner);
    renameFile(part, to.snapshotPath(manifest.id));
    syncFolder(to.path());
}

void copySegment(const BackupFolder& from, const BackupFolder& to, const QString& id, Progress& progress) {
    const QString path = to.segmentPath(id);
    const QString part = path + kCopying;
    to.atStep("copy a segment");
    copyBytes(from.segmentPath(id), part, progress);
    to.atStep("name the copy of a segment");
    renameFile(part, path);
    syncFolder(to.path());
}

} // namespace

Baggage baggageOf(const BackupFolder& folder) {
    folder.requireUnlocked();
    return weigh(folder, folder.manifests(), folder.segments());
}

Result<Baggage> copyBackups(const BackupFolder& from, const BackupFolder& to, JobControl& control) {
    from.requireUnlocked();
    to.prepare();
    to.requireUnlocked();
    if (areOne(from, to)) return Baggage();
    const BackupFolder::Lock reading(from);
    const BackupFolder::Lock writing(to);
    from.settle(reading);
    to.settle(writing);
    for (const QString& torn : QDir(to.path()).entryList({QLatin1Char('*') + kCopying}, QDir::Files))
        QFile::remove(to.path() + QLatin1Char('/') + torn);
    if (from.seals()) to.keepWrappedKey();
    const auto snapshots = missing(from, to);
    if (!snapshots) return snapshots.problem();
    QStringList segments;
    for (const QString& id : from.segments())
        if (isBehind(from, to, id)) segments += id;
    const Baggage baggage = weigh(from, *snapshots, segments);
    const QStorageInfo disk(to.path());
    if (disk.isValid() && disk.bytesAvailable() < baggage.bytes + kSpare)
        return Problem{
            tr("The backups do not fit there: they take %1, and %2 are free.")
                .arg(QLocale().formattedDataSize(baggage.bytes), QLocale().formattedDataSize(disk.bytesAvailable())),
            tr("Nothing was changed; backups go where they went."), tr("Make room there, or choose another folder.")};
    Progress progress{control, baggage.bytes};
    for (const Manifest& each : *snapshots) copySnapshot(from, to, each, progress);
    for (const QString& id : segments) copySegment(from, to, id, progress);
    return baggage;
}

void removeCopied(const BackupFolder& from, const BackupFolder& to) {
    if (!from.exists() || areOne(from, to)) return;
    {
        const BackupFolder::Lock lock(from);
        for (const Manifest& each : from.manifests())
            if (const auto there = to.manifest(each.id);
                there && there->file == each.file && QFileInfo::exists(to.snapshotPath(each.id)))
                from.remove(each.id);
        for (const QString& id : from.segments())
            if (!isBehind(from, to, id)) QFile::remove(from.segmentPath(id));
        syncFolder(from.path());
    }
    // What is left is the folder's own, unless something is that did not go along.
    const QDir here(from.path());
    const QStringList own{QStringLiteral("lock"), QStringLiteral("passphrase.key"), QStringLiteral("sealed")};
    const QStringList left = here.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const bool isEmpty = std::all_of(left.begin(), left.end(), [&](const QString& each) { return own.contains(each); });
    if (!isEmpty) return;
    for (const QString& each : left) QFile::remove(here.filePath(each));
    QDir().rmdir(from.path());
}

} // namespace clientela::backup
