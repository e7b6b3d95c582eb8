#include "backup/Deadlines.h"

#include "backup/DiskFile.h"
#include "backup/Segment.h"

#include <QFile>

#include <algorithm>

namespace clientela::backup {

namespace {

void removeSegment(const BackupFolder& folder, const QString& id) {
    const QString path = folder.segmentPath(id);
    if (!QFile::exists(path)) return;
    folder.atStep("remove an overdue segment");
    QFile::remove(path);
}

/// What nobody can read any more may hold anybody: files of that age go with the rest, where nothing of another
/// customer file is in the folder.
void dropUnreadable(const BackupFolder& folder, const std::vector<Manifest>& all, const QString& erased) {
    const bool alone = std::all_of(all.begin(), all.end(), [&](const Manifest& manifest) {
        return manifest.file.lineage == all.front().file.lineage;
    });
    if (!alone) return;
    for (const QString& name : folder.strays()) {
        const QString id = name.section(QLatin1Char('.'), 0, 0);
        if (id > erased) continue;
        removeSegment(folder, id);
        folder.atStep("remove what cannot be read");
        QFile::remove(folder.manifestPath(id));
        QFile::remove(folder.snapshotPath(id));
    }
    for (const QString& id : folder.segments())
        if (id <= erased && !segmentState(folder.segmentPath(id), folder.vault().get())) removeSegment(folder, id);
}

} // namespace

QDateTime deadlineAfter(const QDateTime& erased) { return erased.addDays(kDaysAfterErasure); }

void setDeadlines(const BackupFolder& folder, const BackupFolder::Lock&, const FileState& file, RevisionId before,
                  const QDateTime& erased) {
    for (Manifest manifest : folder.manifests()) {
        const bool isLater = manifest.file.fileId == file.fileId && manifest.file.position.revision > before;
        if (manifest.file.lineage != file.lineage || manifest.deadline.isValid() || manifest.time > erased || isLater)
            continue;
        manifest.deadline = deadlineAfter(erased);
        folder.atStep("set a deadline");
        folder.write(manifest);
    }
}

void dropOverdue(const BackupFolder& folder, const BackupFolder::Lock&, const QDateTime& now) {
    const std::vector<Manifest> all = folder.manifests();
    const auto isOverdue = [&](const Manifest& manifest) {
        return manifest.deadline.isValid() && manifest.deadline <= now;
    };
    const auto newest = std::find_if(all.rbegin(), all.rend(), isOverdue);
    if (newest == all.rend()) return;
    // Names are times of making: what is older than the erasure that the deadline came of.
    const QString erased =
        newest->deadline.addDays(-kDaysAfterErasure).toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
    const auto isLeft = [&](const QString& branch) {
        return std::any_of(all.begin(), all.end(),
                           [&](const Manifest& manifest) { return manifest.branch == branch && !isOverdue(manifest); });
    };
    // Segments first: they know no deadline of their own, should this be broken off.
    for (const QString& id : folder.segments()) {
        const auto own = std::find_if(all.begin(), all.end(), [&](const Manifest& each) { return each.id == id; });
        if (own != all.end() && isOverdue(*own)) {
            removeSegment(folder, id);
            continue;
        }
        const auto state = own == all.end() ? segmentState(folder.segmentPath(id), folder.vault().get()) : std::nullopt;
        const bool ofThisFile = state && state->start.file.lineage == newest->file.lineage;
        if (ofThisFile && id <= erased && !isLeft(state->start.branch)) removeSegment(folder, id);
    }
    dropUnreadable(folder, all, erased);
    for (const Manifest& manifest : all)
        if (isOverdue(manifest)) folder.remove(manifest.id);
    syncFolder(folder.path());
}

} // namespace clientela::backup
