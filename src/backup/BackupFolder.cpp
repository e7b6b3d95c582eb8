#include "backup/BackupFolder.h"

#include "backup/BackupProblem.h"
#include "backup/DiskFile.h"
#include "backup/RenamedFile.h"
#include "backup/Sealing.h"
#include "backup/Segment.h"
#include "base/AtomicFile.h"
#include "base/Failure.h"
#include "storage/Connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clientela::backup {

namespace {

constexpr int kPollEvery = 10; // ms

const QString kManifest = QStringLiteral(".json");
const QString kSnapshot = QStringLiteral(".clientela");
const QString kSegment = QStringLiteral(".revisions");
const QString kPart = QStringLiteral(".part");
const QString kWrappedKey = QStringLiteral("/passphrase.key");
const QString kLock = QStringLiteral("/lock"); ///< stays when it is let go
/// Everything in the folder is sealed; not there while that goes on.
const QString kResealed = QStringLiteral("/sealed");
const QString kPlainBegin = QStringLiteral(".clientela-");
const QString kPlainEnd = QStringLiteral(".plain");

QString tr(const char* text) { return QCoreApplication::translate("Backup", text); }

/// Names that end in `suffix`, the suffix taken off, by age: ids are times.
QStringList idsOf(const QString& folder, const QString& suffix) {
    QStringList ids = QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Unsorted);
    for (QString& id : ids) id.chop(suffix.size());
    ids.sort(); // "...Z-02" comes after "...Z", but "...Z-02.json" before "...Z.json"
    return ids;
}

QByteArray wholeOf(const QString& path) {
    const DiskFile file(path, DiskFile::Mode::Read);
    return file.read(0, file.size());
}

void writeWhole(const QString& path, const QByteArray& text) {
    AtomicFile file(path);
    file.write({text.constData(), static_cast<size_t>(text.size())});
    file.commit(AtomicFile::Durability::Synced);
}

void removeFile(const QString& path) {
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) throw writeFailure(path, errno);
}

} // namespace

BackupFolder::BackupFolder(QString path) : path_(std::move(path)) {}

QString BackupFolder::usualFor(const QString& filePath) {
    return QFileInfo(filePath).absoluteFilePath() + QStringLiteral(".backups");
}

BackupFolder BackupFolder::of(storage::Connection& connection) { return of(connection, connection.path()); }

BackupFolder BackupFolder::of(storage::Connection& connection, const QString& filePath) {
    const QDir beside = QFileInfo(filePath).absoluteDir();
    BackupFolder folder{QString()};
    folder.setScratch(beside.path());
    folder.vault_ = Vault::of(connection);
    storage::Rows rows = connection.query(QStringLiteral("SELECT value FROM setting WHERE key = ?"),
                                          QString(QLatin1String(kFolderSetting)));
    const QString chosen = rows.next() ? rows.text(0) : QString();
    folder.path_ = chosen.isEmpty() ? usualFor(filePath) : QDir::cleanPath(beside.absoluteFilePath(chosen));
    folder.isChosen_ = !chosen.isEmpty();
    if (folder.isChosen_) return folder;
    if (const QString old = backupsUnderOldName(connection, filePath, folder); !old.isEmpty()) {
        folder.path_ = old;
        folder.hasOldName_ = true;
    }
    return folder;
}

BackupFolder BackupFolder::at(const QString& path) const {
    BackupFolder other = *this;
    other.path_ = path;
    other.isChosen_ = false;
    other.hasOldName_ = false;
    return other;
}

bool BackupFolder::exists() const { return QFileInfo(path_).isDir(); }

/// By what this program leaves in each folder of backups.
bool BackupFolder::isKnown() const {
    return QFileInfo::exists(path_ + kLock) || QFileInfo::exists(wrappedKeyPath()) || !ids().isEmpty();
}

bool BackupFolder::isThere() const { return exists() && (!isChosen_ || isKnown()); }

void BackupFolder::choose() const {
    prepare();
    const int lock = openLock();
    ::close(lock);
}

void BackupFolder::prepare() const {
    if (isChosen_ && !isThere()) throw writeFailure(path_, ENODEV);
    if (!exists()) {
        atStep("make the folder");
        if (::mkdir(QFile::encodeName(path_).constData(), S_IRWXU) != 0 && errno != EEXIST)
            throw writeFailure(path_, errno);
        if (!exists()) throw writeFailure(path_, ENOTDIR);
        syncFolder(QFileInfo(path_).absolutePath());
    }
    if (::access(QFile::encodeName(path_).constData(), W_OK | X_OK) != 0) throw writeFailure(path_, errno);
}

QString BackupFolder::wrappedKeyPath() const { return path_ + kWrappedKey; }

QByteArray BackupFolder::wrappedKey() const {
    const QString path = wrappedKeyPath();
    return QFileInfo::exists(path) ? wholeOf(path) : QByteArray();
}

bool BackupFolder::isLocked() const {
    const QByteArray wrapped = wrappedKey();
    return !wrapped.isEmpty() && !(vault_ && vault_->identity() == Vault::identityOf(wrapped));
}

