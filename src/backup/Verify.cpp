#include "backup/Verify.h"

#include "base/Failure.h"
#include "storage/Connection.h"
#include "storage/RevisionLog.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>

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

/// What is wrong with the file that a test restore made.
QString faultInCopy(const QString& path, const Manifest& manifest, const storage::Position& expected, bool replayed,
                    JobControl& control) {
    Manifest wanted = manifest;
    wanted.file.position = expected;
    storage::Connection copy(path, storage::Connection::Mode::ReadOnly);
    if (!replayed) {
        if (const auto fault = faultIn(path, wanted, true, control)) return *fault;
    } else {
        storage::Rows rows = copy.query(QStringLiteral("PRAGMA integrity_check(1)"));
        if (!rows.next() || rows.text(0) != QLatin1String("ok")) return tr("its structure is damaged");
        if (stateOf(copy) != wanted.file) return tr("it stands at another change than it should");
    }
    control.check();
    {
        storage::Rows rows = copy.query(QStringLiteral("PRAGMA foreign_key_check"));
        if (rows.next()) return tr("some of its rows name others that are not there");
    }
    control.check();
    if (const auto broken = storage::firstBrokenLink(copy))
        return tr("its log is broken at change %1").arg(broken->value);
    return {};
}

Finding testRestore(const BackupFolder& folder, const Manifest& manifest, JobControl& control) {
    Finding finding{manifest.id, {}, 0};
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
        finding.fault = faultInCopy(copy, manifest, end, replays, control);
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
