#include "backup/Restore.h"

#include "backup/BackupProblem.h"
#include "backup/DiskFile.h"
#include "backup/OptOuts.h"
#include "backup/Sealing.h"
#include "backup/Snapshot.h"
#include "base/WithLogs.h"
#include "storage/Connection.h"
#include "storage/CustomerFile.h"
#include "storage/FileCheck.h"
#include "storage/LogMoment.h"
#include "storage/ProcessLocks.h"
#include "storage/Replay.h"
#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <future>
#include <unistd.h>

namespace clientela::backup {

namespace {

constexpr qint64 kBlock = 1 << 20;
constexpr qint64 kBetweenSyncs = 32 << 20;

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

/// As one writes it where a moment is asked for.
QString changeName(const storage::Position& position) { return QStringLiteral("r%1").arg(position.revision.value); }

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Problem noBackups(const BackupFolder& folder) {
    return {tr("There are no backups in %1.").arg(QDir::toNativeSeparators(folder.path())),
            {},
            tr("Look for the folder of the backups on other disks.")};
}

/// Copies a snapshot; false if it is not what its manifest says.
bool copyWhole(const BackupFolder& folder, const Manifest& manifest, const QString& to, JobControl& control) {
    const QString path = folder.snapshotPath(manifest.id);
    try {
        const DiskFile from(path, DiskFile::Mode::Read);
        if (from.size() != manifest.size) return false;
        QFile::remove(to);
        DiskFile copy(to, DiskFile::Mode::Append);
        if (manifest.sealed) {
            // Sealed bytes prove themselves; the checksum tells damage from a wrong key.
            auto summing =
                std::async(std::launch::async, [&] { return hasChecksum(path, manifest.checksum, &control); });
            unsealFile(path, to, *folder.vault(), control);
            return summing.get();
        }
        Checksum sum(Checksum::kindOf(manifest.checksum).value_or(Checksum::Kind::Xxh3));
        std::future<void> summing; // of the block before, while the next one is read and it is written
        for (qint64 at = 0; at < manifest.size; at += kBlock) {
            const QByteArray block = from.read(at, kBlock);
            if (summing.valid()) summing.get();
            summing = std::async(std::launch::async, [&sum, block] { sum.add(block); });
            copy.write(at, block);
            if (at % kBetweenSyncs == 0) copy.beginSync();
            control.report(tr("Restoring"), at, manifest.size);
            control.check();
        }
        if (summing.valid()) summing.get();
        return sum.finish() == manifest.checksum;
    } catch (const Failure&) {
        // The copy's disk may be full, which is not the snapshot's fault.
        if (hasChecksum(path, manifest.checksum)) throw;
        return false;
    }
}

/// Snapshots from which the moment can be reached, the nearest first.
std::vector<Manifest> basesFor(const Chain& chain, const Moment& moment) {
    std::vector<Manifest> bases;
    for (auto it = chain.snapshots.rbegin(); it != chain.snapshots.rend(); ++it) {
        const bool fits = !moment.snapshot.isEmpty() ? it->id == moment.snapshot
                          : moment.until.isValid()   ? it->time <= moment.until
                                                     : it->file.position.revision <= moment.revision;
        if (fits) bases.push_back(*it);
    }
    return bases;
}

Problem tooEarly(const Chain& chain) {
    if (chain.snapshots.empty()) return {tr("The snapshot of these backups is gone."), tr("Nothing was changed."), {}};
    const Manifest& oldest = chain.snapshots.front();
    return {tr("The oldest backup is of %1, change %2.")
                .arg(QLocale().toString(oldest.time.toLocalTime(), QLocale::ShortFormat))
                .arg(oldest.file.position.revision.value),
            tr("Nothing was changed."), tr("Choose that moment or a later one.")};
}

/// Brings the copy of a snapshot forward.
storage::Position replay(const BackupFolder& folder, const Chain& chain, const Moment& moment, const QString& copy,
                         const RestoreOptions& options, Restored& restored, JobControl& control) {
    storage::Connection connection(copy, storage::Connection::Mode::ReadWrite);
    // The copy is thrown away should anything go wrong.
    connection.script("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;"
                      " PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536; BEGIN IMMEDIATE");
    storage::Replay forward(connection);
    if (moment.until.isValid() || !moment.revision.isNull()) {
        const QString until = moment.until.toUTC().toString(Qt::ISODate);
        readChain(folder, chain, forward.position(), moment.until.isValid() ? RevisionId() : moment.revision,
                  {[&](const storage::StoredRevision& revision) {
                       if (moment.until.isValid() && revision.at > until) return false;
                       control.report(tr("Restoring"), forward.revisions(), 0);
                       control.check();
                       forward.begin(revision);
                       return true;
                   },
                   [&](const QByteArray& data) { forward.part(data); }, [&] { forward.end(); },
                   [&](const QString& hash, const QByteArray& bytes) { forward.content(hash, bytes); }});
    }
    restored.replayed = forward.revisions();
    // An older schema is brought up to date later, and all derived data with it.
    if (stateOf(connection).schema == storage::currentSchema()) forward.refreshDerived(options.derived);
    if (!options.test) connection.execute(QStringLiteral("UPDATE file_identity SET file_id = ?"), newUuid());
    connection.script("COMMIT");
    return forward.position();
}

/// Gives the finished file its name, unless there is one of it by now.
void nameIt(const QString& made, const QString& to) {
    {
        DiskFile file(made, DiskFile::Mode::Append);
        file.sync();
    }
    const QByteArray from = QFile::encodeName(made);
    const QByteArray name = QFile::encodeName(to);
    if (::link(from.constData(), name.constData()) == 0) {
        ::unlink(from.constData());
    } else {
        // Some file systems know no links.
        if (errno == EEXIST || QFileInfo::exists(to)) throw writeFailure(to, EEXIST);
        renameFile(made, to);
    }
    syncFolder(QFileInfo(to).absolutePath());
}

} // namespace

Result<Moment> findMoment(const BackupFolder& folder, const QString& text, const QString& branch) {
    if (folder.isLocked()) return lockedProblem(folder.path());
    const std::vector<Chain> chains = chainsOf(folder);
    if (chains.empty()) return noBackups(folder);
    for (const Chain& chain : chains)
        for (const Manifest& snapshot : chain.snapshots)
            if (snapshot.id == text) return Moment{chain.branch, snapshot.id, {}, {}};
    const Chain* chain = &chains.front();
    for (const Chain& other : chains)
        if (other.branch == branch) chain = &other;
    // What came before an erasure stands on the branch before it, of the same file and with the same numbers.
    const auto reaching = [&](const Moment& moment) -> const Chain* {
        if (!basesFor(*chain, moment).empty()) return chain;
        for (const Chain& other : chains)
            if (other.file().fileId == chain->file().fileId && !basesFor(other, moment).empty()) return &other;
        return nullptr;
    };
    if (const auto revision = storage::revisionNumber(text)) {
        const Chain* found = reaching({{}, {}, *revision, {}});
        if (found && *revision <= found->end().revision) return Moment{found->branch, {}, *revision, {}};
        if (*revision > chain->end().revision)
            return Problem{tr("The backups hold changes up to %1.").arg(changeName(chain->end())),
                           tr("Nothing was changed."), tr("Choose one of these.")};
        return tooEarly(*chain);
    }
    if (const auto time = storage::momentTime(text)) {
        const Chain* found = reaching({{}, {}, {}, *time});
        if (!found) return tooEarly(*chain);
        return Moment{found->branch, {}, {}, *time};
    }
    return Problem{tr("“%1” is neither a backup nor a moment.").arg(text), tr("Nothing was changed."),
                   tr("Give an ID that --list shows, a change such as r123, or a time such as 2025-11-22T10:42.")};
}

QString branchOf(storage::Connection& file, const BackupFolder& folder) {
    if (folder.isLocked()) return {};
    const FileState now = stateOf(file);
    for (const Chain& chain : chainsOf(folder))
        if (chain.file().fileId == now.fileId && chain.file().schema == now.schema) return chain.branch;
    return {};
}

Result<RevisionId> revisionIn(storage::Connection& file, const storage::Position& position) {
    if (storage::passedThrough(file, position)) return position.revision;
    return Problem{tr("This backup is of another continuation of the file, not of the one that is open."),
                   tr("Nothing was changed."), tr("Restore it as a file of its own.")};
}

Result<Restored> restore(const BackupFolder& folder, const Moment& moment, const QString& to,
                         const RestoreOptions& options, JobControl& control) {
    if (auto problem = storage::checkBeforeCreating(to)) return *problem;
    if (folder.isLocked()) return lockedProblem(folder.path());
    folder.settleIfNeeded();
    const std::vector<Chain> chains = chainsOf(folder);
    const auto chain =
        std::find_if(chains.begin(), chains.end(), [&](const Chain& each) { return each.branch == moment.branch; });
    if (chain == chains.end()) return noBackups(folder);
    const std::vector<Manifest> bases = basesFor(*chain, moment);
    if (bases.empty()) return tooEarly(*chain);

    const QFileInfo target(to);
    // One that was killed may have left a whole file.
    BackupFolder::sweepUnfinished(target.absolutePath());
    const QString made = BackupFolder::unfinishedPath(target.absolutePath(), target.fileName().left(150) +
                                                                                 QLatin1Char('-') + newUuid().left(8));
    const auto sweep = qScopeGuard([&] { removeWithLogs(made); });
    const auto locks = storage::locksOfOwn(made);
    Restored restored;
    const Manifest* base = nullptr;
    for (const Manifest& candidate : bases) {
        if (copyWhole(folder, candidate, made, control)) {
            base = &candidate;
            break;
        }
        restored.damaged.append(candidate.id);
    }
    if (!base)
        return Problem{tr("The snapshot %1 is damaged, and so is every one before it.").arg(bases.front().id),
                       tr("Nothing was changed."), tr("Take a later backup, or one from another disk.")};
    restored.snapshot = base->id;
    restored.snapshotTime = base->time;
    restored.position = replay(folder, *chain, moment, made, options, restored, control);
    if (moment.snapshot.isEmpty() && !moment.until.isValid() && restored.position.revision != moment.revision)
        return Problem{tr("The backups hold changes up to %1.").arg(changeName(restored.position)),
                       tr("Nothing was changed."), tr("Choose one of these.")};
    if (!options.test) {
        {
            storage::Connection connection(made, storage::Connection::Mode::ReadWrite);
            // Without a sync of its own: nothing has the name before nameIt() has synced all of it.
            connection.script("PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL");
        }
        storage::FileOptions fileOptions;
        fileOptions.derived = options.derived;
        fileOptions.control = &control;
        auto file = storage::CustomerFile::open(made, std::move(fileOptions));
        if (!file) return file.problem();
        const ErasedAsLater erased = eraseAsLater(**file, folder, options.today, control);
        restored.erased = erased.count;
        restored.optOuts =
            carryOverOptOuts(**file, restored.position, folder, options.today, erased.customers, control);
        // What comes out of sealed backups goes on sealing its own.
        if (folder.seals()) folder.vault()->keepIn((*file)->connection());
        // And what comes out of plain ones does not seal them, though it may be of a day on which they were.
        if (!folder.seals() && folder.wrappedKey().isEmpty() && Vault::of((*file)->connection()))
            Vault::stopSealing((*file)->connection());
        file->reset();
    }
    nameIt(made, to);
    return restored;
}

} // namespace clientela::backup
