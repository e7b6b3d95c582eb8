#include "backup/Verify.h"

#include "backup/DiskFile.h"
#include "base/Failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <future>

namespace clientela::backup {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

/// Reads, changes and writes a manifest under the lock: another program may have changed it meanwhile.
template <class Change>
bool rewrite(const BackupFolder& folder, const QString& id, Change&& change) {
    const BackupFolder::Lock lock(folder);
    auto manifest = folder.manifest(id);
    if (!manifest) return false;
    change(*manifest);
    folder.write(*manifest);
    return true;
}

QString changed() { return tr("it is not what it was when it was made"); }

bool isUnchanged(const BackupFolder& folder, const Manifest& manifest, JobControl& control) {
    const QString path = folder.snapshotPath(manifest.id);
    return QFileInfo(path).size() == manifest.size && hasChecksum(path, manifest.checksum, &control);
}

/// A snapshot with nothing to bring forward, looked at where it stands: restoring it would only copy it. It was looked
/// at when it was made, or it would have no name, and the checksum says whether it is still that.
QString faultInPlace(const BackupFolder& folder, const Manifest& manifest, JobControl& control) {
    auto same = std::async(std::launch::async, [&] { return isUnchanged(folder, manifest, control); });
    const auto fault = faultIn(folder.snapshotPath(manifest.id), manifest, Depth::Rest, false, control);
    if (!same.get()) return changed();
    return fault.value_or(QString());
}

/// What can be told without restoring it, if anything: nothing is to be brought forward, or it was restored before and
/// everything is byte for byte what it was then.
std::optional<Finding> findWithoutRestoring(const BackupFolder& folder, const Manifest& manifest, JobControl& control) {
    const QString path = folder.segmentPath(manifest.id);
    const auto segment = segmentState(path, folder.vault().get());
    const bool grew = segment && segment->head != manifest.file.position;
    if (manifest.verified.isValid()) {
        // Each frame of a segment proves itself.
        const bool since = grew && QFileInfo(path).lastModified() >= manifest.verified;
        const auto whole = grew && !since ? scanSegment(path, folder.vault().get()) : std::nullopt;
        const bool isSame = !grew || (whole && whole->isWhole() && whole->head == segment->head);
        if (!since && isSame && (!segment || segment->isWhole()))
            return Finding{manifest.id, isUnchanged(folder, manifest, control) ? QString() : changed(),
                           grew ? segment->head.revision.value - manifest.file.position.revision.value : 0};
    }
    if (manifest.sealed || grew || (segment && !segment->isWhole())) return std::nullopt;
    return Finding{manifest.id, faultInPlace(folder, manifest, control), 0};
}

Finding testRestore(const BackupFolder& folder, const Manifest& manifest, JobControl& control) {
    Finding finding{manifest.id, {}, 0};
    try {
        if (auto found = findWithoutRestoring(folder, manifest, control)) return *found;
    } catch (const Failure& failure) {
        finding.fault = failure.problem().what;
        return finding;
    }
    // Of sealed backups no plain copy may stand among them, not for a moment.
    const QString copy = manifest.sealed || folder.seals() ? folder.plainPath(QStringLiteral("test-") + manifest.id)
                                                           : folder.path() + QStringLiteral("/test-") + manifest.id;
    QFile::remove(copy);
    const auto sweep = qScopeGuard([&] { QFile::remove(copy); });
    try {
        const auto segment = segmentState(folder.segmentPath(manifest.id), folder.vault().get());
        const storage::Position end = segment ? segment->head : manifest.file.position;
        RestoreOptions options;
        options.test = true;
        const bool replays = end != manifest.file.position;
        const Moment moment{manifest.branch, manifest.id, replays ? end.revision : RevisionId(), {}};
        const auto restored = restore(folder, moment, copy, options, control);
        if (!restored) {
            finding.fault = restored.problem().what;
            return finding;
        }
        finding.replayed = restored->replayed;
        Manifest wanted = manifest;
        wanted.file.position = end;
        finding.fault = faultIn(copy, wanted, Depth::Restored, !replays, control).value_or(QString());
        if (segment && !segment->isWhole() && finding.fault.isEmpty())
            finding.fault = tr("the end of its changes was cut off");
    } catch (const Failure& failure) {
        finding.fault = failure.problem().what;
    }
    return finding;
}

} // namespace

std::vector<Finding> verify(const BackupFolder& folder, const Terms& terms, JobControl& control,
                            const std::function<void(const Finding&)>& tell, const QString& only) {
    std::vector<Finding> findings;
    const auto add = [&](Finding finding) {
        if (tell) tell(finding);
        findings.push_back(std::move(finding));
    };
    folder.settleIfNeeded();
    for (const Manifest& manifest : folder.manifests()) {
        if (!only.isEmpty() && manifest.id != only) continue;
        Finding finding = testRestore(folder, manifest, control);
        const bool whole = finding.fault.isEmpty();
        rewrite(folder, manifest.id, [&](Manifest& now) { now.verified = whole ? terms.now.toUTC() : QDateTime(); });
        add(std::move(finding));
    }
    if (!only.isEmpty()) return findings;
    for (const QString& name : folder.strays()) add({name, tr("it is not whole: half of this backup is missing"), 0});
    for (const QString& id : folder.segments()) {
        const auto state = scanSegment(folder.segmentPath(id), folder.vault().get());
        if (!state)
            add({id + QStringLiteral(".revisions"), tr("its beginning is damaged"), 0});
        else if (!state->isWhole() && !folder.manifest(id))
            add({id + QStringLiteral(".revisions"), tr("it is damaged after change %1").arg(state->head.revision.value),
                 0});
    }
    return findings;
}

bool pin(const BackupFolder& folder, const QString& id, bool pinned) {
    if (!folder.exists()) return false;
    folder.requireUnlocked();
    return rewrite(folder, id, [&](Manifest& manifest) { manifest.pinned = pinned; });
}

} // namespace clientela::backup