Result<void> BackupFolder::unlock(const QString& passphrase) {
    auto opened = Vault::open(wrappedKey(), passphrase);
    if (!opened) return opened.problem();
    vault_ = std::move(*opened);
    return {};
}

void BackupFolder::requireUnlocked() const {
    if (isLocked()) throw Failure(lockedProblem(path_), QStringLiteral("another key"));
}

void BackupFolder::keepWrappedKey() const {
    const QByteArray there = wrappedKey();
    if (there == vault_->wrapped() || (!there.isEmpty() && Vault::timeOf(there) >= Vault::timeOf(vault_->wrapped())))
        return;
    atStep("write the wrapped key");
    writeWhole(path_ + kWrappedKey, vault_->wrapped());
}

void BackupFolder::removeWrappedKey() const {
    atStep("remove the wrapped key");
    removeFile(path_ + kWrappedKey);
}

QString BackupFolder::plainPath(const QString& name) const {
    return unfinishedPath(scratch_.isEmpty() ? QDir::tempPath() : scratch_, name);
}

QString BackupFolder::unfinishedPath(const QString& folder, const QString& name) {
    return QStringLiteral("%1/%2%3-%4%5").arg(folder, kPlainBegin, QString::number(::getpid()), name, kPlainEnd);
}

void BackupFolder::sweepUnfinished(const QString& folder) {
    const QDir all(folder);
    for (const QString& name :
         all.entryList({kPlainBegin + QLatin1Char('*') + kPlainEnd + QLatin1Char('*')}, QDir::Files | QDir::Hidden)) {
        const auto process = static_cast<pid_t>(name.mid(kPlainBegin.size()).section(QLatin1Char('-'), 0, 0).toInt());
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH) QFile::remove(all.filePath(name));
    }
}

QStringList BackupFolder::ids() const { return idsOf(path_, kManifest); }

std::vector<Manifest> BackupFolder::manifests() const {
    requireUnlocked();
    std::vector<Manifest> all;
    for (const QString& id : ids())
        if (auto found = manifest(id)) all.push_back(std::move(*found));
    return all;
}

std::optional<Manifest> BackupFolder::manifest(const QString& id) const {
    // One whose snapshot is still in the making is not there yet.
    if (!QFileInfo::exists(snapshotPath(id)) && QFileInfo::exists(partPath(id))) return std::nullopt;
    QFile file(manifestPath(id));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    auto found = readManifest(file.readAll(), vault_.get());
    if (found && found->id != id) return std::nullopt;
    return found;
}

QStringList BackupFolder::segments() const { return idsOf(path_, kSegment); }

QStringList BackupFolder::strays() const {
    QStringList names;
    for (const QString& id : ids()) {
        if (QFileInfo::exists(partPath(id))) continue;
        if (!manifest(id) || !QFileInfo::exists(snapshotPath(id))) names.append(id + kManifest);
    }
    for (const QString& id : idsOf(path_, kSnapshot))
        if (!QFileInfo::exists(manifestPath(id))) names.append(id + kSnapshot);
    return names;
}

QString BackupFolder::snapshotPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kSnapshot; }
QString BackupFolder::manifestPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kManifest; }
QString BackupFolder::segmentPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kSegment; }
QString BackupFolder::partPath(const QString& id) const { return path_ + QLatin1Char('/') + id + kPart; }

void BackupFolder::write(const Manifest& manifest) const {
    writeWhole(manifestPath(manifest.id), manifestText(manifest, vault_.get()));
}

void BackupFolder::remove(const QString& id) const {
    // Back to being in the making, in one step: whoever comes after a kill finishes it again or sweeps it up. Each step
    // is on the disk before the next: where the power goes, a manifest must not outlive its snapshot, and be called
    // damage.
    atStep("take a snapshot's name");
    renameFile(snapshotPath(id), partPath(id));
    syncFolder(path_);
    atStep("remove the manifest");
    removeFile(manifestPath(id));
    syncFolder(path_);
    atStep("remove the snapshot");
    removeFile(partPath(id));
}

int BackupFolder::openLock() const {
    const QString path = path_ + kLock;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) throw writeFailure(path, errno);
    return file;
}

BackupFolder::Lock::Lock(const BackupFolder& folder, int patience) : file_(folder.openLock()) {
    const QString path = folder.path() + kLock;
    QElapsedTimer waited;
    waited.start();
    while (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        if (error == EINTR) continue;
        if (error == EWOULDBLOCK && waited.elapsed() < patience) {
            QThread::msleep(kPollEvery);
            continue;
        }
        ::close(file_);
        if (error != EWOULDBLOCK) throw writeFailure(path, error);
        throw Failure({tr("Another program is writing to the backups in %1.").arg(folder.path()),
                       tr("Your file is safe and holds all that was saved."), tr("Try again in a minute.")});
    }
}

BackupFolder::Lock::~Lock() { ::close(file_); }

