#include "backup/CatchUp.h"

#include "backup/Chain.h"
#include "backup/Deadlines.h"
#include "backup/RenamedFile.h"
#include "base/Failure.h"
#include "storage/Connection.h"
#include "storage/DerivedData.h"
#include "storage/Erasure.h"
#include "storage/LogThinning.h"
#include "storage/ReadTransaction.h"
#include "storage/Replay.h"
#include "storage/RevisionLog.h"
#include "storage/Scrub.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

namespace clientela::backup {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

/// The snapshot whose segment is written to, and that segment as far as there is one.
struct Current {
    Manifest snapshot;
    std::optional<SegmentState> segment;

    [[nodiscard]] const storage::Position& head() const { return segment ? segment->head : snapshot.file.position; }
};

bool isSameFile(const FileState& a, const FileState& b) {
    return a.fileId == b.fileId && a.lineage == b.lineage && a.schema == b.schema;
}

/// Where the revisions of this file may be written on from: the end of a branch whose end the file went through. An
/// earlier link of a branch is none, or one branch would hold two ways. Nor is one from before an erasure: a snapshot
/// of the file without that person is to stand before all that follows.
std::optional<Current> currentOf(storage::Connection& connection, const BackupFolder& folder, const FileState& file) {
    QSet<QString> seen;
    const auto erased = storage::lastBeforeErasure(connection);
    const QStringList ids = folder.ids();
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
        const auto snapshot = folder.manifest(*id);
        if (!snapshot || !isSameFile(snapshot->file, file) || seen.contains(snapshot->branch)) continue;
        seen.insert(snapshot->branch);
        if (erased && snapshot->file.position.revision <= *erased) continue;
        const QString path = folder.segmentPath(snapshot->id);
        Current current{*snapshot, segmentState(path, folder.vault().get())};
        // A segment that does not start where its snapshot stands, or whose start cannot be read, is left alone, unless
        // it never came further than that.
        const SegmentStart start{snapshot->file, snapshot->branch};
        const auto* vault = folder.seals() ? folder.vault().get() : nullptr;
        if (current.segment ? current.segment->start != start : QFileInfo(path).size() > sizeOfStart(start, vault))
            continue;
        if (storage::passedThrough(connection, current.head())) return current;
    }
    return std::nullopt;
}

void append(storage::Connection& connection, const BackupFolder& folder, Current& current, const FileState& file,
            CaughtUp& done) {
    if (current.head() == file.position) return;
    folder.atStep("append");
    const QString path = folder.segmentPath(current.snapshot.id);
    SegmentWriter writer(path, {current.snapshot.file, current.snapshot.branch}, current.segment,
                         folder.seals() ? folder.vault().get() : nullptr);
    folder.atStep("append revisions");
    storage::readRevisions(connection, current.head().revision,
                           {[&](const storage::StoredRevision& revision) { writer.begin(revision); },
                            [&](const QString& hash, const QByteArray& bytes) { writer.content(hash, bytes); },
                            [&](const QByteArray& data) { writer.part(data); },
                            [&] {
                                writer.end();
                                ++done.revisions;
                            }});
    writer.sync();
    folder.atStep("appended");
    done.bytes = writer.written();
    SegmentState state{
        {current.snapshot.file, current.snapshot.branch}, file.position, writer.size(), folder.seals(), writer.size()};
    current.segment = std::move(state);
}

std::optional<Reason> due(const Current& current, const FileState& file, qint64 fileSize, const Terms& terms) {
    if (current.snapshot.file.position == file.position) return std::nullopt;
    if (current.snapshot.time.toTimeZone(terms.now.timeZone()).date() < terms.now.date()) return Reason::Daily;
    const qint64 grown = current.segment ? current.segment->size : 0;
    if (grown > terms.outgrownBytes && static_cast<double>(grown) > terms.outgrownShare * static_cast<double>(fileSize))
        return Reason::Outgrown;
    return std::nullopt;
}

/// When somebody was erased last; invalid where nobody was.
QDateTime lastErasure(storage::Connection& connection) {
    const std::vector<storage::ErasedRecord> all = storage::erasedRecords(connection);
    return all.empty() ? QDateTime() : QDateTime::fromString(all.back().at, Qt::ISODate);
}

CaughtUp run(storage::Connection& connection, const BackupFolder& found, std::optional<Reason> wanted,
             const Terms& terms, JobControl& control) {
    const BackupFolder folder = underNameOfFile(found, connection.path());
    folder.prepare();
    folder.requireUnlocked();
    const BackupFolder::Lock lock(folder);
    folder.settle(lock);
    folder.reseal(lock, control);
    const storage::ReadTransaction one(connection);
    const FileState file = stateOf(connection);
    CaughtUp done;
    done.position = file.position;
    // A copy would take along what lies in the file's unused parts.
    if ((done.waits = storage::isScrubDue(connection))) return done;
    const QDateTime erased = lastErasure(connection);
    auto current = currentOf(connection, folder, file);
    QString branch;
    if (current) {
        append(connection, folder, *current, file, done);
        branch = current->snapshot.branch;
        if (!wanted) wanted = due(*current, file, QFileInfo(connection.path()).size(), terms);
        // What was to be made for safety's sake is there.
        if (wanted && *wanted != Reason::Asked && *wanted != Reason::Repair &&
            current->snapshot.file.position == file.position)
            wanted.reset();
    } else if ((done.ahead = aheadOf(connection, folder, file)) && !wanted) {
        done.position = done.ahead->backups;
        return done;
    } else if (!wanted) {
        const std::vector<Manifest> all = folder.manifests();
        const bool upgraded =
            !all.empty() && all.back().file.fileId == file.fileId && all.back().file.schema < file.schema;
        const bool isOld = !all.empty() && erased.isValid() && all.back().time <= erased;
        const QDateTime thinned = storage::lastThinning(connection);
        const bool isFull = !all.empty() && thinned.isValid() && all.back().time <= thinned.addSecs(1);
        wanted = all.empty() ? Reason::First
                 : isOld     ? Reason::AfterErasure
                 : isFull    ? Reason::AfterThinning
                 : upgraded  ? Reason::AfterMigration
                             : Reason::Branch;
    }
    if (!current && erased.isValid()) setDeadlines(folder, lock, file, *storage::lastBeforeErasure(connection), erased);
    if (wanted) done.snapshot = makeSnapshot(connection, folder, lock, *wanted, branch, terms, control);
    // Last, so that there is something else by then.
    if (erased.isValid()) dropOverdue(folder, lock, terms.now);
    return done;
}

} // namespace

