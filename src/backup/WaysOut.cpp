#include "backup/WaysOut.h"

#include "backup/DiskFile.h"
#include "base/Failure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace clientela::backup {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

/// The end of a chain as far as every frame before it is whole; its last frame alone does not say that.
storage::Position wholeEnd(const BackupFolder& folder, const Chain& chain) {
    storage::Position end = chain.snapshots.back().file.position;
    for (const Chain::Link& link : chain.segments) {
        const auto state = scanSegment(folder.segmentPath(link.id), folder.vault().get());
        if (!state) continue;
        if (state->head.revision > end.revision) end = state->head;
        // Later snapshots stand beyond a segment that is damaged; nothing but them goes on from there.
        if (!state->isWhole() && chain.snapshots.back().file.position.revision < link.state.head.revision) break;
    }
    return end;
}

/// "shop (kept 2025-11-22 18.05).clientela"; with a number where that is taken.
QString asideOf(const QString& path) {
    const QFileInfo info(path);
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    for (int n = 1;; ++n) {
        //: a file's name: %1 the name of the customer file, %2 a moment; put aside because it is damaged
        QString name = tr("%1 (damaged %2)").arg(info.completeBaseName(), stamp);
        if (n > 1) name += QStringLiteral(" %1").arg(n);
        const QString full = info.absolutePath() + QLatin1Char('/') + name + QLatin1Char('.') + info.suffix();
        if (!QFileInfo::exists(full)) return full;
    }
}

constexpr const char* kLogs[] = {"-wal", "-shm", "-journal"};

} // namespace

std::optional<WayBack> wayBack(const BackupFolder& folder) {
    try {
        if (!folder.exists()) return std::nullopt;
        if (folder.isLocked()) return WayBack{folder.path(), true, {}, {}, {}, 0};
        folder.settleIfNeeded();
        for (const Chain& chain : chainsOf(folder)) {
            if (chain.snapshots.empty()) continue;
            const storage::Position end = wholeEnd(folder, chain);
            return WayBack{
                folder.path(), false, chain.branch, end, timeOf(folder, chain, end), chain.snapshots.back().cards()};
        }
    } catch (const Failure&) {
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<WayBack> wayBack(const QString& path, const QStringList& folders) {
    QStringList places = folders;
    places += BackupFolder::usualFor(path);
    for (const QString& place : places) {
        if (place.isEmpty()) continue;
        BackupFolder folder(place);
        folder.setScratch(QFileInfo(path).absolutePath());
        if (auto way = wayBack(folder)) return way;
    }
    return std::nullopt;
}

Result<PutBack> putBack(const BackupFolder& folder, const WayBack& way, const QString& path,
                        const RestoreOptions& options, JobControl& control) {
    const QFileInfo info(path);
    const QString made =
        BackupFolder::unfinishedPath(info.absolutePath(), info.fileName().left(150) + QStringLiteral("-back"));
    QFile::remove(made);
    const auto sweep = qScopeGuard([&] { QFile::remove(made); });
    auto restored = restore(folder, {way.branch, {}, way.position.revision, {}}, made, options, control);
    if (!restored) return restored.problem();
    PutBack done{std::move(*restored), {}};
    // Its log after it: a file without it would seem whole. One whose file is gone would be read into the new one.
    const QString aside = asideOf(path);
    if (info.exists()) {
        renameFile(path, aside);
        done.aside = aside;
    }
    for (const char* log : kLogs)
        if (QFileInfo::exists(path + QLatin1String(log)))
            renameFile(path + QLatin1String(log), aside + QLatin1String(log));
    renameFile(made, path);
    syncFolder(info.absolutePath());
    return done;
}

} // namespace clientela::backup