void BackupFolder::settle(const Lock&) const {
    for (const QString& id : idsOf(path_, kPart)) {
        QFile file(manifestPath(id));
        const auto found = file.open(QIODevice::ReadOnly) ? readManifest(file.readAll(), vault_.get()) : std::nullopt;
        if (found && found->id == id && QFileInfo(partPath(id)).size() == found->size &&
            hasChecksum(partPath(id), found->checksum)) {
            atStep("settle a whole snapshot");
            renameFile(partPath(id), snapshotPath(id));
            syncFolder(path_);
            continue;
        }
        // A manifest with a part beside it was written for that part.
        atStep("sweep up");
        if (!QFileInfo::exists(snapshotPath(id)) && QFileInfo::exists(manifestPath(id))) {
            removeFile(manifestPath(id));
            syncFolder(path_);
        }
        removeFile(partPath(id));
    }
    // Manifests are written under the lock: one that still has the name of its making is nobody's any more.
    const QDir here(path_);
    for (const QString& name : here.entryList({QStringLiteral(".*") + kPart}, QDir::Files | QDir::Hidden))
        QFile::remove(here.filePath(name));
    sweepUnfinished(scratch_.isEmpty() ? QDir::tempPath() : scratch_);
}

void BackupFolder::settleIfNeeded() const {
    if (idsOf(path_, kPart).isEmpty()) return;
    try {
        if (!isLocked()) settle(Lock(*this, 0));
    } catch (const Failure&) {
        // Somebody is making it just now, or the disk can only be read: what is whole can be read all the same.
        return;
    }
}

namespace {

/// The other form of a snapshot, in two steps that settle() finishes: the part, then the manifest that is for it.
void resealSnapshot(const BackupFolder& folder, Manifest manifest, bool seal, JobControl& control) {
    const bool isWhole = hasChecksum(folder.snapshotPath(manifest.id), manifest.checksum);
    // A sealed one that is damaged cannot be opened any more; it stays, and is told of by verifying.
    if (!isWhole && !seal) return;
    const QString part = folder.partPath(manifest.id);
    folder.atStep(seal ? "seal a snapshot" : "unseal a snapshot");
    if (seal)
        sealFile(folder.snapshotPath(manifest.id), part, *folder.vault(), control);
    else
        unsealFile(folder.snapshotPath(manifest.id), part, *folder.vault(), control);
    DiskFile(part, DiskFile::Mode::Append).sync();
    manifest.sealed = seal;
    manifest.size = QFileInfo(part).size();
    manifest.checksum = checksumOf(part);
    manifest.verified = QDateTime(); // it was another file that was restored for a test
    // What was damaged in plain is not whole because it is sealed: its checksum stays a wrong one.
    if (!isWhole) std::reverse(manifest.checksum.begin(), manifest.checksum.end());
    folder.atStep("write the manifest of the other form");
    folder.write(manifest);
    folder.atStep("name the other form");
    QFile::setPermissions(part, QFile::ReadOwner);
    renameFile(part, folder.snapshotPath(manifest.id));
    syncFolder(folder.path());
}

void resealSegment(const BackupFolder& folder, const QString& id, bool seal) {
    const QString path = folder.segmentPath(id);
    const auto state = segmentState(path, folder.vault().get());
    if (!state || state->sealed == seal) return;
    folder.atStep(seal ? "seal a segment" : "unseal a segment");
    const QString part = path + kPart;
    QFile::remove(part);
    {
        SegmentWriter writer(part, state->start, std::nullopt, seal ? folder.vault().get() : nullptr);
        readSegment(path,
                    {[&](const storage::StoredRevision& revision) {
                         writer.begin(revision);
                         return true;
                     },
                     [&](const QByteArray& data) { writer.part(data); }, [&] { writer.end(); },
                     [&](const QString& hash, const QByteArray& bytes) { writer.content(hash, bytes); }},
                    folder.vault().get());
        writer.sync();
    }
    folder.atStep("name the other form of a segment");
    renameFile(part, path);
    syncFolder(folder.path());
}

} // namespace

void BackupFolder::expectBothForms(const Lock&) const { removeFile(path_ + kResealed); }

void BackupFolder::reseal(const Lock&, JobControl& control) const {
    if (!vault_) return;
    const bool seal = vault_->seals();
    const bool isDone = seal ? QFileInfo::exists(path_ + kResealed) : wrappedKey().isEmpty();
    if (seal) keepWrappedKey();
    if (isDone) return;
    // From here on both forms stand there, whoever comes next.
    removeFile(path_ + kResealed);
    for (const Manifest& each : manifests()) {
        if (each.sealed == seal || !QFileInfo::exists(snapshotPath(each.id))) continue;
        control.check();
        resealSnapshot(*this, each, seal, control);
    }
    for (const QString& id : segments()) {
        control.check();
        resealSegment(*this, id, seal);
    }
    if (seal)
        writeWhole(path_ + kResealed, {});
    else
        removeWrappedKey();
}

} // namespace clientela::backup