std::optional<AheadOf> aheadOf(storage::Connection& connection, const BackupFolder& folder, const FileState& file) {
    for (const Chain& chain : chainsOf(folder)) {
        if (chain.snapshots.empty() || !isSameFile(chain.file(), file)) continue;
        const storage::Position end = chain.end();
        if (end.revision <= file.position.revision) continue;
        bool holds = false;
        for (const Manifest& snapshot : chain.snapshots) holds = holds || snapshot.file.position == file.position;
        for (const Chain::Link& link : chain.segments) {
            if (holds) break;
            holds = link.state.start.file.position == file.position;
            readSegment(folder.segmentPath(link.id),
                        {[&](const storage::StoredRevision& revision) {
                             holds = holds ||
                                     (revision.id == file.position.revision && revision.digest == file.position.digest);
                             return !holds && revision.id <= file.position.revision;
                         },
                         [](const QByteArray&) {}, [] {}},
                        folder.vault().get());
        }
        if (!holds) continue;
        const auto last = storage::revision(connection, file.position.revision);
        return AheadOf{file.position, end, chain.branch, last ? last->at : QDateTime(), timeOf(folder, chain, end)};
    }
    return std::nullopt;
}

CaughtUp catchUp(storage::Connection& connection, const BackupFolder& folder, const Terms& terms, JobControl& control) {
    return run(connection, folder, std::nullopt, terms, control);
}

CaughtUp snapshotNow(storage::Connection& connection, const BackupFolder& folder, Reason reason, const Terms& terms,
                     JobControl& control) {
    return run(connection, folder, reason, terms, control);
}

storage::MigrationHook snapshotBeforeUpgrade(JobControl* listener) {
    return [listener](storage::Connection& connection, storage::MigrationMoment moment, int, int) {
        if (moment != storage::MigrationMoment::Before) return;
        Terms terms;
        terms.now = QDateTime::currentDateTime();
        terms.gently = false;
        JobControl alone;
        JobControl& control = listener ? *listener : alone;
        const BackupFolder chosen = BackupFolder::of(connection);
        const BackupFolder beside = chosen.at(BackupFolder::usualFor(connection.path()));
        storage::scrub(connection, control);
        try {
            snapshotNow(connection, chosen, Reason::BeforeMigration, terms, control);
        } catch (const Failure&) {
            if (chosen.path() == beside.path()) throw;
            snapshotNow(connection, beside, Reason::BeforeMigration, terms, control);
        }
    };
}

AheadWords inWords(const AheadOf& ahead, const std::function<QString(const QDateTime&)>& moment) {
    const auto said = [&](const QDateTime& at) { return at.isValid() ? moment(at.toLocalTime()) : QString(); };
    AheadWords words{said(ahead.backupsAt), said(ahead.fileAt)};
    const bool same = words.backups == words.file;
    const auto withNumber = [&](QString& text, const storage::Position& position) {
        const QString number = QStringLiteral("r%1").arg(position.revision.value);
        if (text.isEmpty())
            text = number;
        else if (same)
            text = QStringLiteral("%1 (%2)").arg(text, number);
    };
    withNumber(words.backups, ahead.backups);
    withNumber(words.file, ahead.file);
    return words;
}

Result<qint64> bringBack(storage::Connection& connection, const BackupFolder& folder, const AheadOf& ahead,
                         const std::vector<std::shared_ptr<storage::DerivedData>>& derived) {
    for (const Chain& chain : chainsOf(folder)) {
        if (chain.branch != ahead.branch) continue;
        connection.script("BEGIN IMMEDIATE");
        try {
            if (storage::positionOf(connection) != ahead.file) {
                connection.rollBack();
                return Problem{tr("%1 was changed since.").arg(QFileInfo(connection.path()).fileName()),
                               tr("Nothing was changed."), tr("Restore the other changes into a file of their own.")};
            }
            storage::Replay replay(connection);
            readChain(folder, chain, ahead.file, {},
                      {[&](const storage::StoredRevision& revision) {
                           replay.begin(revision);
                           return true;
                       },
                       [&](const QByteArray& data) { replay.part(data); }, [&] { replay.end(); },
                       [&](const QString& hash, const QByteArray& bytes) { replay.content(hash, bytes); }});
            replay.refreshDerived(derived);
            connection.script("COMMIT");
            return replay.revisions();
        } catch (...) {
            connection.rollBack();
            throw;
        }
    }
    return Problem{tr("The backups no longer hold these changes."), tr("Nothing was changed."), {}};
}

} // namespace clientela::backup
