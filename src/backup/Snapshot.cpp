#include "backup/Snapshot.h"

#include "backup/CopyTarget.h"
#include "backup/DiskFile.h"
#include "backup/Sealing.h"
#include "backup/Segment.h"
#include "base/Failure.h"
#include "storage/Connection.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>

#include <future>
#include <sqlite3.h>

namespace clientela::backup {

namespace {

constexpr int kPagesAStep = 1024;    // 4 MB
constexpr int kRestBetweenSteps = 1; // ms

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

void copy(storage::Connection& connection, const QString& path, const Terms& terms, JobControl& control) {
    CopyTarget target(path);
    sqlite3* raw = target.database();
    const auto require = [&](int code) {
        if (code == SQLITE_OK) return;
        target.requireWritten();
        throw Failure(storage::problemOf(code, connection.path()), QString::fromUtf8(sqlite3_errstr(code)));
    };
    sqlite3_backup* made = sqlite3_backup_init(raw, "main", connection.handle(), "main");
    if (!made) require(sqlite3_extended_errcode(raw));
    std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)> backup(made, sqlite3_backup_finish);
    int step = SQLITE_OK;
    while ((step = sqlite3_backup_step(made, kPagesAStep)) == SQLITE_OK) {
        const qint64 total = sqlite3_backup_pagecount(made);
        control.report(tr("Making a backup"), total - sqlite3_backup_remaining(made), total);
        control.check();
        if (terms.gently) QThread::msleep(kRestBetweenSteps);
    }
    if (step != SQLITE_DONE) require(step);
    require(sqlite3_backup_finish(backup.release()));
    target.finish();
}

/// Something that takes its time beside the caller.
template <class Work>
auto beside(Work work) {
    return std::async(std::launch::async, std::move(work));
}

void requireWhole(const std::optional<QString>& fault) {
    if (!fault) return;
    throw Failure({tr("A backup was made and is not whole: %1.").arg(*fault),
                   tr("Your file is safe and holds all that was saved."),
                   tr("Check the disk of the backups, and the file itself.")},
                  *fault);
}

QString newId(const BackupFolder& folder, const QDateTime& now) {
    const QString time = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
    QString id = time;
    const auto isTaken = [&] {
        return QFileInfo::exists(folder.manifestPath(id)) || QFileInfo::exists(folder.segmentPath(id)) ||
               QFileInfo::exists(folder.snapshotPath(id));
    };
    for (int n = 2; isTaken(); ++n) id = time + QStringLiteral("-%1").arg(n, 2, 10, QLatin1Char('0'));
    return id;
}

} // namespace

Manifest makeSnapshot(storage::Connection& connection, const BackupFolder& folder, const BackupFolder::Lock& lock,
                      Reason reason, const QString& branch, const Terms& terms, JobControl& control) {
    Manifest manifest;
    manifest.id = newId(folder, terms.now);
    manifest.time = terms.now.toUTC();
    manifest.reason = reason;
    manifest.file = stateOf(connection);
    manifest.branch = branch.isEmpty() ? manifest.id : branch;
    manifest.rows = countRows(connection);
    manifest.sealed = folder.seals();
    const QString part = folder.partPath(manifest.id);
    // What is to be sealed is copied and checked outside of the folder.
    const QString copied = manifest.sealed ? folder.plainPath(manifest.id) : part;
    auto sweep = qScopeGuard([&] {
        QFile::remove(part);
        QFile::remove(copied);
        QFile::remove(folder.manifestPath(manifest.id));
    });
    folder.atStep("copy");
    copy(connection, copied, terms, control);
    folder.atStep("check the copy");
    // It goes to the disk, or is sealed, and gets its checksum while it is looked through.
    if (manifest.sealed) {
        folder.atStep("seal the copy");
        auto looking = beside([&] { return faultIn(copied, manifest, Depth::Made, true, control); });
        sealFile(copied, part, *folder.vault(), control);
        requireWhole(looking.get());
        QFile::remove(copied);
        manifest.checksum = checksumOf(part, &control);
    } else {
        auto syncing = beside([&] { DiskFile(part, DiskFile::Mode::Append).sync(); });
        auto summing = beside([&] { return checksumOf(part, &control); });
        requireWhole(faultIn(part, manifest, Depth::Made, true, control));
        manifest.checksum = summing.get();
        syncing.get();
    }
    manifest.size = QFileInfo(part).size();
    // The manifest first: it says whether the part is whole, should nobody be left to give it its name.
    folder.atStep("write the manifest");
    folder.write(manifest);
    folder.atStep("name the copy");
    QFile::setPermissions(part, QFile::ReadOwner);
    renameFile(part, folder.snapshotPath(manifest.id));
    sweep.dismiss();
    syncFolder(folder.path());
    folder.atStep("thin");
    thin(folder, lock, terms.now, terms.thinning ? *terms.thinning : policyOf(connection));
    return manifest;
}

void thin(const BackupFolder& folder, const BackupFolder::Lock&, const QDateTime& now, const ThinningPolicy& policy) {
    const std::vector<Manifest> all = folder.manifests();
    std::vector<Kept> kept;
    for (const Manifest& manifest : all) kept.push_back({manifest.time, manifest.pinned, manifest.branch});
    const std::vector<size_t> go = obsolete(kept, now, policy);
    for (const size_t i : go) folder.remove(all[i].id);
    // A snapshot that cannot be read just now may be what a segment continues.
    if (!folder.strays().isEmpty()) return;
    // What is left to be replayed onto, by branch: the oldest snapshot.
    QHash<QString, RevisionId> oldest;
    for (size_t i = 0; i < all.size(); ++i) {
        if (std::binary_search(go.begin(), go.end(), i)) continue;
        const RevisionId at = all[i].file.position.revision;
        auto it = oldest.find(all[i].branch);
        if (it == oldest.end()) it = oldest.insert(all[i].branch, at);
        *it = std::min(*it, at);
    }
    for (const QString& id : folder.segments()) {
        const auto state = segmentState(folder.segmentPath(id), folder.vault().get());
        if (!state) continue;
        const auto it = oldest.constFind(state->start.branch);
        if (it != oldest.constEnd() && state->head.revision > *it) continue;
        folder.atStep("remove a segment");
        QFile::remove(folder.segmentPath(id));
    }
}

} // namespace clientela::backup
